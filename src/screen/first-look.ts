// What can a plain word be to the lexicon? Nearly all can be nothing or no more than the first word of a phrase, and that is seen without making a
// spelling of it.
// The answer may be too careful but never wrong: what may be found in some spelling is looked at in earnest (match-word.ts).

import { heardLetter, tellsKazakh, writeTyped } from './latin-typing';
import { COLUMN_BITS, LetterColumns } from './letter-columns';
import { asCyrillicShapes, withoutKazakhLetters } from './letters';
import type { LexiconIndex } from './lexicon-index';
import { ALPHABETS } from './root-spellings';
import type { Script } from './script';
import { DRAWN_Y, isAllLookAlike } from './spellings';
import { MAY, TreeLook } from './tree-look';
import { SHORTEST_GLUED, TYPED, ungluedRests, WRITTEN } from './unglued';

const SKELETON_LETTERS = new LetterColumns(ALPHABETS.skeleton);
const N_COLUMN = SKELETON_LETTERS.of('n'.charCodeAt(0));
const G_COLUMN = SKELETON_LETTERS.of('g'.charCodeAt(0));
/** Room for so many letters at first; a longer word makes more. */
const USUAL = 64;
/** Letters in which a `y` drawn for у is looked for, beyond the first. */
const LAST_DRAWN_Y = 3;
const Y = 'y'.charCodeAt(0);
const ASCII = 128;

export class FirstLook {
  private readonly cyrillic: TreeLook;
  private readonly english: TreeLook;
  private readonly skeleton: TreeLook;
  /** The word as columns of the trees, and the same in another spelling: a letter may become two, and an end of two follows. */
  private letters = new Uint8Array(2 * USUAL + 2);
  private other = new Uint8Array(2 * USUAL + 2);
  private codes = new Uint16Array(2 * USUAL);
  /** Column of a Kazakh letter -> of the Russian one that is typed for it. */
  private readonly folding = new Uint8Array(1 << COLUMN_BITS);
  /** Column of a Cyrillic letter -> the columns of what it adds to a Kazakh skeleton. */
  private readonly hearing: Uint8Array[] = [];
  /** Code of a Latin letter or digit -> column of the Cyrillic letter that it is drawn like. */
  private readonly shapes: Uint8Array;

  constructor({ words, inside, phrases, beginnings }: LexiconIndex) {
    const lookAt = (script: Script): TreeLook =>
      new TreeLook(words[script], inside[script], phrases[script], beginnings[script]);
    this.cyrillic = lookAt('cyrillic');
    this.english = lookAt('english');
    this.skeleton = lookAt('skeleton');
    const columnOf = (letter: string): number => words.cyrillic.letters.of(letter.charCodeAt(0));
    for (const letter of ALPHABETS.cyrillic) {
      this.folding[columnOf(letter)] = columnOf(withoutKazakhLetters(letter));
      const heard = [...heardLetter(letter)].map((sound) => words.skeleton.letters.of(sound.charCodeAt(0)));
      this.hearing[columnOf(letter)] = Uint8Array.from(heard);
    }
    this.shapes = Uint8Array.from({ length: ASCII }, (_, code) =>
      columnOf(asCyrillicShapes(String.fromCharCode(code))),
    );
  }

  /** In any spelling; see `plainly`. */
  anyhow(word: Uint16Array, length: number, cyrillic: boolean): number {
    const plainly = this.plainly(word, length, cyrillic);
    return plainly === MAY.both ? plainly : plainly | this.otherwise(word, length, cyrillic);
  }

  /** In the letters as they stand. `word`: `length` codes in lower case, letters of one alphabet. @returns bits of `MAY` */
  plainly(word: Uint16Array, length: number, cyrillic: boolean): number {
    this.makeRoom(length);
    const look = cyrillic ? this.cyrillic : this.english;
    const doubled = this.spell(word, length, look);
    if (doubled === undefined) return MAY.both;
    let may = look.may(this.letters, length);
    if (doubled && may !== MAY.both) may |= look.may(this.other, this.undouble(length));
    if ((may & MAY.match) !== 0) return may;
    for (const { from, to } of ungluedRests(word, length, WRITTEN)) {
      if (look.mayBegin(this.letters, from, to, SHORTEST_GLUED)) return may | MAY.match;
    }
    return may;
  }

