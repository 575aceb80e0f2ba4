// Given a daemon on a real Dovecot and a real SMTP server, when operators reply with each tag in each language, then requesters get what they should.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config';
import { type Daemon, startDaemon } from '../../src/daemon';
import { TAGS } from '../../src/decide/tags';
import { mailLog } from '../../src/mail-log';
import { parseMessage } from '../../src/parse/parse-message';
import { migrateStore } from '../../src/record/database';
import { addStaff } from '../../src/record/staff';
import { showTicket } from '../../src/record/ticket-view';
import { type TestDatabase, testDatabase } from './database';
import { rawMail, type Sent } from './desk-world';
import { type Dovecot, describeWithDovecot, PASSWORD, startDovecot } from './dovecot';
import { CASES, type TagCase } from './operator-cases';
import { type SmtpSink, startSmtpSink } from './smtp-sink';

const DANA = 'dana@mitwork.kz';
const LANGUAGES = ['en', 'kk', 'ru'] as const;

interface Turn extends TagCase {
  readonly tag: string;
  readonly customer: string;
}

const TURNS: readonly Turn[] = CASES.flatMap((one) =>
  one.names.map((tag, at) => ({ ...one, tag, customer: `${LANGUAGES[at]}-${randomUUID()}@firm.example` })),
);

