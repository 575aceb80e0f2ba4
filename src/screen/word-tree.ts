// A list of words as a tree, which tells where in a text without spaces its words may end. It is grown when it is first asked.

/** In a packed list each word is a digit, of how many letters it shares with the word before it, and the other letters. */
const PACKED = /([\da-f])([^\da-f\s]+)/g;

export function* unpacked(list: string): Generator<string> {
  let word = '';
  for (const [, shared, rest] of list.replace(/\s+/g, '').matchAll(PACKED)) {
    word = word.slice(0, Number.parseInt(shared!, 16)) + rest!;
    yield word;
  }
}

/** Letters that tell the person, number or case of a word. */
const ENDING = 2;

/** Letters below it have their first node in a table: every walk begins there. */
const LETTERS = 0x530;

export class WordTree {
  /** Of each node its letter, its first child, the next child of its parent (0 for none), and whether a word ends there. */
  private letters = new Uint16Array(0);
  private children = new Int32Array(0);
  private siblings = new Int32Array(0);
  private isEnd = new Uint8Array(0);
  private readonly first = new Int32Array(LETTERS);
  private whole: ReadonlySet<string> = new Set();
  private isGrown = false;

  constructor(private readonly words: () => Iterable<string>) {}

  /** Where the words end that begin at `from` of a run of small letters. */
  ends(run: string, from: number): readonly number[] {
    if (!this.isGrown) this.growAll();
    const ends: number[] = [];
    let node = 0;
    for (let at = from; at < run.length; ) {
      node = this.next(node, run.charCodeAt(at++));
      if (node === 0) break;
      if (this.isEnd[node] === 1) ends.push(at);
    }
    return ends;
  }

  /** How far the letters from `from` on are those with which a word begins. */
  reach(run: string, from: number): number {
    if (!this.isGrown) this.growAll();
    let at = from;
    for (
      let node = this.next(0, run.charCodeAt(at));
      node !== 0 && at < run.length;
      node = this.next(node, run.charCodeAt(at))
    )
      at++;
    return at;
  }

  all(): Iterable<string> {
    return this.words();
  }

  /** Is there a word that has any letter at place `hidden` and otherwise those of `word`? */
  hasLike(word: string, hidden: number): boolean {
    if (!this.isGrown) this.growAll();
    let node = 0;
    for (let at = 0; at < hidden; at++) {
      node = this.next(node, word.charCodeAt(at));
      if (node === 0) return false;
    }
    for (let child = this.children[node]!; child !== 0; child = this.siblings[child]!) {
      let end = child;
      for (let at = hidden + 1; at < word.length && end !== 0; at++) end = this.next(end, word.charCodeAt(at));
      if (end !== 0 && this.isEnd[end] === 1) return true;
    }
    return false;
  }

  /** The word that has a letter of `word` once, not twice, or two neighbouring ones swapped back; the first letter stays. */
  withoutSlip(word: string): string | undefined {
    if (!this.isGrown) this.growAll();
    let node = this.next(0, word.charCodeAt(0));
    for (let at = 1; at < word.length && node !== 0; at++) {
      const letter = word.charCodeAt(at);
      if (letter === word.charCodeAt(at - 1)) {
        if (this.goesOn(node, word, at + 1)) return word.slice(0, at) + word.slice(at + 1);
      } else if (at + 1 < word.length) {
        const swapped = this.next(node, word.charCodeAt(at + 1));
        const both = swapped === 0 ? 0 : this.next(swapped, letter);
        if (both !== 0 && this.goesOn(both, word, at + 2))
          return word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
      }
      node = this.next(node, letter);
    }
    return undefined;
  }

  /** The word that has one letter more within than `word`, or another one there; the first letter and the last two stay. */
  oneLetterOff(word: string): string | undefined {
    if (!this.isGrown) this.growAll();
    let node = this.next(0, word.charCodeAt(0));
    for (let at = 1; at + ENDING <= word.length && node !== 0; at++) {
      const [letter, next] = [word.charCodeAt(at), word.charCodeAt(at + 1)];
      const mayBeOther = at + ENDING < word.length;
      for (let child = this.children[node]!; child !== 0; child = this.siblings[child]!)
        for (let below = this.children[child]!; below !== 0; below = this.siblings[below]!) {
          const code = this.letters[below]!;
          const isOther = mayBeOther && code === next && this.goesOn(below, word, at + 2);
          if (!isOther && (code !== letter || !this.goesOn(below, word, at + 1))) continue;
          return word.slice(0, at) + String.fromCharCode(this.letters[child]!) + word.slice(isOther ? at + 1 : at);
        }
      node = this.next(node, letter);
    }
    return undefined;
  }

  /** Do the letters from `from` on lead from a node to the end of a word? */
  private goesOn(node: number, word: string, from: number): boolean {
    let at = from;
    while (at < word.length && node !== 0) node = this.next(node, word.charCodeAt(at++));
    return node !== 0 && this.isEnd[node] === 1;
  }

  has(word: string): boolean {
    if (!this.isGrown) this.growAll();
    return this.whole.has(word);
  }

  private growAll(): void {
    this.isGrown = true;
    const growth = new Growth();
    const whole = new Set<string>();
    for (const word of this.words()) {
      growth.add(word);
      whole.add(word);
    }
    this.letters = Uint16Array.from(growth.letters);
    this.children = Int32Array.from(growth.children);
    this.siblings = Int32Array.from(growth.siblings);
    this.isEnd = Uint8Array.from(growth.isEnd);
    this.whole = whole;
    for (let child = this.children[0]!; child !== 0; child = this.siblings[child]!)
      this.first[this.letters[child]!] = child;
  }

  private next(node: number, letter: number): number {
    if (node === 0) return letter < LETTERS ? this.first[letter]! : 0;
    let child = this.children[node]!;
    while (child !== 0 && this.letters[child] !== letter) child = this.siblings[child]!;
    return child;
  }
}

/** The same while words are added. */
class Growth {
  readonly letters = [0];
  readonly children = [0];
  readonly siblings = [0];
  readonly isEnd = [0];

  add(word: string): void {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const letter = word.charCodeAt(at);
      node = this.childOf(node, letter) || this.grow(node, letter);
    }
    this.isEnd[node] = 1;
  }

  private childOf(node: number, letter: number): number {
    let child = this.children[node]!;
    while (child !== 0 && this.letters[child] !== letter) child = this.siblings[child]!;
    return child;
  }

  private grow(parent: number, letter: number): number {
    const node = this.letters.push(letter) - 1;
    this.children.push(0);
    this.siblings.push(this.children[parent]!);
    this.isEnd.push(0);
    this.children[parent] = node;
    return node;
  }
}
