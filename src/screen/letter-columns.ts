// The letters of one script as small numbers, the columns of its trees.

/** A column takes so many bits. */
export const COLUMN_BITS = 6;
/** Letters outside this range are in no root. */
const HIGHEST_CODE = 0x600;

export class LetterColumns {
  private readonly columns = new Uint8Array(HIGHEST_CODE);
  /** Each letter with its column. */
  readonly all: readonly (readonly [string, number])[];
  /** One more than the highest column. */
  readonly width: number;

  /** @param letters at most 63. */
  constructor(letters: string) {
    const all: [string, number][] = [];
    let column = 0;
    for (const letter of new Set(letters)) {
      this.columns[letter.charCodeAt(0)] = ++column;
      all.push([letter, column]);
    }
    this.all = all;
    this.width = column + 1;
    if (this.width > 1 << COLUMN_BITS) throw new RangeError(`${column} letters are too many`);
  }

  /** 0: no letter of the script. */
  of(code: number): number {
    return code < HIGHEST_CODE ? this.columns[code]! : 0;
  }
}
