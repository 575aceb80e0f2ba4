// What was found out about the last words: a word forgets the one that had its place, so a hostile text fills no memory.

/** A longer word hardly comes again. */
const LONGEST = 40;

export class WordMemo<Value> {
  private readonly words: string[];
  private readonly values: (Value | undefined)[];

  /** @param places how many words are remembered, a power of two. */
  constructor(private readonly places: number) {
    this.words = new Array<string>(places).fill('');
    this.values = new Array<undefined>(places).fill(undefined);
  }

  get(word: string): Value | undefined {
    const place = this.placeOf(word);
    return this.words[place] === word ? this.values[place] : undefined;
  }

  set(word: string, value: Value): Value {
    if (word.length <= LONGEST) {
      const place = this.placeOf(word);
      this.words[place] = word;
      this.values[place] = value;
    }
    return value;
  }

  private placeOf(word: string): number {
    let hash = 0;
    const length = Math.min(word.length, LONGEST);
    for (let at = 0; at < length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
    return (hash ^ (hash >>> 15)) & (this.places - 1);
  }
}
