// 500 mails from Dovecot over TLS become exactly the right tickets, messages, attachments, notices and mails sent; a second run of any kind adds nothing.
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessage } from '../../src/parse/parse-message';
import { astanaTime } from '../../src/ticket/astana-time';
import { findRegistrationNumbers } from '../../src/ticket/registration-number';
import { type CorpusMail, corpus } from '../corpus';
import { type DeskOnServers, deskOnServers, imapUrl, OPERATOR, parsed, repeated } from './desk-on-servers';
import { describeWithDovecot } from './dovecot';
import { eventually, type RunningDaemon } from './running-daemon';

jest.setTimeout(600_000);

const COUNT = 500;
const mails: readonly CorpusMail[] = corpus(COUNT);
const requests = mails.filter(({ answers }) => answers === null);
/** Set aside for the second mailbox: enough to show that the same mail there is no other mail. */
const AGAIN = 60;

describeWithDovecot('a corpus of 500 mails', () => {
  let desk: DeskOnServers;
  let daemon: RunningDaemon;
  let second: string;
  beforeAll(async () => {
    desk = await deskOnServers();
    second = imapUrl(desk.dovecot, 'second');
    daemon = await desk.run({ IMAP_URL: `${desk.settings.IMAP_URL},${second}` });
    await daemon.logged('mailbox-entered', 2);
    for (const { raw } of mails) desk.dovecot.deliver('support', raw);
    await handled(desk, COUNT);
    await desk.quiet();
  });
  afterAll(() => desk.close());

  it('has the shape that was asked for', () => {
    const share = (kind: CorpusMail['kind']): number => mails.filter((mail) => mail.kind === kind).length / COUNT;
    expect(share('plain')).toBeCloseTo(0.6, 1);
    expect(share('html')).toBeCloseTo(0.25, 1);
    expect(share('screenshot')).toBeCloseTo(0.1, 1);
    expect(share('reply')).toBeCloseTo(0.05, 1);
    expect(new Set(requests.map(({ from }) => from)).size).toBe(requests.length);
  });

  it('opens one ticket for each request, by its requester, under a number of its own', async () => {
    const rows = await desk.sql<{ id: string; number: string; requester: string; subject: string; at: Date }[]>`
      select m.message_id as id, t.number, r.address as requester, t.subject, t.created_at as at
      from tickets t join requesters r on r.id = t.requester_id join messages m on m.ticket_id = t.id
      where m.id = (select min(id) from messages where ticket_id = t.id)`;
    const expected = requests.map(({ messageId, from, subject }) => [messageId, from, subject]);
    expect(sorted(rows.map(({ id, requester, subject }) => [id, requester, subject]))).toEqual(sorted(expected));
    const numbers = rows.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(requests.length);
    expect(findRegistrationNumbers(numbers.join(' '), 'EEP')).toEqual(numbers);
    for (const { number, at } of rows) expect(number).toMatch(new RegExp(`^EEP-${astanaTime(at).year}-`));
  });

  it('files every mail once, replies on the ticket of the mail that they answer', async () => {
    const rows = await desk.sql<{ id: string; first: string; raw: boolean }[]>`
      select m.message_id as id, f.message_id as first, b.size = l.size as raw from messages m
      join messages f on f.id = (select min(id) from messages where ticket_id = m.ticket_id)
      join ledger l on l.id = m.ledger_id join blobs b on b.sha256 = l.raw_sha256`;
    const expected = mails.map(({ messageId, answers }) => [messageId, mails[answers ?? -1]?.messageId ?? messageId]);
    expect(sorted(rows.map(({ id, first }) => [id, first]))).toEqual(sorted(expected));
    expect(rows.every(({ raw }) => raw)).toBe(true);
  });

  it('keeps each screenshot with its mail, byte by byte, and marks it', async () => {
    const rows = await desk.sql<{ id: string; filename: string; screenshot: boolean; content: Buffer }[]>`
      select m.message_id as id, a.filename, a.screenshot, b.content from attachments a
      join messages m on m.id = a.message_id join blobs b on b.sha256 = a.sha256`;
    const pictured = mails.filter(({ kind }) => kind === 'screenshot');
    expect(sorted(rows.map(({ id, screenshot }) => [id, String(screenshot)]))).toEqual(
      sorted(pictured.map(({ messageId }) => [messageId, 'true'])),
    );
    for (const mail of pictured.slice(0, 5)) {
      const [sent] = (await parseMessage(mail.raw)).attachments;
      const kept = rows.find(({ id }) => id === mail.messageId);
      expect(kept?.filename).toBe(sent?.filename);
      expect(kept?.content.equals(sent?.content ?? Buffer.alloc(0))).toBe(true);
    }
  });

  it('sends one acknowledgement for each request and one notification for each mail, none twice', async () => {
    expect(await repeated(desk.sink)).toEqual([]);
    const rows = await desk.sql<{ id: string; name: string; to: string; parent: string | null; cause: string }[]>`
      select o.message_id as id, o.name, o.recipient as to, o.in_reply_to as parent, m.message_id as cause
      from outbox o join messages m on m.ledger_id = o.caused_by where o.state = 'sent'`;
    const byName = (name: string): string[] =>
      sorted(rows.filter((row) => row.name === name).map((row) => [row.cause, row.to]));
    expect(byName('acknowledgement')).toEqual(sorted(requests.map(({ messageId, from }) => [messageId, from])));
    expect(byName('operator-notification')).toEqual(sorted(mails.map(({ messageId }) => [messageId, OPERATOR])));
    expect(rows).toHaveLength(requests.length + mails.length);

    const got = (await parsed(desk.sink)).map((message, at) => ({ to: desk.sink.mails[at]?.to ?? [], message }));
    expect(sorted(got.map(({ to, message }) => [message.messageId ?? '', ...to]))).toEqual(
      sorted(rows.map(({ id, to }) => [id, to])),
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const { message } of got) {
      const row = byId.get(message.messageId ?? '');
      expect(message.inReplyTo).toEqual(row?.parent ? [row.parent] : []);
      if (row?.name === 'acknowledgement') expect(message.inReplyTo).toEqual([row.cause]);
    }
  });

  it('moves everything to the processed folder', () => {
    expect(desk.dovecot.mails('support')).toEqual([]);
    const moved = desk.dovecot.mails('support', 'Processed').map(({ raw }) => raw);
    expect([...moved].sort()).toEqual(mails.map(({ raw }) => raw.toString()).sort());
  });

  it('adds nothing when the same mails come again: in another mailbox, after a restart, under a new UIDVALIDITY', async () => {
    const before = await counts(desk);
    for (const { raw } of mails.slice(0, AGAIN)) desk.dovecot.deliver('second', raw);
    await handled(desk, COUNT + AGAIN);

    expect(await daemon.terminate()).toEqual({ code: 0, signal: null });
    await desk.dovecot.kill();
    bringBack(desk, AGAIN);
    await desk.dovecot.start();
    daemon = await desk.run({ IMAP_URL: `${desk.settings.IMAP_URL},${second}` });
    await handled(desk, COUNT + 2 * AGAIN);
    await daemon.logged('mailbox-reset');
    await desk.quiet();
    expect(await counts(desk)).toEqual(before);
    const reasons = await desk.sql`select state, reason, count(*)::int as times from ledger
      where state = 'discarded' group by state, reason`;
    expect(reasons).toEqual([{ state: 'discarded', reason: 'known-mail', times: 2 * AGAIN }]);
    expect(desk.dovecot.mails('second')).toEqual([]);
    expect(daemon.noise).toEqual([]);
  });
});

