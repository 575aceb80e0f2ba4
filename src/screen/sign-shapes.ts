// Signs in other shapes than those of the keyboard (п＊здец, п██дец, х。й) -> the signs that they stand for, each in the same place.

/** Asked of every text. */
const MAY_HOLD =
  /[%\u00A4\u00A6\u00A7\u00AC\u00B0\u00D7\u00F7\u2020\u2021\u204E\u2217\u2500-\u25FF\u2731-\u2734\u2B1B\u2B1C\u2B24\u3002\uFE50-\uFE6B\uFF01-\uFF65]/;
/** Full and half width, small forms: by NFKC, of which each is one character. */
const WIDTH = /[\u3002\uFE50-\uFE6B\uFF01-\uFF65]/g;
const STARS = /[\u204E\u2217\u2731-\u2734]/g;
/** Blocks and bullets behind a letter: before one they open the item of a list. */
const BLOCKS = /[\u2580-\u25FF\u2B1B\u2B1C\u2B24]+/g;
const MOST_BLOCKS = 8;
const BEHIND_BLOCKS = /^(?:\p{L}|[\s.,!?]|$)/u;

/** ¤, ¦, §, ¬, °, ×, ÷ and daggers between two letters of a word: п×здец. In a formula a letter stands alone. */
const OTHERS = /[\u00A4\u00A6\u00A7\u00AC\u00B0\u00D7\u00F7\u2020\u2021]/g;
const LETTER_BEHIND = /\p{L}$/u;
const TWO_LETTERS_BEHIND = /\p{L}{2}$/u;
const LETTER = /^\p{L}/u;
const TWO_LETTERS = /^\p{L}{2}/u;

/** A percent sign stands in formats of programs; here it stands for a letter. */
const PERCENTS: readonly (readonly [before: RegExp, behind: RegExp])[] = [
  [/\bf$/i, /^ck/i],
  [/\bsh$/i, /^t/i],
  [/\bb$/i, /^tch/i],
  [/\bc$/i, /^nt\b/i],
];
/** Characters on each side that tell what a sign is. */
const AROUND = 4;

/** The text with the usual signs; nothing where it has no others. Each sign is found by itself first: an expression that looks behind at every place of a text is slow. */
export function withUsualSigns(text: string): string | undefined {
  if (!MAY_HOLD.test(text)) return undefined;
  return text
    .replace(WIDTH, usual)
    .replace(STARS, '*')
    .replace(OTHERS, (sign, at: number, whole: string) => (isBetweenLetters(at, whole) ? '*' : sign))
    .replace(/%/g, (sign, at: number, whole: string) => (isLetterOfAbuse(at, whole) ? '*' : sign))
    .replace(BLOCKS, (blocks, at: number, whole: string) =>
      hidesLetters(blocks.length, at, whole) ? '*'.repeat(blocks.length) : blocks,
    );
}

const before = (at: number, text: string): string => text.slice(Math.max(0, at - AROUND), at);
const behind = (at: number, text: string): string => text.slice(at, at + AROUND);

function isBetweenLetters(at: number, text: string): boolean {
  const [head, tail] = [before(at, text), behind(at + 1, text)];
  if (!LETTER.test(tail)) return false;
  return TWO_LETTERS_BEHIND.test(head) || (LETTER_BEHIND.test(head) && TWO_LETTERS.test(tail));
}

function isLetterOfAbuse(at: number, text: string): boolean {
  const [head, tail] = [before(at, text), behind(at + 1, text)];
  return PERCENTS.some(([first, last]) => first.test(head) && last.test(tail));
}

function hidesLetters(length: number, at: number, text: string): boolean {
  return length <= MOST_BLOCKS && LETTER_BEHIND.test(before(at, text)) && BEHIND_BLOCKS.test(behind(at + length, text));
}

function usual(sign: string): string {
  if (sign === '\u3002' || sign === '\uFF61') return '.';
  const plain = sign.normalize('NFKC');
  return plain.length === 1 ? plain : sign;
}
