// A prefix tree in two flat arrays (a hash table from node and letter to node), so that a step costs the same whatever the text.

/** Letters outside this range are in no root. */
const HIGHEST_CODE = 0x600;
/** Room for the column of a letter in a cell's key. */
const COLUMN_BITS = 6;
const SPREAD = 0x9e3779b1;

export class Trie<Value> {
  /** Letter code -> column; 0 is "in no root". */
  private readonly columns = new Uint8Array(HIGHEST_CODE);
  readonly width: number;
  /** Node and column of a cell, and the node that it leads to (0: the cell is free). */
  private keys = new Int32Array(1 << 12);
  private nodes = new Int32Array(1 << 12);
  private size = 1;
  private readonly values: (Value[] | undefined)[] = [];

  /** @param letters every letter that a key may hold, at most 63. */
  constructor(letters: string) {
    let column = 0;
    for (const letter of new Set(letters)) this.columns[letter.charCodeAt(0)] = ++column;
    this.width = column + 1;
  }

  /** A further root, apart from node 0: for what may only follow something else. */
  newRoot(): number {
    return this.size++;
  }

  /** @returns the node at the end of `key`, which is walked from `root`. */
  path(key: string, root = 0): number {
    let node = root;
    for (let index = 0; index < key.length; index++) {
      const column = this.columnOf(key.charCodeAt(index));
      if (column === 0) throw new RangeError(`"${key}" holds a letter foreign to the tree`);
      node = this.child(node, column) || this.grow(node, column);
    }
    return node;
  }

  add(key: string, value: Value): void {
    this.put(this.path(key), value);
  }

  put(node: number, value: Value): void {
    const here = this.values[node];
    if (here?.at(-1) === value) return;
    if (here) here.push(value);
    else this.values[node] = [value];
  }

  /** The node that `code` leads to, or 0: the root (node 0) is never led to. */
  step(node: number, code: number): number {
    const column = this.columnOf(code);
    return column === 0 ? 0 : this.child(node, column);
  }

  valuesAt(node: number): readonly Value[] | undefined {
    return this.values[node];
  }

  /** 0: in no root. */
  columnOf(code: number): number {
    return code < HIGHEST_CODE ? this.columns[code]! : 0;
  }

  /** As `step`, for the column of a letter. */
  child(node: number, column: number): number {
    return this.nodes[this.slot((node << COLUMN_BITS) | column)]!;
  }

  /** Where a cell is, or where it would go. */
  private slot(key: number): number {
    const mask = this.keys.length - 1;
    let slot = (Math.imul(key, SPREAD) >>> 12) & mask;
    while (this.nodes[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(node: number, column: number): number {
    if (this.size * 2 > this.keys.length) this.widen();
    const key = (node << COLUMN_BITS) | column;
    const slot = this.slot(key);
    this.keys[slot] = key;
    this.nodes[slot] = this.size;
    return this.size++;
  }

  private widen(): void {
    const { keys, nodes } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.nodes = new Int32Array(keys.length * 2);
    for (let old = 0; old < keys.length; old++) {
      if (nodes[old] === 0) continue;
      const slot = this.slot(keys[old]!);
      this.keys[slot] = keys[old]!;
      this.nodes[slot] = nodes[old]!;
    }
  }
}
