// How much of its disguises a text may have read. Plain words are always read, wherever they stand; what has signs among its letters, mixes
// scripts, or must first be put together is ten times the work, and a megabyte of it is written by no person.

/** Letters of disguised words that a text may have read at once: far more than the longest mail of a person holds. */
const FULL = 24_000;
/** Once these are spent, one letter more for every so many characters of the text, so that none of its parts goes unread. */
const CHARACTERS_A_LETTER = 60;
/** Reading any word costs as much as so many letters, whatever its length. */
const LETTERS_A_WORD = 4;
/** Tree nodes that are visited in the time that reading one letter takes. */
const STEPS_A_LETTER = 40;

export class Budget {
  private left = FULL;

  /** The text has gone on. */
  goOn(characters: number): void {
    this.left = Math.min(FULL, this.left + characters / CHARACTERS_A_LETTER);
  }

  /** May a disguised word of so many letters be read? A short one fits where a long one does not. */
  allows(letters: number): boolean {
    const cost = letters + LETTERS_A_WORD;
    if (this.left < cost) return false;
    this.left -= cost;
    return true;
  }

  /** Not even a word of two letters would be read: asked before work that only prepares for reading. */
  get isSpent(): boolean {
    return this.left < LETTERS_A_WORD + 2;
  }

  takeSteps(steps: number): void {
    this.left -= steps / STEPS_A_LETTER;
  }
}
