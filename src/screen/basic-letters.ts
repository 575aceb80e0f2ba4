// Questions about a single UTF-16 code that are asked of every letter of a text, so answered by one look into a small table.

/** Alphabets met in a word, as bits. */
export const CYRILLIC = 1;
export const LATIN = 2;
/** Beside CYRILLIC: a letter that only Kazakh has. */
export const KAZAKH = 4;
const ALPHABETS = CYRILLIC | LATIN | KAZAKH;
const CAPITAL = 8;
const ENDS_WORD = 16;
/** Codes beyond are seldom met. */
const HIGHEST = 0x530;

const PLAIN_PUNCTUATION = '.,:;!?()"-/';
const CODES = new Uint8Array(HIGHEST);
for (const letter of 'abcdefghijklmnopqrstuvwxyz') mark(letter, LATIN);
for (const letter of 'абвгдежзийклмнопрстуфхцчшщъыьэюя') mark(letter, CYRILLIC);
for (const letter of 'әғқңөұүһі') mark(letter, CYRILLIC | KAZAKH);
for (let code = 0; code <= 32; code++) CODES[code] = ENDS_WORD;
for (const sign of PLAIN_PUNCTUATION) CODES[sign.charCodeAt(0)] = ENDS_WORD;
for (let code = 0; code < HIGHEST; code++) if (isUpper(String.fromCharCode(code))) CODES[code]! |= CAPITAL;

function mark(letter: string, alphabet: number): void {
  CODES[letter.charCodeAt(0)] = alphabet;
  CODES[letter.toUpperCase().charCodeAt(0)] = alphabet;
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

export const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;

export const isCapital = (code: number): boolean =>
  code < HIGHEST ? (CODES[code]! & CAPITAL) !== 0 : isUpper(String.fromCharCode(code));

/** Letters that need nothing but lower case: a–z, а–я without ё, the Kazakh letters. Bits of the alphabet, 0 for other codes. */
export const basicAlphabet = (code: number): number => (code < HIGHEST ? CODES[code]! & ALPHABETS : 0);

/** Space and plain punctuation end a word; a digit, a sign, an accent, an apostrophe may go on with it. */
export const endsPlainWord = (code: number): boolean => code < HIGHEST && (CODES[code]! & ENDS_WORD) !== 0;
