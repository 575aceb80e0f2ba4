// How much reading beyond the plain one a text may ask for. Words in the roots' own letters are always read, wherever they stand, and so are their
// phrases but in the depth of a text that nobody writes (a pasted log: what a person adds stands above or below it); every other way to read a word is
// work that a megabyte of hostile text asks for without end, and no person's letter does.

/** Letters of plain words that a text may have read in their other spellings at once: more than the longest mail of a person holds. */
const FULL = 120_000;
/** A longer text, which nobody writes, has as much less as it is longer: reading its plain words alone takes the time that a text may take. */
const LONGEST_WRITTEN = 250_000;
/** Of such a text so many characters at its head and at its end are read as any other. */
const WRITTEN_AROUND = 60_000;
/** Between them one phrase may be followed for so many characters. */
const CHARACTERS_A_PHRASE = 50;
/** Once these are spent, one letter more for every so many characters of the text, so that none of its parts goes unread. */
const CHARACTERS_A_LETTER = 40;
/** Reading any word costs as much as so many letters, whatever its length. */
const LETTERS_A_WORD = 4;
/** A letter of a disguised word (digits, signs, two scripts, put together) is so much the work of one of a plain word. */
const DISGUISED = 5;
/** A word in which something may be found is so much the work of one in which nothing is. */
const EARNEST = 2;
/** Following a phrase from its first word on; from one of a row of single letters, which open phrases without end. */
const PHRASE = 1;
const PHRASE_OF_LETTERS = 5;
/** Tree nodes that are visited in the time that reading one letter takes. */
const STEPS_A_LETTER = 8;

export class Budget {
  private readonly fund: number;
  private left: number;
  /** Characters of the text that were read. */
  private read = 0;
  private phrases = 0;

  /** @param characters of the whole text. */
  constructor(private readonly characters: number) {
    this.fund = FULL * Math.min(1, LONGEST_WRITTEN / characters);
    this.left = this.fund;
  }

  /** The text has gone on. */
  goOn(characters: number): void {
    this.left = Math.min(this.fund, this.left + characters / CHARACTERS_A_LETTER);
    this.read += characters;
    this.phrases = characters / CHARACTERS_A_PHRASE;
  }

  /** May a plain word of so many letters be looked at in its other spellings? A short one fits where a long one does not. */
  allowsOtherSpellings(letters: number): boolean {
    return this.allowsCost(letters + LETTERS_A_WORD);
  }

  /** May a plain word in which something may be found be read in all its spellings? */
  allowsEarnest(letters: number): boolean {
    return this.allowsCost(EARNEST * (letters + LETTERS_A_WORD));
  }

  /** May a disguised word of so many letters be read? */
  allowsDisguised(letters: number): boolean {
    return this.allowsCost(DISGUISED * (letters + LETTERS_A_WORD));
  }

  /** May a phrase be followed from a word in another spelling, or from one of a row of single letters? */
  allowsPhrase(ofLetters: boolean): boolean {
    return this.allowsCost(ofLetters ? PHRASE_OF_LETTERS : PHRASE);
  }

  /** May a phrase be followed from a plain word here? */
  allowsPlainPhrase(): boolean {
    const { characters, read } = this;
    const isDeep = characters > LONGEST_WRITTEN && read > WRITTEN_AROUND && read < characters - WRITTEN_AROUND;
    return !isDeep || --this.phrases >= 0;
  }

  /** Would a disguised word of so many letters be refused? Asked before work that only prepares for reading. */
  lacks(letters: number): boolean {
    return this.left < DISGUISED * (LETTERS_A_WORD + letters);
  }

  /** Not even a disguised word of two letters would be read. */
  get isSpent(): boolean {
    return this.lacks(2);
  }

  takeSteps(steps: number): void {
    this.left -= steps / STEPS_A_LETTER;
  }

  private allowsCost(cost: number): boolean {
    if (this.left < cost) return false;
    this.left -= cost;
    return true;
  }
}
