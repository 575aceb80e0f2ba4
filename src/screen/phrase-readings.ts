// How a word is read inside phrases: in its own letters, without the Kazakh ones, in English, or as Russian or Kazakh typed in Latin.

import type { Budget } from './budget';
import { COMMON_KAZAKH } from './common-kazakh';
import { commonWordMeant } from './common-slips';
import { lacksVowels, withVowels } from './lacking-vowels';
import { skeletonOfHeard, skeletonOfTyped } from './latin-typing';
import { asCyrillicShapes, asLatinShapes, hasKazakhLetter, withoutKazakhLetters, withoutRepeats } from './letters';
import type { LexiconIndex } from './lexicon-index';
import type { PhraseAutomaton } from './phrase-automaton';
import { type Opening, openingOf, type Pass } from './phrase-opening';
import type { Script } from './script';
import { type Letters, LONGEST_DISGUISE, PARTED, PARTING, type Spelling, spellingsOf } from './spellings';
import type { Stop } from './stops';
import { ownCopy, WordMemo } from './word-memo';

export interface PhraseWord {
  /** By `PASSES`; one that makes no sense for the letters of the word is missing. */
  readonly readings: readonly (string | undefined)[];
  /** The common word that may be meant by a misspelt one: where the word itself opens no phrase, or does not go on with it. */
  meant: string | undefined;
  /** The common word a letter off, where the word opens no phrase otherwise. */
  near: string | undefined;
  /** What is known of the readings as first words of phrases. */
  readonly openings: (Opening | undefined)[];
}

/** How the words of a text are read, one reading a pass. */
export interface PhrasePass extends Pass {
  /** Its place in `PASSES`. */
  readonly at: number;
  /** The words as they stand: never left out. */
  readonly plain: boolean;
  /** Of a word that may begin a phrase read so. */
  readonly bit: number;
}

const pass = (at: number, script: Script, plain: boolean, language?: 'ru' | 'kk'): PhrasePass => ({
  at,
  script,
  plain,
  language,
  bit: 1 << at,
});

/** Without the Kazakh letters. */
export const FOLDED = pass(1, 'cyrillic', false);

export const PASSES: readonly PhrasePass[] = [
  pass(0, 'cyrillic', true),
  FOLDED,
  pass(2, 'english', true),
  pass(3, 'skeleton', false, 'ru'),
  pass(4, 'skeleton', false, 'kk'),
];
const REMEMBERED = 1 << 17;

export class PhraseReadings {
  private readonly memo = new WordMemo<PhraseWord>(REMEMBERED);
  private readonly automata: readonly PhraseAutomaton<Stop>[];

  constructor(index: LexiconIndex) {
    this.automata = PASSES.map(({ script }) => index.phrases[script]);
  }

  /** @param budget asked when the word is not remembered; without one, it is read in every way. */
  read(token: Letters, budget?: Budget): PhraseWord {
    const { word } = token;
    const known = this.memo.get(word);
    if (known !== undefined) return known;
    if (budget !== undefined) {
      if (token.mixed && !budget.allowsDisguised(word.length)) return UNREAD;
      if (!token.mixed && !budget.allowsOtherSpellings(word.length)) return plainWord(token);
    }
    return this.memo.keep(word, phraseWord({ ...token, word: ownCopy(word) }));
  }

  /** Of the readings below, the word as it stands. */
  opensPlainly(token: Letters): number {
    return this.opensOf(plainWord(token));
  }

  /** The readings with which a phrase may begin, as bits of `PASSES`. */
  opens(token: Letters): number {
    return this.opensOf(this.read(token));
  }

  /** As `opens`, where the word is read as another one. */
  opensAs(token: Letters, near: string): number {
    const word = this.read(token);
    word.near = near;
    return this.opensOf(word);
  }

