// Small words that people write together with what they say to somebody: ну, вы, you, все, сен, екенсің.

/** Letters of the abuse that is looked for beside a small word; shorter ones are parts of innocent words. */
export const SHORTEST_GLUED = 5;
export const LONGEST_GLUED = 30;
/** Kazakh letters lie beyond the Russian ones. */
const HIGHEST_LETTER = 0x500;

const words = (text: string): readonly string[] => text.split(' ');
/** In Kazakh letters and without them. */
const KAZAKH_BEFORE = words(
  'сен сенің сенин сендер сендердің сендердин әй өй мына мынау мынаның мынанын анау бұл бул осы нағыз нагыз бәрің барин өзің озин аузына аузыңа',
);
const KAZAKH_AFTER = words(
  'екенсің екенсин екенсіңдер екенсиндер екен ғой гой баласы неме немелер сияқты сияқтысың сиякты болма болмаңдар сен сендер сенің бәрің мынау',
);
const BEFORE = [
  ...words(
    'ну вы ты все вот эти это да мы они он она там ваши ваш твой какой какие ой эй чо че you ur your are youre the',
  ),
  ...KAZAKH_BEFORE,
];
const AFTER = [...words('вы ты все там тут они блин бля блять ваш ваши you ur there all'), ...KAZAKH_AFTER];

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
  return Array.from({ length: HIGHEST_LETTER }, (_, code) => found[code]);
}

/** Of a word: from its letter `from` to before `to`. */
export interface Rest {
  readonly from: number;
  readonly to: number;
}
const NO_REST: readonly Rest[] = [];

/** What is left of the first `length` codes without a small word at the beginning, at the end, or at both; each way that leaves enough. */
export function ungluedRests(codes: Uint16Array, length: number): readonly Rest[] {
  if (length < SHORTEST_GLUED + 2) return NO_REST;
  let rests: Rest[] | undefined;
  for (const head of HEADS[codes[0]!] ?? NONE) {
    if (length - head.length < SHORTEST_GLUED || !standsAt(head, codes, 0)) continue;
    rests ??= [];
    rests.push({ from: head.length, to: length });
  }
  const heads = rests?.length ?? 0;
  for (const tail of TAILS[codes[length - 1]!] ?? NONE) {
    const to = length - tail.length;
    if (to < SHORTEST_GLUED || !standsAt(tail, codes, to)) continue;
    rests ??= [];
    rests.push({ from: 0, to });
    for (let at = 0; at < heads; at++) {
      const { from } = rests[at]!;
      if (to - from >= SHORTEST_GLUED) rests.push({ from, to });
    }
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
