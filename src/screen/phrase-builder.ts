// Phrases gathered for an automaton: the choices at each place of a phrase are a small tree that leads on to the next place.

import { GrowingTrie } from './growing-trie';
import { packTrie } from './pack-trie';
import type { AutomatonParts } from './phrase-automaton';

export class PhraseBuilder<Value> {
  private readonly trie: GrowingTrie<Value>;
  /** A node where one place of a phrase ends -> the roots of the next places. */
  private readonly links = new Map<number, number[]>();

  constructor(letters: string) {
    this.trie = new GrowingTrie(letters);
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

  build(isOpen: (value: Value) => boolean): AutomatonParts<Value> {
    const { parts, moved } = packTrie(this.trie, isOpen);
    const linkAt = new Int32Array(parts.ends.length);
    const links: number[][] = [[]];
    // All the choices at one place lead to the same next one: they share a list.
    const toOne = new Map<number, number>();
    for (const [from, to] of this.links) {
      const known = to.length === 1 ? toOne.get(to[0]!) : undefined;
      const list = known ?? links.push(to.map((node) => moved[node]!)) - 1;
      if (to.length === 1) toOne.set(to[0]!, list);
      linkAt[moved[from]!] = list;
    }
    return { trie: parts, linkAt, links };
  }

  /** @returns the root of the next place: where a single choice ends, else a node that all choices are linked to. */
  private addPlace(place: readonly string[], root: number): number {
    if (place.length === 1) return this.trie.path(place[0]!, root);
    const next = this.trie.newRoot();
    for (const choice of place) this.link(choice === '' ? root : this.trie.path(choice, root), next);
    return next;
  }

  private link(from: number, to: number): void {
    const links = this.links.get(from);
    if (links) links.push(to);
    else this.links.set(from, [to]);
  }
}
