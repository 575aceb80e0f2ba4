// Given settings for how long bytes are kept, when days go by, then old bytes of closed requests go, shared ones stay while one needs them, and texts stay.
import { sql } from 'drizzle-orm';
import { deskRounds } from '../../src/desk-rounds';
import { countExpired, expire } from '../../src/record/retention';
import { retentionLimits } from '../../src/schedule/retention';
import { type DeskWorld, deskWorld } from './desk-world';

const OPERATOR = 'dana@mitwork.kz';
const DAY = 24 * 60;
const FILE = { filename: 'a.png', type: 'image/png', content: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') };

let world: DeskWorld;
afterEach(() => world.close());
async function open(settings: Readonly<Record<string, string>>): Promise<void> {
  world = await deskWorld({ SEND_DELAY_SECONDS: '0', SUMMARY_AT: 'off', ...settings });
  await world.staff(OPERATOR);
}
async function closedRequest(from: string): Promise<void> {
  await world.arrives({ from, text: `Вопрос от ${from}`, files: [FILE] });
  const told = await world.latest('operator-notification', OPERATOR);
  await world.arrives({ from: OPERATOR, answers: told, text: '#close\nГотово.' });
  await world.sends();
}
const kept = async (): Promise<Record<string, number>> => {
  const [row] = await world.desk.store.db.execute<Record<string, string>>(sql`
    select (select count(*) from ledger where raw_sha256 is not null) as raws, (select count(*) from outbox where raw_sha256 is not null) as notices,
      (select count(*) from attachments where sha256 is not null) as attachments, (select count(*) from blobs) as blobs`);
  return Object.fromEntries(Object.entries(row ?? {}).map(([name, value]) => [name, Number(value)]));
};

it('takes raw mails, sent mails and attachments of what is closed and old; an open request keeps all', async () => {
  await open({ RAW_MAIL_DAYS: '30', ATTACHMENT_DAYS: '30' });
  await closedRequest('a@firm.example');
  await world.arrives({ from: 'b@firm.example', text: 'Ещё открыт', files: [FILE] });
  await world.sends();
  const { db } = world.desk.store;
  const before = await kept();
  expect(before).toMatchObject({ raws: 3, attachments: 2 });
  const limits = () => retentionLimits({ raw: 30, attachments: 30 }, world.now());
  expect(await countExpired(db, limits())).toMatchObject({ mails: 0, notices: 0, attachments: 0 });
  world.pass(31 * DAY);
  const would = await countExpired(db, limits());
  expect(would).toMatchObject({ mails: 2, attachments: 1 });
  expect(await kept()).toEqual(before);
  const gone = await expire(db, limits());
  expect(gone).toMatchObject({ mails: 2, notices: would.notices, attachments: 1 });
  // Both requests had the same picture, and one of them still needs it.
  expect(gone.blobs).toBe(would.blobs - 1);
  const [shared] = await db.execute<{ count: string }>(sql`select count(*) from attachments join blobs using (sha256)`);
  expect(Number(shared?.count)).toBe(1);
  expect((await world.ticket((await world.numbers())[0])).mails[0]?.text).toContain('Вопрос от a@firm.example');
  expect(await expire(db, limits())).toMatchObject({ mails: 0, notices: 0, attachments: 0, blobs: 0 });
});

it('the clock does it once a day, and never with 0', async () => {
  await open({ RAW_MAIL_DAYS: '30' });
  await closedRequest('a@firm.example');
  world.pass(31 * DAY);
  const { retention } = await deskRounds(world.desk);
  expect(retention).toMatchObject({ mails: 2, attachments: 0 });
  expect((await deskRounds(world.desk)).retention).toBeNull();
  expect(await kept()).toMatchObject({ raws: 0, attachments: 1 });
  await world.close();
  await open({});
  await closedRequest('a@firm.example');
  world.pass(5000 * DAY);
  expect((await deskRounds(world.desk)).retention).toBeNull();
});
