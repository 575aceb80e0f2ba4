// Every way in which a root of the lexicon may be spelt in a text: without Kazakh letters, in Latin letters, on the wrong keys.

import type { ReadEnding } from './endings';
import type { Entry } from './entry';
import { SKELETON, skeletonOfCyrillic } from './latin-typing';
import {
  CYRILLIC,
  fromLatinKeys,
  fromRussianKeys,
  hasKazakhLetter,
  KAZAKH,
  LATIN,
  withoutKazakhLetters,
} from './letters';
import type { Script } from './script';

export type SpellingName =
  | 'asWritten'
  | 'english'
  | 'folded'
  | 'foldedFreely'
  | 'typedRussian'
  | 'typedKazakh'
  | 'russianOnLatinKeys'
  | 'kazakhOnLatinKeys'
  | 'englishOnRussianKeys';

export interface RootSpelling {
  readonly name: SpellingName;
  readonly script: Script;
  /** One or more spellings of a root; none when it cannot be spelt so. */
  readonly spell: (root: string) => readonly string[];
  /** The spelling in which the endings are known, and how to get to it from the word. */
  readonly endings: Script;
  readonly reader: (read: ReadEnding) => ReadEnding;
  /** Typed with the wrong keyboard layout. */
  readonly slip: boolean;
  /** The letters of the root, unchanged. */
  readonly asWritten: boolean;
}

export const ALPHABETS: Readonly<Record<Script, string>> = {
  cyrillic: CYRILLIC + KAZAKH,
  english: LATIN,
  skeleton: SKELETON,
};
/** Letters of a root below which the wrong keyboard layout is not thought of. */
const SHORTEST_SLIP = { kk: 5, ru: 5, en: 4 } as const;

const asIs = (read: ReadEnding): ReadEnding => read;
const onKeys =
  (toNative: (word: string) => string) =>
  (read: ReadEnding): ReadEnding =>
  (word, from) =>
    read(toNative(word), from);

const plainly = (
  name: SpellingName,
  script: Script,
  spell: RootSpelling['spell'],
  asWritten = false,
): RootSpelling => ({
  name,
  script,
  spell,
  endings: script,
  reader: asIs,
  slip: false,
  asWritten,
});

/** Letters of a root whose қ may be heard as х: ахмах. */
const SHORTEST_WITH_H = 5;
/** Not at the end alone, nor in қотақ: котлах and охотах are Russian words. */
const HAS_H = /^(?!.*қот).*қ./;

/** і may also be typed as ы throughout (шешенды for шешеңді), and қ as х. */
function foldedSpellings(root: string): readonly string[] {
  const folded = [withoutKazakhLetters(root)];
  if (root.includes('і')) folded.push(withoutKazakhLetters(root.replaceAll('і', 'ы')));
  if (HAS_H.test(root) && root.length >= SHORTEST_WITH_H) folded.push(withoutKazakhLetters(root.replaceAll('қ', 'х')));
  return folded;
}

const onAlphabet = (text: string, script: Script): readonly string[] =>
  [...text].every((letter) => ALPHABETS[script].includes(letter)) ? [text] : [];

const AS_WRITTEN = plainly('asWritten', 'cyrillic', (root) => [root], true);
const ENGLISH = plainly('english', 'english', (root) => [root], true);
const FOLDED = plainly('folded', 'cyrillic', (root) => [withoutKazakhLetters(root)]);
const FOLDED_FREELY = plainly('foldedFreely', 'cyrillic', foldedSpellings);
const TYPED_RUSSIAN = plainly('typedRussian', 'skeleton', (root) => [skeletonOfCyrillic(root, 'ru')]);
const TYPED_KAZAKH = plainly('typedKazakh', 'skeleton', (root) => [skeletonOfCyrillic(root, 'kk')]);
const RUSSIAN_ON_LATIN_KEYS: RootSpelling = {
  name: 'russianOnLatinKeys',
  script: 'english',
  spell: (root) => onAlphabet(fromLatinKeys(root), 'english'),
  endings: 'cyrillic',
  reader: onKeys(fromRussianKeys),
  slip: true,
  asWritten: false,
};
const KAZAKH_ON_LATIN_KEYS: RootSpelling = {
  ...RUSSIAN_ON_LATIN_KEYS,
  name: 'kazakhOnLatinKeys',
  spell: (root) => onAlphabet(fromLatinKeys(withoutKazakhLetters(root)), 'english'),
};
const ENGLISH_ON_RUSSIAN_KEYS: RootSpelling = {
  name: 'englishOnRussianKeys',
  script: 'cyrillic',
  spell: (root) => onAlphabet(fromRussianKeys(root), 'cyrillic'),
  endings: 'english',
  reader: onKeys(fromLatinKeys),
  slip: true,
  asWritten: false,
};

const SPELLINGS: Readonly<Record<SpellingName, RootSpelling>> = {
  asWritten: AS_WRITTEN,
  english: ENGLISH,
  folded: FOLDED,
  foldedFreely: FOLDED_FREELY,
  typedRussian: TYPED_RUSSIAN,
  typedKazakh: TYPED_KAZAKH,
  russianOnLatinKeys: RUSSIAN_ON_LATIN_KEYS,
  kazakhOnLatinKeys: KAZAKH_ON_LATIN_KEYS,
  englishOnRussianKeys: ENGLISH_ON_RUSSIAN_KEYS,
};

export const spellingNamed = (name: SpellingName): RootSpelling => SPELLINGS[name];

/** The spellings under which a root of the entry is looked for; some may give the same letters. */
export function rootSpellings({ language, flags, root, grade }: Entry): readonly RootSpelling[] {
  const free = !flags.has('native') && !flags.has('exact');
  if (language === 'en') return free && !flags.has('disguised') ? [ENGLISH, ENGLISH_ON_RUSSIAN_KEYS] : [ENGLISH];
  if (language === 'ru') return free ? [AS_WRITTEN, TYPED_RUSSIAN, RUSSIAN_ON_LATIN_KEYS] : [AS_WRITTEN];
  if (flags.has('exact')) return [AS_WRITTEN];
  const cyrillic = hasKazakhLetter(root) ? [AS_WRITTEN, free ? FOLDED_FREELY : FOLDED] : [AS_WRITTEN];
  if (!free) return cyrillic;
  return [...cyrillic, TYPED_KAZAKH, ...(grade === 'obscene' ? [KAZAKH_ON_LATIN_KEYS] : [])];
}

/** Is a word of so many letters long enough to be looked for as typed on the wrong keys? */
export const isLongEnough = (spelling: RootSpelling, root: string, { language }: Entry): boolean =>
  !spelling.slip || root.length >= SHORTEST_SLIP[language];
