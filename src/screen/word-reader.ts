// What a word of the text is to the lexicon, remembered: texts repeat their words, and most words are innocent.

import { cueBits } from './entry';
import { asCyrillicShapes, asLatinShapes, hasKazakhLetter, withoutKazakhLetters, withoutRepeats } from './letters';
import type { LexiconIndex } from './lexicon-index';
import { matchSpellings, type WordMatch } from './match-word';
import { type Letters, type Spelling, spellingsOf } from './spellings';

/** How the word is read inside phrases; a reading that makes no sense for its letters is missing. */
export interface WordReading {
  readonly abuse: readonly WordMatch[];
  readonly cues: number;
  /** The readings with which a phrase may begin, as bits of `OPENS`: most words begin none. */
  readonly opens: number;
  readonly cyrillic: string | undefined;
  /** Without the Kazakh letters. */
  readonly folded: string | undefined;
  readonly english: string | undefined;
  readonly typedRussian: string | undefined;
  readonly typedKazakh: string | undefined;
}

export const OPENS = { cyrillic: 1, folded: 2, english: 4, typedRussian: 8, typedKazakh: 16 } as const;

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
  if (token.cyrillic) return cyrillicReading(token, abuse, cues, index);
  if (token.latin) return latinReading(token, spellings, abuse, cues, index);
  return reading(abuse, cues, 0);
}

/** All readings are made here, so that they are alike to the engine. */
const reading = (
  abuse: readonly WordMatch[],
  cues: number,
  opens: number,
  cyrillic?: string,
  folded?: string,
  english?: string,
  typedRussian?: string,
  typedKazakh?: string,
): WordReading => ({ abuse, cues, opens, cyrillic, folded, english, typedRussian, typedKazakh });

function cyrillicReading(
  { word, latin, mixed }: Letters,
  abuse: readonly WordMatch[],
  cues: number,
  { phrases }: LexiconIndex,
): WordReading {
  const cyrillic = settled(latin || mixed ? asCyrillicShapes(word.replaceAll('_', '')) : word);
  const folded = hasKazakhLetter(cyrillic) ? withoutKazakhLetters(cyrillic) : cyrillic;
  const asWritten = phrases.cyrillic.isOpenedBy(cyrillic);
  const opensFolded = folded === cyrillic ? asWritten : phrases.cyrillic.isOpenedBy(folded);
  const opens = (asWritten ? OPENS.cyrillic : 0) | (opensFolded ? OPENS.folded : 0);
  return reading(abuse, cues, opens, cyrillic, folded);
}

function latinReading(
  { word, mixed }: Letters,
  spellings: readonly Spelling[],
  abuse: readonly WordMatch[],
  cues: number,
  { phrases }: LexiconIndex,
): WordReading {
  const english = settled(mixed ? asLatinShapes(word) : word);
  const typedRussian = typedIn(spellings, 'ru');
  const typedKazakh = typedIn(spellings, 'kk');
  const russian = phrases.skeleton.isOpenedBy(typedRussian);
  const kazakh = typedKazakh === typedRussian ? russian : phrases.skeleton.isOpenedBy(typedKazakh);
  const opens =
    (phrases.english.isOpenedBy(english) ? OPENS.english : 0) |
    (russian ? OPENS.typedRussian : 0) |
    (kazakh ? OPENS.typedKazakh : 0);
  return reading(abuse, cues, opens, undefined, undefined, english, typedRussian, typedKazakh);
}

function typedIn(spellings: readonly Spelling[], language: 'ru' | 'kk'): string {
  for (const one of spellings) {
    if (one.script === 'skeleton' && (one.language === undefined || one.language === language)) return one.text;
  }
  return '';
}

/** A word drawn out (амыыыы) is read with every letter once; an ordinary one as it is. */
function settled(word: string): string {
  const shortened = withoutRepeats(word, 2);
  return shortened === word ? word : withoutRepeats(word, 1);
}