/** Resolves when so many rows of the ledger are done with. */
async function handled({ sql }: DeskOnServers, count: number): Promise<void> {
  await eventually(async () => {
    const [row] = await sql<{ n: number }[]>`select count(*)::int as n from ledger where state <> 'received'`;
    return (row?.n ?? 0) >= count;
  }, `${count} mails are handled`);
}

/** All that a mail could add. */
async function counts({ sql, sink }: DeskOnServers): Promise<unknown> {
  const [row] =
    await sql`select (select count(*) from tickets)::int as tickets, (select count(*) from messages)::int as messages,
    (select count(*) from attachments)::int as attachments, (select count(*) from events)::int as events,
    (select count(*) from outbox)::int as outbox, (select count(*) from blobs)::int as blobs,
    (select count(*) from requesters)::int as requesters, (select count(*) from participants)::int as participants,
    (select last_value from ticket_sequence)::int as numbers`;
  return { ...row, sent: sink.mails.length };
}

/** While Dovecot is down somebody puts mails back into the inbox, and its index is lost: UIDs and UIDVALIDITY are new. */
function bringBack({ dovecot }: DeskOnServers, count: number): void {
  const inbox = dovecot.maildir('support');
  const processed = dovecot.maildir('support', 'Processed');
  const files = ['new', 'cur'].flatMap((sub) =>
    readdirSync(join(processed, sub)).map((file) => join(processed, sub, file)),
  );
  for (const file of files.slice(0, count)) {
    renameSync(file, join(inbox, 'new', file.slice(file.lastIndexOf('/') + 1).replace(/:2,.*$/, '')));
  }
  for (const name of readdirSync(inbox)) {
    if (name.startsWith('dovecot')) rmSync(join(inbox, name));
  }
}

function sorted(rows: readonly (readonly string[])[]): string[] {
  return rows.map((row) => row.join(' | ')).sort();
}
