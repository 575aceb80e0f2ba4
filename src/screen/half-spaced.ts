// A text in which every other space is missing (ваш операторуже неделю недаёт ответа): several of its words are two common words each.

import { COMMON_ENGLISH } from './common-english';
import { COMMON_KAZAKH } from './common-kazakh';
import { COMMON_RUSSIAN } from './common-russian';
import { isPrefix } from './endings';
import { small } from './glued-russian';
import { ENGLISH_RUN, KAZAKH_RUN, RUSSIAN_RUN, type RunWords } from './run-words';
import type { WordTree } from './word-tree';

/** A longer text has its other words to be told by. */
export const LONGEST_HALF_SPACED = 1000;
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

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const SMALL = words(
  'a i in of to is it me my we at on be he do no so up us or an as by if go ur ' +
    'и в на не с к у я по за до от вы ты мы он ни да но из же бы ли ну то де ма ба бе ме па пе',
);

interface Language {
  readonly run: RunWords;
  readonly common: WordTree;
}

const ENGLISH: Language = { run: ENGLISH_RUN, common: COMMON_ENGLISH };
const RUSSIAN: Language = { run: RUSSIAN_RUN, common: COMMON_RUSSIAN };
const KAZAKH: Language = { run: KAZAKH_RUN, common: COMMON_KAZAKH };

/** Letters of a word on the average: of texts with all their spaces four in five English ones and half of the others have fewer, and few with half of them. */
const [LONG_ENGLISH, LONG_OTHERS] = [5.1, 6];

/** What a run tells, `PREFIXED`, `PARTED` or nothing: in a text with Kazakh letters, and in another; undefined until it is asked. */
export interface Weighed {
  weight: number | undefined;
  kazakhWeight: number | undefined;
}

/** One text after the other, run by run. */
export class HalfSpaced {
  private count = 0;
  private letters = 0;
  private latin = 0;
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly areLatin: boolean[] = [];
  private long = 0;

  /** @param known of the run of `text` from `start` to `end` */
  constructor(private readonly known: (text: string, start: number, end: number) => Weighed) {}

  start(): void {
    this.count = 0;
    this.letters = 0;
    this.latin = 0;
    this.long = 0;
  }

  /** Letters of one alphabet. */
  take(start: number, end: number, isLatin: boolean): void {
    const letters = end - start;
    this.count++;
    this.letters += letters;
    if (isLatin) this.latin += letters;
    if (letters < SHORTEST || letters > LONGEST) return;
    this.starts[this.long] = start;
    this.areLatin[this.long] = isLatin;
    this.ends[this.long++] = end;
  }

  /** Is every other space missing in the text whose runs were taken? @param isKazakh there is a letter that Russian lacks */
  isTold(text: string, isKazakh: boolean): boolean {
    const least = this.latin * 2 > this.letters ? LONG_ENGLISH : LONG_OTHERS;
    if (this.count < FEWEST_GLUED || this.letters < this.count * least) return false;
    let glued = 0;
    let weight = 0;
    for (let at = 0; at < this.long; at++) {
      const told = this.weightOf(text, at, isKazakh);
      if (told > 0) glued++;
      weight += told;
    }
    return glued >= FEWEST_GLUED && weight >= LEAST_WEIGHT && glued >= this.count * LEAST_SHARE;
  }

  /** Of the long run at `at`. */
  private weightOf(text: string, at: number, isKazakh: boolean): number {
    const [start, end] = [this.starts[at]!, this.ends[at]!];
    const known = this.known(text, start, end);
    if (isKazakh && !this.areLatin[at]) {
      known.kazakhWeight ??= weightAnew(text.slice(start, end), KAZAKH);
      return known.kazakhWeight;
    }
    known.weight ??= weightAnew(text.slice(start, end), this.areLatin[at] ? ENGLISH : RUSSIAN);
    return known.weight;
  }
}

function weightAnew(written: string, { run, common }: Language): number {
  if (common.has(written)) return 0;
  const word = small(written);
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
