// Small words that people write together with what they say to somebody: ну, вы, you, все.

/** Letters of the abuse that is looked for beside a small word; shorter ones are parts of innocent words. */
export const SHORTEST_GLUED = 5;
export const LONGEST_GLUED = 30;

const BEFORE =
  'ну вы ты все вот эти это да мы они он она там ваши ваш твой какой какие ой эй чо че you ur your are youre the'.split(
    ' ',
  );
const AFTER = 'вы ты все там тут они блин бля блять ваш ваши you ur there all'.split(' ');

type Codes = readonly number[];
const HEADS = byLetter(BEFORE, (word) => word.charCodeAt(0));
const TAILS = byLetter(AFTER, (word) => word.charCodeAt(word.length - 1));
const NONE: readonly Codes[] = [];

function byLetter(
  words: readonly string[],
  letterOf: (word: string) => number,
): readonly (readonly Codes[] | undefined)[] {
  const found: Codes[][] = [];
  for (const word of words) {
    found[letterOf(word)] ??= [];
    found[letterOf(word)]!.push([...word].map((letter) => letter.charCodeAt(0)));
  }
  return Array.from({ length: 0x450 }, (_, code) => found[code]);
}

/** Of a word: from its letter `from` to before `to`. */
export interface Rest {
  readonly from: number;
  readonly to: number;
}
const NO_REST: readonly Rest[] = [];

/** What is left of the first `length` codes without a small word at the beginning or at the end; each way that leaves enough. */
export function ungluedRests(codes: Uint16Array, length: number): readonly Rest[] {
  if (length < SHORTEST_GLUED + 2) return NO_REST;
  let rests: Rest[] | undefined;
  for (const head of HEADS[codes[0]!] ?? NONE) {
    if (length - head.length < SHORTEST_GLUED || !standsAt(head, codes, 0)) continue;
    rests ??= [];
    rests.push({ from: head.length, to: length });
  }
  for (const tail of TAILS[codes[length - 1]!] ?? NONE) {
    if (length - tail.length < SHORTEST_GLUED || !standsAt(tail, codes, length - tail.length)) continue;
    rests ??= [];
    rests.push({ from: 0, to: length - tail.length });
  }
  return rests ?? NO_REST;
}

/** As above, of a text of at most `LONGEST_GLUED` letters. */
export function unglued(text: string): readonly string[] {
  for (let at = 0; at < text.length; at++) letters[at] = text.charCodeAt(at);
  return ungluedRests(letters, text.length).map(({ from, to }) => text.slice(from, to));
}

const letters = new Uint16Array(LONGEST_GLUED);

function standsAt(word: Codes, codes: Uint16Array, from: number): boolean {
  for (let at = 0; at < word.length; at++) if (codes[from + at] !== word[at]) return false;
  return true;
}
