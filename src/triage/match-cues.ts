// Finds the cues in a text: each word is looked up once, and then tells in one step which cues it begins and carries on.
import { type Cue, type Element, type Label, SHORTEST_PART, type WordSet } from './cue';
import type { Token } from './fold';

export interface CueIndex {
  /** What the cues have to do with a folded word. */
  wordOf(folded: string): IndexedWord;
}

export interface IndexedWord {
  /** Cues whose first element this word may be, in the order of the files. */
  readonly begins: readonly Cue[];
  /** All sets of words that hold this one, of any element of any cue. */
  readonly sets: ReadonlySet<WordSet>;
}

/** A cue found; `start` and `end` are offsets in the text. */
export interface Sighting {
  readonly label: Label;
  readonly points: number;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** The same for every sighting of one rule for one label. */
  readonly key: string;
}

/** A text costs its words, however many cues there are: people use few words, and the latest ones are kept looked up. */
const MOST_KEPT = 5_000;
const NOTHING: IndexedWord = { begins: [], sets: new Set() };

export function cueIndex(cues: readonly Cue[]): CueIndex {
  const beginning = new Map<WordSet, Cue[]>();
  for (const cue of cues) {
    const first = cue.elements[0]?.words;
    if (first) beginning.set(first, [...(beginning.get(first) ?? []), cue]);
  }
  const sets = setsByPart(cues);
  const place = new Map(cues.map((cue, at) => [cue, at]));
  const inOrder = (a: Cue, b: Cue) => (place.get(a) ?? 0) - (place.get(b) ?? 0);
  const kept = new Map<string, IndexedWord>();
  return {
    wordOf(folded) {
      const known = kept.get(folded);
      if (known) return known;
      const holding = setsOf(folded, sets);
      const word: IndexedWord =
        holding.size === 0
          ? NOTHING
          : { begins: [...holding].flatMap((set) => beginning.get(set) ?? []).sort(inOrder), sets: holding };
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(folded, word);
      return word;
    },
  };
}

/** Sets of words by the whole words, the heads and the tails that they list. */
interface SetsByPart {
  readonly exact: Map<string, WordSet[]>;
  readonly heads: Map<string, WordSet[]>;
  readonly tails: Map<string, WordSet[]>;
}

function setsByPart(cues: readonly Cue[]): SetsByPart {
  const sets = new Set<WordSet>();
  for (const { words, notBehind } of cues.flatMap(({ elements }) => elements)) {
    sets.add(words);
    if (notBehind) sets.add(notBehind);
  }
  const parts: SetsByPart = { exact: new Map(), heads: new Map(), tails: new Map() };
  const put = (map: Map<string, WordSet[]>, part: string, set: WordSet) => {
    const others = map.get(part);
    if (others) others.push(set);
    else map.set(part, [set]);
  };
  for (const set of sets) {
    for (const word of set.exact) put(parts.exact, word, set);
    for (const head of set.heads) put(parts.heads, head, set);
    for (const tail of set.tails) put(parts.tails, tail, set);
  }
  return parts;
}

function setsOf(word: string, { exact, heads, tails }: SetsByPart): ReadonlySet<WordSet> {
  const sets = new Set(exact.get(word));
  for (let length = SHORTEST_PART; length <= word.length; length += 1) {
    for (const set of heads.get(word.slice(0, length)) ?? []) sets.add(set);
    for (const set of tails.get(word.slice(-length)) ?? []) sets.add(set);
  }
  return sets;
}

/** A word of the text, with what the cues have to do with it. */
interface Place {
  readonly token: Token;
  readonly word: IndexedWord;
}

/** Every place of every cue. */
export function matchCues(tokens: readonly Token[], index: CueIndex): Sighting[] {
  const places = tokens.map((token): Place => ({ token, word: index.wordOf(token.word) }));
  const found: Sighting[] = [];
  places.forEach(({ token, word }, at) => {
    for (const cue of word.begins) {
      const last = lastOf(cue.elements, 0, places, at);
      if (last === null) continue;
      const end = places[last]?.token.end ?? 0;
      for (const { label, points, key } of cue.effects)
        found.push({ label, points, start: token.start, end, rule: cue.written, key });
    }
  });
  return found;
}

/** Index of the last word of the cue whose element `step` begins at `at` or, for later steps, up to its gap behind it. */
function lastOf(elements: readonly Element[], step: number, places: readonly Place[], at: number): number | null {
  const element = elements[step];
  if (!element) return at - 1;
  const reach = step === 0 ? 0 : element.gap;
  for (let skip = 0; skip <= reach; skip += 1) {
    const place = places[at + skip];
    if (!place || (step > 0 && place.token.sentence !== places[at - 1]?.token.sentence)) return null;
    if (!place.word.sets.has(element.words)) continue;
    const before = places[at + skip - 1];
    if (element.notBehind && before?.token.sentence === place.token.sentence && before.word.sets.has(element.notBehind))
      continue;
    const last = lastOf(elements, step + 1, places, at + skip + 1);
    if (last !== null) return last;
  }
  return null;
}
