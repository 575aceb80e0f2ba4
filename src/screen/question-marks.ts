// Question marks for letters of abuse (п??дец, х?й, f??k) -> the letters, or stars. Where Kazakh letters were lost to question marks, nothing is read.

import { isCommonWord as isCommon } from './common-words';
import { disguisedNames as names } from './disguised-name-set';
import { small } from './glued-russian';
import type { LexiconIndex } from './lexicon-index';
import { isHiddenAbuse } from './whole-abuse';

const SMALL = 'a-zа-яёәғқңөұүһі';
const LETTER = 'a-zA-Zа-яА-ЯёЁәғқңөұүһіӘҒҚҢӨҰҮҺІ';
/** Asked of every text. */
const MAY_ASK = /[а-яёa-z]\?{1,4}[а-яёa-z]/i;
/** Kazakh whose letters were lost has them at the head of words too. */
const LOST_LETTER = /(?:^|\s)\?[а-яё]|[әғқңөұүһі]/i;
const ASKED = new RegExp(
  `(?<![${LETTER}\\d?@./=&_-])([${LETTER}]{1,9})(\\?{1,4})([${SMALL}]{1,14})(?![${LETTER}\\d?@_/=&])`,
  'g',
);
/** Between these a vowel is hidden. */
const [CONSONANT_LAST, CONSONANT_FIRST] = [/[^аеёиоуыэюяaeiou]$/, /^[^аеёиоуыэюяaeiou]/];
/** Letters that are left of a word, and that are hidden. */
const [FEWEST_LEFT, MOST_HIDDEN] = [3, 3];

/** The text with such words as they are meant. */
export const withAskedLetters = (text: string, index: LexiconIndex): string =>
  MAY_ASK.test(text) && !LOST_LETTER.test(text)
    ? text.replace(ASKED, (mask: string, head: string, signs: string, tail: string) =>
        plainAsked(mask, head, signs, tail, index),
      )
    : text;

/** п??дец, х?й: each stands for a letter. */
function plainAsked(mask: string, head: string, signs: string, tail: string, index: LexiconIndex): string {
  const [first, last] = [small(head), small(tail)];
  if (signs.length === 1 && isCommon(first) && isCommon(last)) return mask;
  const hidden = names().between(first, last, signs.length);
  const isOne = hidden?.length === signs.length && !names().kazakh.has(first + hidden + last);
  // A single one may be a Kazakh letter that was lost: болған, тышқан.
  if (signs.length === 1 && !(CONSONANT_LAST.test(first) && CONSONANT_FIRST.test(last))) return mask;
  if (isOne) return head + hidden + tail;
  const left = first.length + last.length;
  const isHidden = left >= FEWEST_LEFT && left > signs.length && isHiddenAbuse(first, signs.length, last, index);
  return signs.length <= MOST_HIDDEN && isHidden ? head + '*'.repeat(signs.length) + tail : mask;
}