describeWithDovecot('operators over IMAP and SMTP', () => {
  let dovecot: Dovecot;
  let sink: SmtpSink;
  let database: TestDatabase;
  let daemon: Daemon;
  const folder = mkdtempSync(join(tmpdir(), 'tirkeu-operators-'));
  const seen: Sent[] = [];
  /** The notification of each customer's request. */
  const notices = new Map<string, Sent>();

  beforeAll(async () => {
    dovecot = await startDovecot();
    sink = await startSmtpSink();
    database = await testDatabase(migrateStore);
    const ca = join(folder, 'ca.pem');
    writeFileSync(ca, dovecot.ca);
    const config = readConfig({
      DATABASE_URL: database.url,
      VAR_DIR: folder,
      IMAP_URL: `imaps://desk:${PASSWORD}@127.0.0.1:${dovecot.tlsPort}/INBOX`,
      IMAP_CA_FILE: ca,
      SMTP_URL: sink.url,
      SWEEP_SECONDS: '5',
      HTTP_PORT: '0',
      SEND_DELAY_SECONDS: '0',
    });
    const quiet = mailLog({ level: 'silent', format: 'json', addresses: false });
    await new Promise<void>((entered, failed) => {
      const log = { ...quiet, mailboxEntered: () => entered() };
      startDaemon(config, { log, importExisting: false, now: () => new Date(), idleMs: 100 }).then((started) => {
        daemon = started;
      }, failed);
    });
    const { db } = daemon.desk.store;
    await addStaff(db, { address: DANA, name: 'Дана', language: 'ru', role: 'operator' }, new Date());
    await addStaff(db, { address: 'yerlan@mitwork.kz', name: 'Ерлан', language: 'kk', role: 'operator' }, new Date());
  });
  afterAll(async () => {
    await daemon?.stop();
    await sink?.close();
    await dovecot?.stop();
    await database?.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Reads what the SMTP server got until `enough`; the test's own time limit is the only clock. */
  async function until(enough: () => boolean): Promise<void> {
    while (!enough()) {
      await sink.received(seen.length + 1);
      for (const { to, raw } of sink.mails.slice(seen.length)) {
        seen.push({ notice: '', to: to[0] ?? '', message: await parseMessage(raw) });
      }
    }
  }
  const to = (address: string): Sent[] => seen.filter((mail) => mail.to === address);
  const about = (customer: string): Sent | undefined =>
    to(DANA).find(({ message }) => message.text.includes(`· ${customer}`) || message.text.includes(customer));

  it(`answers ${TURNS.length} commands`, async () => {
    for (const { customer } of TURNS) {
      const mail = { from: customer, subject: `Договор ${customer}`, text: 'Здравствуйте! Где найти договор?' };
      dovecot.deliver('desk', rawMail(mail, new Date()));
    }
    await until(() => TURNS.every(({ customer }) => about(customer) && to(customer).length > 0));
    for (const { customer } of TURNS) notices.set(customer, about(customer) as Sent);
    for (const { customer, tag, after = '' } of TURNS) {
      const answers = notices.get(customer) as Sent;
      dovecot.deliver('desk', rawMail({ from: DANA, answers, text: `${tag}\n${after}` }, new Date()));
    }
    const answered = (customer: string): boolean => {
      const id = notices.get(customer)?.message.messageId ?? '';
      return to(DANA).some(
        ({ message }) => message !== notices.get(customer)?.message && message.references.includes(id),
      );
    };
    const expected = TURNS.flatMap(({ sends = [] }) => sends).filter((name) => !name.startsWith('operator-')).length;
    const outside = (): number => seen.filter((mail) => !mail.to.endsWith('@mitwork.kz')).length - TURNS.length;
    await until(() => TURNS.every(({ customer }) => answered(customer)) && outside() >= expected);
    expect(outside()).toBe(expected);
    for (const { customer, status, expects = {}, sends = [], tag } of TURNS) {
      const number = notices.get(customer)?.message.subject.match(/EEP-\d+-\d+/)?.[0] ?? '';
      expect({ tag, ...(await showTicket(daemon.desk.store.db, number)) }).toMatchObject({ tag, status, ...expects });
      const told = to(customer).slice(1);
      expect({ tag, mails: told.length }).toEqual({
        tag,
        mails: sends.filter((name) => !/^(?:operator|third)-/.test(name)).length,
      });
      for (const { message } of told) {
        expect(message.newText).not.toContain(tag);
        expect(message.subject).toContain(number);
        expect(message.references.length).toBeGreaterThan(0);
      }
    }
  });

  const numberOf = (customer: string): string => notices.get(customer)?.message.subject.match(/EEP-\d+-\d+/)?.[0] ?? '';
  const ticketOf = (customer: string) => showTicket(daemon.desk.store.db, numberOf(customer));
  /** The customers whose tickets got that tag above, in the order of the languages. */
  const after = (english: string): string[] =>
    TURNS.filter(({ names }) => names[0] === english).map(({ customer }) => customer);
  const command = (customer: string, text: string): void => {
    const answers = notices.get(customer) as Sent;
    dovecot.deliver('desk', rawMail({ from: DANA, answers, text }, new Date()));
  };
  const transcripts = (customer: string): number =>
    to(DANA).filter(
      ({ message }) => message.subject.includes(numberOf(customer)) && message.text.startsWith('Ваша команда'),
    ).length;

  it('reopens, merges and takes back', async () => {
    const closed = after('#close');
    const taken = after('#take');
    const targets = after('#category suggestion');
    const urgent = after('#priority high');
    for (const [at, tag] of ['#reopen', '#ашу', '#открыть'].entries()) command(closed[at] ?? '', tag);
    for (const [at, tag] of ['#merge', '#біріктіру', '#объединить'].entries()) {
      command(taken[at] ?? '', `${tag} ${numberOf(targets[at] ?? '')}`);
    }
    for (const [at, tag] of ['#undo', '#болдырмау', '#отменить'].entries()) command(urgent[at] ?? '', tag);
    const told = (customer: string): number => to(customer).length;
    await until(() => [...closed, ...taken, ...urgent].every((customer) => transcripts(customer) === 2));
    await until(() => closed.every((customer) => told(customer) === 3));
    for (const customer of closed)
      expect(await ticketOf(customer)).toMatchObject({ status: 'open', closeReason: null });
    for (const [at, customer] of taken.entries()) {
      const into = numberOf(targets[at] ?? '');
      expect(await ticketOf(customer)).toMatchObject({ status: 'closed', closeReason: 'duplicate', mergedInto: into });
      expect((await ticketOf(targets[at] ?? ''))?.participants.map(({ address }) => address)).toContain(customer);
    }
    for (const customer of urgent)
      expect(await ticketOf(customer)).toMatchObject({ priority: 'normal', assignee: null });
  });

  it('leaves no tag out', () => {
    const tried = CASES.map(({ names }) => names[0].slice(1).split(' ', 1)[0] ?? '');
    const below = ['reopen', 'merge', 'undo', 'new', 'requester', 'channel'];
    expect([...new Set([...tried, ...below])].sort()).toEqual(TAGS.map(({ name }) => name).sort());
  });

  it.each([
    ['#new', '#requester', '#channel phone', 'Yes'],
    ['#жаңа', '#жүгінуші', '#арна хат', 'Иә'],
    ['#новый', '#заявитель', '#канал помощник', 'Да'],
  ])('%s: registers for somebody else, once the operator has confirmed it', async (tag, requester, channel, yes) => {
    const customer = `new-${randomUUID()}@firm.example`;
    const text = `${tag}\n${requester} ${customer}\n${channel}\nНе открывается договор ${customer}.`;
    const asked = (): Sent | undefined =>
      to(DANA).find(({ message }) => message.text.includes(customer) && message.subject.includes('Подтвердите'));
    dovecot.deliver('desk', rawMail({ from: DANA, subject: 'Қоңырау', text }, new Date()));
    await until(() => asked() !== undefined);
    dovecot.deliver('desk', rawMail({ from: DANA, answers: asked() as Sent, text: yes }, new Date()));
    await until(() => to(customer).length === 1);
    expect(to(customer)[0]?.message.subject).toMatch(/EEP-\d{4}-\d{7}/);
  });
});
