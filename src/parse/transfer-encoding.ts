// Content-Transfer-Encoding (RFC 2045 §6) undone, tolerating names misspelt and noise between the characters.
import { decodeUu } from './uuencode';

/** `encoding` as the field says, lower case. Unknown encodings leave the bytes as they are. */
export function decodeTransfer(content: Buffer, encoding: string): Buffer {
  const name = encoding.replace(/[^a-z0-9]/g, '');
  if (name.startsWith('base64')) return decodeBase64(content);
  if (name.startsWith('quotedprintable')) return decodeQuotedPrintable(content);
  if (/^x?uu(e|encode)?/.test(name)) return decodeUu(content.toString('latin1'))[0]?.content ?? content;
  return content;
}

/**
 * The body of a mail that is one text. What lists and scanners add below base64 without encoding it stays as it is, and so does a
 * text that only claims to be base64. `encoding` as above.
 */
export function decodeTextTransfer(content: Buffer, encoding: string): Buffer {
  if (!encoding.replace(/[^a-z0-9]/g, '').startsWith('base64')) return decodeTransfer(content, encoding);
  const lines = content.toString('latin1').split('\n');
  const foreign = foreignBlock(lines);
  if (foreign < 0) return decodeBase64(content);
  const head = Buffer.from(lines.slice(0, foreign).join('\n'), 'latin1');
  const tail = Buffer.from(lines.slice(foreign).join('\n'), 'latin1');
  return Buffer.concat([decodeBase64(head), Buffer.from('\n'), tail]);
}

/** First line of the first paragraph with a line in it that is no base64; -1 without one. */
function foreignBlock(lines: readonly string[]): number {
  let start = 0;
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') start = at + 1;
    // Noise inside a block of base64 is noise.
    else if (FOREIGN.test(line) && !BASE64_LINE.test(lines[start]!)) return start;
  }
  return -1;
}

const BASE64_LINE = /^\s*[A-Za-z0-9+/]{16,}={0,2}\s*$/;
/** Two words, or a character that base64 has not, in a line of some length. */
const FOREIGN = /^\s*[^\s]+[ \t]+[^\s]|^\s*[^\s]*[^A-Za-z0-9+/=_\s-]/;

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;
const EQUALS = 0x3d;

/** Padding may stand in the middle, where a program put two encoded pieces together; every stray character is skipped. */
function decodeBase64(content: Buffer): Buffer {
  const written = content.toString('latin1');
  const padding = written.indexOf('=');
  // The platform skips what is no base64, but for the two signs that stand in the base64 of addresses (RFC 4648 §5), and ends at padding.
  if (!/[-_]/.test(written) && (padding < 0 || /^[=\s]*$/.test(written.slice(padding))))
    return Buffer.from(written, 'base64');
  const pieces = written.replace(/[^A-Za-z0-9+/=]+/g, '').split(/=+/);
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece, 'base64')));
}

/** Value of each hexadecimal digit by its byte; -1 for any other byte. */
const HEX = new Int8Array(256).fill(-1);
for (const [value, digits] of [
  '0',
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  'Aa',
  'Bb',
  'Cc',
  'Dd',
  'Ee',
  'Ff',
].entries())
  for (const byte of Buffer.from(digits)) HEX[byte] = value;

/** Lenient as RFC 2045 §6.7 advises: an escape that is none stays as it is. Line ends stay as they are. */
export function decodeQuotedPrintable(content: Buffer): Buffer {
  const plain = Buffer.allocUnsafe(content.length);
  let length = 0;
  for (let at = 0; at < content.length; ) {
    const lf = content.indexOf(LF, at);
    const next = lf < 0 ? content.length : lf + 1;
    const lineEnd = lf < 0 ? next : lf > at && content[lf - 1] === CR ? lf - 1 : lf;
    const end = withoutTrailingBlanks(content, at, lineEnd);
    const soft = end > at && content[end - 1] === EQUALS;
    for (let i = at; i < (soft ? end - 1 : end); i++) {
      const byte = content[i]!;
      const high = byte === EQUALS && i + 2 < end ? HEX[content[i + 1]!]! : -1;
      const low = high < 0 ? -1 : HEX[content[i + 2]!]!;
      plain[length++] = low < 0 ? byte : high * 16 + low;
      if (low >= 0) i += 2;
    }
    if (!soft) for (let i = lineEnd; i < next; i++) plain[length++] = content[i]!;
    at = next;
  }
  return plain.subarray(0, length);
}

/** Blanks at the end of a line were added on the way. */
function withoutTrailingBlanks(content: Buffer, start: number, end: number): number {
  let stop = end;
  while (stop > start && (content[stop - 1] === SPACE || content[stop - 1] === TAB || content[stop - 1] === CR)) stop--;
  return stop;
}
