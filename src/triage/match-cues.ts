// Finds the cues in a text: each word is looked up once, and then tells in one step which cues it begins and carries on.
import { type Cue, type Effect, type Label, SHORTEST_PART, type WordSet } from './cue';
import type { Token } from './fold';

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

/** Labels of which every place counts, since they cover words: what a greeting or a plea covers is no question. */
const COVERING: ReadonlySet<Label> = new Set(['vague', 'courtesy']);

/** What the cues have to do with a folded word. */
interface IndexedWord {
  /** Cues whose first element this word may be, in the order of the files. */
  readonly begins: readonly NumberedCue[];
  /** Of the table of sets. */
  readonly row: number;
}

/** A cue with its sets of words as numbers, step by step. */
interface NumberedCue {
  readonly place: number;
  readonly sets: readonly number[];
  /** The set of the word right behind the first; NO_SET where there is none or others may stand between. */
  readonly next: number;
  /** How many words may stand before each step. */
  readonly gaps: readonly number[];
  /** Of the word right before each step; NO_SET where any may stand. */
  readonly notBehind: readonly number[];
  readonly effects: readonly Effect[];
  readonly written: string;
  /** Also after the first place. */
  readonly everywhere: boolean;
}

const NO_SET = -1;
const NOT_FOUND = -1;
/** A text costs its words, however many cues there are: people use few words, and the latest ones are kept looked up. */
const MOST_KEPT = 5_000;
/** Row of all words that no cue knows. */
const EMPTY_ROW = 0;
const NO_WORD: IndexedWord = { begins: [], row: EMPTY_ROW };

export class CueIndex {
  readonly #parts: SetsByPart;
  readonly #numbers: ReadonlyMap<WordSet, number>;
  readonly #beginning = new Map<number, NumberedCue[]>();
  readonly #kept = new Map<string, IndexedWord>();
  /** For each word kept a row of bits, one for each set that holds it. */
  #table: Int32Array;
  readonly #width: number;
  #rows = EMPTY_ROW + 1;
  /** The text in which each cue was seen last, by its place. */
  readonly #seenIn: Int32Array;
  #texts = 0;

  constructor(cues: readonly Cue[]) {
    const sets = new Set(cues.flatMap(({ elements }) => elements.flatMap(setsIn)));
    this.#parts = setsByPart(sets);
    this.#numbers = new Map([...sets].map((set, at) => [set, at]));
    this.#width = (sets.size >> 5) + 1;
    this.#table = new Int32Array(this.#width * 64);
    this.#seenIn = new Int32Array(cues.length);
    for (const [place, cue] of cues.entries()) {
      const numbered = this.#numbered(cue, place);
      const [first = NO_SET] = numbered.sets;
      const others = this.#beginning.get(first);
      if (others) others.push(numbered);
      else this.#beginning.set(first, [numbered]);
    }
  }

  /** Every cue of the text, at its first place; those that cover words at every place. */
  match(tokens: readonly Token[]): Sighting[] {
    this.#texts += 1;
    this.#forget();
    const words = tokens.map(({ word }) => this.#wordOf(word));
    const found: Sighting[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const after = words[at + 1] ?? NO_WORD;
      for (const cue of words[at]!.begins) {
        // Most cues end here.
        if (cue.next !== NO_SET && !this.#holds(after, cue.next)) continue;
        if (!cue.everywhere && this.#seenIn[cue.place] === this.#texts) continue;
        const last = this.#lastOf(cue, 0, at, tokens, words);
        if (last === NOT_FOUND) continue;
        this.#seenIn[cue.place] = this.#texts;
        const [{ start }, { end }] = [tokens[at]!, tokens[last]!];
        for (const { label, points, key } of cue.effects)
          found.push({ label, points, start, end, rule: cue.written, key });
      }
    }
    return found;
  }

  /** Index of the last word of the cue whose step `step` is at `from` or, for later steps, up to its gap behind it. */
  #lastOf(
    cue: NumberedCue,
    step: number,
    from: number,
    tokens: readonly Token[],
    words: readonly IndexedWord[],
  ): number {
    const [set, unwanted] = [cue.sets[step]!, cue.notBehind[step]!];
    const end = Math.min(from + cue.gaps[step]!, words.length - 1);
    const sentence = tokens[step === 0 ? from : from - 1]!.sentence;
    for (let at = from; at <= end && tokens[at]!.sentence === sentence; at += 1) {
      if (!this.#holds(words[at]!, set)) continue;
      const isBehind = unwanted !== NO_SET && at > 0 && tokens[at - 1]!.sentence === sentence;
      if (isBehind && this.#holds(words[at - 1]!, unwanted)) continue;
      const last = step + 1 === cue.sets.length ? at : this.#lastOf(cue, step + 1, at + 1, tokens, words);
      if (last !== NOT_FOUND) return last;
    }
    return NOT_FOUND;
  }

  #holds({ row }: IndexedWord, set: number): boolean {
    return ((this.#table[row * this.#width + (set >> 5)]! >> (set & 31)) & 1) === 1;
  }

  /** Between two texts only: the rows of words in hand must not become those of others. */
  #forget(): void {
    if (this.#kept.size < MOST_KEPT) return;
    this.#kept.clear();
    this.#table.fill(0);
    this.#rows = EMPTY_ROW + 1;
  }

  #wordOf(folded: string): IndexedWord {
    const known = this.#kept.get(folded);
    if (known) return known;
    const word = this.#lookUp(folded);
    this.#kept.set(folded, word);
    return word;
  }

  #lookUp(folded: string): IndexedWord {
    const sets = setsOf(folded, this.#parts);
    if (sets.size === 0) return NO_WORD;
    const row = this.#newRow();
    const begins: NumberedCue[] = [];
    for (const set of sets) {
      const number = this.#numbers.get(set)!;
      this.#table[row * this.#width + (number >> 5)]! |= 1 << (number & 31);
      begins.push(...(this.#beginning.get(number) ?? []));
    }
    return { begins: begins.sort((a, b) => a.place - b.place), row };
  }

  #newRow(): number {
    const row = this.#rows;
    this.#rows += 1;
    if (this.#rows * this.#width > this.#table.length) {
      const larger = new Int32Array(this.#table.length * 2);
      larger.set(this.#table);
      this.#table = larger;
    }
    return row;
  }

  #numbered({ elements, effects, written }: Cue, place: number): NumberedCue {
    const numberOf = (set: WordSet | null) => (set === null ? NO_SET : (this.#numbers.get(set) ?? NO_SET));
    const second = elements[1];
    return {
      place,
      sets: elements.map(({ words }) => numberOf(words)),
      next: second?.gap === 0 ? numberOf(second.words) : NO_SET,
      gaps: elements.map(({ gap }) => gap),
      notBehind: elements.map(({ notBehind }) => numberOf(notBehind)),
      effects,
      written,
      everywhere: effects.some(({ label }) => COVERING.has(label)),
    };
  }
}

/** Sets of words by the whole words, the heads and the tails that they list. */
interface SetsByPart {
  readonly exact: Map<string, WordSet[]>;
  readonly heads: Map<string, WordSet[]>;
  readonly tails: Map<string, WordSet[]>;
}

function setsIn({ words, notBehind }: Cue['elements'][number]): WordSet[] {
  return notBehind ? [words, notBehind] : [words];
}

function setsByPart(sets: ReadonlySet<WordSet>): SetsByPart {
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
