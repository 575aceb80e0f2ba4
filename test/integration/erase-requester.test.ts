// Given a person with a history at the desk, when they are exported, then all of it is in the zip; when erased, then nothing of it is left, and numbers and dates are.
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { writeZip } from '../../src/cli/zip';
import { processMails } from '../../src/process-mails';
import { eraseRequester } from '../../src/record/erase-requester';
import { receive } from '../../src/record/ledger';
import { requesterRecord } from '../../src/record/requester-record';
import { type DeskWorld, deskWorld } from './desk-world';

const OPERATOR = 'dana@mitwork.kz';
const ANNA = 'anna.secretova@firm.example';
const OTHER = 'other@firm.example';
/** Words that nobody else would write. */
const SECRETS = [
  'secretova',
  'Секретова',
  'Құпиясөзім',
  '87011234567',
  'паспорт.png',
  'Голубой',
  'expert@firm.example',
];
const PICTURE = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

let world: DeskWorld;
beforeEach(async () => {
  world = await deskWorld({ SEND_DELAY_SECONDS: '0', SUMMARY_AT: 'off' });
  await world.staff(OPERATOR, { name: 'Дана' });
});
afterEach(() => world.close());

/** A request with a file, a note, an expert and a closing; and another person's request on which Anna stands in Cc. */
async function history(): Promise<string> {
  await world.arrives({
    from: ANNA,
    subject: 'Голубой вопрос',
    text: 'Құпиясөзім ұмытылды, телефон 87011234567',
    files: [{ filename: 'паспорт.png', type: 'image/png', content: PICTURE }],
  });
  const told = await world.latest('operator-notification', OPERATOR);
  const [number = ''] = await world.numbers();
  await world.arrives({ from: OPERATOR, answers: told, text: '#note\nГолубой клиент, Секретова' });
  await world.arrives({ from: OPERATOR, answers: told, text: '#third-party expert@firm.example\nПро Голубой вопрос?' });
  await world.arrives({ from: OPERATOR, answers: told, text: '#close\nГолубой ответ.' });
  await world.arrives({ from: OTHER, text: 'Мой вопрос о договоре', headers: { Cc: ANNA } });
  await world.sends();
  const second = await world.latest('acknowledgement', OTHER);
  await world.arrives({ from: ANNA, answers: second, text: 'Голубой довод от Секретовой' });
  await world.sends();
  return number;
}

/** Every cell of every table that holds one of the secrets, bytes included; but for the mail that another person wrote, with her in Cc. */
async function whereFound(): Promise<string[]> {
  const { db } = world.desk.store;
  const tables = await db.execute<{ name: string }>(
    sql`select table_name as name from information_schema.tables where table_schema = 'public'`,
  );
  const others = await db.execute<{ hash: string }>(sql`
    select raw_sha256::text as hash from ledger join messages on ledger_id = ledger.id where from_address = ${OTHER}`);
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await db.execute<{ row: Record<string, unknown> }>(
      sql`select to_jsonb(t) as row from ${sql.identifier(name)} as t`,
    );
    for (const { row } of rows.filter(
      ({ row: { sha256 } }) => name !== 'blobs' || !others.some(({ hash }) => hash === sha256),
    ))
      for (const [column, value] of Object.entries(row)) {
        const text =
          typeof value === 'string' && value.startsWith('\\x')
            ? Buffer.from(value.slice(2), 'hex').toString('utf8')
            : JSON.stringify(value);
        const decoded = text.replace(
          /(?:[A-Za-z0-9+/]{4}\s*){8,}[A-Za-z0-9+/=\s]*/g,
          (base64) => `${base64} ${Buffer.from(base64, 'base64').toString('utf8')}`,
        );
        if (SECRETS.some((secret) => decoded.toLowerCase().includes(secret.toLowerCase())))
          found.push(`${name}.${column}`);
      }
  }
  return [...new Set(found)].sort();
}

