// A whole text typed in Russian with the English layout on: "Gjlktw ns b vjityybr? Dbrnjh". It has hardly any Latin vowel.

import { fromRussianKeys } from './letters';

/** Longer texts are looked over by their writers. */
const LONGEST = 600;
const FEWEST_LETTERS = 10;
/** Fewer are enough behind ты, вы, вот, эти, все on these keys: "ns rjptk". */
const SAID_TO = /^(?:ye |f )?(?:ns|ds|dct|djn|'nb|dfib|ndjq)[ ,]/i;
const FEWEST_SAID = 6;
/** Of Latin letters typed so, those that are vowels; in English more than a third are. */
const MOST_LATIN_VOWELS = 0.16;
/** Of Cyrillic letters as they are meant; abbreviations have fewer. */
const FEWEST_CYRILLIC_VOWELS = 0.28;
/** Long numbers, addresses, disguises (f4ck_y0u). */
const NO_SENTENCE = /\d{4}|:\/\/|[a-z]\d[a-z]|_/i;
const LATIN = /[a-z]/i;
const LATIN_LETTERS = marks('abcdefghijklmnopqrstuvwxyz');
const LATIN_VOWELS = marks('aeiou');
const RUSSIAN_LETTERS = marks('абвгдежзийклмнопрстуфхцчшщъыьэюя');
const RUSSIAN_VOWELS = marks('аеиоуыэюя');
/** ё is typed as it is by whoever has it on a key of its own. */
const OTHER_LETTER = /[^\P{L}a-zё]/iu;
const LETTER_KEYS = '[];\'`{}:"<>~,.';
/** Keys with another sign on them in the Russian layout. */
const SIGNS: Readonly<Record<string, string>> = { '?': ',', '/': '.', '&': '?', '^': ':', $: ';', '@': '"' };
const SHIFTED: Readonly<Record<string, string>> = {
  ...{ '{': '[', '}': ']', ':': ';', '"': "'", '<': ',', '>': '.', '~': '`' },
};

/** The text as it was meant, letter for letter in the same places; nothing where it is none of that kind. */
export function asKeyed(text: string): string | undefined {
  if (text.length > LONGEST || text.length < FEWEST_SAID || NO_SENTENCE.test(text)) return undefined;
  const letters = countOf(text, LATIN_LETTERS);
  if (letters < FEWEST_SAID || (letters < FEWEST_LETTERS && !SAID_TO.test(text))) return undefined;
  if (countOf(text, LATIN_VOWELS) > letters * MOST_LATIN_VOWELS) return undefined;
  if (OTHER_LETTER.test(text)) return undefined;
  const meant = text
    .split('')
    .map((sign, at) => meantBy(sign, text[at + 1]))
    .join('');
  const vowels = countOf(meant, RUSSIAN_VOWELS);
  return vowels < countOf(meant, RUSSIAN_LETTERS) * FEWEST_CYRILLIC_VOWELS ? undefined : meant;
}

/** A comma or a full stop before a space is what it seems more often than a letter. */
function meantBy(sign: string, next: string | undefined): string {
  if (LATIN.test(sign)) {
    const letter = fromRussianKeys(sign.toLowerCase());
    return sign === sign.toLowerCase() ? letter : letter.toUpperCase();
  }
  const ends = next === undefined || /\s/.test(next);
  if (LETTER_KEYS.includes(sign) && !(ends && ',.'.includes(sign))) return letterOn(sign);
  return SIGNS[sign] ?? sign;
}

const letterOn = (sign: string): string => {
  const key = SHIFTED[sign] ?? sign;
  return key === '`' ? 'е' : fromRussianKeys(key);
};

/** Code of a letter, small or capital -> 1: asked of every letter of every short text. */
function marks(letters: string): Uint8Array {
  const table = new Uint8Array(0x460);
  for (const letter of letters + letters.toUpperCase()) table[letter.charCodeAt(0)] = 1;
  return table;
}

function countOf(text: string, letters: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (letters[text.charCodeAt(at)] === 1) count++;
  return count;
}
