// All phrases of one script as an automaton: the choices of each place of a phrase are a small tree that leads on to the next place.
// Many places are open at once, so the sets of open nodes are made when a text first needs them, and remembered.

import { Trie } from './trie';

interface State<Value> {
  readonly nodes: readonly number[];
  readonly values: readonly Value[] | undefined;
}

/** States remembered; then all but the first are forgotten, so that a hostile text cannot fill the memory. */
const MOST_STATES = 6000;
const UNKNOWN = -1;

export class PhraseAutomaton<Value> {
  private readonly trie: Trie<Value>;
  /** A node where one place of a phrase ends -> the roots of the next places. */
  private readonly links = new Map<number, number[]>();
  private states: State<Value>[] = [];
  private idOf = new Map<string, number>();
  /** State and column -> the state that they lead to; 0 is nowhere. */
  private steps = new Int32Array(0);

  constructor(letters: string) {
    this.trie = new Trie(letters);
  }

  /** Adds a phrase whose last place tells which value its ends have. A place may be skipped when '' is among its choices. */
  add(places: readonly (readonly string[])[], valueAfter: (last: string) => Value): void {
    let root = 0;
    for (const [at, place] of places.entries()) {
      const ends = place
        .filter((choice) => choice !== '')
        .map((choice) => [this.trie.path(choice, root), choice] as const);
      if (at === places.length - 1) {
        for (const [end, choice] of ends) this.trie.put(end, valueAfter(choice));
        if (place.includes('')) this.trie.put(root, valueAfter(''));
        return;
      }
      const next = this.trie.newRoot();
      for (const [end] of ends) this.link(end, next);
      if (place.includes('')) this.link(root, next);
      root = next;
    }
  }

  /** The state before the first letter. States of an earlier walk are not valid after it. */
  start(): number {
    if (this.states.length === 0 || this.states.length > MOST_STATES) this.forget();
    return 1;
  }

  /** The state that the letter `code` leads to, or 0. */
  step(state: number, code: number): number {
    const column = this.trie.columnOf(code);
    if (column === 0) return 0;
    const cell = state * this.trie.width + column;
    const known = this.steps[cell]!;
    return known === UNKNOWN ? this.makeStep(state, column, cell) : known;
  }

  /** May a phrase begin with this word: is it one, or does one go on after it? */
  isOpenedBy(word: string): boolean {
    let state = this.start();
    for (let at = 0; at < word.length; at++) {
      state = this.step(state, word.charCodeAt(at));
      if (state === 0) return false;
      if (this.states[state]!.values) return true;
    }
    return word.length > 0;
  }

  valuesAt(state: number): readonly Value[] | undefined {
    return this.states[state]!.values;
  }

  private link(from: number, to: number): void {
    const links = this.links.get(from);
    if (links) links.push(to);
    else this.links.set(from, [to]);
  }

  private forget(): void {
    this.states = [];
    this.idOf = new Map();
    this.stateOf([]);
    this.stateOf(this.closure([0]));
  }

  private makeStep(state: number, column: number, cell: number): number {
    const nodes: number[] = [];
    for (const node of this.states[state]!.nodes) {
      const child = this.trie.child(node, column);
      if (child !== 0) nodes.push(child);
    }
    const next = nodes.length === 0 ? 0 : this.stateOf(this.closure(nodes));
    this.steps[cell] = next;
    return next;
  }

  /** The nodes and all that open without a letter more. */
  private closure(nodes: number[]): number[] {
    for (const node of nodes) nodes.push(...(this.links.get(node) ?? []));
    return nodes;
  }

  private stateOf(nodes: readonly number[]): number {
    const key = nodes.join();
    const known = this.idOf.get(key);
    if (known !== undefined) return known;
    const id = this.states.length;
    const values = nodes.flatMap((node) => this.trie.valuesAt(node) ?? []);
    this.states.push({ nodes, values: values.length > 0 ? values : undefined });
    this.idOf.set(key, id);
    this.reserve(id);
    return id;
  }

  private reserve(id: number): void {
    const { width } = this.trie;
    if ((id + 1) * width <= this.steps.length && id > 0) {
      this.steps.fill(UNKNOWN, id * width, (id + 1) * width);
      return;
    }
    const longer = new Int32Array(Math.max(this.steps.length * (id > 0 ? 2 : 1), 64 * width)).fill(UNKNOWN);
    longer.set(this.steps.subarray(0, id * width));
    this.steps = longer;
  }
}
