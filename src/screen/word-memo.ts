// What was found out about the last words: a word forgets the one that had its place, and holds no text that it stood in, so a hostile text fills no memory.

/** A longer word hardly comes again. */
const LONGEST = 40;

export class WordMemo<Value> {
  private readonly words: string[];
  private readonly values: (Value | undefined)[];
  /** Hash of the last word that came to a place: a word that cost little is kept only when it comes again, as keeping costs more than looking. */
  private readonly seen: Int32Array;
  /** Of the words that are kept: most of those that are asked for are told from them without a look at their letters. */
  private readonly hashes: Int32Array;

  /** @param places how many words are remembered, a power of two. @param longest letters of a word that is kept. */
  constructor(
    private readonly places: number,
    private readonly longest = LONGEST,
  ) {
    this.words = new Array<string>(places).fill('');
    this.values = new Array<undefined>(places).fill(undefined);
    this.seen = new Int32Array(places);
    this.hashes = new Int32Array(places);
  }

  get(word: string): Value | undefined {
    const hash = hashOf(word);
    const place = this.placeOf(hash);
    if (this.hashes[place] === hash && this.words[place] === word) return this.values[place];
    const beside = place ^ 1;
    return this.hashes[beside] === hash && this.words[beside] === word ? this.values[beside] : undefined;
  }

  /** As `get`, of the word that stands in `text` from `start` to `end`. */
  at(text: string, start: number, end: number): Value | undefined {
    const hash = hashOf(text, start, end);
    const place = this.placeOf(hash);
    if (this.hashes[place] === hash && isAt(this.words[place]!, text, start, end)) return this.values[place];
    const beside = place ^ 1;
    return this.hashes[beside] === hash && isAt(this.words[beside]!, text, start, end)
      ? this.values[beside]
      : undefined;
  }

  /** Keeps what was found out when the word comes a second time: what costs little is not worth more. */
  set(word: string, value: Value): Value {
    if (word.length > this.longest) return value;
    const hash = hashOf(word);
    const place = this.placeOf(hash);
    if (this.seen[place] === hash) this.store(place, hash, word, value);
    else this.seen[place] = hash;
    return value;
  }

  /** Keeps what cost much to find out. */
  keep(word: string, value: Value): Value {
    if (word.length > this.longest) return value;
    const hash = hashOf(word);
    const place = this.placeOf(hash);
    this.seen[place] = hash;
    this.store(place, hash, word, value);
    return value;
  }

  /** The word that had the place moves to the one beside it: of two that meet again and again, neither is read anew. */
  private store(place: number, hash: number, word: string, value: Value): void {
    if (this.values[place] !== undefined && this.words[place] !== word) {
      const beside = place ^ 1;
      this.hashes[beside] = this.hashes[place]!;
      this.words[beside] = this.words[place]!;
      this.values[beside] = this.values[place];
    }
    this.hashes[place] = hash;
    this.words[place] = ownCopy(word);
    this.values[place] = value;
  }

  private placeOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.places - 1);
  }
}

/** V8 keeps a piece of this many letters as a view of the whole text, which then stays in memory with it. */
const SHORTEST_VIEW = 13;

/** The same letters in a string of their own. What is kept of a text must be such. */
export function ownCopy(word: string): string {
  if (word.length < SHORTEST_VIEW) return word;
  const codes = new Array<number>(word.length);
  for (let at = 0; at < word.length; at++) codes[at] = word.charCodeAt(at);
  return String.fromCharCode(...codes);
}

function hashOf(text: string, start = 0, end = text.length): number {
  let hash = end - start;
  const last = Math.min(end, start + LONGEST);
  for (let at = start; at < last; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

const isAt = (word: string, text: string, start: number, end: number): boolean =>
  word.length === end - start && text.startsWith(word, start);
