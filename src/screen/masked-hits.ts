// Words with letters put out by stars and other signs, or put together from pieces: what they mean, among the words beside them.

import type { Budget } from './budget';
import type { Entry } from './entry';
import { guessedBehind } from './guessed';
import type { HitList } from './hit-list';
import { asCyrillicLetters, hasKazakhLetter } from './letters';
import type { LexiconIndex } from './lexicon-index';
import { matchPhrases, type PhraseToken } from './match-phrases';
import { matchApart, matchWord } from './match-word';
import { hasStar } from './starred-places';
import type { Token } from './token';
import { isToldBy, USUAL_SIGN, withHiddenLetter } from './unstarred';
import { behindFirstSign, isDoubtful, isReadWithCapital } from './well-known-masks';
import { type WordReader, type WordReading, wordReader } from './word-reader';

/** Trying every letter in one word counts as reading so many letters. */
const HIDDEN_LETTER_COST = 200;
/** Words on each side that a phrase with a hidden vowel may take in. */
const PHRASE_REACH = 2;
/** A shorter word that begins with a capital may be a masked name: И*ан. */
const SHORTEST_NAME_HIDDEN = 6;
/** A shorter row of letters may be an abbreviation. */
const SHORTEST_HIDDEN = 4;

/** What is found goes into `found`. */
export class MaskedHits {
  private readonly reader: WordReader;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly readings: readonly WordReading[],
    private readonly index: LexiconIndex,
    private readonly budget: Budget,
    private readonly found: HitList,
  ) {
    this.reader = wordReader(index);
  }

  /** A word in pieces. @param letters each of them a letter */
  cut(word: string, first: number, last: number, letters: boolean): void {
    const pieces = this.tokens.slice(first, last + 1);
    const cyrillic = pieces.some((piece) => piece.cyrillic);
    const latin = pieces.some((piece) => piece.latin);
    const mixed = pieces.some((piece) => piece.mixed);
    if (!this.reader.maySay({ word, cyrillic, latin, mixed }, this.budget)) return;
    const match = letters ? matchApart : matchWord;
    for (const { entry, you } of match({ word, cyrillic, latin, mixed }, this.index)) {
      const { flags, grade } = entry;
      const plain = you || !(flags.has('aimed') || flags.has('called'));
      // Letters set apart are read as they stand; pieces may be words of their own.
      const hidden = letters && word.length >= SHORTEST_HIDDEN;
      if (grade !== 'cue' && (letters || (plain && !flags.has('native'))))
        this.found.take(entry, first, last, you, hidden ? 'hidden' : 'seen');
    }
  }

  /** A word with stars or other signs for letters. */
  starred(word: string, token: Token, first: number, last: number): void {
    const vulgar = behindFirstSign(word);
    if (vulgar !== undefined) {
      this.cut(vulgar, first, last, false);
      return;
    }
    const isName = token.capitalised || (token.shouted && !this.isAmidShouts(first, last));
    // A masked name has a capital, and stars for most of what follows.
    if (isName && (!isReadWithCapital(word, token.shouted) || this.isAmidNames(first, last))) return;
    const entry = this.reader.starred(word, token.cyrillic, this.budget);
    if (isName && entry?.grade !== 'obscene') return;
    if (entry?.grade === 'obscene' && isDoubtful(word) && this.guess(word, token.cyrillic, first, last)) return;
    // In interface texts & marks a key: а&шық.
    if (entry && !(entry.language === 'kk' && word.includes('&'))) this.found.take(entry, first, last, false);
    else if (!isName) this.guess(word, token.cyrillic, first, last);
  }

  /** И****в И*** П*****ч, A*** M*****: another masked name or an initial stands beside. */
  private isAmidNames(first: number, last: number): boolean {
    const isOne = (at: number) => {
      const token = this.tokens[at];
      if (token === undefined || !(token.capitalised || token.shouted)) return false;
      return token.word.length === 1 ? token.cyrillic : token.mixed && hasStar(token.word) && token.capitalised;
    };
    return isOne(first - 1) || isOne(last + 1);
  }

  /** Where all is in capitals they tell nothing. */
  private isAmidShouts(first: number, last: number): boolean {
    const isOne = (at: number) => this.tokens[at]?.shouted === true && !this.tokens[at].mixed;
    return isOne(first - 1) || isOne(last + 1);
  }

  /** @returns whether the word may be something else than what is vulgar. */
  private guess(word: string, cyrillic: boolean, first: number, last: number): boolean {
    if (this.budget.isSpent) return false;
    const masked = cyrillic ? asCyrillicLetters(word) : word;
    const meant = guessedBehind(masked, cyrillic ? 'cyrillic' : 'english', this.index, this.budget);
    if (meant) this.found.take(meant.entry, first, last, meant.you, 'guessed');
    return meant?.entry.grade === 'insult';
  }

  /** A word with a letter put out, alone or in a phrase. */
  hiddenLetter(token: Token, at: number): void {
    const masked = token.cyrillic ? asCyrillicLetters(token.word) : token.word;
    this.tryLetters(masked, token, at, at, !USUAL_SIGN.test(masked));
  }

  /** @param strong the sign is seldom met in words, so that any abuse is believed; else insults only. */
  tryLetters(masked: string, token: Token, at: number, end: number, strong = false): void {
    if (token.capitalised && masked.length < SHORTEST_NAME_HIDDEN) return;
    const words = this.budget.lacks(HIDDEN_LETTER_COST) ? [] : withHiddenLetter(masked);
    if (words.length === 0 || !this.budget.allowsDisguised(HIDDEN_LETTER_COST)) return;
    const from = Math.max(0, at - PHRASE_REACH);
    const tokens: PhraseToken[] = this.tokens.slice(from, at + 1);
    const readings = this.readings.slice(from, at + 1);
    tokens.push(...this.tokens.slice(end + 1, end + PHRASE_REACH + 1));
    readings.push(...this.readings.slice(end + 1, end + PHRASE_REACH + 1));
    const { cyrillic, latin, sentence, before } = token;
    const isTold = (entry: Entry, you: boolean): boolean =>
      isToldBy(entry, you, cyrillic) && (strong || entry.grade === 'insult');
    for (const word of words) {
      const kazakh = token.kazakh || hasKazakhLetter(word);
      const tried = { word, cyrillic, latin: latin && !cyrillic, mixed: false, sentence, before, kazakh };
      tokens[at - from] = tried;
      readings[at - from] = this.reader.read(tried, this.budget);
      for (const { entry, you } of readings[at - from]!.abuse)
        if (isTold(entry, you))
          this.found.take(entry, at, end, you, entry.language === 'kk' && strong ? 'hidden' : 'seen');
      for (const { stop, first, last, ending } of matchPhrases(tokens, readings, this.index, this.budget))
        if (first + from <= at && at <= last + from && isTold(stop.entry, ending === 'you'))
          this.found.take(stop.entry, first + from, last + from + end - at, ending === 'you');
    }
  }
}
