// The bytes of a mail are the same bytes after they were on record: whatever they are, read back or still at hand.
import { randomBytes } from 'node:crypto';
import { roomAtHand } from '../../src/record/bytes-at-hand';
import { migrateStore, openStore, type Store } from '../../src/record/database';
import { claimMails, type IncomingMail, receive } from '../../src/record/ledger';
import { type TestDatabase, testDatabase } from './database';

const NOW = new Date('2026-11-23T05:00:00Z');
const MAILS = [
  'From: a@b.kz\r\n\r\nplain\r\n',
  'From: a@b.kz\n\n\\ \\\\ \\x41 \\101 \\000 \\r "\'\n',
  'a NUL \0 in the middle',
  'тексты',
  '',
].map((text) => Buffer.from(text));
const ALL = [...MAILS, Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)), randomBytes(5000)];
/** One of them is more than is kept at hand together with the others. */
const LARGE = [Buffer.alloc(2_500_000, 'a\\'), Buffer.alloc(2_500_001, 'b\r\n')];

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await testDatabase(migrateStore);
  store = openStore(database.url);
});

afterAll(async () => {
  await store?.close();
  await database?.drop();
});

function mailOf(raw: Buffer, at: number): IncomingMail {
  const name = { uidValidity: '1', uid: String(at + 1) };
  return { ...name, internalDate: NOW, size: raw.length, raw, oversize: false, sender: null, silent: false };
}

async function record(mailbox: string, raws: readonly Buffer[]): Promise<void> {
  await receive(store.db, mailbox, raws.map(mailOf), NOW);
}

/** Of all that waits. */
async function claimed(from: Store): Promise<string[]> {
  const found: string[] = [];
  for (;;) {
    const mails = await claimMails(from.db, 50, NOW, []);
    if (mails.length === 0) return found;
    found.push(...mails.map(({ raw }) => raw.toString('hex')));
    await from.db.execute(`update ledger set state = 'processed' where attempts > 0`);
  }
}

const hex = (raws: readonly Buffer[]): string[] => raws.map((raw) => raw.toString('hex'));

test('at hand, and more than fits in a hand', async () => {
  await record('here', ALL);
  expect(await claimed(store)).toEqual(hex(ALL));
  await record('large', [...LARGE, ...ALL]);
  expect(await claimed(store)).toEqual(hex([...LARGE, ...ALL]));
});

test('put on record by another process', async () => {
  await record('elsewhere', ALL);
  const other = openStore(database.url);
  try {
    expect(await claimed(other)).toEqual(hex(ALL));
  } finally {
    await other.close();
  }
});

test('a mail that is on record already does not lend its bytes to another row', async () => {
  await record('twice', ALL.slice(0, 1));
  await record('twice', ALL.slice(1, 3));
  expect(await claimed(store)).toEqual(hex([ALL[0] ?? Buffer.alloc(0), ALL[2] ?? Buffer.alloc(0)]));
});

test('who brings mails faster than they are handled waits for room, but not for ever', async () => {
  const other = openStore(database.url);
  try {
    await expect(roomAtHand(other.db)).resolves.toBeUndefined();
    await receive(other.db, 'fast', [mailOf(LARGE[0] ?? Buffer.alloc(0), 0)], NOW);
    let waited = false;
    const room = roomAtHand(other.db).then(() => {
      waited = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(waited).toBe(false);
    await claimed(other);
    await room;
    await receive(other.db, 'fast', [mailOf(LARGE[1] ?? Buffer.alloc(0), 1)], NOW);
    await roomAtHand(other.db);
  } finally {
    await other.close();
  }
});
