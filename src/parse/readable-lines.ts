// Text as it came -> lines fit for reading: plain spaces, no invisible characters, no runs of empty lines.

/** Zero-width space and joiners, word joiner, BOM, soft hyphen, grapheme joiner, direction marks; ZWJ stays, emoji need it. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|\u034f/g;
/** Plain spaces may be layout; a run with any other kind of space in it is one space. */
const SPACES = /[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const OTHER_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

/** `\n` line ends, no space at the end of a line, at most one empty line in a row, none at head and foot. */
export function readableLines(text: string): string {
  const lines: string[] = [];
  for (const raw of text
    .replace(INVISIBLE, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .split('\n')) {
    const plain = OTHER_SPACE.test(raw) ? raw.replace(SPACES, (run) => (/^ +$/.test(run) ? run : ' ')) : raw;
    const line = plain.trimEnd();
    if (line !== '' || (lines.length > 0 && lines[lines.length - 1] !== '')) lines.push(line);
  }
  if (lines[lines.length - 1] === '') lines.pop();
  return lines.join('\n');
}
