// Long bodies of parts, held back from a splitter that looks at every line: one line stands in for each, and they are put back afterwards.
import { randomBytes } from 'node:crypto';

/** Where parts begin and end stays as it was. */
export interface Condensed {
  readonly bytes: Buffer;
  /** Of what was found in `bytes`, the content as it was written. */
  restore(content: Buffer): Buffer;
}

/** Shorter ones cost less than they save. */
const LEAST_HELD = 1024;
/** Nobody who writes a mail can know it. */
const MARK = randomBytes(16).toString('hex');
const DIGITS = 8;
const STAND_IN = MARK.length + DIGITS + 1;
const LF = 0x0a;

/**
 * Only whole lines are held back of which none begins as a delimiter does (RFC 2046 §5.1.1), and which stand behind a blank
 * line, so that they are no header. The last line before a delimiter stays: its end belongs to the delimiter. Linear.
 */
export function condenseBodies(body: Buffer): Condensed {
  const held: Buffer[] = [];
  const pieces: Buffer[] = [];
  let done = 0;
  for (const [start, end] of stretches(body)) {
    pieces.push(body.subarray(done, start), Buffer.from(`${MARK}${String(held.length).padStart(DIGITS, '0')}\n`));
    held.push(body.subarray(start, end));
    done = end;
  }
  if (held.length === 0) return wholeBodies(body);
  pieces.push(body.subarray(done));
  return { bytes: Buffer.concat(pieces), restore: (content) => restored(content, held) };
}

/** Nothing is held back. */
export function wholeBodies(body: Buffer): Condensed {
  return { bytes: body, restore: (content) => content };
}

function restored(content: Buffer, held: readonly Buffer[]): Buffer {
  const pieces: Buffer[] = [];
  let done = 0;
  for (let at = content.indexOf(MARK); at >= 0; at = content.indexOf(MARK, done)) {
    const number = Number(content.toString('latin1', at + MARK.length, at + MARK.length + DIGITS));
    pieces.push(content.subarray(done, at), held[number]!);
    done = at + STAND_IN;
  }
  // A copy: what somebody keeps of it must not keep all of `bytes`.
  return Buffer.concat([...pieces, content.subarray(done)]);
}

/** From and to, in bytes. What stands before the first delimiter is left alone. */
function* stretches(body: Buffer): Iterable<readonly [number, number]> {
  const nextDelimiter = delimitersOf(body);
  for (let at = nextDelimiter(0), next: number; at < body.length; at = next) {
    next = nextDelimiter(at + 2);
    const start = behindBlankLine(body, at, next);
    const end = body.lastIndexOf(LF, next - 2) + 1;
    if (start !== null && end - start >= LEAST_HELD) yield [start, end];
  }
}

/** Begins of lines that may be delimiters, asked for in order; a lone CR before the dashes is tolerated. The end when there is none. */
function delimitersOf(body: Buffer): (from: number) => number {
  const finders = ['\n--', '\n\r--'].map((start) => {
    let found = -1;
    return (from: number): number => {
      // Each is looked for once, however often the other one stands before it.
      if (found < from) {
        const at = body.indexOf(start, Math.max(from - 1, 0), 'latin1');
        found = at < 0 ? body.length : at + 1;
      }
      return found;
    };
  });
  return (from) => {
    if (from === 0 && /^\r?--/.test(body.toString('latin1', 0, 3))) return 0;
    return Math.min(...finders.map((find) => find(from)));
  };
}

function behindBlankLine(body: Buffer, from: number, to: number): number | null {
  const part = body.subarray(from, to);
  const ends = ['\n\n', '\n\r\n'].flatMap((blank) => {
    const at = part.indexOf(blank, 0, 'latin1');
    return at < 0 ? [] : [from + at + blank.length];
  });
  return ends.length === 0 ? null : Math.min(...ends);
}
