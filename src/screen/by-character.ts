// What is worked out of each character once, and looked up afterwards.

/** The characters of most texts, whose table is filled at once, as an array with gaps is searched like a table of words. */
const FILLED = 0x3000;
/** Of the characters behind, pictures among them, in rows of so many, each made when one of it is met. */
const ROW = 256;

export class ByCharacter<T> {
  private readonly first = emptyRow<T>(FILLED);
  private readonly behind = new Map<number, (T | undefined)[]>();

  /** @param workOut what is kept, of one character. */
  constructor(private readonly workOut: (character: string) => T) {}

  /** @param code the character's code point. */
  of(code: number): T {
    const row = code < FILLED ? this.first : this.rowOf(code);
    const at = code < FILLED ? code : code % ROW;
    const known = row[at];
    if (known !== undefined) return known;
    const worked = this.workOut(String.fromCodePoint(code));
    row[at] = worked;
    return worked;
  }

  private rowOf(code: number): (T | undefined)[] {
    const number = Math.floor(code / ROW);
    const known = this.behind.get(number);
    if (known !== undefined) return known;
    const row = emptyRow<T>(ROW);
    this.behind.set(number, row);
    return row;
  }
}

const emptyRow = <T>(length: number): (T | undefined)[] => new Array<T | undefined>(length).fill(undefined);
