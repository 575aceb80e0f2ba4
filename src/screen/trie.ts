// A prefix tree whose edges lie in one hash table of numbers: small, quick to grow, and a step is one look-up whatever the text.

/** Letters outside this range are in no root. */
const HIGHEST_CODE = 0x600;
/** An edge is known by its node and its column, which takes so many bits. */
const COLUMN_BITS = 6;
const FIRST_SLOTS = 1 << 12;
const FREE = 0;
const SCATTER = 0x9e3779b1;

export class Trie<Value> {
  /** Letter code -> column; 0 is "in no root". */
  private readonly columns = new Uint8Array(HIGHEST_CODE);
  readonly width: number;
  /** Pairs of an edge (node and column) and the node that it leads to; at least half of them are free. */
  private slots = new Int32Array(2 * FIRST_SLOTS);
  private shift = 32 - Math.log2(FIRST_SLOTS);
  private edges = 0;
  private size = 1;
  private readonly childrenOf = new Map<number, readonly number[]>();
  private readonly values: (Value[] | undefined)[] = [undefined];

  /** @param letters every letter that a key may hold, at most 63. */
  constructor(letters: string) {
    let column = 0;
    for (const letter of new Set(letters)) this.columns[letter.charCodeAt(0)] = ++column;
    this.width = column + 1;
    if (this.width > 1 << COLUMN_BITS) throw new RangeError(`${column} letters are too many for a tree`);
  }

  /** A further root, apart from node 0: for what may only follow something else. */
  newRoot(): number {
    this.values.push(undefined);
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
    if (!here) this.values[node] = [value];
    else if (here.at(-1) !== value) here.push(value);
  }

  /** The node that `code` leads to, or 0: the root (node 0) is never led to. */
  step(node: number, code: number): number {
    return this.child(node, this.columnOf(code));
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
    if (column === 0) return 0;
    const { slots } = this;
    const edge = (node << COLUMN_BITS) | column;
    for (let slot = this.placeOf(edge); ; slot = (slot + 2) & (slots.length - 1)) {
      const known = slots[slot]!;
      if (known === edge) return slots[slot + 1]!;
      if (known === FREE) return 0;
    }
  }

  /** All nodes that one letter more leads to; asked of a tree that grows no more. */
  children(node: number): readonly number[] {
    const known = this.childrenOf.get(node);
    if (known) return known;
    const children: number[] = [];
    for (let column = 1; column < this.width; column++) {
      const child = this.child(node, column);
      if (child !== 0) children.push(child);
    }
    this.childrenOf.set(node, children);
    return children;
  }

  private placeOf(edge: number): number {
    return (Math.imul(edge, SCATTER) >>> this.shift) << 1;
  }

  private grow(node: number, column: number): number {
    if (4 * ++this.edges > this.slots.length) this.widen();
    const child = this.newRoot();
    this.fill((node << COLUMN_BITS) | column, child);
    return child;
  }

  private fill(edge: number, child: number): void {
    const { slots } = this;
    let slot = this.placeOf(edge);
    while (slots[slot] !== FREE) slot = (slot + 2) & (slots.length - 1);
    slots[slot] = edge;
    slots[slot + 1] = child;
  }

  private widen(): void {
    const before = this.slots;
    this.slots = new Int32Array(2 * before.length);
    this.shift--;
    for (let slot = 0; slot < before.length; slot += 2) {
      if (before[slot] !== FREE) this.fill(before[slot]!, before[slot + 1]!);
    }
  }
}
