// Ways in which people write whole sentences otherwise than they are spelt: Latin letters by several habits, Kazakh with Russian letters, without spaces, the wrong layout.

const { HABITS, inLetters, latinHabits } = require('../scripts/latin-habits.cjs');

const RUSSIAN_LETTERS = { қ: 'к', ө: 'о', ұ: 'у', ү: 'у', і: 'и', ң: 'н', ғ: 'г', ә: 'а', һ: 'х' };
const KEYS = Object.fromEntries(
  [...'йцукенгшщзхъфывапролджэячсмитьбю'].map((letter, at) => [letter, "qwertyuiop[]asdfghjkl;'zxcvbnm,."[at]]),
);

const inLatin = (language) => {
  const names = Object.keys(HABITS[language]).map((name) => `Latin: ${name}`);
  return Object.fromEntries(latinHabits(language).map((type, at) => [names[at], type]));
};

/** Letters that are drawn alike in both alphabets, each as the other one. */
const TWINS = Object.fromEntries([...'аеорсухaeopcyx'].map((letter, at, all) => [letter, all[(at + 7) % 14]]));
/** The longest word with its letter in the middle twice, lost, wrong, or swapped with the next one. */
const longestAs = (spell) => (text) => {
  const longest = (text.match(/\p{L}{5,}/gu) ?? []).reduce(
    (one, other) => (other.length > one.length ? other : one),
    '',
  );
  return longest === '' ? text : text.replace(longest, () => spell(longest, longest.length >> 1));
};

/** Its first letter, or its second: of the same alphabet. */
const another = (word, at) => word[word[at].toLowerCase() === word[0].toLowerCase() ? 1 : 0].toLowerCase();

const EVERY = {
  'look-alikes': inLetters(TWINS),
  'a letter twice': longestAs((word, at) => word.slice(0, at) + word[at] + word.slice(at)),
  'two letters swapped': longestAs((word, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)),
  'a letter lost': longestAs((word, at) => word.slice(0, at) + word.slice(at + 1)),
  'a letter wrong': longestAs((word, at) => word.slice(0, at) + another(word, at) + word.slice(at + 1)),
  'joined by _': (text) => text.replaceAll(' ', '_'),
  'spaces taken out': (text) => text.replaceAll(' ', ''),
  'every other space out': (text) => text.replace(/ (\p{L}+) /gu, '$1 '),
  'without spaces': (text) => text.replace(/[ ,.!?]+/g, ''),
  'letters spaced': (text) => [...text.replace(/[^\p{L}\d]/gu, '')].join(' '),
  'without signs': (text) => text.toLowerCase().replace(/[^\p{L}\d* ]/gu, ''),
  'in capitals': (text) => text.toUpperCase(),
};

/** Of each language: the name of a way, and what it makes of a sentence. */
exports.WAYS = {
  ru: { ...inLatin('ru'), 'wrong layout': inLetters(KEYS), 'о as 0': inLetters({ о: '0' }), ...EVERY },
  kk: { 'Russian letters': inLetters(RUSSIAN_LETTERS), ...inLatin('kk'), ...EVERY },
  en: EVERY,
};

/** Sentences in the plain letters of the language: what is disguised already, or in other letters, would be something else. */
exports.isPlain = (text, language) =>
  language === 'en'
    ? /^[\x20-\x7e’—“”]+$/.test(text) && !/[@*0-9$#_]/.test(text)
    : /[а-я]/i.test(text) && !/[a-z@*0-9$#]/i.test(text);
