// Does a root or a phrase fit where it was found in a word: its ending, what stands before it, how the word is spelt.

import { isPrefix } from './endings';
import type { Ending } from './endings-kk';
import type { Entry } from './entry';
import type { Spelling } from './spellings';
import { mayStandInside, type Stop } from './stops';

/** May a phrase be meant inside text without spaces? */
export function isMeantInside({ entry, phrase, half, slip }: Stop, { plain, language }: Spelling): boolean {
  if (!phrase || !mayStandInside(entry, half)) return false;
  return isReadSo(entry, plain, language) && (plain || !slip);
}

/** Does a Kazakh insult that needs nobody to be aimed at fill what small words leave of a text without spaces? */
export function isMeantBeside({ entry, phrase, half, slip }: Stop, { plain, language }: Spelling): boolean {
  if (!phrase || half !== 'whole' || entry.language !== 'kk' || entry.grade !== 'insult') return false;
  if (slip || entry.flags.has('aimed') || entry.flags.has('called')) return false;
  return isReadSo(entry, plain, language);
}

const isReadSo = ({ language, flags }: Entry, plain: boolean, only: Spelling['language']): boolean =>
  (only === undefined || language === only) && (plain || !(flags.has('native') || flags.has('exact')));

const ACCUSATIVE = /(?:с[ыи]н|sin)$/;
const WITHOUT = /(?:с[ыиі]з|siz)$/;

/** -сын without its ң may be "his …" (кеңесін, "his advice", is no tick), and -сыз on what can be counted is "without". */
const isNoPerson = ({ entry }: Stop, { text, folded }: Spelling): boolean =>
  ((folded || entry.flags.has('called')) && ACCUSATIVE.test(text)) || (entry.flags.has('called') && WITHOUT.test(text));

/** How the word goes on after a root from `from` to `to`, or 'none' where the root does not fit there. */
export function endingIn(stop: Stop, spelling: Spelling, from: number, to: number): Ending {
  const { text, script, plain, language, disguised } = spelling;
  const { entry, left, right } = stop;
  if (!disguised && entry.flags.has('disguised')) return 'none';
  if (from > 0 && left === 'edge') return 'none';
  if (to < text.length && right === 'edge') return 'none';
  if (language && entry.language !== language) return 'none';
  if (!plain && (stop.slip || entry.flags.has('native') || entry.flags.has('exact'))) return 'none';
  if (left === 'affix' && !isPrefix(text, from, script)) return 'none';
  const ending = right === 'affix' ? stop.readEnding(text, to) : 'plain';
  return ending === 'you' && isNoPerson(stop, spelling) ? 'plain' : ending;
}
