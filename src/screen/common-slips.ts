// A common word with a slip of the finger (moutth, yuor, оператро): it says what the common word says, in phrases and of whom is spoken.

import { isCommonWord } from './disguised-name-set';

/** A shorter word with a slip is another word; a longer one is seldom among the common ones. */
const [SHORTEST, LONGEST] = [5, 14];

/** The common word that has a letter of `word` once, not twice, or two neighbouring ones swapped back, the first one kept; nothing for a common word. */
export function commonWordMeant(word: string): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST || isCommonWord(word)) return undefined;
  for (let at = 1; at < word.length; at++) {
    const isTwice = word[at] === word[at - 1];
    if (!isTwice && at === 1) continue;
    const meant = isTwice
      ? word.slice(0, at) + word.slice(at + 1)
      : word.slice(0, at - 1) + word[at]! + word[at - 1]! + word.slice(at + 1);
    if (isCommonWord(meant)) return meant;
  }
  return undefined;
}
