// A Kazakh word with a letter starred out (көт*ңді, ен*ңді) -> the words that it may be. Kazakh abuse is mostly phrases, and its short
// roots count only in their own letters, so the tree search for starred roots does not reach it: the letters are simply tried.

const VOWELS = [...'аәеиоөуұүыі'];
const LETTERS = [...'абвгғдежзийкқлмнңоөпрстуұүфхһцчшщыіәя'];
/** Of so many known letters, any letter may be hidden; of fewer, only a vowel. */
const MANY_KNOWN = 6;
/** One sign, or two for one vowel, between Cyrillic letters, once in the word. */
const ONE_HIDDEN = /^([а-яәғқңөұүһі]+)[*@#$%]{1,2}([а-яәғқңөұүһі]+)$/;
/** Two signs, each for a vowel: ш*ш*ңді. Both are the same vowel, or both of one kind, front or back. */
const TWO_HIDDEN = /^([а-яәғқңөұүһі]+)[*@#$%]([а-яәғқңөұүһі]+)[*@#$%]([а-яәғқңөұүһі]+)$/;
const PAIRS = ['ее', 'аа', 'ыа', 'аы', 'іе', 'еі', 'оа', 'ұа', 'өе', 'үе', 'іі', 'ыы'];
const LONGEST = 16;

/** The possible words; none when it is not certain that just one letter is hidden. `word` is in lower case. */
export function withHiddenLetter(word: string): readonly string[] {
  const parts = word.length > LONGEST ? null : ONE_HIDDEN.exec(word);
  if (!parts) return withTwoVowels(word);
  const [, head = '', tail = ''] = parts;
  const letters = head.length + tail.length >= MANY_KNOWN ? LETTERS : VOWELS;
  return letters.map((letter) => head + letter + tail);
}

function withTwoVowels(word: string): readonly string[] {
  const parts = word.length > LONGEST ? null : TWO_HIDDEN.exec(word);
  if (!parts) return [];
  const [, head = '', middle = '', tail = ''] = parts;
  return PAIRS.map(([one, other]) => head + one + middle + other + tail);
}
