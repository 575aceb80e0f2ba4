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

/**
 * RFC 2046 §5.1.1: blanks behind a delimiter are padding, and a boundary ends in none. Programs that let it end in one write the
 * blank into some delimiters and not into others; here all lose it, so that each is found. Linear.
 */
export function withoutPadding(body: Buffer, boundary: string): { readonly body: Buffer; readonly boundary: string } {
  const bare = boundary.trimEnd();
  const delimiter = `--${bare}`;
  if (bare === '' || (bare === boundary && !body.includes(`${delimiter} `, 0, 'latin1'))) return { body, boundary };
  const lines = body.toString('latin1').split('\n');
  const tidy = lines.map((line) => {
    const padding = line.startsWith(delimiter) ? /^[ \t]+(--)?[ \t]*(\r?)$/.exec(line.slice(delimiter.length)) : null;
    return padding ? `${delimiter}${padding[1] ?? ''}${padding[2]}` : line;
  });
  return { body: Buffer.from(tidy.join('\n'), 'latin1'), boundary: bare };
}

/** What mail programs write above the first part for readers without MIME. */
const PREAMBLE = /^(?!.*content-type:).*(?:\bmime\b(?!-version)|multi-?part message)/is;

/** Whether nothing but such a notice stands above the first delimiter: else the lines between are somebody's text. */
export function beginsWithPart(body: Buffer, boundary: string): boolean {
  const above = body.toString('latin1', 0, Math.max(0, body.indexOf(`--${boundary}`, 0, 'latin1'))).trim();
  return above === '' || (above.length < 400 && PREAMBLE.test(above));
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
