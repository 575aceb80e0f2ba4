// A prefix tree in one flat array (a row of columns for every node), so that a step is one look-up whatever the text.

/** Letters outside this range are in no root. */
const HIGHEST_CODE = 0x600;
const FIRST_ROWS = 256;

export class Trie<Value> {
  /** Letter code -> column; 0 is "in no root". */
  private readonly columns = new Uint8Array(HIGHEST_CODE);
  readonly width: number;
  /** Node times width plus column -> the node that it leads to, 0 for none. */
  private rows: Int32Array;
  private size = 1;
  private readonly childrenOf: (readonly number[] | undefined)[] = [];
  private readonly values: (Value[] | undefined)[] = [];

  /** @param letters every letter that a key may hold, at most 255. */
  constructor(letters: string) {
    let column = 0;
    for (const letter of new Set(letters)) this.columns[letter.charCodeAt(0)] = ++column;
    this.width = column + 1;
    this.rows = new Int32Array(FIRST_ROWS * this.width);
  }

  /** A further root, apart from node 0: for what may only follow something else. */
  newRoot(): number {
    const node = this.size++;
    if (this.size * this.width > this.rows.length) this.widen();
    return node;
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
    return code < HIGHEST_CODE ? this.rows[node * this.width + this.columns[code]!]! : 0;
  }

  valuesAt(node: number): readonly Value[] | undefined {
    return this.values[node];
  }

  /** 0: in no root. */
  columnOf(code: number): number {
    return code < HIGHEST_CODE ? this.columns[code]! : 0;
  }

  /** As `step`, for the column of a letter; nothing is ever led to by column 0. */
  child(node: number, column: number): number {
    return this.rows[node * this.width + column]!;
  }

  /** All nodes that one letter more leads to; asked of a tree that grows no more. */
  children(node: number): readonly number[] {
    const known = this.childrenOf[node];
    if (known) return known;
    const row = node * this.width;
    const children = Array.from(this.rows.subarray(row, row + this.width)).filter((child) => child !== 0);
    this.childrenOf[node] = children;
    return children;
  }

  private grow(node: number, column: number): number {
    const child = this.newRoot();
    this.rows[node * this.width + column] = child;
    return child;
  }

  private widen(): void {
    const wider = new Int32Array(this.rows.length * 2);
    wider.set(this.rows);
    this.rows = wider;
  }
}
