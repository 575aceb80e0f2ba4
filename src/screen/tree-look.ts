// Whether a word may be found in the trees of one script: the walks of match-word.ts and match-phrases.ts without their findings.

import { BEGINS, type Beginnings, shifted } from './beginnings';
import { SHORTEST_INSIDE } from './match-word';
import type { PhraseAutomaton } from './phrase-automaton';
import type { Stop } from './stops';
import { ENDS, type Trie } from './trie';

export class TreeLook {
  constructor(
    readonly words: Trie<Stop>,
    private readonly inside: Trie<Stop>,
    private readonly phrases: PhraseAutomaton<Stop>,
    private readonly beginnings: Beginnings,
  ) {}

  /** `letters`: columns of the trees, with room for two more. */
  mayFind(letters: Uint8Array, length: number): boolean {
    letters[length] = 0;
    letters[length + 1] = 0;
    if (this.mayBegin(letters, 0, length, 1)) return true;
    let three = shifted(letters[1]!, letters[2]!);
    for (let from = 1; from < length; from++) {
      three = shifted(three, letters[from + 2]!);
      const begins = this.beginnings.at(three);
      if (begins === 0) continue;
      if ((begins & BEGINS.root) !== 0 && walk(this.inside, letters, from, length, 1)) return true;
      const room = length - from >= SHORTEST_INSIDE;
      if (room && (begins & BEGINS.phrase) !== 0 && this.opensPhrase(letters, from, length)) return true;
    }
    return false;
  }

  /** May abuse of at least `least` letters begin at `from`, or a phrase go from there through all the letters? */
  mayBegin(letters: Uint8Array, from: number, length: number, least: number): boolean {
    return walk(this.words, letters, from, length, least) || this.opensPhrase(letters, from, length);
  }

  /** Does a phrase go through all the letters or so many that it may be meant inside the word, or end where more may follow? */
  private opensPhrase(letters: Uint8Array, from: number, length: number): boolean {
    const { phrases } = this;
    let state = phrases.start();
    for (let at = from; at < length; at++) {
      state = phrases.next(state, letters[at]!);
      if (state === 0) return false;
      if (at - from + 1 === SHORTEST_INSIDE || (from === 0 && phrases.endsAt(state) === ENDS.open)) return true;
    }
    return true;
  }
}

/** Does a value end at least `least` letters after `from`, at the end of the word or where more letters may follow? */
function walk(trie: Trie<Stop>, letters: Uint8Array, from: number, length: number, least: number): boolean {
  let node = 0;
  for (let at = from; at < length; at++) {
    node = trie.child(node, letters[at]!);
    if (node === 0) return false;
    const ends = trie.endsAt(node);
    if (ends !== ENDS.nothing && at - from + 1 >= least && (ends === ENDS.open || at + 1 === length)) return true;
  }
  return false;
}
