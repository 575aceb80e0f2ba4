// Well-known masks by other signs than stars, or with a capital (П.здец, F-CK, Х...й, F🤬ck) -> the same with a star for each hidden letter, in small letters and in
// the same place. In small letters these signs are read elsewhere, by what stands around them; with a capital they may belong to a name.

import { COMMON_ENGLISH } from './common-english';
import { KNOWN } from './well-known-masks';

const MASK =
  /(?<![\p{L}\d.@/_-])(?<head>\p{L}{1,6})(?<signs>[*@#$._-]{1,6}|…|\p{Extended_Pictographic}{1,3})(?<tail>\p{L}{1,8})(?![\p{L}\d@_])/gu;
const MAY_HOLD = /\p{Lu}\p{L}{0,5}[*@#$._…-]+\p{L}|\p{L}\p{Extended_Pictographic}+\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const PICTURES = /^\p{Extended_Pictographic}/u;
const ELLIPSIS = /^(?:\.{2,}|…)$/;
/** Letters that must be left: of fewer in small letters behind a capital a name may be left (П...а). */
const [LEAST, LEAST_OF_NAME] = [2, 3];
/** Letters that dots or a picture may stand for. */
const MOST_HIDDEN = 3;
/** Takes no room, and is passed over. */
const PADDING = '\u200B';

/** The text with its well-known masks made plain; nothing where it has none. */
export function withPlainMasks(text: string): string | undefined {
  if (!MAY_HOLD.test(text)) return undefined;
  return text.replace(MASK, (mask: string, head: string, signs: string, tail: string) =>
    CAPITAL.test(head) || PICTURES.test(signs) ? plain(mask, head, signs, tail) : mask,
  );
}

function plain(mask: string, head: string, signs: string, tail: string): string {
  const [first, last] = [head.toLowerCase(), tail.toLowerCase()];
  // Cu_t is a word with the key marked that chooses it.
  if (signs === '_' && COMMON_ENGLISH.has(first + last)) return mask;
  const letters = first.length + last.length;
  const isShouted = mask === mask.toUpperCase() && mask !== mask.toLowerCase();
  for (const known of KNOWN) {
    const hidden = known.length - letters;
    if (!known.startsWith(first) || !known.endsWith(last) || !mayHide(signs, hidden)) continue;
    const least = isShouted || hidden === 1 || first === 'f' || known === 'shit' ? LEAST : LEAST_OF_NAME;
    if (letters < least) continue;
    const stars = '*'.repeat(Math.min(hidden, signs.length));
    return first + PADDING.repeat(signs.length - stars.length) + stars + last;
  }
  return mask;
}

function mayHide(signs: string, hidden: number): boolean {
  if (PICTURES.test(signs) || ELLIPSIS.test(signs)) return hidden >= 1 && hidden <= MOST_HIDDEN;
  return hidden === signs.length;
}
