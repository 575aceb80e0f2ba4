// Phrases of the lexicon, and words broken in two, in a row of words: spaces do not matter, sentence ends do.

import type { Budget } from './budget';
import type { Ending } from './endings-kk';
import type { Entry } from './entry';
import type { LexiconIndex } from './lexicon-index';
import { OPENS, type PhraseWord } from './phrase-readings';
import type { Script } from './script';
import type { Letters } from './spellings';
import type { Stop } from './stops';
import type { ScreenLanguage } from './verdict';
import { type WordReading, wordReader } from './word-reader';

export interface PhraseMatch {
  readonly stop: Stop;
  /** First and last word, as indices into the tokens. */
  readonly first: number;
  readonly last: number;
  readonly ending: Ending;
}

/** How the words of a text are read, one reading a pass. */
interface Pass {
  readonly script: Script;
  readonly language?: ScreenLanguage;
  readonly reading: keyof typeof OPENS;
  /** The words as they stand: never left out. */
  readonly plain?: true;
}

const FOLDED: Pass = { script: 'cyrillic', reading: 'folded' };
const PASSES: readonly Pass[] = [
  { script: 'cyrillic', reading: 'cyrillic', plain: true },
  FOLDED,
  { script: 'english', reading: 'english', plain: true },
  { script: 'skeleton', language: 'ru', reading: 'typedRussian' },
  { script: 'skeleton', language: 'kk', reading: 'typedKazakh' },
];

/** Letters of a phrase that may be found run together as one word. */
const SHORTEST_IN_ONE = 7;
/** Letters that may follow a root cut in two, in its second piece: "пи здец", but not "bit character". */
const LONGEST_AFTER_CUT = 3;
/** Other words that may stand in a gap. */
const WIDEST_GAP = 4;
const NONE: readonly PhraseMatch[] = [];

/** A word of a row of words. */
export interface PhraseToken extends Letters {
  readonly kazakh: boolean;
  readonly sentence: number;
  readonly before: string;
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
  if ((opens & OPENS.folded) !== 0 && !tokens.some(({ cyrillic, kazakh }) => cyrillic && kazakh)) {
    opens &= ~OPENS.folded;
  }
  const search = new PhraseSearch(tokens, words, index, budget);
  for (const pass of PASSES) if ((opens & OPENS[pass.reading]) !== 0) search.run(pass);
  return search.matches;
}

class PhraseSearch {
  readonly matches: PhraseMatch[] = [];
  /** How each word is read inside phrases, as far as that was asked. */
  private readonly inPhrases: (PhraseWord | undefined)[] = [];

  constructor(
    private readonly tokens: readonly PhraseToken[],
    private readonly words: readonly WordReading[],
    private readonly index: LexiconIndex,
    private readonly budget: Budget,
  ) {}

  run(pass: Pass): void {
    const firstHalves = new Map<Entry, PhraseMatch>();
    const opens = OPENS[pass.reading];
    for (let first = 0; first < this.tokens.length; first++) {
      if ((this.words[first]!.opens & opens) === 0) continue;
      const ofLetters = this.isSetApart(first);
      if ((ofLetters || !pass.plain) && !this.budget.allowsPhrase(ofLetters)) continue;
      for (const match of this.startingAt(first, pass)) {
        if (match.stop.half === 'whole') this.matches.push(match);
        else if (match.stop.half === 'first') firstHalves.set(match.stop.entry, match);
        else this.join(firstHalves.get(match.stop.entry), match);
      }
    }
  }

  /** A letter of a row of them (х у й): as much a disguise as signs within a word. */
  private isSetApart(at: number): boolean {
    return this.tokens[at]!.word.length === 1 && this.tokens[at + 1]?.word.length === 1;
  }

  private join(head: PhraseMatch | undefined, match: PhraseMatch): void {
    const { first } = match;
    const near = head && first > head.last && first - head.last - 1 <= WIDEST_GAP;
    if (near && this.tokens[head.last]!.sentence === this.tokens[first]!.sentence) {
      this.matches.push({ ...match, first: head.first });
    }
  }

  /** Every phrase that begins with the word `first`. */
  private startingAt(first: number, pass: Pass): readonly PhraseMatch[] {
    const { tokens } = this;
    const automaton = this.index.phrases[pass.script];
    let matches: PhraseMatch[] | undefined;
    const { sentence } = tokens[first]!;
    let state = automaton.start();
    for (let last = first; last < tokens.length && tokens[last]!.sentence === sentence; last++) {
      const word = this.read(last)[pass.reading];
      if (word === undefined || (last === first + 1 && isMenu(tokens[first]!, tokens[last]!))) break;
      for (let at = 0; at < word.length; ) {
        state = automaton.step(state, word.charCodeAt(at++));
        if (state === 0) return matches ?? NONE;
        const stops = automaton.valuesAt(state);
        if (!stops) continue;
        for (const stop of stops) {
          const ending = endingOf(stop, pass, word, at, first === last);
          if (ending === undefined) continue;
          matches ??= [];
          matches.push({ stop, first, last, ending });
        }
      }
    }
    return matches ?? NONE;
  }

  private read(at: number): PhraseWord {
    this.inPhrases[at] ??= wordReader(this.index).phrases.read(this.tokens[at]!, this.budget);
    return this.inPhrases[at];
  }
}

/** The "Q)uit" of a menu. */
const isMenu = (key: PhraseToken, rest: PhraseToken): boolean =>
  key.latin && key.word.length === 1 && rest.before === ')';

/** What follows the phrase in its last word, or nothing where the phrase does not fit there. */
function endingOf(stop: Stop, { language }: Pass, word: string, at: number, inOneWord: boolean): Ending | undefined {
  if (language && stop.entry.language !== language) return undefined;
  if (inOneWord && stop.half === 'whole' && (!stop.phrase || at < SHORTEST_IN_ONE)) return undefined;
  const ending = stop.right === 'affix' ? stop.readEnding(word, at) : at === word.length ? 'plain' : 'none';
  if (ending === 'none' && stop.right !== 'any') return undefined;
  return !stop.phrase && word.length - at > LONGEST_AFTER_CUT ? undefined : ending;
}
