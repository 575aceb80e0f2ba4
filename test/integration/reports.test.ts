// Given a desk with a history, when its tickets are read for a report, then language, reason, closing and abuse are what happened, and days are Astana's.
import { reportedTickets } from '../../src/record/reported-tickets';
import { deskReport } from '../../src/ticket/desk-report';
import { type DeskWorld, deskWorld } from './desk-world';

const OPERATOR = 'dana@mitwork.kz';
let world: DeskWorld;
beforeAll(async () => {
  world = await deskWorld({ SEND_DELAY_SECONDS: '0', SUMMARY_AT: 'off' });
  await world.staff(OPERATOR);
});
afterAll(() => world.close());

it('counts what happened', async () => {
  const { db } = world.desk.store;
  await world.arrives({ from: 'a@firm.example', text: 'Как изменить пароль?' });
  const told = await world.latest('operator-notification', OPERATOR);
  world.pass(60);
  await world.arrives({ from: OPERATOR, answers: told, text: '#закрыть\nВ настройках профиля.' });
  await world.arrives({ from: 'b@firm.example', text: 'Сәлеметсіз бе! Құпиясөзді қалай өзгертемін?' });
  // Monday 10:00 and a little more; from 19:00 UTC on it is Tuesday.
  world.pass(13 * 60);
  await world.arrives({ from: 'c@firm.example', text: 'Вопрос о договоре' });
  const monday = [new Date('2026-11-22T19:00:00Z'), new Date('2026-11-23T19:00:00Z')] as const;
  const tickets = await reportedTickets(db, ...monday);
  expect(tickets.map(({ language, status, closeReason }) => [language, status, closeReason])).toEqual([
    ['ru', 'closed', 'solved'],
    ['kk', 'new', null],
  ]);
  const { levels, calendar } = world.desk.flow.timing;
  const [all] = deskReport(tickets, levels, calendar, world.now());
  expect(all).toMatchObject({ tickets: 2, closed: 1, firstResponseMedian: 60, resolutionMedian: 60, breached: 0 });
  expect(await reportedTickets(db, monday[1], new Date('2026-12-01T00:00:00Z'))).toHaveLength(1);
});

it('counts what was out of scope by the exclusion that an operator confirmed', async () => {
  for (const [from, tag] of [
    ['d@firm.example', '#отказ компетенция интернет'],
    ['e@firm.example', '#отказ компетенция'],
  ] as const) {
    await world.arrives({ from, text: 'Настройте нам прокси, пожалуйста' });
    await world.arrives({ from: OPERATOR, answers: await world.latest('operator-notification', OPERATOR), text: tag });
  }
  const tickets = await reportedTickets(
    world.desk.store.db,
    new Date('2026-11-23T19:00:00Z'),
    new Date('2026-12-01T00:00:00Z'),
  );
  const { levels, calendar } = world.desk.flow.timing;
  const lines = deskReport(tickets, levels, calendar, world.now()).filter(({ by }) => by === 'exclusion');
  expect(lines.map(({ value, tickets: count }) => [value, count])).toEqual([
    ['internet', 1],
    ['unspecified', 1],
  ]);
});

it('counts as abusive what the screen found so, unless staff say otherwise', async () => {
  const from = 'f@firm.example';
  const abusive = async (): Promise<boolean[]> => {
    const all = await reportedTickets(world.desk.store.db, new Date(world.now().getTime() - 60_000), new Date(9e12));
    return all.map((ticket) => ticket.abusive);
  };
  world.pass(5);
  await world.arrives({ from, text: 'Портал опять не открывается, вы там охуели?' });
  expect(await abusive()).toEqual([true]);
  const report = await world.latest('superior-abuse', OPERATOR);
  await world.arrives({ from: OPERATOR, answers: report, text: '#не-мат' });
  expect(await abusive()).toEqual([false]);
  await world.arrives({ from: OPERATOR, answers: report, text: '#мат' });
  expect(await abusive()).toEqual([true]);
});
