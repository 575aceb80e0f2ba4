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

/** Padding may stand in the middle, where a program put two encoded pieces together; every other stray character is skipped. */
function decodeBase64(content: Buffer): Buffer {
  const text = content.toString('latin1').replace(/[^A-Za-z0-9+/=_-]+/g, '');
  if (!/=[^=]/.test(text)) return Buffer.from(text, 'base64');
  return Buffer.concat(text.split(/=+/).map((piece) => Buffer.from(piece, 'base64')));
}

/** Lenient as RFC 2045 §6.7 advises: an escape that is none stays as it is. */
export function decodeQuotedPrintable(content: Buffer): Buffer {
  const lines = content.toString('latin1').split('\n').map(withoutTrailingBlanks);
  let text = '';
  for (const [i, line] of lines.entries()) {
    if (line.endsWith('=')) text += line.slice(0, -1);
    else text += i < lines.length - 1 ? `${line}\n` : line;
  }
  return Buffer.from(
    text.replace(/=([0-9A-Fa-f]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}

/** Blanks at the end of a line were added on the way. Not trimEnd(): 0xA0 may be half of a character. */
function withoutTrailingBlanks(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t' || line[end - 1] === '\r')) end--;
  return line.slice(0, end);
}
