// A common word with a slip of the finger (moutth, mouht, оператро): it says what the common word says, in phrases and of whom is spoken.

import { COMMON_ENGLISH } from './common-english';
import { COMMON_KAZAKH } from './common-kazakh';
import { COMMON_RUSSIAN } from './common-russian';
import { isCommonWord, isInLatin } from './common-words';

/** A shorter word with a slip is another word; a longer one is seldom among the common ones. */
const [SHORTEST, LONGEST] = [5, 14];

/** The last word that was asked about: each is asked about twice in a row. */
let last = '';
let lastMeant: string | undefined;

/** The common word that has a letter of `word` once, not twice, or two neighbouring ones swapped back, the first one kept; nothing for a common word. */
export function commonWordMeant(word: string): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST) return undefined;
  if (word === last) return lastMeant;
  const meant = withoutSlip(word);
  last = word;
  lastMeant = meant !== undefined && isCommonWord(word) ? undefined : meant;
  return lastMeant;
}

const withoutSlip = (word: string): string | undefined =>
  isInLatin(word)
    ? COMMON_ENGLISH.withoutSlip(word)
    : (COMMON_RUSSIAN.withoutSlip(word) ?? COMMON_KAZAKH.withoutSlip(word));

/** The common word that has one letter within more than `word`, or another one; nothing for a common word. */
export function commonWordNear(word: string): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST || isCommonWord(word)) return undefined;
  if (isInLatin(word)) return COMMON_ENGLISH.oneLetterOff(word);
  return COMMON_RUSSIAN.oneLetterOff(word) ?? COMMON_KAZAKH.oneLetterOff(word);
}
