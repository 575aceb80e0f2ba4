// What each character is to the screen, and the plain letters it stands for.

import { CYRILLIC, LATIN } from './basic-letters';
import { ByCharacter } from './by-character';

export type Kind = 'letter' | 'digit' | 'sign' | 'hidden' | 'apostrophe' | 'other';

const LETTER = /^\p{L}$/u;
/** Marks and characters that take no room: soft hyphen, zero-width, direction, joiners, variation selectors. */
const HIDDEN = /^(?:\p{M}|\p{Cf})$/u;
/** Letters by name that show nothing. */
const FILLERS = '\u115F\u1160\u3164\uFFA0';
/** Pictures, and what joins and colours them: put between the letters of a word to hide it. */
const PICTURE = /^(?:\p{Emoji_Presentation}|\p{Emoji_Modifier}|[\u2600-\u27BF])$/u;
const SIGNS = '*@$#%&_^€';
/** A character that is written in more letters is a word by itself (㌖ is キロメートル, U+FDFA a prayer of 18), and hides none: ﬃ is the longest that does. */
const MOST_LETTERS = 3;
const APOSTROPHES = "'’ʼ`‘";
/** Accented Latin letters that tell a Turkic sound and are not reduced to their base. */
const TELLING = 'şçğıñý';

const KINDS = new ByCharacter(classify);
const PLAIN = new ByCharacter(reduce);

export const kindOf = (code: number): Kind => KINDS.of(code);

/** Lower case, NFKC, ё as е, accents off (й and Kazakh letters are letters, not accents). */
export const plainLetters = (code: number): string => PLAIN.of(code);

function classify(character: string): Kind {
  if (HIDDEN.test(character) || FILLERS.includes(character)) return 'hidden';
  if (SIGNS.includes(character)) return 'sign';
  if (framedLetter(character.codePointAt(0)!) !== undefined || DRAWN.has(character)) return 'letter';
  if (APOSTROPHES.includes(character)) return 'apostrophe';
  const letters = character.normalize('NFKC');
  if (letters.length > MOST_LETTERS) return 'other';
  const first = String.fromCodePoint(letters.codePointAt(0)!);
  if (first >= '0' && first <= '9') return 'digit';
  return LETTER.test(first) ? 'letter' : 'other';
}

/** Written for another letter: ё is seldom typed; the others are met for Kazakh letters in broken fonts and foreign keyboards. */
const SAME: Readonly<Record<string, string>> = {
  ...{ ё: 'е', ӛ: 'ө', ɵ: 'ө', ə: 'ә', ӊ: 'ң', ӈ: 'ң', ҥ: 'ң', ҝ: 'қ', ҡ: 'қ', ӄ: 'қ', ӷ: 'ғ', ҳ: 'һ' },
};

/** Drawn like a Latin letter: small capitals, Greek, Cherokee, Armenian, the other alphabets of symbols. */
const DRAWN: ReadonlyMap<string, string> = new Map([
  ...pairs('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnopqrstuvwyz'),
  ...pairs('αβγδεηικλμνοπρςστυφχωθ', 'abydenikluvonpsstufxwo'),
  ...pairs('ΑΒΓΔΕΗΙΚΛΜΝΟΠΡΣΤΥΦΧΖ', 'abgdehiklmnonpstyfxz'),
  ...pairs('ᎪᏴᏟᎠᎬᎶᏀᎻᎥᎫᏦᏞᎷᏢᏒᏚᎢᏙᏔᎽᏃᎳᎩ', 'abcdegghijklmprstvwyzwy'),
  ...pairs('ɡɑɩʋⅼℓ∂ƒ', 'gaivlldf'),
  ...pairs('սոօհզցքյՕՍՏ', 'unohqgpjous'),
]);

function pairs(drawn: string, letters: string): [string, string][] {
  return [...drawn].map((one, at) => [one, letters[at]!]);
}

/** Where the letters a to z stand in brackets, in black circles and in squares. */
const FRAMED = [0x249c, 0x1f130, 0x1f150, 0x1f170];
const LETTERS = 26;

function framedLetter(code: number): string | undefined {
  const first = FRAMED.find((one) => code >= one && code < one + LETTERS);
  return first === undefined ? undefined : String.fromCharCode(97 + code - first);
}

function reduce(character: string): string {
  const drawn = DRAWN.get(character) ?? framedLetter(character.codePointAt(0)!);
  if (drawn !== undefined) return drawn;
  const lower = character.normalize('NFKC').toLowerCase();
  let plain = '';
  for (const letter of lower) {
    plain += SAME[letter] ?? (isPlainCyrillic(letter) ? letter : withoutAccent(letter));
  }
  return DRAWN.get(plain) ?? plain;
}

/** Letters of Russian and Kazakh, й among them; the accents of the other Cyrillic letters (ӱ, ӑ) are taken off. */
const isPlainCyrillic = (letter: string): boolean => (letter >= 'а' && letter <= 'я') || letter === 'ї';

function withoutAccent(letter: string): string {
  return TELLING.includes(letter) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Asked of characters that are no letters, seldom. */
export const isPicture = (code: number): boolean => code >= 0x2600 && PICTURE.test(String.fromCodePoint(code));

/** The alphabet of a character's plain letters as bits of basic-letters.ts, 0 for another one. */
export function alphabetOf(plain: string): number {
  const code = plain.charCodeAt(0);
  if (code >= CYRILLIC_FROM && code < CYRILLIC_TO) return CYRILLIC;
  return isLatin(plain[0] ?? '') ? LATIN : 0;
}

const CYRILLIC_FROM = 0x400;
const CYRILLIC_TO = 0x530;

export const isCyrillic = (letter: string): boolean => letter >= '\u0400' && letter < '\u0530';
export const isLatin = (letter: string): boolean => (letter >= 'a' && letter <= 'z') || TELLING.includes(letter);
