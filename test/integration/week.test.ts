// Given a week with a holiday, many requesters and 5 operators, when it is simulated hour by hour, then every promise of the desk holds at its end.
import { sql } from 'drizzle-orm';
import { deskRounds } from '../../src/desk-rounds';
import { processMails } from '../../src/process-mails';
import { receive } from '../../src/record/ledger';
import { enterMailbox, sweepDone } from '../../src/record/mailboxes';
import { reportedTickets } from '../../src/record/reported-tickets';
import { assignWaiting } from '../../src/schedule/assign-waiting';
import { closeUnanswered } from '../../src/schedule/close-unanswered';
import { astanaTime } from '../../src/ticket/astana-time';
import { deskReport } from '../../src/ticket/desk-report';
import { findRegistrationNumbers } from '../../src/ticket/registration-number';
import { isWorkingTime } from '../../src/ticket/working-calendar';
import { type DeskWorld, deskWorld, type Mail, rawMail, type Sent } from './desk-world';

/** 170 s of processor time, the database's not counted; half a minute with WEEK_REQUESTERS=50. */
const REQUESTERS = Number(process.env.WEEK_REQUESTERS ?? 300);
const OPERATORS = ['dana', 'askar', 'aigul', 'yerlan', 'madina'].map((name) => `${name}@mitwork.kz`);
const MAILBOX = 'week';
/** Monday; Wednesday is Independence Day. */
const BEGINS = new Date('2026-12-14T08:00:00+05:00');
const HOURS = 8 * 24;
const TEXTS = [
  'Здравствуйте! Где найти договор?',
  'Сәлеметсіз бе! Шартты қайдан табуға болады?',
  'Hello, where can I find the contract?',
  'При подписании заявки появляется ошибка, срочно, торги сегодня.',
  'Өтінімге қол қойғанда қате шығады.',
];

/** Seeded: the same week every time. */
let seed = 20_261_214;
function chance(): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let bits = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
  return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
}
const among = <T>(all: readonly T[]): T => all[Math.floor(chance() * all.length)] as T;

let world: DeskWorld;
const sentAt: { readonly at: Date; readonly one: Sent }[] = [];
/** Mails that will be written, by the hour. */
const planned = new Map<number, Mail[]>();
const plan = (hour: number, mail: Mail): void => void planned.set(hour, [...(planned.get(hour) ?? []), mail]);

/** Tickets by number, and the hour until which an operator is at them. */
const atWork = new Map<string, number>();

/**
 * What an operator does about a notification: most are closed, many asked about, some answered, refused or put on hold. Nobody
 * works on a closed one, nor twice on what they are at.
 */
function operatorsWork(hour: number, told: readonly Sent[]): void {
  for (const answers of told) {
    const [number = ''] = findRegistrationNumbers(answers.message.subject, 'EEP');
    if (/закрыто|жабық|closed/.test(answers.message.subject) || (atWork.get(number) ?? 0) > hour) continue;
    atWork.set(number, hour + 4);
    const dice = chance();
    const text =
      dice < 0.35
        ? '#close\nСм. раздел «Договоры».'
        : dice < 0.65
          ? '#info\nПришлите, пожалуйста, скриншот.'
          : dice < 0.8
            ? 'Проверяем.'
            : dice < 0.85
              ? '#reject unclear'
              : dice < 0.9
                ? '#hold 1d\n#note\nждём версию'
                : '';
    if (text !== '') plan(hour + 1 + Math.floor(chance() * 2), { from: answers.to, answers, text });
  }
}

/** Six of ten answer in time, one too late, the others never. */
function requestersAnswer(hour: number, asked: readonly Sent[]): void {
  for (const answers of asked) {
    const dice = chance();
    const later = dice < 0.6 ? 1 + Math.floor(chance() * 6) : dice < 0.7 ? 11 : null;
    if (later !== null) plan(hour + later, { from: answers.to, answers, text: `Вот он, скриншот. ${dice}` });
  }
}