it('erases a person from every table, keeps numbers, dates and other people, and counts the same in a dry run', async () => {
  const number = await history();
  const { db } = world.desk.store;
  const before = await whereFound();
  expect(before).toEqual(
    expect.arrayContaining([
      'blobs.content',
      'events.actor',
      'messages.new_text',
      'outbox.notice',
      'participants.address',
      'requesters.address',
      'tickets.subject',
    ]),
  );
  const created = (await world.ticket(number)).createdAt;
  const kinds = (await world.ticket(number)).timeline.map(({ what, at }) => `${at} ${what}`);
  const dry = await eraseRequester(db, ANNA, world.now(), true);
  expect(await whereFound()).toEqual(before);
  const erased = await eraseRequester(db, ANNA, world.now(), false);
  expect(erased).toEqual(dry);
  expect(erased).toMatchObject({ tickets: [number], attachments: 1 });
  expect(await whereFound()).toEqual([]);
  const left = await world.ticket(number);
  expect(left).toMatchObject({ number, status: 'closed', closeReason: 'solved', createdAt: created, subject: '' });
  expect(left.timeline.map(({ what, at }) => `${at} ${what}`)).toEqual(kinds);
  // The other person's request is whole, but for Anna's words.
  const [, others = ''] = await world.numbers();
  const kept = await world.ticket(others);
  expect(kept.requester).toBe(OTHER);
  expect(kept.mails.map(({ text }) => text)).toEqual([expect.stringContaining('Мой вопрос'), '']);
});

it('does not take the same mail in again, not even its bytes', async () => {
  const number = await history();
  const { db } = world.desk.store;
  const raws = await db.execute<{ content: Buffer }>(
    sql`select content from blobs join ledger on raw_sha256 = sha256 join messages on ledger_id = ledger.id where from_address = ${ANNA}`,
  );
  expect(raws.length).toBe(2);
  await eraseRequester(db, ANNA, world.now(), false);
  const tickets = await world.numbers();
  for (const [uid, { content: raw }] of raws.entries()) {
    const mail = {
      uidValidity: '2',
      uid: String(uid),
      internalDate: world.now(),
      size: raw.length,
      raw,
      oversize: false,
      sender: ANNA,
      silent: false,
    };
    await receive(db, 'test', [mail], world.now());
  }
  while ((await processMails(world.desk.flow, world.desk.sender.log as never)) > 0);
  expect(await world.numbers()).toEqual(tickets);
  expect(await world.sends()).toEqual([]);
  expect(await whereFound()).toEqual([]);
  // A new letter of theirs is a new request.
  await world.arrives({ from: ANNA, text: `Опять по ${number}` });
  expect((await world.ticket()).number).not.toBe(number);
});

it('refuses while a request is open, of staff, and of nobody', async () => {
  const { db } = world.desk.store;
  await world.arrives({ from: ANNA, text: 'Вопрос' });
  const erase = (address: string): Promise<unknown> => eraseRequester(db, address, world.now(), false);
  await expect(erase(ANNA)).rejects.toThrow(/not closed: EEP-/);
  await expect(erase(OPERATOR)).rejects.toThrow(/on the staff/);
  await expect(erase('nobody@firm.example')).rejects.toThrow(/Nobody of the address/);
});

it('erases nobody whose address only ends or begins like that', async () => {
  const { db } = world.desk.store;
  for (const from of ['na.x@firm.example', 'anna.x@firm.example', 'anna.x@firm.example.kz'])
    await world.arrives({ from, text: `Вопрос от ${from}` });
  const told = (await world.sends()).filter(({ notice }) => notice === 'operator-notification');
  for (const one of told) await world.arrives({ from: OPERATOR, answers: one, text: '#close\nГотово.' });
  await world.sends();
  await eraseRequester(db, 'anna.x@firm.example', world.now(), false);
  const left = await db.execute<{ text: string }>(sql`select text from messages where role = 'requester' order by id`);
  expect(left.map(({ text }) => text.trim())).toEqual([
    'Вопрос от na.x@firm.example',
    '',
    'Вопрос от anna.x@firm.example.kz',
  ]);
  const notices = await db.execute<{ to: string }>(
    sql`select recipient as to from outbox where name = 'acknowledgement' order by id`,
  );
  expect(notices.map(({ to }) => to)).toEqual([
    'na.x@firm.example',
    expect.stringMatching(/@erased\.invalid$/),
    'anna.x@firm.example.kz',
  ]);
});

