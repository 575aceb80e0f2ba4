// Phrases of the lexicon, and words broken in two, in a row of words: spaces do not matter, sentence ends do.

import type { Budget } from './budget';
import { COMMON_ENGLISH } from './common-english';
import type { Ending } from './endings-kk';
import type { Entry } from './entry';
import type { LexiconIndex } from './lexicon-index';
import { endingOf, type Opening } from './phrase-opening';
import { FOLDED, inLettersOf, PASSES, type PhrasePass, type PhraseReadings, type PhraseWord } from './phrase-readings';
import { mayBeSlip, slipOf } from './phrase-slips';
import type { Letters } from './spellings';
import type { Stop } from './stops';
import { type WordReading, wordReader } from './word-reader';

export interface PhraseMatch {
  readonly stop: Stop;
  /** First and last word, as indices into the tokens. */
  readonly first: number;
  readonly last: number;
  readonly ending: Ending;
}

/** Other words that may stand in a gap. */
const WIDEST_GAP = 4;
const NONE: readonly PhraseMatch[] = [];
const OPENS = /["«“„‘']$/;
/** A closing quotation mark and a space: without the space it only parts the letters of a word. */
const CLOSES = /^["»”“’']\s/;

/** A word of a row of words. */
export interface PhraseToken extends Letters {
  readonly kazakh: boolean;
  readonly sentence: number;
  readonly before: string;
  readonly quoted?: boolean;
  readonly capitalised?: boolean;
}

export function matchPhrases(
  tokens: readonly PhraseToken[],
  words: readonly WordReading[],
  index: LexiconIndex,
  budget: Budget,
): readonly PhraseMatch[] {
  let opens = 0;
  for (const word of words) opens |= word.opens;
  if (opens === 0) return NONE;
  // Where no word has a Kazakh letter to leave out, the folded reading is the first one again.
  if ((opens & FOLDED.bit) !== 0 && !tokens.some(({ cyrillic, kazakh }) => cyrillic && kazakh)) opens &= ~FOLDED.bit;
  const search = new PhraseSearch(tokens, words, index, budget);
  for (const pass of PASSES) if ((opens & pass.bit) !== 0) search.run(pass);
  return search.matches;
}

class PhraseSearch {
  readonly matches: PhraseMatch[] = [];
  /** How each word is read inside phrases, as far as that was asked. */
  private readonly inPhrases: (PhraseWord | undefined)[] = [];
  private readonly reader: PhraseReadings;
  /** Of the phrase that is being followed. */
  private readonly found: PhraseMatch[] = [];
  private hasSlip = false;

  constructor(
    private readonly tokens: readonly PhraseToken[],
    private readonly words: readonly WordReading[],
    private readonly index: LexiconIndex,
    private readonly budget: Budget,
  ) {
    this.reader = wordReader(index).phrases;
  }

  run(pass: PhrasePass): void {
    let firstHalves: Map<Entry, PhraseMatch> | undefined;
    for (let first = 0; first < this.tokens.length; first++) {
      if ((this.words[first]!.opens & pass.bit) === 0) continue;
      const ofLetters = this.isSetApart(first);
      const isPlain = pass.plain && !ofLetters;
      if (!(isPlain ? this.budget.allowsPlainPhrase() : this.budget.allowsPhrase(ofLetters))) continue;
      for (const match of this.startingAt(first, pass)) {
        if (pass.language !== undefined && match.first < match.last && this.isEnglish(match)) continue;
        if (match.stop.half === 'whole') this.matches.push(match);
        else if (match.stop.half === 'first') {
          firstHalves ??= new Map();
          firstHalves.set(match.stop.entry, match);
        } else this.join(firstHalves?.get(match.stop.entry), match);
      }
    }
  }

  /** A letter of a row of them (х у й): as much a disguise as signs within a word. */
  private isSetApart(at: number): boolean {
    return this.tokens[at]!.word.length === 1 && this.tokens[at + 1]?.word.length === 1;
  }

  /** "any book", "top as it": in Latin letters by chance what another language says. */
  private isEnglish({ first, last }: PhraseMatch): boolean {
    for (let at = first; at <= last; at++) {
      const { word, mixed } = this.tokens[at]!;
      if (mixed || (word !== 'a' && word !== 'i' && !COMMON_ENGLISH.has(word))) return false;
    }
    return true;
  }

  private join(head: PhraseMatch | undefined, match: PhraseMatch): void {
    const { first } = match;
    const near = head && first > head.last && first - head.last - 1 <= WIDEST_GAP;
    if (near && this.tokens[head.last]!.sentence === this.tokens[first]!.sentence) {
      this.matches.push({ ...match, first: head.first });
    }
  }

  /** Every phrase that begins with the word `first`. */
  private startingAt(first: number, pass: PhrasePass): readonly PhraseMatch[] {
    const { tokens } = this;
    const opening = this.openingAt(first, pass);
    if (opening === undefined) return NONE;
    for (const { stop, ending } of opening.ends) this.found.push({ stop, first, last: first, ending });
    const { sentence } = tokens[first]!;
    let { state } = opening;
    this.hasSlip = false;
    for (let last = first + 1; state !== 0 && last < tokens.length && tokens[last]!.sentence === sentence; last++) {
      const word = this.read(last).readings[pass.at];
      if (word === undefined) break;
      if (last === first + 1 && (isMenu(tokens[first]!, tokens[last]!) || this.isQuotedAbuse(first))) break;
      const before = state;
      const found = this.found.length;
      state = this.through(word, before, first, last, pass);
      if (state === 0 && this.found.length === found) state = this.throughMeant(before, first, last, pass);
    }
    // Nearly no word that may open a phrase comes to one.
    return this.found.length === 0 ? NONE : this.found.splice(0);
  }

  /** @returns the state behind the word */
  private through(word: string, from: number, first: number, last: number, pass: PhrasePass): number {
    const automaton = this.index.phrases[pass.script];
    let state = from;
    for (let at = 0; at < word.length && state !== 0; ) {
      state = automaton.step(state, word.charCodeAt(at++));
      const stops = automaton.valuesAt(state);
      if (state === 0 || !stops) continue;
      for (const stop of stops) {
        const ending = endingOf(stop, pass, word, at);
        if (ending !== undefined) this.found.push({ stop, first, last, ending });
      }
    }
    return state;
  }

  /** The same of the word that is meant, by itself or by what the phrase asks for; that once. */
  private throughMeant(from: number, first: number, last: number, pass: PhrasePass): number {
    const word = this.read(last);
    const found = this.found.length;
    const meant = inLettersOf(pass, word.meant);
    const state = meant === undefined ? 0 : this.through(meant, from, first, last, pass);
    if (state !== 0 || this.found.length > found || this.hasSlip || !this.maySlip(first, last, pass)) return state;
    const automaton = this.index.phrases[pass.script];
    const slip = slipOf(word.readings[pass.at]!, from, automaton, this.isKazakh(first, last), this.budget);
    if (slip === undefined) return 0;
    this.hasSlip = true;
    return this.through(slip, from, first, last, pass);
  }

  private isKazakh(first: number, last: number): boolean {
    for (let at = first; at <= last; at++) if (this.tokens[at]!.kazakh) return true;
    return false;
  }

  /** @param at a word behind `first` that does not go on with the phrase */
  private maySlip(first: number, at: number, { language }: PhrasePass): boolean {
    const { tokens, words } = this;
    if (language !== undefined || words[at]!.abuse.length > 0 || words[at]!.innocent) return false;
    return mayBeSlip(tokens, first, at, this.budget);
  }

  /** Why is "ass" off limits?: a word of abuse that ends what is quoted does not go on behind the quotation mark. */
  private isQuotedAbuse(at: number): boolean {
    if (this.words[at]!.abuse.length === 0) return false;
    const { before, quoted, word } = this.tokens[at]!;
    if (!CLOSES.test(this.tokens[at + 1]!.before) || word.length === 1) return false;
    return quoted || OPENS.test(before);
  }

  private openingAt(at: number, pass: PhrasePass): Opening | undefined {
    return this.reader.opening(this.read(at), pass);
  }

  private read(at: number): PhraseWord {
    this.inPhrases[at] ??= this.reader.read(this.tokens[at]!, this.budget);
    return this.inPhrases[at];
  }
}

/** The "Q)uit" of a menu. */
const isMenu = (key: PhraseToken, rest: PhraseToken): boolean =>
  key.latin && key.word.length === 1 && rest.before === ')';
