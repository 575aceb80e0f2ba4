// The other side of parser-thread.ts: parses one mail after the other and answers each.
import { parentPort } from 'node:worker_threads';
import { errorText } from './errors';
import { parseMessage } from './parse/parse-message';
import type { ThreadAnswer } from './parser-thread';

let last = Promise.resolve();

parentPort?.on('message', (raw: Uint8Array) => {
  last = last.then(() => answer(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)));
});

async function answer(raw: Buffer): Promise<void> {
  try {
    const message = await parseMessage(raw);
    const attachments = message.attachments.map((file) => ({ ...file, content: withoutMail(file.content, raw) }));
    const files = new Set(attachments.map(({ content }) => content.buffer).filter(isOwn));
    post({ message: { ...message, html: null, attachments } }, [...files]);
  } catch (error) {
    post({ giveUp: errorText(error) }, []);
  }
}

/** A file that is a piece of the mail's own memory would take all of the mail along to the other thread. */
function withoutMail(content: Buffer, raw: Buffer): Buffer {
  return content.buffer === raw.buffer ? Buffer.from(content) : content;
}

/** Bytes of a file's own are handed over; those that share their memory with others are copied. */
function isOwn(buffer: ArrayBufferLike): buffer is ArrayBuffer {
  return buffer.byteLength > Buffer.poolSize;
}

function post(result: ThreadAnswer, transfer: readonly ArrayBuffer[]): void {
  parentPort?.postMessage(result, transfer);
}
