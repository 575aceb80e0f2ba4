// Three letters tell of nearly every place in a word that nothing of the lexicon begins there.

import { COLUMN_BITS, type LetterColumns } from './letter-columns';
import type { Trie } from './trie';

/** What may begin with three letters in the midst of a word, as bits. */
export const BEGINS = { root: 1, phrase: 2 } as const;
const EITHER = BEGINS.root | BEGINS.phrase;
/** Letters that tell. */
const TELLING = 3;
const WIDEST = 1 << COLUMN_BITS;
const LAST_THREE = (1 << (TELLING * COLUMN_BITS)) - 1;

/** The columns of three letters as one number, from that of the letters one place before. `column`: of the third, 0 beyond the end of the word. */
export const shifted = (three: number, column: number): number => ((three << COLUMN_BITS) | column) & LAST_THREE;

export class Beginnings {
  readonly letters: LetterColumns;
  /** Two bits for each three letters. */
  private readonly threes = new Uint8Array(1 << (TELLING * COLUMN_BITS - 2));

  /** @param heads the first three letters of the phrases that may be meant inside a word. */
  constructor(
    inside: Trie<unknown>,
    readonly heads: readonly string[],
  ) {
    this.letters = inside.letters;
    this.addRoots(inside, 0, 0, 0);
    for (const head of heads) this.add(this.next(this.before(head), head, 0), BEGINS.phrase);
  }

  /** The first two letters of a text, to go on from with `next`. */
  before(text: string): number {
    return this.next(this.next(0, text, -TELLING + 1), text, -TELLING + 2);
  }

  /** The three letters of the text from `at` on, as one number. @param before those one place before. */
  next(before: number, text: string, at: number): number {
    const last = at + TELLING - 1;
    return shifted(before, last < text.length ? this.letters.of(text.charCodeAt(last)) : 0);
  }

  /** @param three as of `shifted`. @returns bits of `BEGINS`. */
  at(three: number): number {
    return (this.threes[three >>> 2]! >>> ((three & 3) << 1)) & EITHER;
  }

  /** The roots below a node that `depth` letters, `before`, lead to. */
  private addRoots(inside: Trie<unknown>, node: number, depth: number, before: number): void {
    if (depth === TELLING || (depth > 0 && inside.valuesAt(node) !== undefined)) this.addAll(before, depth);
    else {
      for (let column = 1; column < this.letters.width; column++) {
        const child = inside.child(node, column);
        if (child !== 0) this.addRoots(inside, child, depth + 1, shifted(before, column));
      }
    }
  }

  /** A root begins with them, whatever follows. */
  private addAll(before: number, depth: number): void {
    if (depth === TELLING) this.add(before, BEGINS.root);
    else for (let column = 0; column < WIDEST; column++) this.addAll(shifted(before, column), depth + 1);
  }

  private add(three: number, begins: number): void {
    this.threes[three >>> 2]! |= begins << ((three & 3) << 1);
  }
}
