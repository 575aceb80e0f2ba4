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

/** A letter of the alphabet as a number below 64; others are 0. */
const BITS = 6;
/** Letters of a short word. */
const LONGEST_SHORT = 6;
const HIGHEST = 0x500;

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

/**
 * With which letters words begin and end. One slip leaves three letters of one end alone, of a word of six letters and fewer perhaps only two of each: that
 * tells of most words that they are none, without a copy of their letters.
 */
class Ends {
  private readonly columns = new Uint8Array(HIGHEST);
  private readonly firsts = new Uint8Array(1 << BITS);
  private readonly heads = new Uint8Array(1 << (3 * BITS));
  private readonly tails = new Uint8Array(1 << (3 * BITS));
  private readonly shortHeads = new Uint8Array(1 << (2 * BITS));
  private readonly shortTails = new Uint8Array(1 << (2 * BITS));

  constructor(alphabet: string, fold: (word: string) => string) {
    const letters = [...new Set([...alphabet].map(fold))];
    for (const letter of alphabet) this.columns[letter.charCodeAt(0)] = letters.indexOf(fold(letter)) + 1;
  }

  add(word: string): void {
    const { length } = word;
    this.firsts[this.at(word, 0)] = 1;
    this.heads[this.three(word, 0)] = 1;
    this.tails[this.three(word, length - 3)] = 1;
    if (length > LONGEST_SHORT) return;
    this.shortHeads[this.two(word, 0)] = 1;
    this.shortTails[this.two(word, length - 2)] = 1;
  }

  may(word: string): boolean {
    const { length } = word;
    if (this.firsts[this.at(word, 0)] !== 1) return false;
    if (this.heads[this.three(word, 0)] === 1 || this.tails[this.three(word, length - 3)] === 1) return true;
    if (length > LONGEST_SHORT + 1) return false;
    return this.shortHeads[this.two(word, 0)] === 1 && this.shortTails[this.two(word, length - 2)] === 1;
  }

  private at(word: string, at: number): number {
    const code = word.charCodeAt(at);
    return code < HIGHEST ? this.columns[code]! : 0;
  }

  private two(word: string, from: number): number {
    return (this.at(word, from) << BITS) | this.at(word, from + 1);
  }

  private three(word: string, from: number): number {
    return (this.two(word, from) << BITS) | this.at(word, from + 2);
  }
}

/** The words of a language that are looked for, by themselves and without each of their letters. */
export class OneOff {
  private readonly keys = new Map<string, string[]>();
  private readonly words: ReadonlySet<string>;
  private readonly others: ReadonlySet<string>;
  private readonly fold: (word: string) => string;
  private readonly ends: Ends;

  /** @param words those that are looked for, parted by spaces. @param others words of dictionaries that look like one of them. */
  constructor(
    private readonly language: ScreenLanguage,
    words: string,
    others: string,
  ) {
    this.fold = language === 'kk' ? folded : asIs;
    this.others = new Set(wordsOf(others).map(this.fold));
    this.words = new Set(wordsOf(words));
    this.ends = new Ends(ALPHABET[language], this.fold);
    for (const word of this.words) this.add(word);
  }

  /** May `word` be one of them? A look at its ends. */
  may(word: string): boolean {
    return this.ends.may(word);
  }

  /** The word that is meant by `word`, which has small letters of one alphabet; it may be that word itself. */
  meantBy(word: string, budget: Budget): string | undefined {
    if (!this.ends.may(word)) return undefined;
    const letters = this.fold(word);
    if (this.others.has(letters)) return undefined;
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
    this.ends.add(letters);
    for (const key of shortened(letters)) {
      const known = this.keys.get(key);
      if (known === undefined) this.keys.set(key, [word]);
      else if (!known.includes(word)) known.push(word);
    }
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
