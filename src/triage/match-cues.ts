// Finds the cues in a text: an index by the first letters of their first word keeps it fast however many there are.
import { type Cue, type Element, holds, type Label, SHORTEST_PART } from './cue';
import type { Token } from './fold';

/** Cues by the words, heads and tails that their first element may be. */
export interface CueIndex {
  readonly exact: ReadonlyMap<string, readonly Cue[]>;
  readonly heads: ReadonlyMap<string, readonly Cue[]>;
  readonly tails: ReadonlyMap<string, readonly Cue[]>;
}

/** A cue found; `start` and `end` are offsets in the text. */
export interface Sighting {
  readonly label: Label;
  readonly points: number;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

export function cueIndex(cues: readonly Cue[]): CueIndex {
  const index = { exact: new Map<string, Cue[]>(), heads: new Map<string, Cue[]>(), tails: new Map<string, Cue[]>() };
  const put = (map: Map<string, Cue[]>, key: string, cue: Cue) => map.set(key, [...(map.get(key) ?? []), cue]);
  for (const cue of cues) {
    const first = cue.elements[0]?.words;
    for (const word of first?.exact ?? []) put(index.exact, word, cue);
    for (const head of new Set(first?.heads)) put(index.heads, head, cue);
    for (const tail of new Set(first?.tails)) put(index.tails, tail, cue);
  }
  return index;
}

function beginningWith(word: string, { exact, heads, tails }: CueIndex): ReadonlySet<Cue> {
  const cues = new Set(exact.get(word));
  for (let length = SHORTEST_PART; length <= word.length; length += 1) {
    for (const cue of heads.get(word.slice(0, length)) ?? []) cues.add(cue);
    for (const cue of tails.get(word.slice(-length)) ?? []) cues.add(cue);
  }
  return cues;
}

/** Every place of every cue. */
export function matchCues(tokens: readonly Token[], index: CueIndex): Sighting[] {
  const found: Sighting[] = [];
  tokens.forEach(({ word }, at) => {
    for (const cue of beginningWith(word, index)) {
      const last = lastOf(cue.elements, 0, tokens, at);
      if (last === null) continue;
      const [start, end] = [tokens[at]?.start ?? 0, tokens[last]?.end ?? 0];
      for (const { label, points } of cue.effects) found.push({ label, points, start, end, rule: cue.written });
    }
  });
  return found;
}

/** Index of the last token of the cue whose element `step` begins at `at` or, for later steps, up to its gap behind it. */
function lastOf(elements: readonly Element[], step: number, tokens: readonly Token[], at: number): number | null {
  const element = elements[step];
  if (!element) return at - 1;
  const reach = step === 0 ? 0 : element.gap;
  for (let skip = 0; skip <= reach; skip += 1) {
    const token = tokens[at + skip];
    if (!token || (step > 0 && token.sentence !== tokens[at - 1]?.sentence)) return null;
    if (!holds(element.words, token.word)) continue;
    const before = tokens[at + skip - 1];
    if (element.notBehind && before?.sentence === token.sentence && holds(element.notBehind, before.word)) continue;
    const last = lastOf(elements, step + 1, tokens, at + skip + 1);
    if (last !== null) return last;
  }
  return null;
}
