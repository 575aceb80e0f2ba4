// Given more lines than one thread is asked for, when several answer, then the answers come in the order of the lines.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { eachBlock } from '../../../src/cli/each-line';
import { ScreenThreads } from '../../../src/cli/screen-threads';

const TASK = { lexiconDir: '', json: true };
const LINES = Array.from({ length: 20_500 }, (_, at) => `line ${at}`);
/** Answers what it is asked, and dies of a word. */
const THREAD = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', (lines) => {
  if (lines.includes('poison')) throw new Error('poisoned');
  parentPort.postMessage(lines.map((line) => line + ' from a thread'));
});`;

let folder: string;
let threads: ScreenThreads;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tirkeu-threads-'));
  const file = join(folder, 'thread.cjs');
  writeFileSync(file, THREAD);
  threads = new ScreenThreads(TASK, (line) => `${line} from here`, file, 3);
});

afterEach(async () => {
  await threads.close();
  rmSync(folder, { recursive: true });
});

async function answersTo(lines: readonly string[]): Promise<string[]> {
  const output = new PassThrough();
  const read = output.toArray();
  await eachBlock(Readable.from([`${lines.join('\n')}\n`]), output, threads.show, threads.ahead);
  output.end();
  return (await read).join('').split('\n');
}

test('every line is answered, in order, by this thread and by others', async () => {
  const answers = await answersTo(LINES);
  expect(answers.pop()).toBe('');
  expect(answers.map((answer) => answer.replace(/ from .*/, ''))).toEqual(LINES);
  expect(new Set(answers.map((answer) => answer.replace(/.* from /, '')))).toEqual(new Set(['here', 'a thread']));
});

test('a few lines need no other thread', async () => {
  expect(await answersTo(['one', 'two'])).toEqual(['one from here', 'two from here', '']);
});

test('a thread that dies is told of, and nothing waits for it', async () => {
  // Every line: which blocks a thread is given depends on how fast this one is.
  await expect(answersTo(LINES.map(() => 'poison'))).rejects.toThrow('poisoned');
});
