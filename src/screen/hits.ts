// Every place where an entry of the lexicon matches a text, before the context is asked what it means.
// Over 250 lines: one search, whose state all its steps share.

import { aimedSlip } from './aimed-slips';
import { type MaskedWord, wordsOfSigns } from './all-stars';
import type { Budget } from './budget';
import { cutShort, isStarredAtEnd, mayBeCutShort } from './cut-short';
import { CUE_BIT, cueBits, type Entry } from './entry';
import { guessedBehind } from './guessed';
import { areInitials, isInitialed, joinedWords } from './joined';
import { vulgarInCompany } from './kazakh-company';
import { layoutSlips } from './layout-slip';
import { asCyrillicLetters, hasKazakhLetter } from './letters';
import type { LexiconIndex } from './lexicon-index';
import { matchPhrases, type PhraseToken } from './match-phrases';
import { isInnocent, matchApart, matchWord } from './match-word';
import { withoutMnemonic } from './mnemonic';
import { mayBeNearName, nearName } from './near-names';
import { mayBeShortMask, shortMask } from './short-masks';
import { plainSpelling } from './spellings';
import { hasStar } from './starred-places';
import { cutIntoSyllables } from './syllables';
import type { Token } from './token';
import { tornWords } from './torn-words';
import { type Repairs, repairsOf } from './unsayable';
import { CUT_BY_ONE, isToldBy, USUAL_SIGN, withHiddenLetter } from './unstarred';
import { vulgarSlip } from './vulgar-slips';
import { behindFirstSign, isDoubtful, isReadWithCapital } from './well-known-masks';
import { UNREAD, type WordReader, type WordReading, wordReader } from './word-reader';

export interface Hit {
  readonly entry: Entry;
  /** First and last word, as indices into the tokens. */
  readonly first: number;
  readonly last: number;
  /** The ending of the word speaks to somebody. */
  readonly you: boolean;
  /** Its letters were set apart or starred out, as nobody does with an innocent word. */
  readonly hidden: boolean;
  /** So little of it is left that it must be aimed at a person, whatever its entry says. */
  readonly guessed: boolean;
}

export interface Hits {
  readonly abuse: readonly Hit[];
  readonly allowed: readonly Hit[];
  /** The cues that each token carries, as bits. */
  readonly cues: readonly number[];
}

const STAR = 42;
/** Words on each side of a misspelt name among which somebody must be spoken to or of. */
const NEARBY = 4;
const SOMEBODY = CUE_BIT.you | CUE_BIT.person | CUE_BIT.voice | CUE_BIT.point | CUE_BIT.copula;
/** Trying every letter in one word counts as reading so many letters. */
const HIDDEN_LETTER_COST = 200;
/** Words on each side that a phrase with a hidden vowel may take in. */
const PHRASE_REACH = 2;
/** A shorter word that begins with a capital may be a masked name: И*ан. */
const SHORTEST_NAME_HIDDEN = 6;
/** Letters of a word cut into syllables. */
const SHORTEST_CUT = 5;
/** A shorter row of letters may be an abbreviation. */
const SHORTEST_HIDDEN = 4;

/** @param trailing what follows the last word. @param budget is drawn upon. */
export function findHits(tokens: readonly Token[], trailing: string, index: LexiconIndex, budget: Budget): Hits {
  const search = new HitSearch(tokens, trailing, index, budget);
  search.words();
  search.phrases();
  search.joined();
  search.slips();
  return { abuse: search.notAllowed(), allowed: search.allowed, cues: search.cues };
}

/** Letters of an insult typed on the wrong keys with signs among them. */
const SHORTEST_INSULT_SLIP = 5;

