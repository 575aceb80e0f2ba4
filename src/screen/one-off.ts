// Words with one letter wrong, missing or too many, or two neighbouring ones swapped; the first letter stays. Which of some known words are meant is
// looked up without comparing with each; a word that a dictionary has, or that is as near to a common word, is none of them.

import type { Budget } from './budget';
import { COMMON_ENGLISH } from './common-english';
import { COMMON_KAZAKH } from './common-kazakh';
import { COMMON_RUSSIAN } from './common-russian';
import type { ScreenLanguage } from './verdict';
import type { WordTree } from './word-tree';

/** Of a word of so few letters only a letter too many or two swapped ones are believed. */
const SHORT = 4;
/** Comparing a word with the common words looks up so many. */
const COMPARING_STEPS = 1300;

const COMMON: Readonly<Record<ScreenLanguage, WordTree>> = {
  ru: COMMON_RUSSIAN,
  kk: COMMON_KAZAKH,
  en: COMMON_ENGLISH,
};
const ALPHABET: Readonly<Record<ScreenLanguage, string>> = {
  ru: 'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  kk: 'аәбвгғдежзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
  en: 'abcdefghijklmnopqrstuvwxyz',
};
/** Kazakh letters as a Russian keyboard has them, and those that are heard as one another. */
const FOLDED: Readonly<Record<string, string>> = {
  ...{ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ы: 'и', й: 'и' },
};
const PEOPLES: ReadonlySet<string> = new Set(['казах', 'казахи', 'казахстан', 'қазақ', 'қазақтар']);

/** Letters that a word with one slip still begins with, or ends with; of one of at most so many, two at one of its ends. */
const [END, SHORT_END, LONGEST_SHORT] = [3, 2, 6];

function folded(word: string): string {
  let text = '';
  for (let at = 0; at < word.length; at++) text += FOLDED[word[at]!] ?? word[at]!;
  return text;
}
const asIs = (word: string): string => word;

const wordsOf = (list: string): string[] => list.trim().split(/\s+/);

/** The word, and it without each of its letters but the first. */
function* shortened(word: string): Generator<string> {
  yield word;
  for (let at = 1; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1);
}

function isOneOff(word: string, meant: string): boolean {
  const [long, short] = [word.length, meant.length];
  if (Math.abs(long - short) > 1 || word[0] !== meant[0]) return false;
  let head = 0;
  while (head < long && head < short && word[head] === meant[head]) head++;
  let tail = 0;
  while (tail < long - head && tail < short - head && word[long - 1 - tail] === meant[short - 1 - tail]) tail++;
  const [left, lacking] = [long - head - tail, short - head - tail];
  const swapped = left === 2 && lacking === 2 && word[head] === meant[head + 1] && word[head + 1] === meant[head];
  if (short <= SHORT) return swapped || (left === 1 && lacking === 0);
  return swapped || (left <= 1 && lacking <= 1);
}

/** The words of a language that are looked for, by themselves and without each of their letters. */
export class OneOff {
  private readonly keys = new Map<string, string[]>();
  private readonly words: ReadonlySet<string>;
  private readonly others: ReadonlySet<string>;
  private readonly fold: (word: string) => string;
  /** What tells of most words that they are none. */
  private readonly heads = new Set<string>();
  private readonly tails = new Set<string>();

  /** @param words those that are looked for, parted by spaces. @param others words of dictionaries that look like one of them. */
  constructor(
    private readonly language: ScreenLanguage,
    words: string,
    others: string,
  ) {
    this.fold = language === 'kk' ? folded : asIs;
    this.others = new Set(wordsOf(others).map(this.fold));
    this.words = new Set(wordsOf(words));
    for (const word of this.words) this.add(word);
  }

  /** The word that is meant by `word`, which has small letters of one alphabet; it may be that word itself. */
  meantBy(word: string, budget: Budget): string | undefined {
    const letters = this.fold(word);
    if (!this.mayBeMeant(letters) || this.others.has(letters)) return undefined;
    for (const key of shortened(letters))
      for (const meant of this.keys.get(key) ?? [])
        if (isOneOff(letters, this.fold(meant))) {
          budget.takeSteps(COMPARING_STEPS);
          return this.isNearCommon(word) ? undefined : meant;
        }
    return undefined;
  }

  private add(word: string): void {
    const letters = this.fold(word);
    const ends = letters.length <= LONGEST_SHORT ? [END, SHORT_END] : [END];
    for (const end of ends) {
      this.heads.add(letters.slice(0, end));
      this.tails.add(letters.slice(-end));
    }
    for (const key of shortened(letters)) {
      const known = this.keys.get(key);
      if (known === undefined) this.keys.set(key, [word]);
      else if (!known.includes(word)) known.push(word);
    }
  }

  private mayBeMeant(letters: string): boolean {
    if (this.heads.has(letters.slice(0, END)) || this.tails.has(letters.slice(-END))) return true;
    if (letters.length > LONGEST_SHORT + 1) return false;
    return this.heads.has(letters.slice(0, SHORT_END)) || this.tails.has(letters.slice(-SHORT_END));
  }

  /** Is it a common word, or one with one letter wrong? */
  private isNearCommon(word: string): boolean {
    if (COMMON[this.language].has(word)) return true;
    for (let at = 0; at <= word.length; at++) {
      const [head, tail] = [word.slice(0, at), word.slice(at + 1)];
      if (this.isCommon(head + tail)) return true;
      if (tail !== '' && this.isCommon(head + tail[0]! + word[at]! + tail.slice(1))) return true;
      for (const letter of ALPHABET[this.language])
        if (this.isCommon(head + letter + tail) || this.isCommon(head + letter + word.slice(at))) return true;
    }
    return false;
  }

  private isCommon(word: string): boolean {
    return PEOPLES.has(word) || (COMMON[this.language].has(word) && !this.words.has(word));
  }
}
