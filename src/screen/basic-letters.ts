// Questions about a single UTF-16 code that are asked of every letter of a text, so answered without a table of Unicode.

const PLAIN_PUNCTUATION = '.,:;!?()"-/';
/** Alphabets met in a word, as bits. */
export const CYRILLIC = 1;
export const LATIN = 2;
const KAZAKH_CODES: ReadonlySet<number> = new Set([...'әғқңөұүһіӘҒҚҢӨҰҮҺІ'].map((letter) => letter.charCodeAt(0)));

export const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;

export const isCapital = (code: number): boolean =>
  (code >= 65 && code <= 90) ||
  (code >= 0x400 && code <= 0x42f) ||
  (code > 0x45f && isUpper(String.fromCharCode(code)));
const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

/** Letters that need nothing but lower case: a–z, а–я without ё, the Kazakh letters. */
export function basicAlphabet(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LATIN;
  if (code >= 0x410 && code <= 0x44f) return CYRILLIC;
  return KAZAKH_CODES.has(code) ? CYRILLIC : 0;
}

/** Space and plain punctuation end a word; a digit, a sign, an accent, an apostrophe may go on with it. */
export const endsPlainWord = (code: number): boolean =>
  code <= 32 || (code < 128 && PLAIN_PUNCTUATION.includes(String.fromCharCode(code)));
