// A growing tree -> its packed form: the rows of children lie in each other's gaps.

import { type GrowingTrie, NO_PARENT } from './growing-trie';
import { COLUMN_BITS } from './letter-columns';
import { ENDS, type TrieParts } from './trie';

const WIDEST = 1 << COLUMN_BITS;

export interface PackedTrie<Value> {
  readonly parts: TrieParts<Value>;
  /** Node of the growing tree -> node of the packed one. */
  readonly moved: Int32Array;
}

/** @param isOpen may more letters of the word follow the key of the value? */
export function packTrie<Value>(grown: GrowingTrie<Value>, isOpen: (value: Value) => boolean): PackedTrie<Value> {
  const { cells, moved } = pack(grown.parents, grown.columns);
  const ends = new Uint8Array(cells.length >> 1);
  const listAt = new Int32Array(cells.length >> 1);
  const lists = new ValueLists<Value>();
  for (let old = 0; old < grown.values.length; old++) {
    const values = grown.values[old];
    if (!values) continue;
    listAt[moved[old]!] = lists.placeOf(values);
    ends[moved[old]!] = values.some(isOpen) ? ENDS.open : ENDS.whole;
  }
  return { parts: { cells, ends, listAt, lists: lists.all }, moved };
}

/** The lists of values at the nodes; thousands of nodes hold one and the same value and share a list of it. */
class ValueLists<Value> {
  readonly all: (readonly Value[])[] = [[]];
  private readonly alone = new Map<Value, number>();

  placeOf(values: readonly Value[]): number {
    const known = values.length === 1 ? this.alone.get(values[0]!) : undefined;
    if (known !== undefined) return known;
    if (values.length === 1) this.alone.set(values[0]!, this.all.length);
    return this.all.push(values) - 1;
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
