// Which charset undeclared 8-bit text is in: letter statistics of Russian and Kazakh over the Cyrillic charsets that mail programs use.
import { decodeCharset } from './charset-codec';
import { KAZAKH_PAIRS, RUSSIAN_PAIRS } from './letter-pairs';

/** In the order of preference, with how much better than the ones before it each must read: the rarer in mail, the more. */
const CANDIDATES: readonly (readonly [charset: string, margin: number])[] = [
  ['windows-1251', 0],
  ['koi8-u', 0.01],
  ['rk1048', 0.01],
  ['pt154', 0.01],
  ['iso-8859-5', 0.05],
  ['cp866', 0.05],
  ['maccyrillic', 0.05],
];
const LETTERS = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі';
const TYPOGRAPHY = '«»—–…„“”‘’№•§°©®™·\u00a0\u00ad';
const SAMPLE_BYTES = 16_384;
/** Below this a text reads as no Cyrillic at all; +1 is perfect. */
const READS_WELL = 0.2;

const FOREIGN = -1;
const TYPOGRAPHIC = -2;
const IMPOSSIBLE = -3;

/** What each byte from 0x80 up means: the index of a letter of Russian or Kazakh, or one of the classes above. */
interface Alphabet {
  readonly letter: Int8Array;
  readonly upper: Uint8Array;
}

const frequent = new Uint8Array(LETTERS.length * LETTERS.length);
for (const chain of `${RUSSIAN_PAIRS} ${KAZAKH_PAIRS}`.split(/\s+/)) {
  for (let i = 1; i < chain.length; i++)
    frequent[LETTERS.indexOf(chain[i - 1]!) * LETTERS.length + LETTERS.indexOf(chain[i]!)] = 1;
}

const alphabets = new Map<string, Alphabet>();

function alphabetOf(charset: string): Alphabet {
  const known = alphabets.get(charset);
  if (known) return known;
  const alphabet = { letter: new Int8Array(256).fill(IMPOSSIBLE), upper: new Uint8Array(256) };
  for (let byte = 0x80; byte < 0x100; byte++) {
    const char = decodeCharset(Buffer.of(byte), charset);
    const lower = char.toLowerCase();
    const index = LETTERS.indexOf(lower);
    if (index >= 0) alphabet.letter[byte] = index;
    else if (TYPOGRAPHY.includes(char)) alphabet.letter[byte] = TYPOGRAPHIC;
    else if (/\p{L}/u.test(char)) alphabet.letter[byte] = FOREIGN;
    alphabet.upper[byte] = char === lower ? 0 : 1;
  }
  alphabets.set(charset, alphabet);
  return alphabet;
}

/** How much like Russian or Kazakh the bytes read in that charset: about 1 for good text, below 0 for nonsense; 0 without any high byte. */
export function readability(bytes: Uint8Array, charset: string): number {
  const { letter, upper } = alphabetOf(charset);
  const end = Math.min(bytes.length, SAMPLE_BYTES);
  let points = 0;
  let weight = 0;
  for (let i = 0; i < end; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    const here = letter[byte]!;
    if (here === TYPOGRAPHIC) continue;
    weight++;
    if (here < 0) {
      points += here === FOREIGN ? -1 : -2;
      continue;
    }
    const before = i > 0 ? bytes[i - 1]! : 0x20;
    if (before < 0x80) {
      // A Latin letter beside a Cyrillic one hardly happens in Cyrillic text, and always in French with its accents read as Cyrillic.
      points += isLatin(before) ? -0.7 : 0.3;
      continue;
    }
    const previous = letter[before]!;
    if (previous < 0) continue;
    if (upper[byte] === 1 && upper[before] === 0) points -= 1.5;
    else points += frequent[previous * LETTERS.length + here] === 1 ? 1 : -0.4;
  }
  return weight === 0 ? 0 : points / weight;
}

const isLatin = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

/** The Cyrillic charset in which the bytes read best, with that readability; null when they read as Cyrillic in none. */
export function guessCyrillic(bytes: Uint8Array): { readonly charset: string; readonly score: number } | null {
  let best: { charset: string; score: number } | null = null;
  for (const [charset, margin] of CANDIDATES) {
    if (charset === 'maccyrillic' && !hasMacCapital(bytes)) continue;
    const score = readability(bytes, charset);
    if (best === null || score > best.score + margin) best = { charset, score };
  }
  if (best === null || best.score < READS_WELL) return null;
  return /rk1048|pt154/.test(best.charset) && isUkrainian(bytes) ? { ...best, charset: 'windows-1251' } : best;
}

/** Only its capitals tell the charset of old Macs from windows-1251: 0x80-0x9F at the head of a word. */
function hasMacCapital(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, SAMPLE_BYTES) - 1;
  for (let at = 0; at < end; at++) {
    const byte = bytes[at]!;
    if (byte >= 0x80 && byte < 0xa0 && bytes[at + 1]! >= 0xe0 && (at === 0 || bytes[at - 1]! < 0x80)) return true;
  }
  return false;
}

/** Where the Kazakh charsets have their own letters windows-1251 has those of Ukrainian, which knows no ы, э, ъ and ё. */
function isUkrainian(bytes: Uint8Array): boolean {
  const text = decodeCharset(bytes.subarray(0, SAMPLE_BYTES), 'windows-1251');
  return (
    (text.match(/[а-яіїє]/g)?.length ?? 0) >= 20 && /[їєґ]/i.test(text) && /[іїє]/.test(text) && !/[ыэъё]/i.test(text)
  );
}
