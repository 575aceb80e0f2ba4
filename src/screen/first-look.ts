// Can a plain word be anything to the lexicon at all? Nearly none can, and that is seen without making a spelling of it.
// The answer may be too careful but never wrong: what may be found in some spelling is looked at in earnest (match-word.ts).

import { writeTyped } from './latin-typing';
import { COLUMN_BITS } from './letter-columns';
import { asCyrillicShapes, withoutKazakhLetters } from './letters';
import type { LexiconIndex } from './lexicon-index';
import { ALPHABETS } from './root-spellings';
import type { Script } from './script';
import { DRAWN_Y, isAllLookAlike } from './spellings';
import { TreeLook } from './tree-look';
import { SHORTEST_GLUED, unglued } from './unglued';

const LONGEST = 40;
/** Room for a skeleton, in which a letter may become two, and for an end. */
const ROOM = 2 * LONGEST + 1;

export class FirstLook {
  private readonly cyrillic: TreeLook;
  private readonly english: TreeLook;
  private readonly skeleton: TreeLook;
  /** The word as columns of the trees, and the same in another spelling. */
  private readonly letters = new Uint8Array(ROOM);
  private readonly other = new Uint8Array(ROOM);
  private readonly codes = new Uint16Array(ROOM);
  /** Column of a Kazakh letter -> of the Russian one that is typed for it. */
  private readonly folding = new Uint8Array(1 << COLUMN_BITS);

  constructor({ words, inside, phrases, beginnings }: LexiconIndex) {
    const lookAt = (script: Script): TreeLook =>
      new TreeLook(words[script], inside[script], phrases[script], beginnings[script]);
    this.cyrillic = lookAt('cyrillic');
    this.english = lookAt('english');
    this.skeleton = lookAt('skeleton');
    const columnOf = (letter: string): number => words.cyrillic.letters.of(letter.charCodeAt(0));
    for (const letter of ALPHABETS.cyrillic) this.folding[columnOf(letter)] = columnOf(withoutKazakhLetters(letter));
  }

  /** No abuse, no cue, no beginning of a phrase. `word`: in lower case, letters of one alphabet. */
  isNothing(word: string, cyrillic: boolean): boolean {
    const { length } = word;
    if (length > LONGEST) return false;
    const look = cyrillic ? this.cyrillic : this.english;
    const doubled = this.spell(word, look);
    if (doubled === undefined || look.mayFind(this.letters, length)) return false;
    if (doubled && look.mayFind(this.other, this.undouble(length))) return false;
    for (const rest of unglued(word)) {
      const from = word.endsWith(rest) ? length - rest.length : 0;
      if (look.mayBegin(this.letters, from, from + rest.length, SHORTEST_GLUED)) return false;
    }
    return cyrillic ? !this.mayBeFolded(length) : !this.mayBeTyped(word);
  }

  /** Fills `letters`. @returns whether a letter is doubled; nothing when one is foreign to the trees or stands three times. */
  private spell(word: string, { words }: TreeLook): boolean | undefined {
    const { letters } = this;
    let doubled = false;
    for (let at = 0; at < word.length; at++) {
      const column = words.letters.of(word.charCodeAt(at));
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

  private mayBeFolded(length: number): boolean {
    const { letters, other, folding } = this;
    let folded = false;
    for (let at = 0; at < length; at++) {
      other[at] = folding[letters[at]!]!;
      folded ||= other[at] !== letters[at];
    }
    return folded && this.cyrillic.mayFind(other, length);
  }

  private mayBeTyped(word: string): boolean {
    const { letters, other, skeleton, cyrillic } = this;
    const russian = this.writeSkeleton(letters, word, 'ru');
    const kazakh = this.writeSkeleton(other, word, 'kk');
    if (skeleton.mayFind(letters, russian)) return true;
    if (!isSame(letters, russian, other, kazakh) && skeleton.mayFind(other, kazakh)) return true;
    if (DRAWN_Y.test(word)) return true;
    if (!isAllLookAlike(word)) return false;
    return this.spell(asCyrillicShapes(word), cyrillic) === undefined || cyrillic.mayFind(letters, word.length);
  }

  private writeSkeleton(columns: Uint8Array, word: string, language: 'ru' | 'kk'): number {
    const length = writeTyped(this.codes, word, language);
    for (let at = 0; at < length; at++) columns[at] = this.skeleton.words.letters.of(this.codes[at]!);
    return length;
  }
}

function isSame(one: Uint8Array, oneLength: number, other: Uint8Array, otherLength: number): boolean {
  if (oneLength !== otherLength) return false;
  for (let at = 0; at < oneLength; at++) if (one[at] !== other[at]) return false;
  return true;
}