class HitSearch {
  readonly abuse: Hit[] = [];
  readonly cues: number[];
  readonly allowed: Hit[] = [];
  private readonly readings: readonly WordReading[];
  private readonly reader: WordReader;
  private readonly repairs: Repairs;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly trailing: string,
    private readonly index: LexiconIndex,
    private readonly budget: Budget,
  ) {
    this.reader = wordReader(index);
    this.repairs = repairsOf(index);
    this.readings = tokens.map((token) => this.reader.read(token, budget));
    this.cues = this.readings.map(({ cues }) => cues);
  }

  words(): void {
    for (const masked of wordsOfSigns(this.tokens, this.trailing)) this.takeMeant(masked);
    for (let at = 0; at < this.tokens.length; at++) {
      const reading = this.readings[at]!;
      if (reading === UNREAD) continue;
      const { abuse } = reading;
      for (const { entry, you } of abuse) this.take(entry, at, at, you);
      const token = this.tokens[at]!;
      if (abuse.length === 0 && reading.cues === 0 && !reading.innocent && !this.budget.isSpent)
        for (const { entry, you } of this.repairs.meantBy(token, this.budget)) this.take(entry, at, at, you, 'guessed');
      const mayMeanOther = !reading.innocent && (reading.cues & ~CUE_BIT.you) === 0;
      const isPlain = abuse.length === 0 && mayMeanOther;
      const isObscene = abuse.some(({ entry }) => entry.grade === 'obscene');
      const vulgar = mayMeanOther && !isObscene ? vulgarInCompany(this.tokens, at) : undefined;
      const slip = abuse.length === 0 ? aimedSlip(this.tokens, at, this.budget) : undefined;
      if (vulgar !== undefined) this.takeMeant({ word: vulgar, cyrillic: true, first: at, last: at });
      else if (slip !== undefined) this.takeMeant({ word: slip, cyrillic: true, first: at, last: at });
      else if (isPlain && mayBeNearName(token)) this.nearName(at);
      if (mayBeShortMask(token)) this.shortMask(at);
      if (!token.mixed && token.word.length > 1 && token.follower !== STAR) continue;
      const gap = this.tokens[at + 1]?.before ?? this.trailing;
      if (mayBeCutShort(token)) this.cutShort(token, at, gap);
      if (abuse.length === 0 && isStarredAtEnd(token, gap)) this.starred(`${token.word}*`, token, at, at);
      if (!token.mixed || !hasStar(token.word) || withoutMnemonic(token.word) !== undefined) continue;
      // Е*ланов А.С.
      if (token.capitalised && this.tokens[at + 1]?.capitalised === true && token.cyrillic) continue;
      this.starred(token.word, token, at, at);
      this.hiddenLetter(token, at);
    }
  }

  /** Is somebody spoken to or of beside the word? */
  private isBesideSomebody(at: number): boolean {
    const { sentence } = this.tokens[at]!;
    for (let beside = Math.max(0, at - NEARBY); beside <= at + NEARBY && beside < this.tokens.length; beside++)
      if ((this.cues[beside]! & SOMEBODY) !== 0 && this.tokens[beside]!.sentence === sentence) return true;
    return false;
  }

  /** What the word is with one letter put right: an obscene word, or a name of contempt beside somebody. */
  private nearName(at: number): void {
    const token = this.tokens[at]!;
    const vulgar = vulgarSlip(token, this.budget);
    const meant = vulgar === undefined && this.isBesideSomebody(at) ? nearName(token, this.budget) : undefined;
    if ((vulgar ?? meant) === undefined || isInnocent([plainSpelling(token)], this.index)) return;
    const { cyrillic } = token;
    if (vulgar !== undefined) this.takeMeant({ word: vulgar, cyrillic, first: at, last: at });
    if (meant === undefined) return;
    const { name, you } = meant;
    const { abuse } = this.reader.read({ word: name, cyrillic, latin: !cyrillic, mixed: false }, this.budget);
    for (const { entry } of abuse) this.take(entry, at, at, you, 'guessed');
  }

  private shortMask(at: number): void {
    const mask = shortMask(this.tokens, at, this.trailing);
    if (mask !== undefined) this.takeMeant({ ...mask, first: at });
  }

  private takeMeant({ word, cyrillic, first, last }: MaskedWord): void {
    const meant = this.reader.read({ word, cyrillic, latin: !cyrillic, mixed: false }, this.budget);
    for (const { entry, you } of meant.abuse) this.take(entry, first, last, you);
  }

  private cutShort(token: Token, at: number, gap: string): void {
    const word = cutShort(this.tokens, at, gap);
    if (word !== undefined) this.takeMeant({ word, cyrillic: token.cyrillic, first: at, last: at });
  }

  /** Russian typed on the wrong keys, signs among the letters. */
  slips(): void {
    if (this.budget.isSpent) return;
    for (const { word, first, last } of layoutSlips(this.tokens, this.trailing)) {
      if (!this.budget.allowsDisguised(word.length)) continue;
      const { abuse } = this.reader.read({ word, cyrillic: true, latin: false, mixed: false }, this.budget);
      for (const { entry, you } of abuse) {
        const plain = !entry.flags.has('aimed') && !entry.flags.has('called');
        if (plain && (entry.grade === 'obscene' || (entry.grade === 'insult' && word.length >= SHORTEST_INSULT_SLIP)))
          this.take(entry, first, last, you);
      }
    }
  }

  phrases(): void {
    for (const { stop, first, last, ending } of matchPhrases(this.tokens, this.readings, this.index, this.budget)) {
      if (first === last && this.readings[first]!.innocent) continue;
      this.take(stop.entry, first, last, ending === 'you');
    }
  }

  joined(): void {
    if (this.budget.isSpent) return;
    for (const { word, first, last, how } of joinedWords(this.tokens)) {
      const token = this.tokens[first]!;
      if (how === 'starred') {
        this.starred(word, token, first, last);
        if (CUT_BY_ONE.test(word)) this.tryLetters(word.replace('-', '*'), token, first, last);
      } else this.cut(word, first, last, how === 'letters');
    }
    // Nothing is worse than what is seen already.
    const isObscene = this.abuse.some(({ entry, guessed }) => entry.grade === 'obscene' && !guessed);
    for (const { entry, first, you, guessed } of isObscene ? [] : tornWords(this.tokens, this.index))
      if (!isInitialed(this.tokens, first, first + 2) && !areInitials(this.tokens, first, first + 2))
        this.take(entry, first, first + 1, you, guessed === true ? 'guessed' : 'seen');
    for (const { word, first, last } of cutIntoSyllables(this.tokens)) {
      if (this.budget.isSpent) return;
      if (word.length >= SHORTEST_CUT && !isInitialed(this.tokens, first, last + 1)) this.cut(word, first, last, false);
    }
  }

  /** The abuse that lies within no innocent phrase. */
  notAllowed(): Hit[] {
    if (this.allowed.length === 0 || this.abuse.length === 0) return this.abuse;
    const reach = new Int32Array(this.tokens.length).fill(-1);
    for (const { first, last } of this.allowed) reach[first] = Math.max(reach[first]!, last);
    for (let at = 1; at < reach.length; at++) reach[at] = Math.max(reach[at]!, reach[at - 1]!);
    return this.abuse.filter((hit) => reach[hit.first]! < hit.last);
  }

  private cut(word: string, first: number, last: number, letters: boolean): void {
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
        this.take(entry, first, last, you, hidden ? 'hidden' : 'seen');
    }
  }

  private starred(word: string, token: Token, first: number, last: number): void {
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
    if (entry && !(entry.language === 'kk' && word.includes('&'))) this.take(entry, first, last, false);
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
    if (meant) this.take(meant.entry, first, last, meant.you, 'guessed');
    return meant?.entry.grade === 'insult';
  }

  /** A word with a letter put out, alone or in a phrase. */
  private hiddenLetter(token: Token, at: number): void {
    const masked = token.cyrillic ? asCyrillicLetters(token.word) : token.word;
    this.tryLetters(masked, token, at, at, !USUAL_SIGN.test(masked));
  }

  /** @param strong the sign is seldom met in words, so that any abuse is believed; else insults only. */
  private tryLetters(masked: string, token: Token, at: number, end: number, strong = false): void {
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
        if (isTold(entry, you)) this.take(entry, at, end, you, entry.language === 'kk' && strong ? 'hidden' : 'seen');
      for (const { stop, first, last, ending } of matchPhrases(tokens, readings, this.index, this.budget))
        if (first + from <= at && at <= last + from && isTold(stop.entry, ending === 'you'))
          this.take(stop.entry, first + from, last + from + end - at, ending === 'you');
    }
  }

  /** Every hit is made here, so that all are alike to the engine. */
  private take(
    entry: Entry,
    first: number,
    last: number,
    you: boolean,
    how: 'seen' | 'hidden' | 'guessed' = 'seen',
  ): void {
    const { grade } = entry;
    if (grade === 'cue') {
      for (let at = first; at <= last; at++) this.cues[at]! |= cueBits(entry);
      return;
    }
    const hit = { entry, first, last, you, hidden: how === 'hidden', guessed: how === 'guessed' };
    (grade === 'allow' ? this.allowed : this.abuse).push(hit);
  }
}
