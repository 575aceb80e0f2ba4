// What a word of the text is to the lexicon, remembered: texts repeat their words, and most words are nothing, which a first look tells.

import type { Budget } from './budget';
import { commonWordMeant, commonWordNear } from './common-slips';
import { cueBits, type Entry } from './entry';
import { FirstLook } from './first-look';
import { isInnocentMask } from './innocent-masks';
import { lacksVowels, withVowels } from './lacking-vowels';
import { skeletonOfTyped } from './latin-typing';
import { asCyrillicLetters } from './letters';
import type { LexiconIndex } from './lexicon-index';
import { isInnocent, matchSpellings, type WordMatch } from './match-word';
import { withoutMnemonic } from './mnemonic';
import { onceAnIndex } from './once-an-index';
import { PhraseReadings } from './phrase-readings';
import { isRealWord } from './real-words';
import { type Letters, plainSpelling, type Spelling, spellingsOf } from './spellings';
import { matchStarred } from './starred';
import { MAY } from './tree-look';
import { WordLetters } from './word-letters';
import { WordMemo } from './word-memo';

export interface WordReading {
  readonly abuse: readonly WordMatch[];
  readonly cues: number;
  /** The readings with which a phrase may begin, as bits of `PASSES`: most words begin none. */
  readonly opens: number;
  /** Innocent by an `allow` entry as it stands, so that no phrase may be seen in it either. */
  readonly innocent: boolean;
}

/** Every reading is made here, so that all are alike to the engine. */
const readingOf = (abuse: readonly WordMatch[], cues: number, opens: number, innocent: boolean): WordReading => ({
  abuse,
  cues,
  opens,
  innocent,
});

export const NOTHING = readingOf([], 0, 0, false);
/** A disguised word for which the budget of the text did not suffice. */
export const UNREAD = readingOf([], 0, 0, false);
const REMEMBERED = 1 << 17;
const STARRED_REMEMBERED = 1 << 10;
const PLAIN_REMEMBERED = 1 << 12;
/** a..z, f***k: two letters with something between them. */
const PAIR = /^[a-z][^a-z]+[a-z]$/;

/** Is the word more than letters of one alphabet? Such words are read within the budget of the text. */
export const isDisguised = ({ mixed, cyrillic, latin }: Letters): boolean => mixed || (cyrillic && latin);

/** Reads words under one lexicon. */
export class WordReader {
  readonly phrases: PhraseReadings;
  private readonly look: FirstLook;
  private readonly memo = new WordMemo<WordReading>(REMEMBERED);
  /** Words as they stand: what is known of them where the budget did not suffice for more. */
  private readonly plainly = new WordMemo<WordReading>(PLAIN_REMEMBERED);
  private readonly stars = new WordMemo<Entry | 'nothing'>(STARRED_REMEMBERED);
  private readonly letters = new WordLetters();

  constructor(private readonly index: LexiconIndex) {
    this.look = new FirstLook(index);
    this.phrases = new PhraseReadings(index);
  }

  /**
   * @param budget asked when the word is not remembered: without it a disguised word is `UNREAD`, and another one is read only as it stands.
   */
  read(token: Letters, budget: Budget): WordReading {
    const { word, cyrillic, latin } = token;
    const known = this.memo.get(word);
    if (known !== undefined) return known;
    if (!(cyrillic || latin)) return NOTHING;
    if (isDisguised(token)) {
      return budget.allowsDisguised(word.length) ? this.memo.keep(word, this.readInEarnest(token)) : UNREAD;
    }
    this.letters.fill(word);
    const plainly = this.look.plainly(this.letters.codes, word.length, cyrillic);
    const reading = this.readWithin(token, plainly, budget);
    if (reading === undefined) return plainly === MAY.nothing ? NOTHING : this.readPlainly(token);
    if (this.mayLackVowels(token, reading, budget)) return this.memo.keep(word, this.readWithVowels(token, reading));
    if (reading === NOTHING) return this.memo.set(word, this.readAsMeant(token, budget));
    return this.memo.keep(word, reading);
  }

  /** Does the budget allow to read a word that was put together, and may it be anything? */
  maySay(token: Letters, budget: Budget): boolean {
    const { word, cyrillic } = token;
    if (isDisguised(token)) return budget.allowsDisguised(word.length);
    if (!budget.allowsOtherSpellings(word.length)) return false;
    this.letters.fill(word);
    const may = this.look.anyhow(this.letters.codes, word.length, cyrillic);
    return (may & MAY.match) !== 0 && budget.allowsEarnest(word.length);
  }

  /** The abuse that may be meant by a word with letters starred out; looked for within the budget of the text. */
  starred(word: string, cyrillic: boolean, budget: Budget): Entry | undefined {
    let found = this.stars.get(word);
    if (found === undefined) {
      if (budget.isSpent) return undefined;
      found = this.stars.set(word, this.starredAnew(word, cyrillic, budget) ?? 'nothing');
    }
    return found === 'nothing' ? undefined : found;
  }

