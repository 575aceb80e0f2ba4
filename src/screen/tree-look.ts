// Whether a word may be found in the trees of one script: the walks of match-word.ts and match-phrases.ts without their findings.

import { BEGINS, type Beginnings, shifted } from './beginnings';
import { SHORTEST_INSIDE } from './match-word';
import type { PhraseAutomaton } from './phrase-automaton';
import type { Stop } from './stops';
import { ENDS, type Trie } from './trie';

/** What a word may be: abuse, a cue or an innocent word by itself; the first word of a phrase. */
export const MAY = { nothing: 0, match: 1, open: 2, both: 3 } as const;

export class TreeLook {
  constructor(
    readonly words: Trie<Stop>,
    private readonly inside: Trie<Stop>,
    private readonly phrases: PhraseAutomaton<Stop>,
    private readonly beginnings: Beginnings,
  ) {}

  /** `letters`: columns of the trees, with room for two more. @returns bits of `MAY` */
  may(letters: Uint8Array, length: number): number {
    letters[length] = 0;
    letters[length + 1] = 0;
    if (walk(this.words, letters, 0, length, 1)) return MAY.both;
    const opens = this.mayOpen(letters, length);
    return opens | (opens & MAY.match || this.mayMatchInside(letters, length) ? MAY.match : 0);
  }

  /** May abuse of at least `least` letters begin at `from`, or a phrase go from there through all the letters? */
  mayBegin(letters: Uint8Array, from: number, length: number, least: number): boolean {
    return walk(this.words, letters, from, length, least) || this.isPhrase(letters, from, length);
  }

  /** Abuse, or a phrase without its spaces, that begins behind the first letter. */
  private mayMatchInside(letters: Uint8Array, length: number): boolean {
    let three = shifted(letters[1]!, letters[2]!);
    for (let from = 1; from < length; from++) {
      three = shifted(three, letters[from + 2]!);
      const begins = this.beginnings.at(three);
      if (begins === 0) continue;
      if ((begins & BEGINS.root) !== 0 && walk(this.inside, letters, from, length, 1)) return true;
      const room = length - from >= SHORTEST_INSIDE;
      if (room && (begins & BEGINS.phrase) !== 0 && this.isPhrase(letters, from, length)) return true;
    }
    return false;
  }

  /** Does a phrase begin with the letters, and so many of them that it may be meant within the word? */
  private mayOpen(letters: Uint8Array, length: number): number {
    const { phrases } = this;
    let state = phrases.start();
    let opens = 0;
    for (let at = 0; at < length; at++) {
      state = phrases.next(state, letters[at]!);
      if (state === 0) return opens;
      if (at + 1 === SHORTEST_INSIDE) return MAY.both;
      if (phrases.endsAt(state) === ENDS.open) opens = MAY.open;
    }
    return MAY.open;
  }

  /** Does a phrase go from `from` through all the letters, or so many that it may be meant inside the word? */
  private isPhrase(letters: Uint8Array, from: number, length: number): boolean {
    const { phrases } = this;
    let state = phrases.start();
    for (let at = from; at < length; at++) {
      state = phrases.next(state, letters[at]!);
      if (state === 0) return false;
      if (at - from + 1 === SHORTEST_INSIDE) return true;
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
