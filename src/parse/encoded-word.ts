// RFC 2047 encoded words, as mail programs really write them.
import { type DecodedText, decodeText } from './charset';

interface Word {
  readonly charset: string;
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
}

const OPENING = /=\?([\w.:+-]{1,60}(?:\*[\w-]{0,20})?)\?([bq])\?/gi;
/** A header value is cut here: no person writes more, and the rest is bounded work. */
const LONGEST_VALUE = 100_000;

/**
 * A header value, one char per byte (Latin-1), -> text. Neighbouring words of one charset are joined before they are decoded, since programs
 * split them inside a character; raw 8-bit text around them is decoded too. `hint` is the charset of the rest of the mail.
 */
export function decodeWords(value: string, hint: string | null = null): DecodedText {
  const line = value.slice(0, LONGEST_VALUE);
  const words = findWords(line);
  let text = '';
  let defect: string | null = null;
  let at = 0;
  const add = (bytes: Buffer, charset: string | null): void => {
    if (bytes.length === 0) return;
    const decoded: DecodedText = decodeText(bytes, charset, hint);
    text += decoded.text;
    defect ??= decoded.defect;
  };
  for (let i = 0; i < words.length; ) {
    const first = words[i]!;
    const between = line.slice(at, first.start);
    // White space between two words is a line fold, not a space (RFC 2047 §6.2).
    if (i === 0 || between.trim() !== '') add(Buffer.from(between, 'latin1'), null);
    const run = [first];
    for (i++; i < words.length; i++) {
      const next = words[i]!;
      const previous = run.at(-1)!;
      if (next.charset !== first.charset || line.slice(previous.end, next.start).trim() !== '') break;
      run.push(next);
    }
    add(Buffer.concat(run.map((word) => word.bytes)), first.charset);
    at = run.at(-1)!.end;
  }
  add(Buffer.from(line.slice(at), 'latin1'), null);
  return { text, defect };
}

function findWords(line: string): Word[] {
  if (!line.includes('=?')) return [];
  const words: Word[] = [];
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(line); match !== null; match = OPENING.exec(line)) {
    const from = OPENING.lastIndex;
    const end = closing(line, from);
    if (end < 0) break;
    const body = line.slice(from, end);
    const bytes = match[2]!.toLowerCase() === 'b' ? Buffer.from(body.replace(/\s/g, ''), 'base64') : decodeQ(body);
    words.push({ charset: match[1]!.replace(/\*.*$/, '').toLowerCase(), bytes, start: match.index, end: end + 2 });
    OPENING.lastIndex = end + 2;
  }
  return words;
}

/** Where `?=` closes the word. `=?utf-8?Q?What?=3F?=`: a question mark before an escape is text. */
function closing(line: string, from: number): number {
  let end = line.indexOf('?=', from);
  while (end >= 0 && /^[0-9A-F]{2}/.test(line.slice(end + 2, end + 4)) && line.indexOf('?=', end + 2) >= 0) {
    const next = line.indexOf('?=', end + 2);
    if (/\s|=\?/.test(line.slice(end + 2, next))) break;
    end = next;
  }
  return end;
}

function decodeQ(body: string): Buffer {
  const text = body
    .replace(/_/g, ' ')
    .replace(/=([0-9A-Fa-f]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(text, 'latin1');
}
