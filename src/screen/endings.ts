// What may follow and precede a root written with "~", in each language and each way of spelling it.

import { ENGLISH_PREFIXES, englishShapes } from './endings-en';
import { type Ending, harmonyOf, KazakhEndings } from './endings-kk';
import { RUSSIAN_ENDINGS, RUSSIAN_PREFIXES } from './endings-ru';
import { type Entry, type Side, WORD_CLASSES, type WordClass } from './entry';
import { skeletonOfCyrillic } from './latin-typing';
import { withoutKazakhLetters } from './letters';
import type { Script } from './script';

/** Reads the letters of `word` from `from` on as an ending of the root that stands before them. */
export type ReadEnding = (word: string, from: number) => Ending;

/** A root as it looks before some of its endings: көт and көд-, shit and shitt-. */
export interface Shape {
  readonly root: string;
  /** Only these endings (English, the Russian genitive plural), or only those that begin with a vowel (Kazakh softening). */
  readonly endings?: readonly string[];
  readonly vowelOnly?: true;
}

const SOFT: Readonly<Record<string, string>> = { к: 'г', қ: 'ғ', п: 'б' };
const VOWELS = 'аәеыіиоөуұүaeiou';
const LONGEST_ENDING = 16;
const LONGEST_CHAIN = 28;

export function rootShapes(entry: Entry, root: string, right: Side): Shape[] {
  if (right !== 'affix') return [{ root }];
  if (entry.language === 'en') return englishShapes(root, classesOf(entry));
  if (entry.language === 'ru' && classesOf(entry).includes('noun')) return [{ root }, ...genitivePlural(root)];
  const soft = entry.language === 'kk' ? SOFT[root.at(-1)!] : undefined;
  return soft ? [{ root }, { root: root.slice(0, -1) + soft, vowelOnly: true }] : [{ root }];
}

const ENDS_IN_K = /[бвгджзклмнпрстфхцчшщ]к$/;
const AFTER_HUSHING = /[жчшщц]к$/;
const NO_ENDING: readonly string[] = [''];

/** The vowel that Russian puts between the last two consonants where the ending is none: идиотк- → идиоток, шлюшк- → шлюшек. */
function genitivePlural(root: string): Shape[] {
  if (!ENDS_IN_K.test(root)) return [];
  const vowel = AFTER_HUSHING.test(root) ? 'е' : 'о';
  return [{ root: `${root.slice(0, -1)}${vowel}к`, endings: NO_ENDING }];
}

export function endingReader(entry: Entry, shape: Shape, script: Script): ReadEnding {
  if (entry.language === 'kk') return kazakhReader(entry, shape, script);
  if (shape.endings) return reader([cachedSet(shape.endings)], script);
  const read = reader(
    classesOf(entry).map((name) => russianEndings(name, script)),
    script,
  );
  return entry.grade === 'obscene' || entry.grade === 'insult' ? orKazakh(read, script) : read;
}

function reader(known: readonly ReadonlySet<string>[], script: Script): ReadEnding {
  return (word, from) => {
    if (word.length - from > LONGEST_ENDING) return 'none';
    const ending = word.slice(from);
    if (known.some((endings) => endings.has(ending))) return 'plain';
    if (script !== 'skeleton') return 'none';
    // In a skeleton the first letter of the ending may have merged with the last of the root.
    const merged = word.slice(from - 1);
    return known.some((endings) => endings.has(merged)) ? 'plain' : 'none';
  };
}

/** Plural or second person: endings that no Russian word has by accident. */
const KAZAKH_ON_RUSSIAN = /^(?:[лдт][ае]р|с[ыиі][ңн]|с[ыиі]здар|[ldt][ae]r|sin|sizdar)/;
const RUSSIAN_ROOT: readonly WordClass[] = ['noun'];

/** In Kazakhstan a Russian root takes Kazakh endings as well: "-лар", "-сыңдар". */
function orKazakh(read: ReadEnding, script: Script): ReadEnding {
  const kazakh = script === 'skeleton' ? kazakhSkeleton : kazakhFolded;
  return (word, from) => {
    const ending = read(word, from);
    if (ending !== 'none' || word.length - from > LONGEST_CHAIN) return ending;
    const tail = word.slice(from);
    if (!KAZAKH_ON_RUSSIAN.test(tail)) return 'none';
    return kazakh.read(script === 'skeleton' ? tail : withoutKazakhLetters(tail), RUSSIAN_ROOT, null);
  };
}

const PREFIXES: Readonly<Record<Script, ReadonlySet<string>>> = {
  cyrillic: new Set(RUSSIAN_PREFIXES),
  english: new Set(ENGLISH_PREFIXES),
  skeleton: new Set(RUSSIAN_PREFIXES.map((prefix) => skeletonOfCyrillic(prefix, 'ru'))),
};
const LONGEST_PREFIX = 12;

/** May the first `length` letters of the word stand before a root that is written with "~" in front? */
export function isPrefix(word: string, length: number, script: Script): boolean {
  return length === 0 || (length <= LONGEST_PREFIX && PREFIXES[script].has(word.slice(0, length)));
}

function classesOf(entry: Entry): readonly WordClass[] {
  const named = WORD_CLASSES.filter((name) => entry.flags.has(name));
  return named.length > 0 ? named : WORD_CLASSES;
}

const setCache = new Map<string, ReadonlySet<string>>();

function cachedSet(endings: readonly string[]): ReadonlySet<string> {
  const key = endings.join(' ');
  const known = setCache.get(key) ?? new Set(endings);
  setCache.set(key, known);
  return known;
}

const russianCache = new Map<string, ReadonlySet<string>>();

function russianEndings(name: WordClass, script: Script): ReadonlySet<string> {
  const key = `${script} ${name}`;
  const cached = russianCache.get(key);
  if (cached) return cached;
  const plain = RUSSIAN_ENDINGS[name];
  const spelt = script === 'skeleton' ? plain.map((ending) => skeletonOfCyrillic(ending, 'ru')) : plain;
  const endings = new Set(spelt.map((ending) => ending.replaceAll('ё', 'е')));
  russianCache.set(key, endings);
  return endings;
}

const kazakhNative = new KazakhEndings((suffix) => suffix, true);
const kazakhFolded = new KazakhEndings(withoutKazakhLetters, true);
const kazakhSkeleton = new KazakhEndings((suffix) => skeletonOfCyrillic(suffix, 'kk'), false);
const hasKazakhLetter = /[әғқңөұүһі]/;

function kazakhReader(entry: Entry, shape: Shape, script: Script): ReadEnding {
  const classes = classesOf(entry);
  const harmony = harmonyOf(shape.root);
  return (word, from) => {
    if (word.length - from > LONGEST_CHAIN) return 'none';
    const tail = word.slice(from);
    if (tail === '') return shape.vowelOnly ? 'none' : 'plain';
    if (shape.vowelOnly && !VOWELS.includes(tail[0]!)) return 'none';
    if (script === 'skeleton') {
      const reading = kazakhSkeleton.read(tail, classes, harmony);
      if (reading === 'you') return reading;
      // A doubled letter at the seam is written once in a skeleton: topas-syn, topasyn.
      const merged = kazakhSkeleton.read(word.slice(from - 1), classes, harmony);
      return merged === 'none' ? reading : merged;
    }
    return (hasKazakhLetter.test(word.slice(0, LONGEST_CHAIN * 2)) ? kazakhNative : kazakhFolded).read(
      tail,
      classes,
      harmony,
    );
  };
}
