// A prefix tree that grows no more, packed so that a step is one look-up whatever the text (a "double array").

import type { LetterColumns } from './letter-columns';

/** What ends at a node: nothing, what must be the whole word, or what more letters may follow. */
export const ENDS = { nothing: 0, whole: 1, open: 2 } as const;

/** The tree as plain data, so that it can be kept in a file. */
export interface TrieParts<Value> {
  /**
   * Two numbers a node: where its children lie (the child for a column is that many places further), and its parent plus one.
   * The rows of children lie in each other's gaps; a child knows its parent, so that none is taken for another's.
   */
  readonly cells: Int32Array;
  /** Node -> one of `ENDS`. */
  readonly ends: Uint8Array;
  /** Node -> its place in `lists`; 0 is none. */
  readonly listAt: Int32Array;
  readonly lists: readonly (readonly Value[])[];
}

export class Trie<Value> {
  private readonly cells: Int32Array;
  private readonly ends: Uint8Array;
  private readonly listAt: Int32Array;
  private readonly lists: readonly (readonly Value[])[];
  private readonly childrenOf = new Map<number, readonly number[]>();

  constructor(
    readonly letters: LetterColumns,
    readonly parts: TrieParts<Value>,
  ) {
    this.cells = parts.cells;
    this.ends = parts.ends;
    this.listAt = parts.listAt;
    this.lists = parts.lists;
  }

  /** The node that `code` leads to, or 0: the root (node 0) is never led to. */
  step(node: number, code: number): number {
    return this.child(node, this.letters.of(code));
  }

  /** As `step`, for the column of a letter; nothing is ever led to by column 0. */
  child(node: number, column: number): number {
    const { cells } = this;
    const child = cells[2 * node]! + column;
    return cells[2 * child + 1] === node + 1 ? child : 0;
  }

  valuesAt(node: number): readonly Value[] | undefined {
    const list = this.listAt[node]!;
    return list === 0 ? undefined : this.lists[list];
  }

  endsAt(node: number): number {
    return this.ends[node]!;
  }

  /** All nodes that one letter more leads to. */
  children(node: number): readonly number[] {
    const known = this.childrenOf.get(node);
    if (known) return known;
    const children: number[] = [];
    for (let column = 1; column < this.letters.width; column++) {
      const child = this.child(node, column);
      if (child !== 0) children.push(child);
    }
    this.childrenOf.set(node, children);
    return children;
  }
}