it('events stay append-only for everybody else, and an erasure changes no kind, time or ticket', async () => {
  await world.arrives({ from: ANNA, text: 'Вопрос' });
  const { db } = world.desk.store;
  const refused = (statement: ReturnType<typeof sql>): Promise<unknown> =>
    db.transaction(async (tx) => {
      await tx.execute(sql`select set_config('tirkeu.erasing', 'yes', true)`);
      await tx.execute(statement);
    });
  const because = { cause: expect.objectContaining({ message: expect.stringContaining('append-only') }) };
  await expect(db.execute(sql`update events set actor = ''`)).rejects.toMatchObject(because);
  await expect(refused(sql`delete from events`)).rejects.toMatchObject(because);
  await expect(refused(sql`update events set at = now()`)).rejects.toMatchObject(because);
  await expect(refused(sql`update events set kind = 'noted'`)).rejects.toMatchObject(because);
  await expect(refused(sql`truncate events cascade`)).rejects.toMatchObject(because);
});

describe('the export', () => {
  const filesIn = async (all: boolean): Promise<Map<string, Buffer>> => {
    const folder = mkdtempSync(join(tmpdir(), 'tirkeu-zip-'));
    try {
      const record = await requesterRecord(world.desk.store.db, ANNA, all);
      await writeZip(record ?? [], createWriteStream(join(folder, 'a.zip')));
      return unzip(readFileSync(join(folder, 'a.zip')));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

  it('holds their mails, ours to them, tickets and attachments; what is inside only on demand', async () => {
    const number = await history();
    const files = await filesIn(false);
    const names = [...files.keys()];
    expect(names.filter((name) => name.startsWith('mails/'))).toHaveLength(2);
    expect(names.filter((name) => /^notices\/\d+-(acknowledgement|closed-solved)\.eml$/.test(name))).toHaveLength(2);
    const picture = names.find((name) => name.startsWith(`tickets/${number}/attachments/`)) ?? '';
    expect(picture).toMatch(/паспорт\.png$/);
    expect(files.get(picture)).toEqual(PICTURE);
    const ticket = files.get(`tickets/${number}/ticket.json`)?.toString() ?? '';
    expect(JSON.parse(ticket)).toMatchObject({ number, status: 'closed' });
    expect(ticket).not.toMatch(/клиент, Секретова|expert@firm/);
    expect(names.some((name) => /operator|third-party/.test(name))).toBe(false);
    const everything = await filesIn(true);
    expect(everything.get(`tickets/${number}/ticket.json`)?.toString()).toMatch(/клиент, Секретова/);
    expect([...everything.keys()].some((name) => /third-party-request/.test(name))).toBe(true);
  });

  it('knows nobody: null', async () => {
    expect(await requesterRecord(world.desk.store.db, 'nobody@firm.example', false)).toBeNull();
  });
});

/** By the central directory (APPNOTE 4.3.12). */
function unzip(zip: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (
    let at = zip.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = zip.indexOf('PK\u0001\u0002', at + 46, 'latin1')
  ) {
    const [size, nameLength, local] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28), zip.readUInt32LE(at + 42)];
    const name = zip.subarray(at + 46, at + 46 + nameLength).toString('utf8');
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = zip.subarray(start, start + size);
    files.set(name, zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(content) : content);
  }
  return files;
}
