// Given a running daemon, when an administrator saves the lexicon, then a good one is used at once, and a bad or half-written one leaves the old one in use and is told to the administrators with its line.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'drizzle-orm';
import { migrateStore, openStore, type Store } from '../../src/record/database';
import { addStaff } from '../../src/record/staff';
import { showTicket, type TicketView } from '../../src/record/ticket-view';
import { testDatabase } from './database';
import { rawMail } from './desk-world';
import { PROGRAM } from './program';
import { eventually, type RunningDaemon, runDaemon } from './running-daemon';

const ROOT = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'tirkeu-lexicon-'));
const lexicon = join(folder, 'lexicon');
const file = join(lexicon, 'ru.txt');
const shipped = readFileSync(join(ROOT, 'lexicon/ru.txt'), 'utf8');
/** A word that no lexicon knows. */
const WORD = 'бурмундук';
const RUDE = 'Портал опять не открывается, вы там охуели?';

let database: Awaited<ReturnType<typeof testDatabase>>;
let store: Store;
let daemon: RunningDaemon;
let settings: Record<string, string>;
beforeAll(async () => {
  cpSync(join(ROOT, 'lexicon'), lexicon, { recursive: true });
  for (const part of ['new', 'cur', 'tmp']) mkdirSync(join(folder, 'mail', part), { recursive: true });
  database = await testDatabase(migrateStore);
  store = openStore(database.url);
  const now = new Date();
  const one = { language: 'ru', name: '' } as const;
  await addStaff(store.db, { ...one, address: 'admin@mitwork.kz', role: 'administrator' }, now);
  await addStaff(store.db, { ...one, address: 'dana@mitwork.kz', role: 'operator' }, now);
  settings = {
    DATABASE_URL: database.url,
    VAR_DIR: join(folder, 'var'),
    LEXICON_DIR: lexicon,
    MAILDIR: join(folder, 'mail'),
    LOG_FORMAT: 'json',
  };
  daemon = await runDaemon(settings);
  await daemon.until('running');
});
afterAll(async () => {
  await daemon.terminate();
  await store.close();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

let mails = 0;
/** Its ticket, once the daemon has registered it. */
async function registered(text: string): Promise<TicketView> {
  mails += 1;
  const name = `${Date.now()}.${mails}.test`;
  writeFileSync(join(folder, 'mail/tmp', name), rawMail({ from: `client${mails}@firm.example`, text }, new Date()));
  renameSync(join(folder, 'mail/tmp', name), join(folder, 'mail/new', name));
  return eventually(async () => {
    const [row] = await store.db.execute<{ number: string }>(
      sql`select number from tickets join requesters on requesters.id = requester_id where address = ${`client${mails}@firm.example`}`,
    );
    return row && showTicket(store.db, row.number);
  }, 'the mail is registered');
}
async function alerts(): Promise<string[]> {
  const rows = await store.db.execute<{ detail: string }>(sql`
    select notice->'facts'->>'detail' as detail from outbox where name = 'admin-alert' and notice->'facts'->>'what' = 'lexicon-faulty' order by id`);
  return rows.map(({ detail }) => detail);
}

it('a bad line leaves the old lexicon in use, and administrators are told where it stands', async () => {
  writeFileSync(file, `${shipped}${WORD} | obscene | | a word of this test\n${WORD}ы | rude | | an unknown grade\n`);
  await daemon.logged('lexicon-refused');
  const line = shipped.split('\n').length + 1;
  const [alert] = await eventually(async () => ((await alerts()).length > 0 ? alerts() : null), 'the alert');
  expect(alert).toMatch(new RegExp(`ru\\.txt:${line}: unknown grade "rude"`));
  expect((await registered(`Вы там ${WORD}!`)).status).toBe('new');
  expect((await registered(RUDE)).status).toBe('on-hold');
});

it.each([
  ['an empty file', ''],
  ['one that ends in mid-line', `${shipped.slice(0, shipped.lastIndexOf('|') - 1)}`],
  ['one that ends after a third of its lines', `${shipped.slice(0, shipped.indexOf('\n', shipped.length / 3))}\n`],
])('a half-written file leaves the old lexicon in use: %s', async (_, half) => {
  const before = daemon.log.filter(({ event }) => event === 'lexicon-refused').length;
  writeFileSync(file, half);
  await daemon.logged('lexicon-refused', before + 1);
  expect((await registered(RUDE)).status).toBe('on-hold');
  // Alerts of one hour are one mail.
  expect(await alerts()).toHaveLength(1);
});

it('a file that is gone leaves the old lexicon in use', async () => {
  const before = daemon.log.filter(({ event }) => event === 'lexicon-refused').length;
  unlinkSync(file);
  await daemon.logged('lexicon-refused', before + 1);
  expect((await registered(RUDE)).status).toBe('on-hold');
});

it('a good one is used without a restart', async () => {
  writeFileSync(file, `${shipped}${WORD} | obscene | | a word of this test\n`);
  await daemon.logged('lexicon-reloaded');
  expect((await registered(`Вы там ${WORD}!`)).status).toBe('on-hold');
});

it('so is a whole folder put in the place of the old one, and what is edited there later', async () => {
  const before = daemon.log.filter(({ event }) => event === 'lexicon-reloaded').length;
  cpSync(lexicon, `${lexicon}.new`, { recursive: true });
  writeFileSync(join(`${lexicon}.new`, 'ru.txt'), shipped);
  renameSync(lexicon, `${lexicon}.old`);
  renameSync(`${lexicon}.new`, lexicon);
  await daemon.logged('lexicon-reloaded', before + 1);
  await eventually(
    async () => ((await registered(`Вы там ${WORD}!`)).status === 'new' ? true : null),
    'the new folder',
  );
  writeFileSync(file, `${shipped}${WORD} | obscene | | a word of this test\n`);
  await eventually(async () => ((await registered(`Вы там ${WORD}!`)).status === 'on-hold' ? true : null), 'the edit');
});

it('after a restart as well: the last good one was kept, and administrators are told', async () => {
  await daemon.terminate();
  writeFileSync(file, `${shipped}${WORD} | rude | | an unknown grade\n`);
  await store.db.execute(sql`delete from outbox where name = 'admin-alert'`);
  daemon = await runDaemon(settings);
  await daemon.until('running');
  const [alert] = await eventually(async () => ((await alerts()).length > 0 ? alerts() : null), 'the alert');
  expect(alert).toContain('unknown grade "rude"');
  expect(alert).toContain('The last good lexicon');
  expect((await registered(`Вы там ${WORD}!`)).status).toBe('on-hold');
  writeFileSync(file, `${shipped}${WORD} | obscene | | a word of this test\n`);
  await daemon.logged('lexicon-reloaded');
});

it('and when a file was half written while the daemon was down', async () => {
  await daemon.terminate();
  writeFileSync(file, `${shipped.slice(0, shipped.indexOf('\n', shipped.length / 3))}\n`);
  await store.db.execute(sql`delete from outbox where name = 'admin-alert'`);
  daemon = await runDaemon(settings);
  await daemon.until('running');
  const [alert] = await eventually(async () => ((await alerts()).length > 0 ? alerts() : null), 'the alert');
  expect(alert).toMatch(/ru\.txt has lost more than half.* delete .*lexicon\.good/);
  expect((await registered(RUDE)).status).toBe('on-hold');
  writeFileSync(file, `${shipped}${WORD} | obscene | | a word of this test\n`);
  await daemon.logged('lexicon-reloaded');
});

it('`screen review` prints what operators corrected', async () => {
  const { number } = await registered(`Что такое ${WORD}?`);
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, [...PROGRAM, ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', VAR_DIR: join(folder, 'var'), ...settings },
    });
  await run('ticket', 'do', number, '--as', 'dana@mitwork.kz', '#не-мат');
  await eventually(async () => {
    const [row] = await store.db.execute<{ n: string }>(sql`select count(*) as n from corrections`);
    return Number(row?.n) === 1;
  }, 'the correction is kept');
  const { stdout } = await run('screen', 'review');
  expect(stdout).toContain(number);
  expect(stdout).toContain('dana@mitwork.kz says clean; the screen said obscene (ru.txt:');
  expect(stdout).toContain(WORD);
  const json = await run('screen', 'review', '--json');
  expect(JSON.parse(json.stdout)).toMatchObject({ ticket: number, operatorSays: 'clean' });
});
