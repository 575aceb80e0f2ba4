// The command line as people and programs use it: exit codes, JSON, help, and never a stack trace.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { program } from '../../src/main';
import { migrateStore } from '../../src/record/database';
import { openSql } from '../../src/record/open-sql';
import { type TestDatabase, testDatabase } from './database';
import { PROGRAM } from './program';

const ROOT = path.join(__dirname, '..', '..');
const MAIL = path.join(ROOT, 'fixtures', 'day', '01-kk-error-with-screenshot.eml');

// Every call starts a program; on a busy machine that alone takes seconds, which proves nothing.
jest.setTimeout(600_000);

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await testDatabase(migrateStore);
  folder = mkdtempSync(path.join(tmpdir(), 'tirkeu-cli-'));
});

afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function tirkeu(args: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...PROGRAM, ...args],
      {
        cwd: folder,
        env: { ...process.env, DATABASE_URL: database.url, VAR_DIR: folder, LOG_LEVEL: 'error', ...env },
        encoding: 'utf8',
      },
      (error, out, err) => resolve({ code: error ? Number(error.code ?? 1) : 0, out, err }),
    );
  });
}

const json = (outcome: Outcome) => JSON.parse(outcome.out) as Record<string, unknown>;

describe('tirkeu on the command line', () => {
  it('when a command is called, then it alone is loaded, under the name that the help gives it', () => {
    for (const name of program().commands.map((command) => command.name()))
      expect(program(name).commands.map((command) => command.name())).toEqual([name]);
  });

  it('when help is asked for, then every command is named and the exit code is 0', async () => {
    const { code, out } = await tirkeu(['--help']);
    expect(code).toBe(0);
    for (const name of [
      'serve',
      'demo',
      'migrate',
      'doctor',
      'ingest',
      'parse',
      'ticket',
      'operator',
      'quarantine',
      'sweep',
      'outbox',
      'health',
    ]) {
      expect(out).toContain(`  ${name}`);
    }
  });

  it('when a command is mistyped, then the exit code is 2 and no stack is shown', async () => {
    const { code, err } = await tirkeu(['tikcet']);
    expect(code).toBe(2);
    expect(err).toMatch(/unknown command/i);
    expect(err).not.toMatch(/ at .*:\d+:\d+/);
  });

  it('when settings are wrong, then all are named with the fix, without a stack', async () => {
    const { code, err } = await tirkeu(['ticket', 'list'], { INFO_HOURS: 'eight', SETTLEMENT: 'burn' });
    expect(code).toBe(1);
    expect(err).toMatch(/INFO_HOURS=eight/);
    expect(err).toMatch(/SETTLEMENT=burn/);
    expect(err).not.toMatch(/ at .*:\d+:\d+/);
  });

  it('when the database is not there, then it says so and what to do', async () => {
    const { code, err } = await tirkeu(['ticket', 'list'], { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });
    expect(code).toBe(1);
    expect(err).toMatch(/DATABASE_URL/);
    expect(err).not.toMatch(/ at .*:\d+:\d+/);
  });

  it('when the same mail is ingested twice, then there is one ticket; it is listed, shown, and its screenshot comes out whole', async () => {
    const first = json(await tirkeu(['ingest', '--json', MAIL]));
    expect(first).toMatchObject({ state: 'processed', reason: 'new-request' });
    expect(json(await tirkeu(['ingest', '--json', MAIL]))).toEqual(first);
    const number = String(first.ticket);
    expect(json(await tirkeu(['ticket', 'list', '--json']))).toMatchObject({
      number,
      status: 'new',
      language: 'kk',
      category: 'error',
    });
    const shown = json(await tirkeu(['ticket', 'show', number.toLowerCase().replaceAll('-', ' '), '--json']));
    expect(shown).toMatchObject({
      number,
      mails: [{ role: 'requester' }],
      attachments: [{ filename: 'kate.png', screenshot: true }],
    });
    const [{ id, size }] = shown.attachments as [{ id: number; size: number }];
    const out = path.join(folder, 'kate.png');
    expect((await tirkeu(['ticket', 'attachment', number, String(id), '--out', out])).code).toBe(0);
    expect(statSync(out).size).toBe(size);
    expect((await tirkeu(['outbox', 'list', '--json'])).out).toContain('"acknowledgement"');
  });

  it('when one of several files cannot be read, then it is named, the others are taken, and the exit code is 1', async () => {
    const { code, out, err } = await tirkeu(['ingest', '--json', path.join(folder, 'absent.eml'), folder, MAIL]);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toMatchObject([
      { file: path.join(folder, 'absent.eml'), state: 'unread', ledger: null, error: 'no such file' },
      { file: folder, state: 'unread', ledger: null, error: expect.stringContaining('directory') },
      { file: MAIL, state: 'processed', reason: 'new-request' },
    ]);
    expect([code, err]).toEqual([1, expect.stringContaining('2 of 3 files')]);
  });

  it('when a ticket is not there, or a number has a wrong check digit, then that is said', async () => {
    expect(await tirkeu(['ticket', 'show', 'EEP-2026-0001237'])).toMatchObject({ code: 1 });
    expect((await tirkeu(['ticket', 'show', 'EEP-2026-0001238'])).err).toMatch(/check digit/);
  });

  it('when staff is added, listed and removed, then the list says so', async () => {
    expect((await tirkeu(['operator', 'add', 'Aigul@Mitwork.kz', '--name', 'Айгүл', '--lang', 'kk'])).code).toBe(0);
    expect(json(await tirkeu(['operator', 'list', '--json']))).toMatchObject({
      address: 'aigul@mitwork.kz',
      role: 'operator',
      active: true,
    });
    expect(Object.keys(json(await tirkeu(['operator', 'list', '--json'])) as object)).not.toContain('passwordHash');
    expect((await tirkeu(['operator', 'add', 'support@mitwork.kz'])).err).toMatch(/own address/);
    expect((await tirkeu(['operator', 'add', 'nonsense'])).err).toMatch(/not a mail address/);
    expect((await tirkeu(['operator', 'remove', 'aigul@mitwork.kz'])).code).toBe(0);
    expect(json(await tirkeu(['operator', 'list', '--json']))).toMatchObject({ active: false });
  });

  it('when a ticket is shown to a person, then in words and Astana time, with what was sent back to operators', async () => {
    await tirkeu(['operator', 'add', 'dana@mitwork.kz', '--name', 'Дана', '--lang', 'en']);
    const number = String(json(await tirkeu(['ingest', '--json', MAIL])).ticket);
    await tirkeu(['ticket', 'do', number, '--as', 'dana@mitwork.kz', '#clsoe', 'Done.']);
    const shown = json(await tirkeu(['ticket', 'show', number, '--json']));
    expect(shown).toMatchObject({
      timeline: [{ what: 'registered', byKind: 'requester', data: { channel: 'mail' } }, { what: 'command-returned' }],
      unfiled: [{ from: 'dana@mitwork.kz', reason: 'operator-returned', problems: [{ code: 'unknown-tag' }] }],
    });
    const { out } = await tirkeu(['ticket', 'show', number]);
    expect(out).toMatch(/^ {2}\d\d\.\d\d\.20\d\d \d\d:\d\d {2}Request registered \(a\.nurlan@altyndan\.kz\)$/m);
    expect(out).toMatch(/#clsoe is no tag\. Did you mean #close\?\n {4}\| #clsoe\n {4}\| Done\./);
    expect(out).not.toMatch(/\d\dT\d\d|[{}]/);
    expect((await tirkeu(['ticket', 'show', number, '--lang', 'kk'])).out).toContain('Өтініш тіркелді');
    expect((await tirkeu(['outbox', 'list', '--limit', '1'])).err).toBe(
      'Only the newest 1; there are more: --limit 10\n',
    );
    expect((await tirkeu(['ticket', 'list'])).out).not.toMatch(/\d\dT\d\d/);
    await tirkeu(['operator', 'remove', 'dana@mitwork.kz']);
  });

  it('when files cannot be read, then parse says so on a line each and goes on', async () => {
    const junk = path.join(folder, 'junk.eml');
    writeFileSync(junk, Buffer.from([0, 255, 13, 10, 200, 200]));
    const { code, out } = await tirkeu(['parse', '--json', junk, path.join(folder, 'absent.eml'), folder, MAIL]);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(code).toBe(1);
    expect((await tirkeu(['parse', '--json', junk, MAIL])).code).toBe(0);
    expect(lines).toHaveLength(4);
    expect(lines[1]).toMatchObject({
      file: path.join(folder, 'absent.eml'),
      kind: null,
      noAutomaticAnswer: true,
      defects: ['unreadable: no such file'],
    });
    expect(lines[3]).toMatchObject({
      kind: 'person',
      language: 'kk',
      attachments: [{ filename: 'kate.png', type: 'image/png', screenshot: true }],
    });
  });

  it('when a mail is beyond the limits, then it waits in quarantine, is shown, and can be discarded', async () => {
    const bomb = path.join(folder, 'bomb.eml');
    const part = '--b\r\nContent-Type: text/plain\r\n\r\nx\r\n';
    writeFileSync(
      bomb,
      `From: a@b.kz\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n${part.repeat(10_500)}--b--\r\n`,
    );
    const secondBomb = path.join(folder, 'second-bomb.eml');
    writeFileSync(
      secondBomb,
      `From: c@b.kz\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n${part.repeat(10_600)}--b--\r\n`,
    );
    const held = await tirkeu(['ingest', '--json', bomb]);
    expect(json(held)).toMatchObject({ state: 'quarantined', reason: 'unreadable', ticket: null });
    expect(held).toMatchObject({ code: 1, err: expect.stringMatching(/1 in quarantine/) });
    const listed = json(await tirkeu(['quarantine', 'list', '--json']));
    expect(listed).toMatchObject({ sender: 'a@b.kz' });
    expect((await tirkeu(['quarantine', 'show', String(listed.id)])).out).toContain('a@b.kz');
    expect((await tirkeu(['quarantine', 'replay', String(listed.id)])).out).toMatch(/in quarantine again/);
    const mended = String(listed.id);
    expect((await tirkeu(['quarantine', 'replay', mended, '--from', MAIL])).out).toMatch(/goes on as \d+: processed/);
    expect((await tirkeu(['quarantine', 'show', mended, '--raw'])).out).toContain('boundary="b"');
    expect((await tirkeu(['quarantine', 'replay', mended, '--from', MAIL])).code).toBe(1);
    expect(json(await tirkeu(['ingest', '--json', secondBomb]))).toMatchObject({ state: 'quarantined' });
    const again = String(json(await tirkeu(['quarantine', 'list', '--json'])).id);
    expect((await tirkeu(['quarantine', 'discard', again])).out).toMatch(/1 discarded/);
    expect((await tirkeu(['quarantine', 'list'])).out).toMatch(/empty/);
    expect(await tirkeu(['quarantine', 'replay', again])).toMatchObject({
      code: 1,
      err: expect.stringMatching(`Not in quarantine: ${again}`),
    });
  });

  it.each([
    [['ticket', 'list', '--limit', 'abc'], /whole number/],
    [['ticket', 'show', 'nonsense'], /no registration number/],
    [['quarantine', 'show', 'x'], /whole number/],
    [['quarantine', 'replay'], /Name the mails/],
    [['outbox', 'retry', 'x'], /whole number/],
  ])('when the usage is wrong (%j), then the exit code is 2', async (args, said) => {
    const { code, err } = await tirkeu(args);
    expect([code, err]).toEqual([2, expect.stringMatching(said)]);
  });

  it('when nothing failed or waits, then retry says so', async () => {
    const empty = await testDatabase(migrateStore);
    expect(await tirkeu(['outbox', 'retry'], { DATABASE_URL: empty.url })).toMatchObject({
      code: 0,
      out: 'Nothing failed, and nothing waits.\n',
    });
    await empty.drop();
  });

  it('when nothing is due, then sweep says so', async () => {
    const { code, out } = await tirkeu(['sweep']);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/mail: 0 new mails\n0 mails handled\nNothing to close\.\n$/),
    ]);
  });

  it('when a due answer may be in quarantine, then sweep names the mail, closes nothing, and closes once it is put aside', async () => {
    const asked = path.join(folder, 'asked.eml');
    writeFileSync(asked, 'From: late@b.kz\r\nSubject: x\r\n\r\nНе открывается договор.\r\n');
    const number = String(json(await tirkeu(['ingest', '--json', asked])).ticket);
    const sql = openSql(database.url, { max: 1 });
    await sql`update tickets set status = 'awaiting-info', info_asked_at = now() - interval '9 hours',
      info_accepted_at = now() - interval '9 hours', info_due_at = now() - interval '1 hour' where number = ${number}`;
    const answer = path.join(folder, 'answer.eml');
    const part = '--b\r\nContent-Type: text/plain\r\n\r\ny\r\n'.repeat(10_500);
    writeFileSync(answer, `From: late@b.kz\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n${part}--b--\r\n`);
    const twoHoursAgo = new Date(Date.now() - 7_200_000);
    utimesSync(answer, twoHoursAgo, twoHoursAgo);
    const id = Number(json(await tirkeu(['ingest', '--json', answer])).ledger);
    mkdirSync(path.join(folder, 'mail', 'new'), { recursive: true });
    writeFileSync(path.join(folder, 'mail', 'new', '1.new'), 'From: new@b.kz\r\n\r\nКак найти лот?\r\n');

    expect(json(await tirkeu(['sweep', '--json']))).toMatchObject({
      mailboxes: [{ arrived: 1 }],
      handled: 1,
      closed: [],
      waiting: [{ number, quarantined: [id], unprocessed: [] }],
    });
    expect(readdirSync(path.join(folder, 'mail', 'new'))).toEqual([]);
    const { out } = await tirkeu(['sweep']);
    expect(out).toContain(`Not closed: ${number}, mail ${id} in quarantine may be the answer`);
    expect(out).not.toContain('Nothing to close');
    await tirkeu(['quarantine', 'discard', String(id)]);
    const away = await tirkeu(['sweep'], { IMAP_URL: 'imaps://u:p@127.0.0.1:1/INBOX' });
    expect(away).toMatchObject({
      code: 1,
      out: expect.stringMatching(`Not closed: ${number}, not every mailbox was swept`),
    });
    expect((await tirkeu(['sweep'])).out).toMatch(`Closed: ${number}\n`);
    await sql.end();
  });

  it('when everything is in place, then doctor says ok on every line', async () => {
    mkdirSync(path.join(folder, 'mail'), { recursive: true });
    const { code, out } = await tirkeu(['doctor', '--json']);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { check: string; ok: boolean; text: string });
    expect(lines.filter(({ ok }) => !ok)).toEqual([]);
    expect(lines.find(({ check }) => check === 'mailbox')?.text).toMatch(/those done go to Processed$/);
    expect(lines.map(({ check }) => check)).toEqual(
      expect.arrayContaining([
        'settings',
        'time zone',
        'authority',
        'database',
        'mailbox',
        'smtp',
        'templates',
        'lexicon',
      ]),
    );
    expect(code).toBe(0);
  });

  it('when the database is not migrated, then doctor says so and leaves it as it is', async () => {
    const bare = await testDatabase();
    const looked = async (...args: string[]) => (await tirkeu(['doctor', ...args], { DATABASE_URL: bare.url })).out;
    expect(await looked()).toMatch(/note {2}database .*[1-9]\d* migrations pending/);
    expect(await looked('--json')).toMatch(/"staff","ok":true,"level":"advice","text":"not known/);
    await tirkeu(['migrate'], { DATABASE_URL: bare.url });
    expect(await looked()).toMatch(/ok {4}database +server, up to date\nnote {2}staff +nobody is operator/);
    await bare.drop();
  });

  it('when there is no embedded PostgreSQL yet, then doctor makes none, nor a secret', async () => {
    const fresh = path.join(folder, 'fresh');
    const { code, out } = await tirkeu(['doctor'], { DATABASE_URL: '', VAR_DIR: fresh });
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/ok {4}database +embedded PostgreSQL: made at the first start/),
    ]);
    expect(existsSync(fresh)).toBe(false);
  });

  it('when MAILDIR is a slip, then doctor says so and does not make it', async () => {
    const slip = path.join(folder, 'maildirr');
    const { code, out } = await tirkeu(['doctor'], { MAILDIR: slip });
    expect([code, out]).toEqual([1, expect.stringMatching(/FAIL {2}mailbox +MAILDIR=.*mkdir -p/)]);
    expect(existsSync(slip)).toBe(false);
  });

  it('when a setting is wrong, then doctor --json says it in JSON', async () => {
    const { code, out } = await tirkeu(['doctor', '--json'], { INFO_HOURS: 'eight' });
    expect([code, JSON.parse(out)]).toMatchObject([1, { check: 'settings', ok: false, level: 'failed' }]);
  });

  it('when servers are not there, then doctor names them and fails', async () => {
    const { code, out } = await tirkeu(['doctor'], {
      IMAP_URL: 'imaps://u:p@127.0.0.1:1/INBOX',
      SMTP_URL: 'smtp://127.0.0.1:1',
    });
    expect(code).toBe(1);
    expect(out).toMatch(/FAIL {2}mailbox .*127\.0\.0\.1/);
    expect(out).toMatch(/FAIL {2}smtp +SMTP 127\.0\.0\.1:1: nothing listens there/);
    expect(out).not.toMatch(/:p@/);
  });

  it('when nobody says --yes, then retention is a dry run', async () => {
    const dryRun = async (...args: string[]) => {
      const { code, out } = await tirkeu(['retention', 'run', '--json', ...args], { RAW_MAIL_DAYS: '30' });
      expect(code).toBe(0);
      return (JSON.parse(out) as { dryRun: boolean }).dryRun;
    };
    expect(await dryRun()).toBe(true);
    expect(await dryRun('--dry-run', '--yes')).toBe(true);
    expect(await dryRun('--yes')).toBe(false);
  });

  it('when no daemon runs, then health says so', async () => {
    expect(await tirkeu(['health'], { HTTP_PORT: '1' })).toMatchObject({ code: 1 });
    expect((await tirkeu(['health'], { HTTP_PORT: '0' })).err).toMatch(/HTTP_PORT is 0/);
  });
});
