// Words joined by signs where spaces belong (вы_все_воры, you|are|a|thief, zero-width spaces): the same text with spaces in the same places.

import { addressEnd } from './addresses';

/** Signs that are read as letters or as nothing within a word; other joiners part words by themselves. */
const JOINERS = ['_', '|', '\u200B', '\u2060', '\uFEFF'];
const RUN = /[^\s]*[_|\u200B\u2060\uFEFF][^\s]*/g;
const JOIN = /(?<=[\p{L}\d,.;:!?*»”")])[_|\u200B\u2060\uFEFF](?=[\p{L}\d*«“"(—–-])/gu;
const CYRILLIC = /[\u0400-\u052F]/;
/** Fewer words in Latin letters are a name in a program. */
const FEWEST_LATIN = 4;
const FEWEST = 2;
/** Zero-width spaces between two words only are left by copying. */
const FEWEST_HIDDEN = 3;
/** Letters in the middle; of words taken apart letter by letter fewer. */
const FEWEST_LETTERS = 2.5;
/** setValue, MAX_SIZE_OF_ALL, a1_b2: names in a program. */
const NAME = /[a-z][A-Z]|\d|^[A-Z_|]+$|^[-_|.$]|[\\/=(){}[\]<>;]/;
/** Fewer are as likely to be one word taken apart. */
const FEWEST_THROUGHOUT = 3;

/** Is the text one such run, so that only with its spaces it reads as it was meant? */
export const isJoinedThroughout = (text: string): boolean =>
  !text.includes(' ') && text.split(JOIN).length > FEWEST_THROUGHOUT;

/** The text, letter for letter in the same places, with spaces for the signs that join words; nothing where none does. */
export function withoutJoiners(text: string): string | undefined {
  if (!JOINERS.some((sign) => text.includes(sign))) return undefined;
  const meant = text.replace(RUN, (run, at: number) => (isSentence(run, text, at) ? run.replace(JOIN, ' ') : run));
  return meant === text ? undefined : meant;
}

function isSentence(run: string, text: string, at: number): boolean {
  if (addressEnd(text, at) > at) return false;
  const pieces = run.split(JOIN);
  const isCyrillic = CYRILLIC.test(run);
  if (pieces.length < (isCyrillic ? fewestCyrillic(run) : FEWEST_LATIN)) return false;
  if (run.length - pieces.length + 1 < FEWEST_LETTERS * pieces.length) return false;
  return isCyrillic || !NAME.test(run);
}

const fewestCyrillic = (run: string): number => (/[_|]/.test(run) ? FEWEST : FEWEST_HIDDEN);