  private starredAnew(word: string, cyrillic: boolean, budget: Budget): Entry | undefined {
    const { index } = this;
    if (isInnocentMask(word)) return undefined;
    if (cyrillic) return matchStarred(asCyrillicLetters(word), 'cyrillic', index, budget);
    const english = matchStarred(word, 'english', index, budget);
    return english ?? (PAIR.test(word) ? undefined : this.starredTyped(word, budget));
  }

  /** Russian and Kazakh in Latin letters, some of them starred out: qot*q, su*a. */
  private starredTyped(word: string, budget: Budget): Entry | undefined {
    for (const skeleton of new Set([word, skeletonOfTyped(word, 'ru'), skeletonOfTyped(word, 'kk')])) {
      const entry = matchStarred(skeleton, 'skeleton', this.index, budget);
      if (entry) return entry;
    }
    return undefined;
  }

  private readInEarnest(given: Letters): WordReading {
    const marked = given.mixed ? withoutMnemonic(given.word) : undefined;
    const token = marked === undefined ? given : { ...given, word: marked, mixed: false };
    return this.readSpellings(spellingsOf(token), this.phrases.opens(token));
  }

  /** @param plainly what it may be as it stands. @returns nothing where the budget does not suffice */
  private readWithin(token: Letters, plainly: number, budget: Budget): WordReading | undefined {
    const { length } = token.word;
    if (plainly !== MAY.nothing && !budget.allowsEarnest(length)) return undefined;
    if ((plainly & MAY.match) !== 0) return this.readInEarnest(token);
    if (plainly === MAY.nothing && !budget.allowsOtherSpellings(length)) return undefined;
    const may = plainly | this.look.otherwise(this.letters.codes, length, token.cyrillic);
    if (may === MAY.nothing) return NOTHING;
    if (plainly === MAY.nothing && !budget.allowsEarnest(length)) return undefined;
    return may === MAY.open ? this.readAsOpening(token) : this.readInEarnest(token);
  }

  /** Of a word that can be no more than the first one of a phrase. */
  private readAsOpening(token: Letters): WordReading {
    const opens = this.phrases.opens(token);
    return opens === 0 ? NOTHING : readingOf(NOTHING.abuse, 0, opens, false);
  }

  /** Not a word that is something as it stands. */
  private mayLackVowels({ word, cyrillic, latin, mixed }: Letters, reading: WordReading, budget: Budget): boolean {
    if (!cyrillic || latin || mixed || reading.abuse.length > 0 || reading.innocent || !lacksVowels(word)) return false;
    return budget.allowsEarnest(word.length);
  }

  /** A word that is nothing, but for a slip in a common word. */
  private readAsMeant(token: Letters, budget: Budget): WordReading {
    const meant = commonWordMeant(token.word);
    if (meant === undefined) return this.readAsNear(token, budget);
    if (!budget.allowsEarnest(meant.length)) return NOTHING;
    const { cues, opens } = this.readInEarnest({ ...token, word: meant });
    return cues === 0 && opens === 0 ? NOTHING : readingOf(NOTHING.abuse, cues, this.phrases.opens(token), false);
  }

  /** And one that may be a common word which opens a phrase, with a letter lost or wrong. */
  private readAsNear(token: Letters, budget: Budget): WordReading {
    const { word, mixed } = token;
    const isPlain = !mixed && !isRealWord(word) && budget.allowsOtherSpellings(word.length);
    const near = isPlain ? commonWordNear(word) : undefined;
    if (near === undefined || !budget.allowsEarnest(near.length)) return NOTHING;
    const opens = this.phrases.opensAs(token, near);
    return opens === 0 ? NOTHING : readingOf(NOTHING.abuse, 0, opens, false);
  }

  private readWithVowels(token: Letters, plain: WordReading): WordReading {
    const whole = this.readInEarnest({ ...token, word: withVowels(token.word) });
    const opens = plain.opens | this.phrases.opens(token);
    const kazakh = whole.abuse.filter(({ entry }) => entry.language === 'kk');
    return readingOf(kazakh, plain.cues | whole.cues, opens, false);
  }

  /** As it stands and in no other spelling. */
  private readPlainly(token: Letters): WordReading {
    const known = this.plainly.get(token.word);
    if (known !== undefined) return known;
    const reading = this.readSpellings([plainSpelling(token)], this.phrases.opensPlainly(token));
    return this.plainly.set(token.word, reading);
  }

  private readSpellings(spellings: readonly Spelling[], opens: number): WordReading {
    const matches = matchSpellings(spellings, this.index);
    const abuse = matches.length > 0 ? matches.filter(({ entry }) => entry.grade !== 'cue') : matches;
    const cues = matches.reduce((bits, { entry }) => bits | cueBits(entry), 0);
    return readingOf(abuse, cues, opens, opens !== 0 && isInnocent(spellings, this.index));
  }
}

export const wordReader = onceAnIndex((index) => new WordReader(index));