  /** The same in the other spellings; asked right after `plainly`, whose letters it uses, and not where that was `MAY.both`. */
  otherwise(word: Uint16Array, length: number, cyrillic: boolean): number {
    return cyrillic ? this.folded(length) | this.heard(length) : this.typed(word, length);
  }

  private makeRoom(length: number): void {
    if (2 * length <= this.codes.length) return;
    this.letters = new Uint8Array(4 * length + 2);
    this.other = new Uint8Array(4 * length + 2);
    this.codes = new Uint16Array(4 * length);
  }

  /** Fills `letters`. @returns whether a letter is doubled; nothing when one is foreign to the trees or stands three times. */
  private spell(word: Uint16Array, length: number, { words }: TreeLook): boolean | undefined {
    const { letters } = this;
    let doubled = false;
    for (let at = 0; at < length; at++) {
      const column = words.letters.of(word[at]!);
      if (column === 0) return undefined;
      letters[at] = column;
      if (at === 0 || letters[at - 1] !== column) continue;
      if (at > 1 && letters[at - 2] === column) return undefined;
      doubled = true;
    }
    return doubled;
  }

  /** Fills `other` with the letters, each once. @returns how many they are. */
  private undouble(length: number): number {
    const { letters, other } = this;
    let size = 0;
    for (let at = 0; at < length; at++) {
      if (at === 0 || letters[at] !== letters[at - 1]) other[size++] = letters[at]!;
    }
    return size;
  }

  private folded(length: number): number {
    const { letters, other, folding } = this;
    let folded = false;
    for (let at = 0; at < length; at++) {
      other[at] = folding[letters[at]!]!;
      folded ||= other[at] !== letters[at];
    }
    return folded ? this.cyrillic.may(other, length) : MAY.nothing;
  }

  /** Written by ear (skeletonOfHeard). */
  private heard(length: number): number {
    const { letters, other, hearing, skeleton } = this;
    let size = 0;
    for (let at = 0; at < length; at++) {
      const heard = hearing[letters[at]!]!;
      for (let sound = 0; sound < heard.length; sound++) {
        const column = heard[sound]!;
        const last = size > 0 ? other[size - 1] : 0;
        if (column !== last && !(column === G_COLUMN && last === N_COLUMN)) other[size++] = column;
      }
    }
    return skeleton.may(other, size);
  }

  private typed(word: Uint16Array, length: number): number {
    if (tellsKazakh(word, length) || mayDrawY(word, length)) return MAY.both;
    const { letters, other, skeleton } = this;
    const russian = this.writeSkeleton(letters, word, length, 'ru');
    const kazakh = this.writeSkeleton(other, word, length, 'kk');
    let may = skeleton.may(letters, russian);
    if (!isSame(letters, russian, other, kazakh)) may |= skeleton.may(other, kazakh);
    for (const { from, to } of ungluedRests(this.codes, kazakh, TYPED)) {
      if ((may & MAY.match) !== 0) break;
      if (skeleton.mayBegin(other, from, to, SHORTEST_GLUED)) may |= MAY.match;
    }
    return may !== MAY.both && isAllLookAlike(word, length) ? may | this.drawn(word, length) : may;
  }

  /** All letters are drawn like Cyrillic ones. */
  private drawn(word: Uint16Array, length: number): number {
    for (let at = 0; at < length; at++) this.letters[at] = this.shapes[word[at]!]!;
    return this.cyrillic.may(this.letters, length);
  }

  private writeSkeleton(columns: Uint8Array, word: Uint16Array, size: number, language: 'ru' | 'kk'): number {
    const length = writeTyped(this.codes, word, size, language);
    for (let at = 0; at < length; at++) columns[at] = this.skeleton.words.letters.of(this.codes[at]!);
    return length;
  }
}

function mayDrawY(word: Uint16Array, length: number): boolean {
  for (let at = 1; at <= LAST_DRAWN_Y; at++) {
    if (word[at] === Y) return DRAWN_Y.test(String.fromCharCode(...word.subarray(0, Math.min(length, USUAL))));
  }
  return false;
}

function isSame(one: Uint8Array, oneLength: number, other: Uint8Array, otherLength: number): boolean {
  if (oneLength !== otherLength) return false;
  for (let at = 0; at < oneLength; at++) if (one[at] !== other[at]) return false;
  return true;
}
