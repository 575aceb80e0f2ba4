// A prefix tree that grows no more, packed so that a step is one look-up whatever the text (a "double array").

import { type GrowingTrie, NO_PARENT } from './growing-trie';
import { COLUMN_BITS, type LetterColumns } from './letter-columns';

const WIDEST = 1 << COLUMN_BITS;
/** What ends at a node: nothing, what must be the whole word, or what more letters may follow. */
export const ENDS = { nothing: 0, whole: 1, open: 2 } as const;

export class Trie<Value> {
  readonly letters: LetterColumns;
  /**
   * Two numbers a node: where its children lie (the child for a column is that many places further), and its parent plus one.
   * The rows of children lie in each other's gaps; a child knows its parent, so that none is taken for another's.
   */
  private readonly cells: Int32Array;
  private readonly ends: Uint8Array;
  private readonly values: (readonly Value[] | undefined)[];
  private readonly childrenOf = new Map<number, readonly number[]>();
  /** Node of the growing tree -> node here. */
  readonly moved: Int32Array;

  /** @param isOpen may more letters of the word follow the key of the value? */
  constructor(grown: GrowingTrie<Value>, isOpen: (value: Value) => boolean) {
    this.letters = grown.letters;
    const packed = pack(grown.parents, grown.columns);
    this.cells = packed.cells;
    this.moved = packed.moved;
    this.ends = new Uint8Array(this.cells.length >> 1);
    this.values = new Array<undefined>(this.cells.length >> 1).fill(undefined);
    // Thousands of nodes hold one and the same value: they share a list of it.
    const alone = new Map<Value, readonly Value[]>();
    for (let old = 0; old < grown.values.length; old++) {
      const values = grown.values[old];
      if (!values) continue;
      const shared = values.length === 1 ? alone.get(values[0]!) : undefined;
      if (values.length === 1 && !shared) alone.set(values[0]!, values);
      this.values[this.moved[old]!] = shared ?? values;
      this.ends[this.moved[old]!] = values.some(isOpen) ? ENDS.open : ENDS.whole;
    }
  }

  /** Beyond the highest node. */
  get size(): number {
    return this.ends.length;
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
    return this.values[node];
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

/** Finds a place for every node, parents before children, so that the nodes near the roots lie together. */
function pack(parents: readonly number[], columns: readonly number[]): { cells: Int32Array; moved: Int32Array } {
  const size = parents.length;
  const { first, next } = families(parents);
  const moved = new Int32Array(size);
  const queue = new Int32Array(size);
  const room = new Room(size);
  let queued = 0;
  for (let node = 0; node < size; node++) {
    if (parents[node] !== NO_PARENT) continue;
    moved[node] = node === 0 ? 0 : room.takeOne();
    queue[queued++] = node;
  }
  for (let at = 0; at < queued; at++) {
    const node = queue[at]!;
    if (first[node] === 0) continue;
    const start = room.startFor(first[node]!, next, columns);
    room.cells[2 * moved[node]!] = start;
    for (let child = first[node]!; child !== 0; child = next[child]!) {
      moved[child] = start + columns[child]!;
      room.take(moved[child]!, moved[node]! + 1);
      queue[queued++] = child;
    }
  }
  return { cells: room.cells.slice(0, 2 * (room.end + WIDEST)), moved };
}

/** First child and next sibling of every node; 0 is none. */
function families(parents: readonly number[]): { first: Int32Array; next: Int32Array } {
  const first = new Int32Array(parents.length);
  const next = new Int32Array(parents.length);
  for (let node = parents.length - 1; node > 0; node--) {
    const parent = parents[node]!;
    if (parent === NO_PARENT) continue;
    next[node] = first[parent]!;
    first[parent] = node;
  }
  return { first, next };
}

const TAKEN_BY_ROOT = -1;
/** Rows of several children look so far for a gap; then they lie at the end. */
const TRIES = 64;

/** The places for the nodes. */
class Room {
  cells: Int32Array;
  /** Beyond the last place taken. */
  end = WIDEST;
  private firstFree = WIDEST;

  constructor(size: number) {
    this.cells = new Int32Array(4 * size + 8 * WIDEST);
    this.cells[1] = TAKEN_BY_ROOT;
  }

  /** A place for a root. */
  takeOne(): number {
    const place = this.firstFree;
    this.take(place, TAKEN_BY_ROOT);
    return place;
  }

  /** Where the children of a node may lie, by the first of them. */
  startFor(first: number, next: Int32Array, columns: readonly number[]): number {
    let place = this.firstFree;
    for (let tries = 0; tries < TRIES; tries++) {
      const start = place - columns[first]!;
      if (this.fits(start, first, next, columns)) return start;
      do place++;
      while (this.cells[2 * place + 1] !== 0);
    }
    return this.end;
  }

  private fits(start: number, first: number, next: Int32Array, columns: readonly number[]): boolean {
    for (let child = first; child !== 0; child = next[child]!) {
      if (this.cells[2 * (start + columns[child]!) + 1] !== 0) return false;
    }
    return true;
  }

  take(place: number, by: number): void {
    this.cells[2 * place + 1] = by;
    if (place >= this.end) this.end = place + 1;
    while (this.cells[2 * this.firstFree + 1] !== 0) this.firstFree++;
    if (2 * (this.end + 2 * WIDEST) > this.cells.length) this.widen();
  }

  private widen(): void {
    const wider = new Int32Array(2 * this.cells.length);
    wider.set(this.cells);
    this.cells = wider;
  }
}