  /** What the word does as the first one of a phrase; nothing where it is not read so. */
  opening(word: PhraseWord, pass: PhrasePass): Opening | undefined {
    const letters = word.readings[pass.at];
    if (letters === undefined) return undefined;
    const automaton = this.automata[pass.at]!;
    automaton.start();
    const known = word.openings[pass.at];
    if (known?.generation === automaton.generation) return known;
    const plainly = openingOf(letters, pass, automaton);
    const meant = plainly.opens ? undefined : inLettersOf(pass, word.meant ?? word.near);
    const opening = meant === undefined ? plainly : openingOf(meant, pass, automaton);
    word.openings[pass.at] = opening;
    return opening;
  }

  private opensOf(word: PhraseWord): number {
    let bits = 0;
    for (const pass of PASSES) if (this.opening(word, pass)?.opens === true) bits |= pass.bit;
    return bits;
  }
}

/** The common word that may be meant, in the letters of the pass. */
export function inLettersOf({ at, language }: PhrasePass, meant: string | undefined): string | undefined {
  if (meant === undefined || language !== undefined) return undefined;
  return at === FOLDED.at ? withoutKazakhLetters(meant) : meant;
}

/** The word as it stands, in letters of one alphabet. */
function plainWord({ word, cyrillic, latin }: Letters): PhraseWord {
  if (cyrillic) return reading(latin ? undefined : drawnOnce(word));
  return latin ? reading(undefined, undefined, drawnOnce(word)) : UNREAD;
}

function phraseWord(token: Letters): PhraseWord {
  const { word, latin, mixed } = token;
  if (mixed && word.length > LONGEST_DISGUISE) return reading();
  if (token.cyrillic) {
    const cyrillic = drawnOnce(latin || mixed ? asCyrillicShapes(word.replaceAll('_', '')) : word);
    const folded = hasKazakhLetter(cyrillic) ? withoutKazakhLetters(cyrillic) : cyrillic;
    const isItself = word.length > LONGEST_DISGUISE || isCommonKazakh(cyrillic);
    const heard = isItself ? undefined : skeletonOfHeard(wholly(cyrillic));
    const english = latin ? drawnOnce(asLatinShapes(word)) : undefined;
    return { ...reading(cyrillic, folded, english, undefined, heard), meant: commonWordMeant(cyrillic) };
  }
  if (!latin) return reading();
  const english = drawnOnce(mixed ? asLatinShapes(PARTED.test(word) ? word.replace(PARTING, '') : word) : word);
  const spellings = mixed ? spellingsOf(token) : [];
  const [russian, kazakh] = [typed(token, 'ru', spellings), typed(token, 'kk', spellings)];
  return { ...reading(undefined, undefined, english, russian, kazakh), meant: commonWordMeant(english) };
}

/** A common word in its own Kazakh letters is itself: мың, "a thousand", is no миың, "your brain", by ear. */
const isCommonKazakh = (word: string): boolean => hasKazakhLetter(word) && COMMON_KAZAKH.has(word);

const wholly = (word: string): string => (lacksVowels(word) ? withVowels(word) : word);

const reading = (
  cyrillic?: string,
  folded?: string,
  english?: string,
  typedRussian?: string,
  typedKazakh?: string,
): PhraseWord => ({
  readings: [cyrillic, folded, english, typedRussian, typedKazakh],
  meant: undefined,
  near: undefined,
  openings: [undefined, undefined, undefined, undefined, undefined],
});

const UNREAD = reading();

function typed(token: Letters, language: 'ru' | 'kk', spellings: readonly Spelling[]): string {
  if (!token.mixed) return skeletonOfTyped(withoutRepeats(token.word, 2), language);
  const readings = spellings.filter(({ script }) => script === 'skeleton');
  return readings.find((one) => one.language === undefined || one.language === language)?.text ?? '';
}

/** A word drawn out (амыыыы) is read with every letter once. */
function drawnOnce(word: string): string {
  const shortened = withoutRepeats(word, 2);
  return shortened === word ? word : withoutRepeats(word, 1);
}
