// Small words that people write together with what they say to somebody: ну, вы, you, все.

/** Letters of the abuse that is looked for beside a small word; shorter ones are parts of innocent words. */
export const SHORTEST_GLUED = 5;
export const LONGEST_GLUED = 30;

const BEFORE =
  'ну вы ты все вот эти это да мы они он она там ваши ваш твой какой какие ой эй чо че you ur your are youre the'.split(
    ' ',
  );
const AFTER = 'вы ты все там тут они блин бля блять ваш ваши you ur there all'.split(' ');
const HEADS = byLetter(BEFORE, (word) => word.charCodeAt(0));
const TAILS = byLetter(AFTER, (word) => word.charCodeAt(word.length - 1));
const NONE: readonly string[] = [];

function byLetter(
  words: readonly string[],
  letterOf: (word: string) => number,
): readonly (readonly string[] | undefined)[] {
  const found: string[][] = [];
  for (const word of words) {
    found[letterOf(word)] ??= [];
    found[letterOf(word)]!.push(word);
  }
  return Array.from({ length: 0x450 }, (_, code) => found[code]);
}

/** What is left of `text` without a small word at its beginning or at its end; each way that leaves enough. */
export function unglued(text: string): readonly string[] {
  if (text.length < SHORTEST_GLUED + 2) return NONE;
  let rests: string[] | undefined;
  for (const head of HEADS[text.charCodeAt(0)] ?? NONE) {
    if (text.length - head.length >= SHORTEST_GLUED && text.startsWith(head)) {
      rests ??= [];
      rests.push(text.slice(head.length));
    }
  }
  for (const tail of TAILS[text.charCodeAt(text.length - 1)] ?? NONE) {
    if (text.length - tail.length >= SHORTEST_GLUED && text.endsWith(tail)) {
      rests ??= [];
      rests.push(text.slice(0, -tail.length));
    }
  }
  return rests ?? NONE;
}
