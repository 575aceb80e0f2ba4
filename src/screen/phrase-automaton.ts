// All phrases of one script as an automaton: the choices of each place of a phrase are a small tree that leads on to the next place.
// Where several places are open at once, the set of their nodes is made when a text first needs it, and remembered.

import { Trie } from './trie';

/** Several open nodes of the tree. */
interface OpenSet<Value> {
  readonly nodes: readonly number[];
  readonly values: readonly Value[] | undefined;
  /** Column -> the state that it leads to. */
  readonly steps: Int32Array;
}

/** Sets remembered; then all are forgotten, so that a hostile text cannot fill the memory. */
const MOST_SETS = 6000;
/** States from here on are sets; those below are one node of the tree. */
const FIRST_SET = 1 << 24;
const UNKNOWN = -1;
const ALONE = 0;

export class PhraseAutomaton<Value> {
  private readonly trie: Trie<Value>;
  /** A node where one place of a phrase ends -> the roots of the next places. */
  private readonly links = new Map<number, number[]>();
  private sets: OpenSet<Value>[] = [];
  private idOf = new Map<string, number>();
  /** Node -> the state in which it and its links are open; `ALONE` without links. */
  private opened = new Int32Array(1);

  constructor(letters: string) {
    this.trie = new Trie(letters);
  }

  /** Adds a phrase whose last place tells which value its ends have. A place may be skipped when '' is among its choices. */
  add(places: readonly (readonly string[])[], valueAfter: (last: string) => Value): void {
    let root = 0;
    const lastPlace = places.length - 1;
    for (let at = 0; at < lastPlace; at++) root = this.addPlace(places[at]!, root);
    for (const choice of places[lastPlace]!) {
      this.trie.put(choice === '' ? root : this.trie.path(choice, root), valueAfter(choice));
    }
  }

  /** @returns the root of the next place: where a single choice ends, else a node that all choices are linked to. */
  private addPlace(place: readonly string[], root: number): number {
    if (place.length === 1) return this.trie.path(place[0]!, root);
    const next = this.trie.newRoot();
    for (const choice of place) this.link(choice === '' ? root : this.trie.path(choice, root), next);
    return next;
  }

  /** The state before the first letter. States of an earlier walk are not valid after it. */
  start(): number {
    if (this.sets.length > MOST_SETS) this.forget();
    return this.stateAt(0);
  }

  /** The state that the letter `code` leads to, or 0: nowhere. */
  step(state: number, code: number): number {
    const column = this.trie.columnOf(code);
    if (state < FIRST_SET) return this.stateAt(this.trie.child(state, column));
    if (column === 0) return 0;
    const { nodes, steps } = this.sets[state - FIRST_SET]!;
    const known = steps[column]!;
    if (known !== UNKNOWN) return known;
    const next = this.stateOf(nodes.map((node) => this.trie.child(node, column)).filter((child) => child !== 0));
    steps[column] = next;
    return next;
  }

  /** May a phrase begin with this word: is it one, or does one go on after it? */
  isOpenedBy(word: string): boolean {
    let state = this.start();
    for (let at = 0; at < word.length; at++) {
      state = this.step(state, word.charCodeAt(at));
      if (state === 0) return false;
      if (this.valuesAt(state)) return true;
    }
    return word.length > 0;
  }

  valuesAt(state: number): readonly Value[] | undefined {
    return state < FIRST_SET ? this.trie.valuesAt(state) : this.sets[state - FIRST_SET]!.values;
  }

  private link(from: number, to: number): void {
    const links = this.links.get(from);
    if (links) links.push(to);
    else this.links.set(from, [to]);
    if (from >= this.opened.length) {
      const longer = new Int32Array(2 * (from + 1));
      longer.set(this.opened);
      this.opened = longer;
    }
    this.opened[from] = UNKNOWN;
  }

  private forget(): void {
    this.sets = [];
    this.idOf = new Map();
    for (const node of this.links.keys()) this.opened[node] = UNKNOWN;
  }

  /** The state in which `node` is open, with all that opens there without a letter more. */
  private stateAt(node: number): number {
    const known = node < this.opened.length ? this.opened[node]! : ALONE;
    if (known === ALONE) return node;
    if (known !== UNKNOWN) return known;
    const state = this.stateOf([node]);
    this.opened[node] = state;
    return state;
  }

  private stateOf(heads: readonly number[]): number {
    if (heads.length === 0) return 0;
    const nodes = [...heads];
    for (const node of nodes) nodes.push(...(this.links.get(node) ?? []));
    if (nodes.length === 1) return nodes[0]!;
    const key = nodes.join();
    const known = this.idOf.get(key);
    if (known !== undefined) return known;
    const id = FIRST_SET + this.sets.length;
    const values = nodes.flatMap((node) => this.trie.valuesAt(node) ?? []);
    const steps = new Int32Array(this.trie.width).fill(UNKNOWN);
    this.sets.push({ nodes, values: values.length > 0 ? values : undefined, steps });
    this.idOf.set(key, id);
    return id;
  }
}
