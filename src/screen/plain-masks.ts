// Well-known masks by other signs than stars, or with a capital (П.здец, F-CK, Х...й, F🤬ck) -> the same with a star for each hidden letter, in small letters and in
// the same place. In small letters these signs are read elsewhere, by what stands around them; with a capital they may belong to a name.

import { COMMON_ENGLISH } from './common-english';
import { knownLike, leastLeft } from './well-known-masks';

const MASK =
  /(?<![\p{L}\d.@/_-])(\p{L}{1,6})([*@#$._-]{1,6}|…|\p{Extended_Pictographic}{1,3})(\p{L}{1,8})(?![\p{L}\d@_])/gu;
/** Asked of every text. */
const MAY_HOLD_SIGN = /[*@#$._\u2026-][^\s*@#$._\u2026-]|[\u00A9\u00AE\u203C-\u3299\uD83C-\uD83E]/;
const MAY_HOLD = /\p{Lu}\p{L}{0,5}[*@#$._…-]+\p{L}|\p{L}\p{Extended_Pictographic}+\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const PICTURES = /^\p{Extended_Pictographic}/u;
const ELLIPSIS = /^(?:\.{2,}|…)$/;
/** Letters that dots or a picture may stand for. */
const MOST_HIDDEN = 3;
/** Takes no room, and is passed over. */
const PADDING = '\u200B';

/** Nobody writes a longer text; a megabyte of masks would cost as much again as reading it. */
const LONGEST_TEXT = 250_000;

/** The text with its well-known masks made plain; nothing where it has none, or is too long. */
export function withPlainMasks(text: string): string | undefined {
  if (text.length > LONGEST_TEXT || !MAY_HOLD_SIGN.test(text) || !MAY_HOLD.test(text)) return undefined;
  return text.replace(MASK, (mask: string, head: string, signs: string, tail: string) =>
    CAPITAL.test(head) || PICTURES.test(signs) ? plain(mask, head, signs, tail) : mask,
  );
}

function plain(mask: string, head: string, signs: string, tail: string): string {
  const first = head.toLowerCase();
  // Егоров Х.Е.; no name begins with Й.
  if (signs === '.' && first.length === 1 && tail.length === 1 && tail !== 'Й' && tail !== 'й') return mask;
  const alike = knownLike(first);
  if (alike.length === 0) return mask;
  const last = tail.toLowerCase();
  const letters = first.length + last.length;
  const isLike = (known: string): boolean => {
    const hidden = known.length - letters;
    return (
      mayHide(signs, hidden) &&
      known.startsWith(first) &&
      known.endsWith(last) &&
      letters >= leastLeft(first, hidden, isShouted(mask), known)
    );
  };
  const known = alike.find(isLike);
  // Cu_t is a word with the key marked that chooses it.
  if (known === undefined || (signs === '_' && COMMON_ENGLISH.has(first + last))) return mask;
  const stars = '*'.repeat(Math.min(known.length - letters, signs.length));
  return first + PADDING.repeat(signs.length - stars.length) + stars + last;
}

const isShouted = (mask: string): boolean => mask === mask.toUpperCase() && mask !== mask.toLowerCase();

function mayHide(signs: string, hidden: number): boolean {
  if (PICTURES.test(signs) || ELLIPSIS.test(signs)) return hidden >= 1 && hidden <= MOST_HIDDEN;
  return hidden === signs.length;
}
