// Do the spaces of a text stand where they belong? Asked of every text and true of nearly all, so by one walk over its letters, and a memory of its
// runs: there are spaces, no word is as long as a run, or is several words glued, no three single letters follow one another, and not every other
// space is missing.

import { isSpace } from './basic-letters';
import { SHORTEST_GLUED_RUN } from './glued-russian';
import { HalfSpaced, LONGEST_HALF_SPACED, type Weighed } from './half-spaced';
import { WordMemo } from './word-memo';

/** A longer text is looked at in its first part. */
export const LONGEST_TEXT = 6000;
/** A text of so many letters without any space is a sentence, or a few. */
export const SHORTEST_SPACELESS = 20;
/** Shorter runs are words; Cyrillic ones of fewer than 20 letters are parted by whole words only (`glued-russian.ts`). */
export const SHORTEST_LATIN = 5;
export const SHORTEST_CYRILLIC = 20;
/** Letters set apart. */
export const FEWEST_IN_A_ROW = 3;
const SPACE_CODE = 32;
const [FIRST_CYRILLIC, LAST_CYRILLIC] = [0x400, 0x52f];
/** і and all behind ґ are no Russian letters. */
const [FIRST_KAZAKH, I, CAPITAL_I] = [0x492, 0x456, 0x406];
/** a–z, whose capitals lack one bit. */
const [FIRST_LATIN, LAST_LATIN, SMALL] = [97, 122, 32];
const REMEMBERED = 1 << 16;

/** What is known of a run as it is written; what was not asked yet is undefined. */
interface KnownRun extends Weighed {
  isGlued: boolean | undefined;
}

const newRun = (): KnownRun => ({ isGlued: undefined, weight: undefined, kazakhWeight: undefined });

export class Spaces {
  private readonly runs = new WordMemo<KnownRun>(REMEMBERED);
  private readonly half = new HalfSpaced((text, start, end) => this.known(text, start, end));

  /** @param isGlued is a run, as it is written, more than one word? */
  constructor(private readonly isGlued: (run: string, isLatin: boolean) => boolean) {}

  /** Time grows with the length of the text. @returns 'others' where something else than every other space is unusual. */
  of(text: string): 'usual' | 'halved' | 'others' {
    const { half } = this;
    const length = Math.min(text.length, LONGEST_TEXT);
    const mayBeHalf = text.length <= LONGEST_HALF_SPACED;
    if (mayBeHalf) half.start();
    let isPlain = true;
    let isKazakh = false;
    let letters = 0;
    let isLatinRun = false;
    let singles = 0;
    let hasSpace = false;
    for (let at = 0; at <= length; at++) {
      const code = at < length ? text.charCodeAt(at) : SPACE_CODE;
      const isCyrillic = code >= FIRST_CYRILLIC && code <= LAST_CYRILLIC;
      const isLatin = !isCyrillic && (code | SMALL) >= FIRST_LATIN && (code | SMALL) <= LAST_LATIN;
      if (isCyrillic && (code >= FIRST_KAZAKH || code === I || code === CAPITAL_I)) isKazakh = true;
      if ((isLatin || isCyrillic) && (letters === 0 || isLatin === isLatinRun)) {
        letters++;
        isLatinRun = isLatin;
        continue;
      }
      if (letters > 0) {
        if (mayBeHalf) half.take(at - letters, at, isLatinRun);
        isPlain &&= !this.isUnusual(text, at - letters, at, isLatinRun);
        if (!isPlain && !mayBeHalf) return 'others';
      }
      if (isLatin || isCyrillic) {
        letters = 1;
        isLatinRun = isLatin;
        continue;
      }
      hasSpace ||= isSpace(code) && at < length;
      if (letters === 1) singles++;
      else if (letters > 1) singles = 0;
      if (singles >= FEWEST_IN_A_ROW) isPlain = false;
      letters = 0;
    }
    if (mayBeHalf && half.isTold(text, isKazakh)) return 'halved';
    return isPlain && (hasSpace || text.length < SHORTEST_SPACELESS) ? 'usual' : 'others';
  }

  /** Is the run more than a word? */
  private isUnusual(text: string, start: number, end: number, isLatin: boolean): boolean {
    const letters = end - start;
    if (letters < (isLatin ? SHORTEST_LATIN : SHORTEST_GLUED_RUN)) return false;
    if (!isLatin && letters >= SHORTEST_CYRILLIC) return true;
    const known = this.known(text, start, end);
    known.isGlued ??= this.isGlued(text.slice(start, end), isLatin);
    return known.isGlued;
  }

  private known(text: string, start: number, end: number): KnownRun {
    return this.runs.at(text, start, end) ?? this.runs.keep(text.slice(start, end), newRun());
  }
}
