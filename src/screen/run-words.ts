// What a text without spaces may be made of, in each language: the commonest words, and those beside which a single word of abuse is meant.

import { COMMON_ENGLISH } from './common-english';
import { COMMON_KAZAKH } from './common-kazakh';
import { COMMON_RUSSIAN } from './common-russian';
import { harmonyOf, KazakhEndings } from './endings-kk';
import { RUSSIAN_ENDINGS } from './endings-ru';
import { WORD_CLASSES } from './entry';
import { LetterChances } from './letter-chances';
import type { Script } from './script';
import type { ScreenLanguage } from './verdict';
import type { WordTree } from './word-tree';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export interface RunWords {
  readonly script: Exclude<Script, 'skeleton'>;
  /** Whose abuse is looked for. */
  readonly languages: readonly ScreenLanguage[];
  /** A shorter run is a word. */
  readonly shortest: number;
  /** Of abuse, and of an ending of it. */
  readonly longestAbuse: number;
  readonly longestEnding: number;
  /** Of abuse, but for `shortAbuse` where the run begins and `lastAbuse` where it ends. */
  readonly shortestAbuse: number;
  readonly shortAbuse: ReadonlySet<string>;
  readonly lastAbuse: ReadonlySet<string>;
  /** The end of one common word and the beginning of another (if-you), or the end or the beginning of many (акустиче-ским, фак-туралардың). */
  readonly noAbuse: ReadonlySet<string>;
  /** How unlikely a word of abuse is beside the other words, as -log. */
  readonly costOfAbuse: number;
  /** Beside one of these a single word of abuse is two words; beside another it may be a name (Hickman, Simpson). */
  readonly beforeAbuse: ReadonlySet<string>;
  readonly afterAbuse: ReadonlySet<string>;
  /** Words of three letters and more that every sentence has, and that are likelier than another word. */
  readonly everyday: ReadonlySet<string>;
  /** Threats and insults of common words only begin so: iwillfindyou. */
  readonly beforePhrase: ReadonlySet<string>;
  /** Where those end that begin like one of them and go on with an ending. */
  readonly inflectedEnds?: (run: string, from: number) => readonly number[];
  /** Of words that are not among them, letter by letter. */
  readonly chances: () => LetterChances;
  /** Where the commonest words end that begin at `from`. */
  readonly ends: (run: string, from: number) => readonly number[];
}

const chances = new Map<WordTree, LetterChances>();

/** Counted when they are first needed. */
function chancesOf(list: WordTree): LetterChances {
  const known = chances.get(list) ?? new LetterChances(list.all());
  chances.set(list, known);
  return known;
}

const SHORTEST_PLURAL = 4;

/** Common words in the plural, or with the "s" of "he says". */
const englishEnds = (run: string, from: number): readonly number[] =>
  COMMON_ENGLISH.ends(run, from)
    .filter((to) => to - from >= SHORTEST_PLURAL && run[to] === 's' && run[to - 1] !== 's')
    .map((to) => to + 1);

export const ENGLISH_RUN: RunWords = {
  inflectedEnds: englishEnds,
  chances: () => chancesOf(COMMON_ENGLISH),
  script: 'english',
  languages: ['en'],
  shortest: 5,
  longestAbuse: 16,
  longestEnding: 4,
  shortestAbuse: 4,
  costOfAbuse: 8,
  noAbuse: words('fyou whor'),
  shortAbuse: words('fuk fck fkn sht'),
  lastAbuse: words('ass'),
  beforeAbuse: words(
    'this that thats these those you youre your ur the such what is are was be been its holy total eat full stop stupid dumb fucking ' +
      'my our his their some all of and or with like from for no not so very just only one two another every any who when how if to at by into she they we than too',
  ),
  afterAbuse: words(
    'you off lol bro everyone all them this that these those him me yourself yourselves website site app portal service support company server operator operators people ' +
      'about at the and into for of is are was were with from to or my our your his their who when again now here there please as so than but because if why how has have had can will would should manager managers team staff office clerk director',
  ),
  everyday: words(
    'the and you that was for are with his they this have from one had but not what all were when your can there which she how their will other about out many then them these some her would make like him into time has two more see way could people than first been who its now long down day did get come made may part our just very such also only any even most know still back good well why again too never must where off own because here',
  ),
  beforePhrase: words(
    'i we you youre your ur this they he she go get eat die shut burn hope what stop im ill ive who why kill hang',
  ),
  // "ur" begins what is said to somebody; elsewhere it is a part of a word (saturation).
  ends: (run, from) =>
    COMMON_ENGLISH.ends(run, from).filter((to) => from === 0 || to - from !== 2 || run.slice(from, to) !== 'ur'),
};

