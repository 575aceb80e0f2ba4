// What a mail may be at most before the parser is let loose on it; counted cheaply, on the bytes.
import { GiveUp } from '../errors';

export const MOST_BYTES = 60 * 1024 * 1024;
export const MOST_PARTS = 10_000;

const DASHES = Buffer.from('\n--');
const LONGEST_BOUNDARY = 200;
const MOST_BOUNDARIES = 20_000;

/** Throws GiveUp for a mail that would cost too much. Linear in its size, without copies. */
export function checkLimits(raw: Buffer): void {
  if (raw.length > MOST_BYTES) {
    throw new GiveUp(
      `The mail has ${(raw.length / 1024 / 1024).toFixed(1)} MB; the parser takes ${MOST_BYTES / 1024 / 1024} MB at most.`,
    );
  }
  if (countDashes(raw, MOST_PARTS) > MOST_PARTS && countParts(raw, MOST_PARTS) > MOST_PARTS)
    throw new GiveUp(`The mail has more than ${MOST_PARTS} parts.`);
}

/** Lines that could be delimiters, up to one more than `most`: cheaper to count than to look for their names, and few mails have so many. */
function countDashes(raw: Buffer, most: number): number {
  let lines = 0;
  for (let at = raw.indexOf(DASHES); at >= 0 && lines <= most; at = raw.indexOf(DASHES, at + 3)) lines++;
  return lines;
}

/** How many delimiter lines the mail has, counted up to one more than `most`. */
export function countParts(raw: Buffer, most: number): number {
  const boundaries = declaredBoundaries(raw);
  if (boundaries.size === 0) return 0;
  let parts = 0;
  for (let at = raw.indexOf(DASHES); at >= 0 && parts <= most; at = raw.indexOf(DASHES, at + 3)) {
    const start = at + 3;
    const lf = raw.subarray(start, start + LONGEST_BOUNDARY + 4).indexOf(0x0a);
    const line = raw
      .toString('latin1', start, lf < 0 ? Math.min(raw.length, start + LONGEST_BOUNDARY) : start + lf)
      .trimEnd();
    if (boundaries.has(line)) parts++;
  }
  return parts;
}

/** Every boundary that some Content-Type in the mail names, wherever it stands. */
function declaredBoundaries(raw: Buffer): Set<string> {
  const found = new Set<string>();
  for (const key of ['boundary', 'Boundary', 'BOUNDARY']) {
    for (let at = raw.indexOf(key); at >= 0 && found.size < MOST_BOUNDARIES; at = raw.indexOf(key, at + 8)) {
      const text = raw.toString('latin1', at + 8, at + 8 + LONGEST_BOUNDARY + 10);
      const match = /^(?:\*0?\*?)?\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/.exec(text);
      if (match) found.add((match[1] ?? match[2]!).trimEnd());
    }
  }
  return found;
}
