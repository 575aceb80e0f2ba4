// A word with a letter put out (көт*ңді, д*ра, p*g) -> the words that it may be. The tree search for starred roots reaches neither phrases nor
// what counts only in its own letters or in company (a name of an animal), so the letters are simply tried.

import type { Entry } from './entry';
import { isInnocentMask } from './innocent-masks';

const VOWELS = [...'аәеиоөуұүыіюяэ'];
const LETTERS = [...'абвгғдежзийкқлмнңоөпрстуұүфхһцчшщъыьіэюя'];
const LATIN = [...'abcdefghijklmnopqrstuvwxyz'];
/** Of so many known letters, any letter may be hidden; of fewer, only a vowel. */
const MANY_KNOWN = 3;
/** So many in a word that is surely Kazakh, whose short words are too alike. */
const MANY_KNOWN_KAZAKH = 6;
/** In a Kazakh word of one letter less, a vowel or what is most often hidden in a curse: ұ*айын, ене*ді. */
const SOME_KNOWN_KAZAKH = 5;
const IN_CURSES = [...VOWELS, 'р', 'ң', 'қ'];
const KAZAKH = /[әғқңөұүһі]/;
/** One sign, or two for one vowel, between Cyrillic letters, once in the word. */
const ONE_HIDDEN = /^([а-яәғқңөұүһі]+)(?:[*@#$%]{1,2}|[!|_])([а-яәғқңөұүһі]+)$/;
const ONE_HIDDEN_LATIN = /^([a-z]+)(?:[*@#$!|]|_(?=[a-z]{2}))([a-z]+)$/;
/** Two signs, each for a vowel: ш*ш*ңді. Both are the same vowel, or both of one kind, front or back. */
const TWO_HIDDEN = /^([а-яәғқңөұүһі]+)[*@#$%]([а-яәғқңөұүһі]+)[*@#$%]([а-яәғқңөұүһі]+)$/;
const PAIRS = ['ее', 'аа', 'ыа', 'аы', 'іе', 'еі', 'оа', 'ұа', 'өе', 'үе', 'іі', 'ыы'];
const LONGEST = 16;

/** The possible words; none when it is not certain that just one letter is hidden, or two vowels. `word` is in lower case. */
export function withHiddenLetter(word: string): readonly string[] {
  if (word.length > LONGEST || isInnocentMask(word)) return [];
  const parts = ONE_HIDDEN.exec(word);
  if (parts) return withOne(parts[1]!, parts[2]!, lettersFor(word));
  const latin = ONE_HIDDEN_LATIN.exec(word);
  return latin ? withOne(latin[1]!, latin[2]!, LATIN) : withTwoVowels(word);
}

const withOne = (head: string, tail: string, letters: readonly string[]): readonly string[] =>
  letters.map((letter) => head + letter + tail);

function lettersFor(word: string): readonly string[] {
  const known = [...word].filter((letter) => LETTERS.includes(letter)).length;
  if (!KAZAKH.test(word)) return known >= MANY_KNOWN ? LETTERS : VOWELS;
  if (known >= MANY_KNOWN_KAZAKH) return LETTERS;
  return known >= SOME_KNOWN_KAZAKH ? IN_CURSES : VOWELS;
}

function withTwoVowels(word: string): readonly string[] {
  const parts = TWO_HIDDEN.exec(word);
  if (!parts) return [];
  const [, head = '', middle = '', tail = ''] = parts;
  return PAIRS.map(([one, other]) => head + one + middle + other + tail);
}

/** Signs that are usual in words: x_y. */
export const USUAL_SIGN = /[_|]/;
/** A hyphen before an ending of one letter is usual: TCP-а. */
export const CUT_BY_ONE = /-.{2}/;

/** In letters of its own language; a Kazakh animal must be called out. */
export const isToldBy = ({ language, grade, flags }: Entry, you: boolean, cyrillic: boolean): boolean =>
  (grade === 'obscene' || grade === 'insult') &&
  cyrillic === (language !== 'en') &&
  (language !== 'kk' || you || !flags.has('called'));
