// Does a root or a phrase fit where it was found in a word: its ending, what stands before it, how the word is spelt.

import { isPrefix } from './endings';
import type { Ending } from './endings-kk';
import type { Spelling } from './spellings';
import { mayStandInside, type Stop } from './stops';

/** An insult of so many letters is looked for inside Kazakh text without spaces. */
const SHORTEST_INSULT_INSIDE = 11;

/** May a phrase of `size` letters be meant inside text without spaces? */
export function isMeantInside(
  { entry, phrase, half, slip }: Stop,
  { plain, language }: Spelling,
  size: number,
): boolean {
  if (!phrase || !mayStandInside(entry, half)) return false;
  if (entry.grade === 'insult' && size < SHORTEST_INSULT_INSIDE) return false;
  if (language && entry.language !== language) return false;
  return plain || !(slip || entry.flags.has('native') || entry.flags.has('exact'));
}

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
