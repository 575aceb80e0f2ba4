// Which mail is this: the same in two mailboxes, another one under a reused Message-ID (desk.md, "Once, and never lost").
import { createHash } from 'node:crypto';
import { readAddresses } from './address';
import { splitMail } from './headers';
import { readMessageId } from './message-ids';

/** Fields that the sender wrote and no server on the way changes; trace fields differ from mailbox to mailbox. */
const STABLE = ['from', 'to', 'cc', 'subject', 'date', 'in-reply-to'];
const HEAD = 64 * 1024;
const SLICE = 64 * 1024;
const CR = 0x0d;
const LF = 0x0a;

/** 32 bytes, SHA-256: over Message-ID, stable fields and body; over all bytes when there is no Message-ID, because then nothing else says that two mails are one. */
export function contentIdentity(raw: Buffer): Buffer {
  const hash = createHash('sha256');
  const { headers, body } = splitMail(raw);
  const id = readMessageId(headers.raw('message-id'));
  if (id === null) return hash.update('bytes\n').update(raw).digest();
  hash.update(`message\n${id}\n`);
  for (const name of STABLE)
    hash.update(`${name}:${headers.raw(name).join('\n').replace(/\s+/g, ' ').trim()}\n`, 'latin1');
  updateWithoutCr(hash, body);
  return hash.digest();
}

/** Line ends are the transport's business, and so are empty lines at the very end. */
function updateWithoutCr(hash: ReturnType<typeof createHash>, body: Buffer): void {
  let end = body.length;
  while (end > 0 && (body[end - 1] === CR || body[end - 1] === LF)) end--;
  // Neither byte by byte nor line by line: strings are searched and joined by the engine, in slices that are soon forgotten.
  for (let at = 0, next = 0; at < end; at = next) {
    next = Math.min(at + SLICE, end);
    // No pair is cut in two.
    while (next < end && body[next - 1] === CR) next += 1;
    hash.update(body.toString('latin1', at, next).replace(/\r\n/g, '\n'), 'latin1');
  }
}

/** Address of the first From field in lower case, from the first 64 KB; null when there is none. Cheap: nothing else is read. */
export function peekSender(raw: Buffer): string | null {
  const { headers } = splitMail(raw.subarray(0, HEAD));
  return readAddresses(headers.raw('from'), headers.hint)[0]?.address ?? null;
}
