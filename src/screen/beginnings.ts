// Two letters tell of nearly every place in a word that nothing of the lexicon begins there.

import { COLUMN_BITS, type LetterColumns } from './letter-columns';
import type { PhraseAutomaton } from './phrase-automaton';
import type { Trie } from './trie';

/** What may begin with a pair of letters in the midst of a word, as bits. */
export const BEGINS = { root: 1, phrase: 2 } as const;

export class Beginnings {
  readonly letters: LetterColumns;
  private readonly pairs = new Uint8Array(1 << (2 * COLUMN_BITS));

  constructor(inside: Trie<unknown>, phrases: PhraseAutomaton<unknown>) {
    this.letters = inside.letters;
    const { width } = this.letters;
    for (let one = 1; one < width; one++) {
      const node = inside.child(0, one);
      const whole = node !== 0 && inside.valuesAt(node) !== undefined;
      const state = phrases.next(phrases.start(), one);
      for (let two = 0; two < width; two++) {
        const root = whole || (node !== 0 && inside.child(node, two) !== 0) ? BEGINS.root : 0;
        const phrase = state !== 0 && phrases.next(state, two) !== 0 ? BEGINS.phrase : 0;
        this.pairs[(one << COLUMN_BITS) | two] = root | phrase;
      }
    }
  }

  /** @param one,two columns of a letter and of the next one, 0 at the end of the word. */
  at(one: number, two: number): number {
    return this.pairs[(one << COLUMN_BITS) | two]!;
  }
}
