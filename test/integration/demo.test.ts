// `tirkeu demo --once`: a day at the desk leads to four tickets in the states of its story, however often it is killed or stopped on the way; an ordinary user may run it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Message } from '../../src/parse/message';
import { parseMessage } from '../../src/parse/parse-message';
import { PROGRAM } from './program';

jest.setTimeout(600_000);

const ROOT = join(__dirname, '..', '..');
const NOBODY = 65534;
const asRoot = userInfo().uid === 0 ? it : it.skip;
/** What the demo needs of the source tree. */
const TREE = [
  'src',
  'templates',
  'lexicon',
  'triage',
  'faq',
  'calendar',
  'drizzle',
  'fixtures',
  'package.json',
  'test/integration/swc-register.cjs',
];

const TICKETS = [
  ['closed', 'solved', 'kk', 'a.nurlan@altyndan.kz'],
  ['open', '–', 'ru', 's.kim@stroytech.kz'],
  ['closed', 'no-response', 'en', 'j.carter@eurosupply.example'],
  ['on-hold', '–', 'ru', 'anon774@mail.example'],
];

const LETTER = [
  'From: k.omarov@mail.example',
  'To: support@mitwork.kz',
  'Subject: =?UTF-8?B?0JLQvtC/0YDQvtGB?=',
  'Message-ID: <dropped@mail.example>',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Здравствуйте! Как сменить пароль на портале?',
].join('\r\n');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tirkeu-demo-'));
  chmodSync(folder, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));

it('plays the same day however often it is killed and stopped; a start after the day takes what a person dropped', async () => {
  const dir = join(folder, 'day');
  const interrupted = join(folder, 'interrupted');
  const [first, last] = await Promise.all([demo(ROOT, dir), interruptedDay(interrupted)]);
  expect(first).toMatchObject({ code: 0, errors: '' });
  expect(ticketsIn(first.output)).toEqual(TICKETS);
  expect(first.output).toContain('Where to look next');
  expect(lettersIn(first.output)).toHaveLength(10);
  const mails = await mailsIn(dir);
  const closings = mails.filter(({ text }) => /^«клиенттен жауап келмеді»/m.test(text));
  expect(closings.map(({ to }) => to[0]?.address)).toEqual(['j.carter@eurosupply.example']);

  expect(last).toMatchObject({ code: 0, errors: '' });
  expect(tableOf(last.output)).toEqual(tableOf(first.output));
  const again = await mailsIn(interrupted);
  expect(new Set(again.map(({ messageId }) => messageId)).size).toBe(again.length);
  expect(again.map(headline).sort()).toEqual(mails.map(headline).sort());
  expect(readdirSync(join(interrupted, 'mail', '.Processed', 'cur'))).toHaveLength(10);

  writeFileSync(join(dir, 'mail', 'new', 'letter.eml'), LETTER);
  const second = await demo(ROOT, dir);
  expect(second).toMatchObject({ code: 0, errors: '' });
  expect(second.output).toContain('The day was played before');
  expect(lettersIn(second.output)).toEqual([]);
  expect(ticketsIn(second.output)).toEqual([...TICKETS, ['new', '–', 'ru', 'k.omarov@mail.example']]);
  expect(readdirSync(join(dir, 'mail', 'new'))).toEqual([]);
  expect(await mailsIn(dir)).toHaveLength(mails.length + 2);
});

