// The letters of one word as codes, in a room that is used again for the next word.

const USUAL = 64;

export class WordLetters {
  codes = new Uint16Array(USUAL);

  fill(word: string): void {
    const { length } = word;
    if (length > this.codes.length) this.codes = new Uint16Array(2 * length);
    for (let at = 0; at < length; at++) this.codes[at] = word.charCodeAt(at);
  }
}
