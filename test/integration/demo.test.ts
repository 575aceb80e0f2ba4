// `tirkeu demo --once`: a day at the desk leads to four tickets in the states of its story; a second start changes nothing; an ordinary user may run it.
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
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
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

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tirkeu-demo-'));
  chmodSync(folder, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));

it('plays its day once, and says where to look; a second start resumes and changes nothing', async () => {
  const dir = join(folder, 'day');
  const first = await demo(ROOT, dir);
  expect(first).toMatchObject({ code: 0, errors: '' });
  expect(ticketsIn(first.output)).toEqual(TICKETS);
  expect(first.output).toContain('Where to look next');
  expect(first.output.split('✉')).toHaveLength(11);

  const second = await demo(ROOT, dir);
  expect(second).toMatchObject({ code: 0, errors: '' });
  expect(second.output).not.toContain('✉');
  expect(tableOf(second.output)).toEqual(tableOf(first.output));
  const sent = await Promise.all(mailsIn(dir).map((raw) => parseMessage(raw)));
  const ids = sent.map(({ messageId }) => messageId);
  expect(new Set(ids).size).toBe(ids.length);
  const closings = sent.filter(({ subject, text }) => subject && /^«клиенттен жауап келмеді»/m.test(text));
  expect(closings.map(({ to }) => to[0]?.address)).toEqual(['j.carter@eurosupply.example']);
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

interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

async function demo(
  tree: string,
  dir: string,
  user: { readonly uid?: number; readonly gid?: number } = {},
): Promise<Run> {
  const sources = ['-r', join(tree, 'test/integration/swc-register.cjs'), join(tree, 'src/main.ts')];
  const program = tree === ROOT ? PROGRAM : sources;
  const child = spawn(process.execPath, [...program, 'demo', '--once', '--dir', dir], {
    ...user,
    cwd: tmpdir(),
    env: { PATH: process.env.PATH ?? '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output, errors };
}

/** The lines of the table of tickets. */
function tableOf(output: string): string[] {
  return output.split('\n').filter((line) => /^EEP-\d{4}-\d{7} {2}/.test(line));
}

/** Status, reason, language and requester of each ticket. */
function ticketsIn(output: string): string[][] {
  return tableOf(output).map((line) => line.split(/ {2,}/).slice(1, 5));
}

function mailsIn(dir: string): Buffer[] {
  const sent = join(dir, 'outbox');
  return readdirSync(sent, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.eml'))
    .map((name) => readFileSync(join(sent, name)));
}
