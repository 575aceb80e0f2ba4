// The values of header fields in outgoing mail: nothing that a stranger wrote can end a line, add a field or make it too long.
import { createHash } from 'node:crypto';

/** RFC 5322 sets no limit to References; servers and mail programs do. The first id names the thread, the last ones the way to it. */
const KEPT_LATEST = 20;

/** Control characters (line breaks above all) and bidirectional overrides become spaces; spaces collapse; 200 characters at most. */
export function oneLine(value: string): string {
  const line = value.replace(UNPRINTABLE, ' ').replace(/\s+/g, ' ').trim();
  return [...line].length > 200 ? `${[...line].slice(0, 199).join('')}…` : line;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not pass.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A name is shown as given, a dangerous address is refused. @throws RangeError */
export function mailbox(given: { readonly name: string; readonly address: string }): { name: string; address: string } {
  if (
    !/^[^\s<>(),;:\\"[\]@]{1,64}@[^\s<>(),;:\\"[\]@]{1,255}$/.test(given.address) ||
    oneLine(given.address) !== given.address
  ) {
    throw new RangeError(`not an address that mail can be sent to: ${oneLine(given.address)}`);
  }
  return { name: oneLine(given.name), address: given.address };
}

/** `<id>` of RFC 5322 §3.6.4. @throws RangeError for an id with spaces, brackets or line breaks, or over 900 octets. */
export function bracketed(id: string): string {
  if (!isMessageId(id)) throw new RangeError(`not a Message-ID: ${oneLine(id)}`);
  return `<${id}>`;
}

/** First and last 20, without repeats and without what is no Message-ID (a stranger's header may hold anything); ends with `inReplyTo`. */
export function boundedReferences(references: readonly string[], inReplyTo: string | null): string[] {
  const all = inReplyTo === null ? references : [...references.filter((id) => id !== inReplyTo), inReplyTo];
  const unique = [...new Set(all)].filter(isMessageId);
  return unique.length <= KEPT_LATEST + 1 ? unique : [...unique.slice(0, 1), ...unique.slice(-KEPT_LATEST)];
}

/** Printable ASCII without brackets, short enough for one line. Parsers accept more; nothing else can be folded safely. */
export function isMessageId(id: string): boolean {
  return /^[!-;=?-~]{1,900}$/.test(id);
}

/**
 * Outlook groups by Thread-Index before it looks at References: 22 octets, of which 6 are a time (upper part of a FILETIME, 100 ns since
 * 1601) and 16 an identifier of the conversation ([MS-OXOMSG] §2.2.1.3). Made of the ticket alone, so all its mails share it.
 */
export function threadIndex(number: string, createdAt: Date): string {
  const filetime = (BigInt(createdAt.getTime()) + 11_644_473_600_000n) * 10_000n;
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(filetime);
  const conversation = createHash('sha256').update(`tirkeu conversation ${number}`).digest().subarray(0, 16);
  return Buffer.concat([time.subarray(0, 6), conversation]).toString('base64');
}
