// How a word is read inside phrases: in its own letters, without the Kazakh ones, in English, or as Russian or Kazakh typed in Latin.

import type { Budget } from './budget';
import { lacksVowels, withVowels } from './lacking-vowels';
import { skeletonOfHeard, skeletonOfTyped } from './latin-typing';
import { asCyrillicShapes, asLatinShapes, hasKazakhLetter, withoutKazakhLetters, withoutRepeats } from './letters';
import type { LexiconIndex } from './lexicon-index';
import { type Letters, LONGEST_DISGUISE, PARTED, PARTING, type Spelling, spellingsOf } from './spellings';
import { ownCopy, WordMemo } from './word-memo';

/** A reading that makes no sense for the letters of the word is missing. */
export interface PhraseWord {
  readonly cyrillic: string | undefined;
  /** Without the Kazakh letters. */
  readonly folded: string | undefined;
  readonly english: string | undefined;
  readonly typedRussian: string | undefined;
  readonly typedKazakh: string | undefined;
}

/** The readings as bits. */
export const OPENS = { cyrillic: 1, folded: 2, english: 4, typedRussian: 8, typedKazakh: 16 } as const;
const REMEMBERED = 1 << 14;

export class PhraseReadings {
  private readonly memo = new WordMemo<PhraseWord>(REMEMBERED);

  constructor(private readonly index: LexiconIndex) {}

  /** @param budget asked when the word is not remembered; without one, it is read in every way. */
  read(token: Letters, budget?: Budget): PhraseWord {
    const { word } = token;
    const known = this.memo.get(word);
    if (known !== undefined) return known;
    if (budget !== undefined) {
      if (token.mixed && !budget.allowsDisguised(word.length)) return UNREAD;
      if (!token.mixed && !budget.allowsOtherSpellings(word.length)) return plainWord(token);
    }
    return this.memo.set(word, phraseWord({ ...token, word: ownCopy(word) }));
  }

  /** Of the readings below, the word as it stands. */
  opensPlainly(token: Letters): number {
    const { cyrillic: letters, english } = this.index.phrases;
    const { cyrillic, english: word } = plainWord(token);
    if (cyrillic !== undefined) return letters.isOpenedBy(cyrillic) ? OPENS.cyrillic : 0;
    return word !== undefined && english.isOpenedBy(word) ? OPENS.english : 0;
  }

  /** The readings with which a phrase may begin, as bits. */
  opens(token: Letters): number {
    const { cyrillic: letters, english, skeleton } = this.index.phrases;
    const { cyrillic, folded, english: word, typedRussian, typedKazakh } = this.read(token);
    return (
      (cyrillic !== undefined && letters.isOpenedBy(cyrillic) ? OPENS.cyrillic : 0) |
      (folded !== undefined && letters.isOpenedBy(folded) ? OPENS.folded : 0) |
      (word !== undefined && english.isOpenedBy(word) ? OPENS.english : 0) |
      (typedRussian !== undefined && skeleton.isOpenedBy(typedRussian) ? OPENS.typedRussian : 0) |
      (typedKazakh !== undefined && skeleton.isOpenedBy(typedKazakh) ? OPENS.typedKazakh : 0)
    );
  }
}

/** The word as it stands, in letters of one alphabet. */
function plainWord({ word, cyrillic, latin }: Letters): PhraseWord {
  if (cyrillic) return reading(latin ? undefined : settled(word));
  return latin ? reading(undefined, undefined, settled(word)) : UNREAD;
}

function phraseWord(token: Letters): PhraseWord {
  const { word, latin, mixed } = token;
  if (mixed && word.length > LONGEST_DISGUISE) return reading();
  if (token.cyrillic) {
    const cyrillic = settled(latin || mixed ? asCyrillicShapes(word.replaceAll('_', '')) : word);
    const folded = hasKazakhLetter(cyrillic) ? withoutKazakhLetters(cyrillic) : cyrillic;
    const heard = word.length > LONGEST_DISGUISE ? undefined : skeletonOfHeard(wholly(cyrillic));
    const english = latin ? settled(asLatinShapes(word)) : undefined;
    return reading(cyrillic, folded, english, undefined, heard);
  }
  if (!latin) return reading();
  const english = settled(mixed ? asLatinShapes(PARTED.test(word) ? word.replace(PARTING, '') : word) : word);
  const spellings = mixed ? spellingsOf(token) : [];
  return reading(undefined, undefined, english, typed(token, 'ru', spellings), typed(token, 'kk', spellings));
}

const wholly = (word: string): string => (lacksVowels(word) ? withVowels(word) : word);

/** All are made here, so that they are alike to the engine. */
const reading = (
  cyrillic?: string,
  folded?: string,
  english?: string,
  typedRussian?: string,
  typedKazakh?: string,
): PhraseWord => ({ cyrillic, folded, english, typedRussian, typedKazakh });

const UNREAD = reading();

function typed(token: Letters, language: 'ru' | 'kk', spellings: readonly Spelling[]): string {
  if (!token.mixed) return skeletonOfTyped(withoutRepeats(token.word, 2), language);
  const readings = spellings.filter(({ script }) => script === 'skeleton');
  return readings.find((one) => one.language === undefined || one.language === language)?.text ?? '';
}

/** A word drawn out (амыыыы) is read with every letter once; an ordinary one as it is. */
function settled(word: string): string {
  const shortened = withoutRepeats(word, 2);
  return shortened === word ? word : withoutRepeats(word, 1);
}
