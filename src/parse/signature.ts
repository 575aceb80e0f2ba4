// The signature block below `-- `, and what lists and signing programs add below or around a mail.
import { isBlank } from './line-shape';

/** Filled lines below the delimiter: a longer block is no signature, the person drew a line and wrote on. */
const MAX_LINES = 25;

/**
 * Numbers of the lines (of `lines[from]` to `lines[to - 1]`, one stretch of new text) that are signature.
 */
export function signatureLines(lines: readonly string[], from: number, to: number): number[] {
  const found = [...armourLines(lines, from, to)];
  const start = delimiterAt(lines, from, to) ?? listFooterAt(lines, from, to);
  if (start !== null) for (let at = start; at < to; at++) found.push(at);
  return found;
}

/** RFC 3676 §4.3 asks for "-- "; many programs, and whoever trims lines, lose the space. */
function delimiterAt(lines: readonly string[], from: number, to: number): number | null {
  let filled = 0;
  let start: number | null = null;
  for (let at = to - 1; at >= from && filled <= MAX_LINES; at--) {
    const line = lines[at]!;
    if (line.length < 10 && /^\s?(?:- )?(?:--|—)\s*$/.test(line)) start = at;
    if (!isBlank(line)) filled++;
  }
  return start;
}

/** A long rule near the end with the address of a mailing list or a way to unsubscribe below it. */
function listFooterAt(lines: readonly string[], from: number, to: number): number | null {
  let below = '';
  let filled = 0;
  for (let at = to - 1; at >= from && filled < 15; at--) {
    const line = lines[at]!.slice(0, 300);
    if (/^-{10,} next part -{10,}\s*$/.test(line)) return at;
    if (/^[_=-]{20}/.test(line)) {
      return /mailing list|listinfo|unsubscribe|mailman|отписаться|рассылк/i.test(below) ? at : null;
    }
    if (!isBlank(line)) filled++;
    below += `\n${line}`;
  }
  return null;
}

/** The lines that PGP writes around a signed text. */
function* armourLines(lines: readonly string[], from: number, to: number): Generator<number> {
  for (let at = from; at < to; at++) {
    if (/^-----BEGIN PGP SIGNED MESSAGE-----/.test(lines[at]!)) {
      yield at;
      if (/^Hash: /.test(lines[at + 1] ?? '')) yield at + 1;
    } else if (/^-----BEGIN PGP SIGNATURE-----/.test(lines[at]!)) {
      for (; at < to; at++) {
        yield at;
        if (/^-----END PGP SIGNATURE-----/.test(lines[at]!)) break;
      }
    }
  }
}
