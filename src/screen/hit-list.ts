// What a search of a text finds: places of abuse, innocent places, and cues.

import { cueBits, type Entry } from './entry';

export interface Hit {
  readonly entry: Entry;
  /** First and last word, as indices into the tokens. */
  readonly first: number;
  readonly last: number;
  /** The ending of the word speaks to somebody. */
  readonly you: boolean;
  /** Its letters were set apart or starred out, as nobody does with an innocent word. */
  readonly hidden: boolean;
  /** So little of it is left that it must be aimed at a person, whatever its entry says. */
  readonly guessed: boolean;
}

export interface Hits {
  readonly abuse: readonly Hit[];
  readonly allowed: readonly Hit[];
  /** The cues that each token carries, as bits. */
  readonly cues: readonly number[];
}

/** Takes what is found, a cue into `cues`, an `allow` entry among the innocent places. */
export class HitList implements Hits {
  readonly abuse: Hit[] = [];
  readonly allowed: Hit[] = [];

  /** @param cues of each word, by itself */
  constructor(readonly cues: number[]) {}

  /** Every hit is made here, so that all are alike to the engine. */
  take(entry: Entry, first: number, last: number, you: boolean, how: 'seen' | 'hidden' | 'guessed' = 'seen'): void {
    const { grade } = entry;
    if (grade === 'cue') {
      for (let at = first; at <= last; at++) this.cues[at]! |= cueBits(entry);
      return;
    }
    const hit = { entry, first, last, you, hidden: how === 'hidden', guessed: how === 'guessed' };
    (grade === 'allow' ? this.allowed : this.abuse).push(hit);
  }

  /** The abuse that lies within no innocent phrase. */
  notAllowed(): Hit[] {
    if (this.allowed.length === 0 || this.abuse.length === 0) return this.abuse;
    const reach = new Int32Array(this.cues.length).fill(-1);
    for (const { first, last } of this.allowed) reach[first] = Math.max(reach[first]!, last);
    for (let at = 1; at < reach.length; at++) reach[at] = Math.max(reach[at]!, reach[at - 1]!);
    return this.abuse.filter((hit) => reach[hit.first]! < hit.last);
  }
}
