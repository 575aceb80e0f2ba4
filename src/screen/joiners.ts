// Words joined by signs where spaces belong (вы_все_воры, you|are|a|thief, zero-width spaces): the same text with spaces in the same places.

import { addressEnd, isAccount } from './addresses';
import type { LexiconIndex } from './lexicon-index';
import { isInnocent } from './match-word';
import { withoutMnemonic } from './mnemonic';
import { isIdentifier } from './not-a-word';
import { plainSpelling } from './spellings';
import { isObscene } from './unspaced';

/** Signs that are read as letters or as nothing within a word; other joiners part words by themselves. */
const JOINERS = ['_', '|', '\u200B', '\u2060', '\uFEFF'];
const RUN = /(?<!\S)[^\s_|\u200B\u2060\uFEFF]*[_|\u200B\u2060\uFEFF]\S*/g;
const JOIN = /(?<=[\p{L}\d,.;:!?*»”")])[_|\u200B\u2060\uFEFF](?=[\p{L}\d*«“"(—–-])/gu;
const CYRILLIC = /[\u0400-\u052F]/;
/** Fewer words in Latin letters are a name in a program. */
const FEWEST_LATIN = 4;
const FEWEST = 2;
const SHORTEST_OBSCENE = 4;
/** Zero-width spaces between two words only are left by copying. */
const FEWEST_HIDDEN = 3;
/** Letters in the middle; of words taken apart letter by letter fewer. */
const FEWEST_LETTERS = 2.5;
/** setValue, MAX_SIZE_OF_ALL, a1_b2: names in a program. */
const NAME = /[a-z][A-Z]|\d|^[A-Z_|]+$|^[-_|.$]|[\\/=(){}[\]<>;]/;
/** Fewer are as likely to be one word taken apart. */
const FEWEST_THROUGHOUT = 3;

/** A longer text is a dump of data behind which nobody joins his words. */
const LONGEST_TEXT = 20_000;
/** With the signs around it. */
const LONGEST_WORD = 40;
const ONE_JOIN = /^[а-яәғқңөұүһі]+_[а-яәғқңөұүһі]+$/;
const BESIDE_LETTERS = /^\P{L}+|(?<!\P{L})\P{L}+$/gu;
const CYRILLIC_WORD = { cyrillic: true, latin: false, mixed: false } as const;

/** Is the text one such run, so that only with its spaces it reads as it was meant? */
export const isJoinedThroughout = (text: string): boolean =>
  !text.includes(' ') && text.split(JOIN).length > FEWEST_THROUGHOUT;

/** The text, letter for letter in the same places, with spaces for the signs that join words; nothing where none does. */
export function withoutJoiners(text: string, index: LexiconIndex): string | undefined {
  if (text.length > LONGEST_TEXT || !JOINERS.some((sign) => text.includes(sign))) return undefined;
  const meant = text.replace(RUN, (run, at: number) =>
    isSentence(run, text, at, index) ? run.replace(JOIN, ' ') : run,
  );
  return meant === text ? undefined : meant;
}

function isSentence(run: string, text: string, at: number, index: LexiconIndex): boolean {
  if (addressEnd(text, at) > at || isAccount(text, at) || isIdentifier(run) || isOneWord(run, index)) return false;
  const pieces = run.split(JOIN);
  const isCyrillic = CYRILLIC.test(run);
  if (!isCyrillic && pieces.length > 1 && isObsceneName(run, pieces, index)) return true;
  if (pieces.length < (isCyrillic ? fewestCyrillic(run) : FEWEST_LATIN)) return false;
  if (run.length - pieces.length + 1 < FEWEST_LETTERS * pieces.length) return false;
  return isCyrillic || !NAME.test(run);
}

/** ко_манда: a key marked in a word, or an innocent one in which a joined word would be found. */
function isOneWord(run: string, index: LexiconIndex): boolean {
  if (run.length > LONGEST_WORD) return false;
  const word = run.toLowerCase().replace(BESIDE_LETTERS, '');
  if (withoutMnemonic(word) !== undefined) return true;
  const whole = word.replace(JOIN, '');
  return ONE_JOIN.test(word) && isInnocent([plainSpelling({ ...CYRILLIC_WORD, word: whole })], index);
}

/** what_a_cunt; SHT_FILE and MAX_SHIT_SIZE are constants of a program. */
const isObsceneName = (run: string, pieces: readonly string[], index: LexiconIndex): boolean =>
  !NAME.test(run) && pieces.some((piece) => piece.length >= SHORTEST_OBSCENE && isObscene(piece.toLowerCase(), index));

const fewestCyrillic = (run: string): number => (/[_|]/.test(run) ? FEWEST : FEWEST_HIDDEN);
