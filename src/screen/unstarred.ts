// A Kazakh word with a vowel starred out (көт*ңді, ен*ңді) -> the words that it may be. Kazakh abuse is mostly phrases, and its short
// roots count only in their own letters, so the tree search for starred roots does not reach it: the vowels are simply tried.

const VOWELS = [...'аәеиоөуұүыі'];
/** One sign, or two for one vowel, between Cyrillic letters, once in the word. */
const ONE_HIDDEN = /^([а-яәғқңөұүһі]+)[*@#$%&]{1,2}([а-яәғқңөұүһі]+)$/;
const LONGEST = 16;

/** The possible words; none when it is not certain that just a vowel is hidden. `word` is in lower case. */
export function withVowels(word: string): readonly string[] {
  const parts = word.length > LONGEST ? null : ONE_HIDDEN.exec(word);
  return parts ? VOWELS.map((vowel) => parts[1] + vowel + parts[2]) : [];
}