asRoot('runs for an ordinary user', async () => {
  const tree = join(folder, 'tree');
  mkdirSync(tree);
  for (const part of TREE) cpSync(join(ROOT, part), join(tree, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
  const home = join(folder, 'home');
  mkdirSync(home);
  chownSync(home, NOBODY, NOBODY);
  const run = await demo(tree, join(home, 'var'), { uid: NOBODY, gid: NOBODY });
  expect(run).toMatchObject({ code: 0, errors: '' });
  expect(ticketsIn(run.output)).toEqual(TICKETS);
});

/** Dies while a mail of an operator lies in new/, dies with a notice half sent, is told to stop; what the last start prints. */
async function interruptedDay(dir: string): Promise<Run> {
  const unread = await demo(ROOT, dir, { dieAt: 'fetched:5' });
  expect(unread).toMatchObject({ signal: 'SIGKILL' });
  expect(lettersIn(unread.output)).toHaveLength(5);
  expect(readdirSync(join(dir, 'mail', 'new'))).toHaveLength(1);
  // What a start leaves that dies while it writes a mail.
  for (const name of readdirSync(join(dir, 'mail', 'new')))
    writeFileSync(join(dir, 'mail', 'tmp', name), 'From: half a m');

  const halfSent = await demo(ROOT, dir, { dieAt: 'outbox-handed-over:3' });
  expect(halfSent).toMatchObject({ signal: 'SIGKILL' });

  const stopped = await demo(ROOT, dir, { stopAt: 'the operator mistypes a tag' });
  expect(stopped).toMatchObject({ code: 130, errors: '' });
  expect(stopped.output).toMatch(/A second start goes on from here\.\n$/);
  expect(stopped.output).not.toContain('Where to look next');
  expect(lettersIn(stopped.output).at(-1)).toContain('the operator mistypes a tag');

  const last = await demo(ROOT, dir);
  const days = [unread, halfSent, stopped, last].flatMap(({ output }) => timesIn(output));
  expect(days).toEqual([...days].sort());
  return last;
}

interface Run {
  readonly code: number | null;
  readonly signal: string | null;
  readonly output: string;
  readonly errors: string;
}

interface Circumstances {
  readonly uid?: number;
  readonly gid?: number;
  /** Step at which it dies, as by `kill -9`. */
  readonly dieAt?: string;
  /** Words upon which it is told to stop. */
  readonly stopAt?: string;
}

async function demo(tree: string, dir: string, { dieAt, stopAt, ...user }: Circumstances = {}): Promise<Run> {
  const sources = ['-r', join(tree, 'test/integration/swc-register.cjs'), join(tree, 'src/main.ts')];
  const program = tree === ROOT ? PROGRAM : sources;
  const child = spawn(process.execPath, [...program, 'demo', '--once', '--dir', dir], {
    ...user,
    cwd: tmpdir(),
    env: { PATH: process.env.PATH ?? '', ...(dieAt ? { TIRKEU_TEST_DIE_AT_STEP: dieAt } : {}) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  let told = false;
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
    if (stopAt && output.includes(stopAt) && !told) told = child.kill('SIGINT');
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text;
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { code, signal, output, errors };
}

/** The lines of the table of tickets. */
function tableOf(output: string): string[] {
  return output.split('\n').filter((line) => /^EEP-\d{4}-\d{7} {2}/.test(line));
}

/** Status, reason, language and requester of each ticket. */
function ticketsIn(output: string): string[][] {
  return tableOf(output).map((line) => line.split(/ {2,}/).slice(1, 5));
}

/** The lines that tell of a mail that is written. */
function lettersIn(output: string): string[] {
  return output.split('\n').filter((line) => line.includes('✉'));
}

/** Of each thing that happened, what the demo's clock showed. */
function timesIn(output: string): string[] {
  return output.split('\n').flatMap((line) => /^(\d\d:\d\d) {2}/.exec(line)?.[1] ?? []);
}

function mailsIn(dir: string): Promise<Message[]> {
  const sent = join(dir, 'outbox');
  const names = readdirSync(sent).filter((name) => name.endsWith('.eml'));
  return Promise.all(names.map((name) => parseMessage(readFileSync(join(sent, name)))));
}

/** To whom it goes and what about, without the times of day. */
function headline({ to, subject }: Message): string {
  return `${to[0]?.address} ${subject.replace(/\d\d:\d\d/g, '')}`;
}
