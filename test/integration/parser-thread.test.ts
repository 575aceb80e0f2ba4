// The wall around hostile mails: a real worker thread, its answer, its time limit.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GiveUp } from '../../src/errors';
import { parseMessage } from '../../src/parse/parse-message';
import { type ParserThread, parserThread } from '../../src/parser-thread';
import { corpus } from '../corpus';

const folder = mkdtempSync(join(tmpdir(), 'parser-thread-'));
const worker = (name: string, code: string): string => {
  const file = join(folder, name);
  writeFileSync(file, code);
  return file;
};
const fromSources = worker(
  'sources.js',
  `require(${JSON.stringify(join(__dirname, 'swc-register.cjs'))}); require(${JSON.stringify(join(__dirname, '../../src/parse-worker.ts'))});`,
);
const raw = Buffer.from(
  'From: a@b.kz\r\nDate: Wed, 14 Oct 2026 10:23:45 +0500\r\nContent-Type: application/pdf; name=a.pdf\r\n\r\n%PDF-1.4',
);

const threads: ParserThread[] = [];
const limited = (file: string, ms = 60_000): ParserThread => {
  const thread = parserThread(file, ms);
  threads.push(thread);
  return thread;
};

afterAll(async () => {
  for (const thread of threads) await thread.close();
  rmSync(folder, { recursive: true });
});

it('answers as parsing in this thread does, mail by mail, in order', async () => {
  const { parse } = limited(fromSources);
  const files = corpus(20).map((mail) => mail.raw);
  const here = await Promise.all([raw, ...files].map(parseMessage));
  expect(await Promise.all([raw, ...files].map(parse))).toEqual(here.map((message) => ({ ...message, html: null })));
});

it('passes on what the parser gives up, and goes on', async () => {
  const parts = Buffer.from(`Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(10_001)}`);
  const { parse } = limited(fromSources);
  const [first, second] = await Promise.allSettled([parse(parts), parse(raw)]);
  expect(first).toMatchObject({ status: 'rejected', reason: expect.any(GiveUp) });
  expect(second).toMatchObject({ status: 'fulfilled' });
});

it('stops a parser that never ends', async () => {
  await expect(limited(worker('endless.js', 'for (;;);'), 50).parse(raw)).rejects.toThrow('more than 0.05 s');
});

it('survives a parser that dies', async () => {
  await expect(limited(worker('dies.js', 'throw new Error("bug")')).parse(raw)).rejects.toThrow('could not be parsed');
});

it('gives up the mail at which the thread died, and no other', async () => {
  const code = `const { parentPort } = require('node:worker_threads');
    parentPort.on('message', (raw) => {
      if (Buffer.from(raw).includes('deadly')) process.exit(3);
      parentPort.postMessage({ message: { subject: Buffer.from(raw).toString(), attachments: [] } });
    });`;
  const { parse } = limited(worker('mortal.js', code));
  const said = await Promise.allSettled(['one', 'deadly', 'two', 'three'].map((text) => parse(Buffer.from(text))));
  expect(said.map((one) => (one.status === 'fulfilled' ? one.value.subject : String(one.reason.message)))).toEqual([
    'one',
    'The parser stopped with code 3.',
    'two',
    'three',
  ]);
  expect((await parse(Buffer.from('later'))).subject).toBe('later');
});
