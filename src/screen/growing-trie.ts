// A prefix tree while its keys are added: the edges lie in one hash table, which is small and quick to grow.

import { COLUMN_BITS, LetterColumns } from './letter-columns';

const FIRST_SLOTS = 1 << 12;
const FREE = 0;
const SCATTER = 0x9e3779b1;
/** The parent of a root. */
export const NO_PARENT = -1;

export class GrowingTrie<Value> {
  readonly letters: LetterColumns;
  /** Node -> the node and the column that lead to it. A node's parent is older than itself. */
  readonly parents: number[] = [NO_PARENT];
  readonly columns: number[] = [0];
  readonly values: (Value[] | undefined)[] = [undefined];
  /** Pairs of an edge (node and column) and the node that it leads to; at least half of them are free. */
  private slots = new Int32Array(2 * FIRST_SLOTS);
  private shift = 32 - Math.log2(FIRST_SLOTS);

  /** @param letters every letter that a key may hold. */
  constructor(letters: string) {
    this.letters = new LetterColumns(letters);
  }

  /** A further root, apart from node 0: for what may only follow something else. */
  newRoot(): number {
    return this.newNode(NO_PARENT, 0);
  }

  /** @returns the node at the end of `key`, which is walked from `root`. */
  path(key: string, root = 0): number {
    let node = root;
    for (let index = 0; index < key.length; index++) {
      const column = this.letters.of(key.charCodeAt(index));
      if (column === 0) throw new RangeError(`"${key}" holds a letter foreign to the tree`);
      const edge = (node << COLUMN_BITS) | column;
      const slot = this.find(edge);
      node = this.slots[slot] === edge ? this.slots[slot + 1]! : this.grow(edge, slot);
    }
    return node;
  }

  add(key: string, value: Value): void {
    this.put(this.path(key), value);
  }

  put(node: number, value: Value): void {
    const here = this.values[node];
    if (!here) this.values[node] = [value];
    else if (here.at(-1) !== value) here.push(value);
  }

  /** Where the edge is, or the free place for it. */
  private find(edge: number): number {
    const { slots } = this;
    let slot = (Math.imul(edge, SCATTER) >>> this.shift) << 1;
    while (slots[slot] !== edge && slots[slot] !== FREE) slot = (slot + 2) & (slots.length - 1);
    return slot;
  }

  private grow(edge: number, slot: number): number {
    const child = this.newNode(edge >>> COLUMN_BITS, edge & ((1 << COLUMN_BITS) - 1));
    this.slots[slot] = edge;
    this.slots[slot + 1] = child;
    if (4 * child > this.slots.length) this.widen();
    return child;
  }

  private newNode(parent: number, column: number): number {
    this.parents.push(parent);
    this.columns.push(column);
    this.values.push(undefined);
    return this.parents.length - 1;
  }

  private widen(): void {
    const before = this.slots;
    this.slots = new Int32Array(2 * before.length);
    this.shift--;
    for (let at = 0; at < before.length; at += 2) {
      if (before[at] === FREE) continue;
      const slot = this.find(before[at]!);
      this.slots[slot] = before[at]!;
      this.slots[slot + 1] = before[at + 1]!;
    }
  }
}
