// All phrases of one script as an automaton. Where several places of phrases are open at once, the set of their nodes is made when a
// text first needs it, and remembered.

import type { LetterColumns } from './letter-columns';
import { doubled, NumberSets } from './number-sets';
import { Trie, type TrieParts } from './trie';

/** Sets remembered; then all are forgotten, so that a hostile text cannot fill the memory. Every text of the fixtures together needs 29,000 in a script. */
const MOST_SETS = 1 << 16;
/** States from here on are sets; those below are one node of the tree. */
const FIRST_SET = 1 << 24;
const UNKNOWN = -1;
const ALONE = 0;
/** Room for the steps of so many sets at first. */
const USUAL_SETS = 1_000;
const USUAL_NODES = 64;

/** The automaton as plain data. */
export interface AutomatonParts<Value> {
  readonly trie: TrieParts<Value>;
  /** Node where one place of a phrase ends -> the list, in `links`, of the nodes where the next ones begin; 0 is none. */
  readonly linkAt: Int32Array;
  readonly links: readonly (readonly number[])[];
}

export class PhraseAutomaton<Value> {
  private readonly trie: Trie<Value>;
  /** States of an earlier one are not valid. */
  generation = 0;
  /** Sets of open nodes. */
  private readonly sets = new NumberSets();
  /** Set -> all that ends at its nodes. */
  private values: (readonly Value[] | undefined)[] = [];
  private ends: number[] = [];
  /** A row a set: column -> the state that it leads to. In one piece, as nearly every step of a text looks into it. */
  private steps: Int32Array;
  private readonly width: number;
  /** The nodes of a set that is being looked for: most are known, so that nothing is made for them. */
  private opening: Int32Array = new Int32Array(USUAL_NODES);
  /** Node -> the state in which it and its links are open; `ALONE` without links. */
  private readonly opened: Int32Array;

  constructor(
    letters: LetterColumns,
    readonly parts: AutomatonParts<Value>,
  ) {
    this.trie = new Trie(letters, parts.trie);
    this.opened = new Int32Array(parts.linkAt.length).fill(ALONE);
    this.width = letters.width;
    this.steps = new Int32Array(USUAL_SETS * this.width);
    this.forget();
  }

  /** The state before the first letter. States of an earlier walk are not valid after it. */
  start(): number {
    if (this.sets.size > MOST_SETS) this.forget();
    return this.stateAt(0);
  }

  /** The state that the letter `code` leads to, or 0: nowhere. */
  step(state: number, code: number): number {
    return this.next(state, this.trie.letters.of(code));
  }

  /** As `step`, for the column of a letter. */
  next(state: number, column: number): number {
    if (state < FIRST_SET) {
      // Nowhere is not the root, whose links open the second place of a phrase that may begin without its first.
      const child = this.trie.child(state, column);
      return child === 0 ? 0 : this.stateAt(child);
    }
    const known = this.steps[(state - FIRST_SET) * this.width + column]!;
    return known === UNKNOWN ? this.stepOfSet(state, column) : known;
  }

  /** The letters of its script with their columns. */
  get letters(): readonly (readonly [string, number])[] {
    return this.trie.letters.all;
  }

  valuesAt(state: number): readonly Value[] | undefined {
    return state < FIRST_SET ? this.trie.valuesAt(state) : this.values[state - FIRST_SET];
  }

  /** As `endsAt` of a tree. */
  endsAt(state: number): number {
    return state < FIRST_SET ? this.trie.endsAt(state) : this.ends[state - FIRST_SET]!;
  }

  private forget(): void {
    this.generation++;
    this.sets.clear();
    this.values = [];
    this.ends = [];
    this.steps.fill(UNKNOWN);
    const { linkAt } = this.parts;
    for (let node = 0; node < linkAt.length; node++) if (linkAt[node] !== 0) this.opened[node] = UNKNOWN;
  }

  /** The state in which `node` is open, with all that opens there without a letter more. */
  private stateAt(node: number): number {
    const known = this.opened[node]!;
    if (known === ALONE) return node;
    if (known !== UNKNOWN) return known;
    const state = this.stateOf(this.open(node, 0));
    this.opened[node] = state;
    return state;
  }

  private stepOfSet(state: number, column: number): number {
    const { sets } = this;
    const set = state - FIRST_SET;
    const end = sets.startOf(set + 1);
    let count = 0;
    for (let at = sets.startOf(set); at < end; at++) {
      const child = this.trie.child(sets.memberAt(at), column);
      if (child !== 0) count = this.open(child, count);
    }
    // Most sets come to nothing or to one node with the next letter.
    const next = count > 1 ? this.stateOf(count) : count === 1 ? this.stateAt(this.opening[0]!) : 0;
    this.steps[set * this.width + column] = next;
    return next;
  }

  /** @returns how many nodes are being opened with this one */
  private open(node: number, count: number): number {
    if (count === this.opening.length) this.opening = doubled(this.opening);
    this.opening[count] = node;
    return count + 1;
  }

  /** Of the first `heads` nodes that are being opened, with all that opens there without a letter more. */
  private stateOf(heads: number): number {
    let count = heads;
    let hash = 0;
    for (let at = 0; at < count; at++) {
      const node = this.opening[at]!;
      hash = (Math.imul(hash, 31) + node) | 0;
      for (const linked of this.linksAt(node)) count = this.open(linked, count);
    }
    if (count === 1) return this.opening[0]!;
    const known = this.sets.find(this.opening, count, hash);
    return FIRST_SET + (known < 0 ? this.add(count, hash) : known);
  }

  /** The set of the first `count` nodes that are being opened. */
  private add(count: number, hash: number): number {
    let values: readonly Value[] | undefined;
    let ends = 0;
    for (let at = 0; at < count; at++) {
      const node = this.opening[at]!;
      const ending = this.trie.valuesAt(node);
      if (ending !== undefined) values = values === undefined ? ending : values.concat(ending);
      ends = Math.max(ends, this.trie.endsAt(node));
    }
    this.values.push(values);
    this.ends.push(ends);
    if (this.values.length * this.width > this.steps.length) this.widen();
    return this.sets.add(this.opening, count, hash);
  }

  private linksAt(node: number): readonly number[] {
    return this.parts.links[this.parts.linkAt[node]!]!;
  }

  private widen(): void {
    const known = this.steps.length;
    this.steps = doubled(this.steps).fill(UNKNOWN, known);
  }
}