const NO_WORDS: ReadonlySet<string> = new Set();

const RUSSIAN = new Set(Object.values(RUSSIAN_ENDINGS).flat());
const LONGEST_RUSSIAN_ENDING = 5;
const SHORTEST_STEM = 4;

function russianEnds(run: string, from: number): readonly number[] {
  const ends = new Set<number>();
  for (let stem = from + SHORTEST_STEM, most = COMMON_RUSSIAN.reach(run, from); stem <= most; stem++)
    for (let to = stem + 1; to <= Math.min(run.length, stem + LONGEST_RUSSIAN_ENDING); to++)
      if (RUSSIAN.has(run.slice(stem, to))) ends.add(to);
  return [...ends];
}

export const RUSSIAN_RUN: RunWords = {
  inflectedEnds: russianEnds,
  chances: () => chancesOf(COMMON_RUSSIAN),
  script: 'cyrillic',
  languages: ['ru', 'kk'],
  shortest: 12,
  longestAbuse: 20,
  longestEnding: 4,
  shortestAbuse: 3,
  costOfAbuse: 12,
  noAbuse: words('ским ской ская ские ского скую скою нах фак урою амск ебательн'),
  shortAbuse: NO_WORDS,
  lastAbuse: NO_WORDS,
  beforeAbuse: words(
    'ты вы все это вот опять какой какая какие там твой ваш ваша ваши ваше пошел пошла пошли иди идите',
  ),
  afterAbuse: words('ты вы все там тут вам тебе вас тебя ваш ваши'),
  everyday: NO_WORDS,
  beforePhrase: words('я мы ты вы вас тебя тебе вам чтоб чтобы иди идите пошел пошла пошли'),
  ends: (run, from) => COMMON_RUSSIAN.ends(run, from),
};

const LONGEST_KAZAKH_ENDING = 12;
const SHORTEST_KAZAKH_STEM = 3;
/** A shorter Russian word in a Kazakh text is chance. */
const SHORTEST_BORROWED = 5;
const KAZAKH_ENDINGS = new KazakhEndings((suffix) => suffix, true);

export const KAZAKH_RUN: RunWords = {
  chances: () => chancesOf(COMMON_KAZAKH),
  script: 'cyrillic',
  languages: ['kk', 'ru'],
  shortest: 12,
  longestAbuse: 24,
  longestEnding: LONGEST_KAZAKH_ENDING,
  shortestAbuse: 3,
  costOfAbuse: 12,
  noAbuse: words('фак епет манда дуралар'),
  shortAbuse: NO_WORDS,
  lastAbuse: NO_WORDS,
  beforeAbuse: words('сен сендер сенің сіз сіздер мына мынау бұл бәрің нағыз сені сендерді сіздерді'),
  afterAbuse: words('сен сендер сіздер екен екенсің екенсіңдер екенсіз ғой бәрің сені'),
  everyday: words(
    'мен сен сіз біз олар бұл осы сол мына анау және үшін бар жоқ деп емес екен ғой керек бір тек енді тағы неге қалай қашан қандай менің сенің сіздің біздің оның маған саған сізге бізге оған мені сені сізді бізді оны болды болып еді көп өте барлық барып келіп отыр тұр жүр жатыр кейін дейін туралы сияқты бірақ сондықтан өзі өзің қазір',
  ),
  beforePhrase: words('мен сен сені сенің сендер сендерді сіз сіздер сіздерді мына бәрің өзің аузыңды аузыңа'),
  ends: kazakhEnds,
};

/** Is `ending` a chain of Kazakh endings that agrees with the vowels of `stem`? */
export const isKazakhEnding = (stem: string, ending: string): boolean =>
  KAZAKH_ENDINGS.read(ending, WORD_CLASSES, harmonyOf(stem)) !== 'none';

/** Words with any of their endings, and the Russian words that are met among them. */
function kazakhEnds(run: string, from: number): readonly number[] {
  const ends = new Set(COMMON_KAZAKH.ends(run, from));
  for (const stem of [...ends]) {
    if (stem - from < SHORTEST_KAZAKH_STEM) continue;
    const harmony = harmonyOf(run.slice(from, stem));
    for (let to = stem + 1; to <= Math.min(run.length, stem + LONGEST_KAZAKH_ENDING); to++)
      if (KAZAKH_ENDINGS.read(run.slice(stem, to), WORD_CLASSES, harmony) !== 'none') ends.add(to);
  }
  for (const to of COMMON_RUSSIAN.ends(run, from)) if (to - from >= SHORTEST_BORROWED) ends.add(to);
  return [...ends];
}
