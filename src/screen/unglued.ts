// Small words that people write together with what they say to somebody: ну, вы, you, все, сен, екенсің.

import { skeletonOfCyrillic } from './latin-typing';
import { withoutKazakhLetters } from './letters';

/** Letters of the abuse that is looked for beside a small word; shorter ones are parts of innocent words. */
export const SHORTEST_GLUED = 5;
export const LONGEST_GLUED = 40;
/** Kazakh letters lie beyond the Russian ones. */
const HIGHEST_LETTER = 0x500;

const words = (text: string): readonly string[] => text.split(' ');
const BEFORE = words(
  'ну вы ты все вот эти это да мы они он она там ваши ваш твой какой какие какая какое опять просто одни ой чо че ur your are youre the',
);
const AFTER = words('вы ты все там тут они блин бля блять ваш ваши ur there all');
/** Said to somebody: эйжулик, heyloser; вы and ты begin and end too many words (выборов, трусливы). */
const SAID_BEFORE = words('эй слышь you hey');
const KAZAKH_BEFORE = words('сенің сендердің мынаның анау бұл осы өзің аузына аузыңа');
const KAZAKH_AFTER = words('ғой баласы сияқты сенің мынау');
/** These show of whom the word is said: сенделқұлы, әпербақанболма. */
const AIMS_BEFORE = words(
  'сен сендер сіздер әй ей өй мына мынау нағыз өңшең бәрің операторың операторларың операторыңыз операторларыңыз қызметкерлерің сендейлер',
);
const AIMS_AFTER = words(
  'екенсің екенсіңдер екенсіз екенсіздер екен болма болмаңдар неме немелер сияқтысың сияқтысыңдар сен сендер бәрің',
);
/** Without their letters әй and өй begin too many words: айнадан, "from the mirror". */
const UNLIKE_ITSELF = new Set(['ай', 'ой', 'ai', 'oi']);

interface SmallWord {
  readonly codes: readonly number[];
  readonly aims: boolean;
}
type ByLetter = readonly (readonly SmallWord[] | undefined)[];

/** The small words of one way of writing, by their first or last letter. */
export interface SmallWords {
  readonly heads: ByLetter;
  readonly tails: ByLetter;
}

const folded = (text: string): readonly string[] => [...new Set([text, withoutKazakhLetters(text)])];
const typed = (text: string): readonly string[] => [skeletonOfCyrillic(text, 'kk')];
const asIs = (text: string): readonly string[] => [text];

/** As written, Kazakh also without its letters. */
export const WRITTEN: SmallWords = {
  heads: byLetter(
    0,
    [BEFORE, asIs, false],
    [SAID_BEFORE, asIs, true],
    [KAZAKH_BEFORE, folded, false],
    [AIMS_BEFORE, folded, true],
  ),
  tails: byLetter(-1, [AFTER, asIs, false], [KAZAKH_AFTER, folded, false], [AIMS_AFTER, folded, true]),
};
/** Kazakh typed in Latin letters, as skeletons. */
export const TYPED: SmallWords = {
  heads: byLetter(0, [KAZAKH_BEFORE, typed, false], [AIMS_BEFORE, typed, true]),
  tails: byLetter(-1, [KAZAKH_AFTER, typed, false], [AIMS_AFTER, typed, true]),
};
const NONE: readonly SmallWord[] = [];

type Group = readonly [list: readonly string[], spell: (word: string) => readonly string[], aims: boolean];

function byLetter(at: 0 | -1, ...groups: readonly Group[]): ByLetter {
  const found: SmallWord[][] = [];
  for (const [list, spell, aims] of groups) {
    for (const word of list.flatMap(spell)) {
      if (spell !== asIs && UNLIKE_ITSELF.has(word)) continue;
      const codes = [...word].map((letter) => letter.charCodeAt(0));
      const letter = codes.at(at)!;
      found[letter] ??= [];
      found[letter].push({ codes, aims });
    }
  }
  return Array.from({ length: HIGHEST_LETTER }, (_, code) => found[code]);
}

/** Of a word: from its letter `from` to before `to`. */
export interface Rest {
  readonly from: number;
  readonly to: number;
  /** A small word beside it shows of whom it is said. */
  readonly aims: boolean;
}
const NO_REST: readonly Rest[] = [];

/** Small words taken off one text: вывсетамидиоты. */
const MOST_SMALL_WORDS = 3;

/** What is left of the first `length` codes without small words at the beginning, at the end, or at both; each way that leaves enough. */
export function ungluedRests(codes: Uint16Array, length: number, small: SmallWords): readonly Rest[] {
  let latest = restsOf({ from: 0, to: length, aims: false }, codes, small);
  if (latest.length === 0) return NO_REST;
  const all = [...latest];
  for (let taken = 1; taken < MOST_SMALL_WORDS && latest.length > 0; taken++) {
    latest = latest.flatMap((rest) => restsOf(rest, codes, small));
    all.push(...latest);
  }
  return all;
}

/** Without one small word. */
function restsOf({ from, to, aims }: Rest, codes: Uint16Array, small: SmallWords): readonly Rest[] {
  if (to - from < SHORTEST_GLUED + 2) return NO_REST;
  let rests: Rest[] | undefined;
  for (const head of small.heads[codes[from]!] ?? NONE) {
    if (to - from - head.codes.length < SHORTEST_GLUED || !standsAt(head.codes, codes, from)) continue;
    rests ??= [];
    rests.push({ from: from + head.codes.length, to, aims: aims || head.aims });
  }
  for (const tail of small.tails[codes[to - 1]!] ?? NONE) {
    const end = to - tail.codes.length;
    if (end - from < SHORTEST_GLUED || !standsAt(tail.codes, codes, end)) continue;
    rests ??= [];
    rests.push({ from, to: end, aims: aims || tail.aims });
  }
  return rests ?? NO_REST;
}

/** As above, of a text of at most `LONGEST_GLUED` letters. */
export function unglued(text: string, small: SmallWords): readonly Rest[] {
  for (let at = 0; at < text.length; at++) letters[at] = text.charCodeAt(at);
  return ungluedRests(letters, text.length, small);
}

const letters = new Uint16Array(LONGEST_GLUED);

function standsAt(word: readonly number[], codes: Uint16Array, from: number): boolean {
  for (let at = 0; at < word.length; at++) if (codes[from + at] !== word[at]) return false;
  return true;
}
