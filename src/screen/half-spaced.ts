// A text in which every other space is missing (ваш операторуже неделю недаёт ответа): several of its words are two common words each.

import { COMMON_ENGLISH } from './common-english';
import { COMMON_KAZAKH } from './common-kazakh';
import { COMMON_RUSSIAN } from './common-russian';
import { isPrefix } from './endings';
import { ENGLISH_RUN, KAZAKH_RUN, RUSSIAN_RUN, type RunWords } from './run-words';
import { WordMemo } from './word-memo';
import type { WordTree } from './word-tree';

/** A longer text has its other words to be told by. */
const LONGEST_TEXT = 1000;
const KAZAKH_LETTER = /[әғқңөұүһі]/i;
/** Fewer may be compounds (background, fireplace). */
const FEWEST_GLUED = 2;
/** A prefix and a word may be one word (по-середине): two of them tell nothing without a word that has none. */
const [PREFIXED, PARTED] = [1, 2];
const LEAST_WEIGHT = PREFIXED + PARTED;
const LEAST_SHARE = 0.2;
const [SHORTEST, LONGEST] = [5, 30];
/** Shorter words are parts of others, but for those that everybody uses. */
const SHORTEST_COMMON = 3;
/** Letters of a word before its ending. */
const SHORTEST_STEM = 3;
const REMEMBERED = 1 << 14;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const SMALL = words(
  'a i in of to is it me my we at on be he do no so up us or an as by if go ur ' +
    'и в на не с к у я по за до от вы ты мы он ни да но из же бы ли ну то де ма ба бе ме па пе',
);

interface Language {
  readonly run: RunWords;
  readonly common: WordTree;
  /** Of a word, what it tells: `PREFIXED`, `PARTED` or nothing. */
  readonly memo: WordMemo<number>;
}

const language = (run: RunWords, common: WordTree): Language => ({ run, common, memo: new WordMemo(REMEMBERED) });
const ENGLISH = language(ENGLISH_RUN, COMMON_ENGLISH);
const RUSSIAN = language(RUSSIAN_RUN, COMMON_RUSSIAN);
const KAZAKH = language(KAZAKH_RUN, COMMON_KAZAKH);

/** Letters of a word on the average: of texts with all their spaces four in five English ones and half of the others have fewer, and few with half of them. */
const [LONG_ENGLISH, LONG_OTHERS] = [5.1, 6];

/** Asked of every text. Time grows with its length; of a long one nothing is looked at. */
export function isHalfSpaced(text: string): boolean {
  if (text.length > LONGEST_TEXT) return false;
  let count = 0;
  let letters = 0;
  let latin = 0;
  let wasLetter = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isLatin = isLatinLetter(code);
    const isLetter = isLatin || isCyrillicLetter(code);
    if (isLetter) letters++;
    if (isLatin) latin++;
    if (isLetter && !wasLetter) count++;
    wasLetter = isLetter;
  }
  const least = latin * 2 > letters ? LONG_ENGLISH : LONG_OTHERS;
  return count >= FEWEST_GLUED && letters >= count * least && tellsSo(text, count);
}

/** @param count of its words */
function tellsSo(text: string, count: number): boolean {
  const cyrillic = KAZAKH_LETTER.test(text) ? KAZAKH : RUSSIAN;
  let glued = 0;
  let weight = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLatinLetter(code) || isCyrillicLetter(code)) continue;
    const length = at - start;
    if (length >= SHORTEST && length <= LONGEST) {
      const language = isLatinLetter(text.charCodeAt(start)) ? ENGLISH : cyrillic;
      const told = weightOf(text.slice(start, at), language);
      if (told > 0) glued++;
      weight += told;
    }
    start = at + 1;
  }
  return glued >= FEWEST_GLUED && weight >= LEAST_WEIGHT && glued >= count * LEAST_SHARE;
}

const SMALL_LETTER = 32;
const isLatinLetter = (code: number): boolean => (code | SMALL_LETTER) >= 97 && (code | SMALL_LETTER) <= 122;
const isCyrillicLetter = (code: number): boolean => code >= 0x400 && code <= 0x52f;

function weightOf(written: string, language: Language): number {
  if (language.common.has(written)) return 0;
  const { memo } = language;
  return memo.get(written) ?? memo.keep(written, weightAnew(written.toLowerCase().replaceAll('ё', 'е'), language));
}

/** One word with its endings tells nothing, two common words side by side do. What is cheap is asked first: nearly no word is two. */
function weightAnew(word: string, { run, common }: Language): number {
  if (common.has(word)) return 0;
  const endsFrom = (from: number) => [...run.ends(word, from), ...(run.inflectedEnds?.(word, from) ?? [])];
  const isUsual = (from: number, to: number) => to - from >= SHORTEST_COMMON || SMALL.has(word.slice(from, to));
  // Kazakh endings cost too much to be tried on every word of every text.
  const hasEnding = (from: number) =>
    run !== KAZAKH_RUN && common.reach(word, from) - from >= SHORTEST_STEM && endsFrom(from).includes(word.length);
  const isWord = (from: number) => common.has(word.slice(from)) || hasEnding(from);
  const seams = common.ends(word, 0).filter((seam) => isUsual(0, seam) && isUsual(seam, word.length) && isWord(seam));
  if (seams.length === 0 || endsFrom(0).includes(word.length)) return 0;
  const script = run.script === 'english' ? 'english' : 'cyrillic';
  return seams.every((seam) => isPrefix(word, seam, script)) ? PREFIXED : PARTED;
}
