// Loops, floods, oversize mails and mended ones, on a real database: everything kept, nobody told more than once.

import { mailLog } from '../../src/mail-log';
import { processMails } from '../../src/process-mails';
import type { IncomingMail } from '../../src/record/ledger';
import { receive } from '../../src/record/ledger';
import { listQuarantine, mendMail, rawMail as rawOf } from '../../src/record/quarantine';
import { listTickets } from '../../src/record/ticket-view';
import { type DeskWorld, deskWorld, rawMail, type Sent } from './desk-world';

const CUSTOMER = 'aigul@firm.example';
const OPERATOR = 'operator@mitwork.kz';
const ADMINISTRATOR = 'admin@mitwork.kz';
const log = mailLog({ level: 'silent', format: 'json', addresses: false });

let world: DeskWorld;
beforeEach(async () => {
  world = await deskWorld({ MAILS_PER_SENDER: '5', MAX_MAIL_MB: '2' });
  await world.staff(OPERATOR);
  await world.staff(ADMINISTRATOR, { role: 'administrator', language: 'en' });
});
afterEach(() => world.close());

let uid = 0;
/** Mails lie in the mailbox together and are taken in at once. */
async function taken(texts: readonly string[], given: Partial<IncomingMail> = {}): Promise<void> {
  const mails = texts.map((text): IncomingMail => {
    world.pass(0.01);
    const raw = given.raw ?? Buffer.from(rawMail({ from: CUSTOMER, text, subject: text }, world.now()));
    uid += 1;
    const name = { uidValidity: '1', uid: `burst-${uid}` };
    const rest = { internalDate: world.now(), size: raw.length, oversize: false, sender: CUSTOMER, silent: false };
    return { ...name, ...rest, ...given, raw };
  });
  await receive(world.desk.store.db, 'burst', mails, world.now());
  await processMails(world.desk.flow, log);
}

const to = (sent: readonly Sent[], address: string): readonly string[] =>
  sent.filter((one) => one.to === address).map(({ notice }) => notice);

it('given 40 mails of one sender at once, when they are handled, then each is a ticket and one administrator mail tells of it', async () => {
  await taken(Array.from({ length: 40 }, (_, at) => `Сұрақ ${'абвгд'.repeat(at + 1)}`));
  const sent = await world.sends();
  expect(await listTickets(world.desk.store.db, { limit: 100 })).toHaveLength(40);
  expect(to(sent, CUSTOMER)).toHaveLength(5);
  expect(to(sent, OPERATOR)).toHaveLength(5);
  expect(to(sent, ADMINISTRATOR).filter((notice) => notice === 'admin-alert')).toHaveLength(1);
});

it('given a robot without any header that answers every acknowledgement anew, when it goes on, then the desk falls silent', async () => {
  for (let round = 1; round <= 5; round++) {
    await world.arrives({
      from: CUSTOMER,
      subject: 'Ваш запрос',
      text: `Мы получили запрос ${round} и скоро ответим.`,
    });
    await world.sends();
  }
  expect(to(world.sent, CUSTOMER)).toEqual(['acknowledgement', 'acknowledgement', 'acknowledgement']);
  expect(await listTickets(world.desk.store.db, { limit: 100 })).toHaveLength(5);
});

it('given a robot with a subject of its own that answers what closes its request, when it goes on, then the desk falls silent', async () => {
  await world.arrives({ from: CUSTOMER, text: 'Не могу подписать заявку.' });
  await world.sends();
  for (let round = 1; round <= 5; round++) {
    await world.arrives({
      from: OPERATOR,
      answers: await world.latest('operator-notification', OPERATOR),
      text: '#close',
    });
    world.pass(2);
    await world.sends();
    const closing = await world.latest('closed-solved', CUSTOMER);
    const text = 'Мы получили Ваше письмо и передали его специалисту отдела сопровождения.';
    await world.arrives({ from: CUSTOMER, answers: closing, subject: `Ваше письмо № ${round} получено`, text });
    await world.sends();
  }
  const { length } = to(world.sent, CUSTOMER).filter((notice) => notice === 'reopened');
  expect(length).toBe(2);
});

it('given a notice of ours that comes back as it left, when it arrives, then nothing happens', async () => {
  await world.arrives({ from: CUSTOMER, text: 'Не могу подписать заявку.' });
  const [notice] = await world.sends();
  const raw = `From: support@mitwork.kz\r\nTo: ${CUSTOMER}\r\nMessage-ID: <${notice?.message.messageId}>\r\nSubject: x\r\n\r\nx\r\n`;
  await taken(['x'], { raw: Buffer.from(raw), sender: 'support@mitwork.kz' });
  expect(await world.sends()).toEqual([]);
  expect(await listTickets(world.desk.store.db, { limit: 10 })).toHaveLength(1);
});

it('given a mail above the limit, when only its header is here, then the ticket says so and its sender is told the limit once', async () => {
  await taken(['Бейнежазба'], { oversize: true, size: 73_400_000 });
  const sent = await world.sends();
  expect(to(sent, CUSTOMER)).toEqual(['too-large']);
  expect(sent.find((one) => one.notice === 'too-large')?.message.text).toMatch(/74 МБ[\s\S]*2 МБ/);
  expect(sent.find((one) => one.to === OPERATOR)?.message.text).toContain('74 MB');
  const view = await world.ticket();
  expect(JSON.stringify(view)).toContain('73400000');
});

it('given a mail in quarantine, when it is mended, then the mended bytes become a ticket and the original stays', async () => {
  const { db } = world.desk.store;
  const part = '--b\r\nContent-Type: text/plain\r\n\r\nx\r\n';
  const bomb = Buffer.from(
    `From: ${CUSTOMER}\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n${part.repeat(10_500)}`,
  );
  await taken(['x'], { raw: bomb });
  const [waiting] = await listQuarantine(db);
  const id = waiting?.id ?? 0;
  const mended = Buffer.from(rawMail({ from: CUSTOMER, text: 'Не могу подписать заявку.' }, world.now()));
  const successor = await mendMail(db, id, mended, CUSTOMER, world.now());
  await processMails(world.desk.flow, log);
  expect(await listQuarantine(db)).toEqual([]);
  expect(await rawOf(db, id)).toEqual(bomb);
  expect(await rawOf(db, successor ?? 0)).toEqual(mended);
  expect(await listTickets(db, { limit: 10 })).toHaveLength(1);
  expect(await mendMail(db, id, mended, CUSTOMER, world.now())).toBeNull();
});