let uid = 0;
async function arrive(mails: readonly Mail[]): Promise<void> {
  const { db } = world.desk.store;
  const arrivals = mails.map((mail) => {
    uid += 1;
    const raw = Buffer.from(rawMail(mail, world.now()));
    return {
      uidValidity: '1',
      uid: String(uid),
      internalDate: world.now(),
      size: raw.length,
      raw,
      oversize: false,
      sender: mail.from,
      silent: false,
    };
  });
  await receive(db, MAILBOX, arrivals, world.now());
  const failed = (ledger: number, ...rest: unknown[]): never => {
    throw new Error(`mail ${ledger} could not be handled: ${rest.map(String).join(' ')}`);
  };
  await processMails(world.desk.flow, { handled: () => {}, mailFailed: failed, quarantined: failed });
}

async function hourPasses(hour: number): Promise<void> {
  const { db } = world.desk.store;
  const working = isWorkingTime(world.desk.calendar, world.now());
  const due = planned.get(hour) ?? [];
  // Operators work in working time; what they would have done waits.
  const now = due.filter(({ from }) => working || !OPERATORS.includes(from));
  for (const mail of due.filter((one) => !now.includes(one))) plan(hour + 1, mail);
  await arrive(now);
  await sweepDone(db, MAILBOX, world.now(), world.now());
  await closeUnanswered(world.desk.closing([MAILBOX]));
  await assignWaiting(world.desk.flow);
  await deskRounds(world.desk);
  const sent = await world.sends();
  sentAt.push(...sent.map((one) => ({ at: world.now(), one })));
  operatorsWork(
    hour,
    sent.filter(({ notice, to }) => notice === 'operator-notification' && OPERATORS.includes(to) && chance() < 0.8),
  );
  requestersAnswer(
    hour,
    sent.filter(({ notice }) => notice === 'info-request'),
  );
  world.pass(60);
}

beforeAll(async () => {
  world = await deskWorld({ SEND_DELAY_SECONDS: '0', ASSIGNMENT: 'round-robin' });
  for (const address of OPERATORS) await world.staff(address);
  await world.staff('boss@mitwork.kz', { role: 'superior' });
  await world.staff('admin@mitwork.kz', { role: 'administrator' });
  world.pass((BEGINS.getTime() - world.now().getTime()) / 60_000);
  await enterMailbox(world.desk.store.db, MAILBOX, '1', [], world.now());
  for (let n = 0; n < REQUESTERS; n += 1) {
    // In the first seven days, mostly by day.
    const [day, hour] = [
      Math.floor(chance() * 7),
      chance() < 0.8 ? Math.floor(chance() * 10) : Math.floor(chance() * 24),
    ];
    plan(day * 24 + hour, { from: `client${n}@firm${n % 40}.example`, text: `${among(TEXTS)} (${n})` });
  }
  for (let hour = 0; hour < HOURS; hour += 1) await hourPasses(hour);
}, 1_200_000);
afterAll(() => world.close());

const rows = <T extends Record<string, unknown>>(query: ReturnType<typeof sql>) =>
  world.desk.store.db.execute<T>(query);

it('every mail was handled, every requester has one ticket, every number is unique and true', async () => {
  expect(await rows(sql`select id from ledger where state <> 'processed'`)).toEqual([]);
  const tickets = await rows<{ number: string; requester: string }>(
    sql`select number, requester_id as requester from tickets`,
  );
  expect(tickets).toHaveLength(REQUESTERS);
  expect(new Set(tickets.map(({ requester }) => requester)).size).toBe(REQUESTERS);
  expect(new Set(tickets.map(({ number }) => number)).size).toBe(REQUESTERS);
  expect(tickets.filter(({ number }) => findRegistrationNumbers(number, 'EEP')[0] !== number)).toEqual([]);
});

it('every requester got one acknowledgement, and nothing was sent twice, lost or left', async () => {
  const acknowledged = sentAt.filter(({ one }) => one.notice === 'acknowledgement').map(({ one }) => one.to);
  expect(acknowledged).toHaveLength(REQUESTERS);
  expect(new Set(acknowledged).size).toBe(REQUESTERS);
  const ids = sentAt.map(({ one }) => one.message.messageId);
  expect(new Set(ids).size).toBe(ids.length);
  const [outbox] = await rows<{ sent: string; left: string }>(
    sql`select count(*) filter (where state = 'sent') as sent, count(*) filter (where state not in ('sent', 'cancelled')) as left from outbox`,
  );
  expect([Number(outbox?.sent), Number(outbox?.left)]).toEqual([ids.length, 0]);
});

