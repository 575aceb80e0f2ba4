// Delimiter lines of a multipart body: is the declared one there, and if not, which one is.

const LONGEST_LINE = 200;
const MOST_LINES = 2_000;

/** Whether the body holds the delimiter of that boundary at the start of a line. */
export function hasBoundary(body: Buffer, boundary: string): boolean {
  const delimiter = Buffer.from(`--${boundary}`, 'latin1');
  for (let at = body.indexOf(delimiter); at >= 0; at = body.indexOf(delimiter, at + 1)) {
    if (at === 0 || body[at - 1] === 0x0a) return true;
  }
  return false;
}

/** The boundary of the first line that looks like a delimiter, because a part's header comes after it; null when there is none. */
export function guessBoundary(body: Buffer): string | null {
  let at = 0;
  for (let line = 0; line < MOST_LINES && at < body.length; line++) {
    const lf = body.indexOf(0x0a, at);
    const next = lf < 0 ? body.length : lf + 1;
    if (body[at] === 0x2d && body[at + 1] === 0x2d && next - at > 4 && next - at < LONGEST_LINE) {
      const name = body.toString('latin1', at + 2, next).trimEnd();
      const after = body.toString('latin1', next, next + 100);
      if (/^[\x21-\x7e]+$/.test(name) && /^(content-[a-z-]{2,40}|mime-version)[ \t]*:/i.test(after)) return name;
    }
    at = next;
  }
  return null;
}
