// Given VIP contracts, when mails come and days go by, then new tickets have the level, operators see it, and ends are announced once.
import { deskRounds } from '../../src/desk-rounds';
import { addContract, endContract, listContracts } from '../../src/record/vip-contracts';
import { type DeskWorld, deskWorld } from './desk-world';

const OPERATOR = 'dana@mitwork.kz';
const ADMINISTRATOR = 'admin@mitwork.kz';
const DAY = 24 * 60;

let world: DeskWorld;
beforeEach(async () => {
  world = await deskWorld({ SEND_DELAY_SECONDS: '0', SUMMARY_AT: 'off' });
  await world.staff(OPERATOR);
});
afterEach(() => world.close());

const contract = (client: string, from: string, until: string) =>
  addContract(world.desk.store.db, { client, name: '', from, until }, world.now());
const levelOf = async (from: string): Promise<string> => {
  await world.arrives({ from, text: `Как изменить пароль? (${from})` });
  return (await world.ticket()).level;
};
/** What administrators are told of contracts; of the calendar they hear as well, late in the year. */
async function alerts(): Promise<string[]> {
  await deskRounds(world.desk);
  const told = (await world.sends()).filter(({ notice }) => notice === 'admin-alert');
  return told.map(({ message }) => message.subject).filter((subject) => subject.includes('VIP'));
}

it('gives the level to new tickets of the address or of the very domain, while the contract is in force', async () => {
  await contract('firm.kz', '2026-11-23', '2026-11-24');
  await contract('aigul@gmail.com', '2026-11-01', '2027-11-01');
  await contract('later.kz', '2026-12-01', '2027-11-01');
  const levels = [];
  for (const from of [
    'a@firm.kz',
    'a@sub.firm.kz',
    'a@notfirm.kz',
    'firm.kz@x.kz',
    'aigul@gmail.com',
    'b@gmail.com',
    'a@later.kz',
  ])
    levels.push(await levelOf(from));
  expect(levels).toEqual(['vip', 'basic', 'basic', 'basic', 'vip', 'basic', 'basic']);
  world.pass(2 * DAY);
  expect(await levelOf('b@firm.kz')).toBe('basic');
});

it('shows the level to the operator, with the targets that follow from it', async () => {
  await contract('firm.kz', '2026-11-23', '2026-12-24');
  await world.arrives({ from: 'a@firm.kz', text: 'Как изменить пароль?' });
  const told = await world.latest('operator-notification', OPERATOR);
  expect(told.message.text).toMatch(/Уровень обслуживания: VIP/);
  // Two working hours.
  expect(told.message.subject).toContain('23.11 12:00');
});

it('counts for a request that an operator registers', async () => {
  await contract('firm.kz', '2026-11-23', '2026-12-24');
  world.authentic.add(OPERATOR);
  await world.arrives({ from: OPERATOR, text: '#new\n#requester a@firm.kz\n#channel phone\nНе открывается договор' });
  expect(await world.ticket()).toMatchObject({ level: 'vip', requester: 'a@firm.kz' });
});

it('announces the end two weeks before and on the last day, once each, and not what is continued', async () => {
  await contract('firm.kz', '2026-11-01', '2026-12-08');
  await contract('renewed.kz', '2026-11-01', '2026-12-08');
  await contract('renewed.kz', '2026-12-09', '2027-12-08');
  await contract('ended.kz', '2026-11-01', '2026-12-08');
  await endContract(world.desk.store.db, 'ended.kz', '2026-11-30', world.now());
  world.pass(DAY);
  // Nobody to tell yet: it waits.
  expect(await alerts()).toEqual([]);
  await world.staff(ADMINISTRATOR, { role: 'administrator' });
  expect(await alerts()).toEqual(['tirkeu: Срок договора VIP скоро истекает']);
  const { message } = await world.latest('admin-alert', ADMINISTRATOR);
  expect(message.text).toContain('firm.kz · 2026-11-01 – 2026-12-08');
  world.pass(DAY);
  expect(await alerts()).toEqual([]);
  world.pass(13 * DAY);
  expect(await alerts()).toEqual(['tirkeu: Наступил последний день договора VIP']);
  world.pass(DAY);
  expect(await alerts()).toEqual([]);
});

it('refuses two contracts of one client for the same day, also when both come at once', async () => {
  const both = await Promise.allSettled([
    contract('firm.kz', '2026-11-01', '2026-12-08'),
    contract('firm.kz', '2026-12-08', '2027-12-08'),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  await expect(contract('firm.kz', '2026-11-30', '2027-01-01')).rejects.toThrow(/has a contract from/);
  expect(await listContracts(world.desk.store.db)).toHaveLength(1);
});