it('no ticket was closed for silence before eight hours, nor over an answer; and some were', async () => {
  const closings = await rows<{ number: string; accepted: string; closed: string; answers: string }>(sql`
    select number, accepted.at as accepted, closed.at as closed, (select count(*) from messages where messages.ticket_id = tickets.id
      and role = 'requester' and arrived_at > accepted.at and arrived_at <= accepted.at + interval '8 hours') as answers
    from events as closed join tickets on tickets.id = closed.ticket_id cross join lateral (
      select at from events where ticket_id = tickets.id and kind = 'info-accepted' and id < closed.id order by id desc limit 1) as accepted
    where closed.kind = 'closed' and closed.data->>'reason' = 'no-response'`);
  expect(closings.length).toBeGreaterThan(REQUESTERS / 25);
  const wrong = closings.filter(
    ({ accepted, closed, answers }) => Date.parse(closed) - Date.parse(accepted) < 8 * 3_600_000 || Number(answers) > 0,
  );
  expect(wrong).toEqual([]);
  const told = sentAt.filter(({ one }) => one.notice === 'closed-no-response');
  expect(told).toHaveLength(closings.length);
  expect(told.filter(({ one }) => !one.message.text.includes('клиенттен жауап келмеді'))).toEqual([]);
  // Who was asked and did not answer in time waits no longer than an hour of this clock.
  expect(
    await rows(
      sql`select number from tickets where status = 'awaiting-info' and info_due_at < ${new Date(world.now().getTime() - 2 * 3_600_000).toISOString()}::timestamptz`,
    ),
  ).toEqual([]);
});

it('targets were told of once each, and fell due in working time', async () => {
  const told = await rows<{ ticket: string; target: string; due: string; missed: boolean }>(sql`
    select ticket_id as ticket, data->>'target' as target, data->>'dueAt' as due, kind = 'sla-breached' as missed from events where kind in ('sla-warned', 'sla-breached')`);
  const breaches = told.filter(({ missed }) => missed).map(({ ticket, target }) => `${ticket} ${target}`);
  expect(breaches.length).toBeGreaterThan(0);
  expect(new Set(breaches).size).toBe(breaches.length);
  const outside = told.filter(({ due }) => !isWorkingTime(world.desk.calendar, new Date(Date.parse(due) - 1)));
  expect(outside).toEqual([]);
});

it('turns were given in working time only, and evenly', async () => {
  const turns = await rows<{ at: string; to: string }>(
    sql`select at, data->>'to' as to from events where kind = 'assigned' and data->>'turn' = 'true'`,
  );
  expect(turns.filter(({ at }) => !isWorkingTime(world.desk.calendar, new Date(at)))).toEqual([]);
  const counts = OPERATORS.map((address) => turns.filter(({ to }) => to === address).length);
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
});

it('the summary came on working days only, once to each', () => {
  const summaries = sentAt
    .filter(({ one }) => one.notice === 'superior-summary')
    .map(({ at, one }) => `${astanaTime(at).day} ${one.to}`);
  const days = ['2026-12-15', '2026-12-17', '2026-12-18', '2026-12-21'];
  expect(summaries).toEqual(days.flatMap((day) => [`${day} boss@mitwork.kz`, `${day} admin@mitwork.kz`]));
});

it('status, close reason and history agree, and the report counts them all', async () => {
  expect(
    await rows(sql`
    select number, status from tickets where (status = 'closed') <> coalesce((select kind = 'closed' from events where ticket_id = tickets.id
      and kind in ('closed', 'reopened', 'answered') order by id desc limit 1), false)`),
  ).toEqual([]);
  const { levels, calendar } = world.desk.flow.timing;
  const tickets = await reportedTickets(world.desk.store.db, BEGINS, world.now());
  const [all, ...groups] = deskReport(tickets, levels, calendar, world.now());
  expect(all?.tickets).toBe(REQUESTERS);
  for (const by of ['category', 'level', 'reason', 'language'] as const)
    expect(groups.filter((line) => line.by === by).reduce((sum, { tickets: count }) => sum + count, 0)).toBe(
      REQUESTERS,
    );
});
