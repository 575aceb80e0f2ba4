// A text with a digit for one of its letters throughout (м0гу п0дписать д0г0в0р, по4ему сей4ас): the same text as it was meant, letter for letter
// in the same places. In a single word a digit is a disguise, and is read so elsewhere; whoever writes all words so disguises none.

/** Digits by the Russian letters that they are drawn or named like. */
const LETTER_OF = { '0': 'о', '3': 'з', '4': 'ч', '6': 'б' } as const;
type Digit = keyof typeof LETTER_OF;
const DIGITS = Object.entries(LETTER_OF) as [Digit, string][];
const WORD = /[\p{Script=Cyrillic}0346]+/gu;
const LETTERS = /\p{Script=Cyrillic}/gu;
/** Words with the digit; fewer may be disguised, or numbers of things (6а, 4х). */
const FEWEST_WORDS = 3;
const FEWEST_LETTERS = 2;
/** A longer text is no letter of a person. */
const LONGEST_TEXT = 6000;

/** @returns the text itself where its digits are digits, or where the letter is written as well */
export function withoutDigitsThroughout(text: string): string {
  if (text.length > LONGEST_TEXT) return text;
  let meant = text;
  for (const [digit, letter] of DIGITS)
    if (text.includes(digit) && isThroughout(text, digit, letter)) meant = replaced(meant, digit, letter);
  return meant;
}

function isThroughout(text: string, digit: Digit, letter: string): boolean {
  if (text.includes(letter) || text.includes(letter.toUpperCase())) return false;
  return (text.match(WORD) ?? []).filter((word) => holds(word, digit)).length >= FEWEST_WORDS;
}

const holds = (word: string, digit: Digit): boolean =>
  word.includes(digit) && (word.match(LETTERS)?.length ?? 0) >= FEWEST_LETTERS;

const replaced = (text: string, digit: Digit, letter: string): string =>
  text.replace(WORD, (word) => (holds(word, digit) ? word.replaceAll(digit, letter) : word));
