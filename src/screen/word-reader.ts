// What a word of the text is to the lexicon, remembered: texts repeat their words, and most words are nothing, which a first look tells.

import { cueBits } from './entry';
import { FirstLook } from './first-look';
import type { LexiconIndex } from './lexicon-index';
import { matchSpellings, type WordMatch } from './match-word';
import { PhraseReadings } from './phrase-readings';
import { type Letters, spellingsOf } from './spellings';
import { WordMemo } from './word-memo';

export interface WordReading {
  readonly abuse: readonly WordMatch[];
  readonly cues: number;
  /** The readings with which a phrase may begin, as bits of `OPENS`: most words begin none. */
  readonly opens: number;
}

export const NOTHING: WordReading = { abuse: [], cues: 0, opens: 0 };
const REMEMBERED = 1 << 14;

/** Reads words under one lexicon. */
export class WordReader {
  readonly phrases: PhraseReadings;
  private readonly look: FirstLook;
  private readonly memo = new WordMemo<WordReading>(REMEMBERED);

  constructor(private readonly index: LexiconIndex) {
    this.look = new FirstLook(index);
    this.phrases = new PhraseReadings(index);
  }

  read(token: Letters): WordReading {
    return this.memo.get(token.word) ?? this.memo.set(token.word, this.readAnew(token));
  }

  private readAnew(token: Letters): WordReading {
    const { word, cyrillic, latin, mixed } = token;
    if (!mixed && cyrillic !== latin && this.look.isNothing(word, cyrillic)) return NOTHING;
    const matches = matchSpellings(spellingsOf(token), this.index);
    const abuse = matches.length > 0 ? matches.filter(({ entry }) => entry.grade !== 'cue') : matches;
    const cues = matches.reduce((bits, { entry }) => bits | cueBits(entry), 0);
    return { abuse, cues, opens: this.phrases.opens(token) };
  }
}

const readers = new WeakMap<LexiconIndex, WordReader>();

export function wordReader(index: LexiconIndex): WordReader {
  const reader = readers.get(index) ?? new WordReader(index);
  readers.set(index, reader);
  return reader;
}
