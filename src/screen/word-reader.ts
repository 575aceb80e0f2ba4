// What a word of the text is to the lexicon, remembered: texts repeat their words, and most words are innocent.

import { cueBits } from './entry';
import { asCyrillicShapes, asLatinShapes, hasKazakhLetter, withoutKazakhLetters, withoutRepeats } from './letters';
import type { LexiconIndex } from './lexicon-index';
import { matchSpellings, type WordMatch } from './match-word';
import { type Letters, spellingsOf } from './spellings';

/** How the word is read inside phrases; a reading that makes no sense for its letters is missing. */
export interface WordReading {
  readonly abuse: readonly WordMatch[];
  readonly cues: number;
  readonly cyrillic?: string;
  /** Without the Kazakh letters. */
  readonly folded?: string;
  readonly english?: string;
  readonly typedRussian?: string;
  readonly typedKazakh?: string;
}

/** Words remembered at a time, a power of two; a word forgets the one that had its place, so a hostile text fills no memory. */
const PLACES = 1 << 14;
const LONGEST_REMEMBERED = 40;

/** What is remembered of words under one lexicon. */
export class WordMemory {
  private readonly words: string[] = new Array<string>(PLACES).fill('');
  private readonly readings: (WordReading | undefined)[] = new Array<undefined>(PLACES).fill(undefined);

  constructor(private readonly index: LexiconIndex) {}

  read(token: Letters): WordReading {
    const { word } = token;
    if (word.length > LONGEST_REMEMBERED) return readingOf(token, this.index);
    const place = placeOf(word);
    if (this.words[place] === word) return this.readings[place]!;
    const reading = readingOf(token, this.index);
    this.words[place] = word;
    this.readings[place] = reading;
    return reading;
  }
}

function placeOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
}

const memories = new WeakMap<LexiconIndex, WordMemory>();

export function wordMemory(index: LexiconIndex): WordMemory {
  const memory = memories.get(index) ?? new WordMemory(index);
  memories.set(index, memory);
  return memory;
}

function readingOf(token: Letters, index: LexiconIndex): WordReading {
  const spellings = spellingsOf(token);
  const matches = matchSpellings(spellings, index);
  const abuse = matches.length > 0 ? matches.filter(({ entry }) => entry.grade !== 'cue') : matches;
  const cues = matches.reduce((bits, { entry }) => bits | cueBits(entry), 0);
  if (token.cyrillic) {
    const cyrillic = settled(token.latin || token.mixed ? asCyrillicShapes(token.word) : token.word);
    return { abuse, cues, cyrillic, folded: hasKazakhLetter(cyrillic) ? withoutKazakhLetters(cyrillic) : cyrillic };
  }
  if (!token.latin) return { abuse, cues };
  const typed = (language: 'ru' | 'kk') =>
    spellings.find((one) => one.script === 'skeleton' && (one.language ?? language) === language)?.text ?? '';
  return {
    abuse,
    cues,
    english: settled(token.mixed ? asLatinShapes(token.word) : token.word),
    typedRussian: typed('ru'),
    typedKazakh: typed('kk'),
  };
}

/** A word drawn out (амыыыы) is read with every letter once; an ordinary one as it is. */
function settled(word: string): string {
  const shortened = withoutRepeats(word, 2);
  return shortened === word ? word : withoutRepeats(word, 1);
}
