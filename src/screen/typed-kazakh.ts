// A whole text in Kazakh typed with Latin letters: "sender zhumystaryndy istemeisinder goi". It is told by its pairs of letters and its small words.

import { kazakhness } from './kazakh-pairs';
import { cyrillicOf, inKazakh, inRussian, isVulgarKazakh } from './kazakh-to-cyrillic';
import type { Reading } from './latin-to-cyrillic';

/** Longer texts are written with more care. */
const LONGEST = 600;
const SHORTEST = 5;
/** What pairs of letters and small words together must come to. */
const LEAST = 0.15;
const SMALL_WORDS_WEIGH = 1.5;
/** One or two words without a small one are names more often. */
const FEWEST_WORDS = 3;
const LEAST_OF_TWO = 0.6;
const LEAST_ALONE = 1.1;
/** From here on, nobody doubts that it is Kazakh. */
const SURE = 0.45;
const SHORTEST_SURE = 3;
/** From here on, no small word need tell so. */
const TOLD = 0.8;
const SHORTEST_TYPED = 4;
/** With a letter of the Kazakh alphabet in Latin (2021), as no other language of the portal has it. */
const LEAST_MARKED = 0.3;
/** Abba Eban, Kottagūdem. */
const NAMES = /^\P{L}*\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?\P{L}*$/u;
const MARKED = /[äöüūğñşı]/i;

const words = (text: string): string[] => text.split(' ');

/** Small Kazakh words as people type them, folded; none of them a usual word of English or Russian. */
const TELLING = new Set(
  words(
    'sen sender senin senderdin sagan saghan seni senderge siz sizder sizdin sizge sizderdin bizdin bizge magan maghan magaan bul osy osyndai osynday ondai onday mundai goi goy ghoi koy emes emessin eken ekensin ekensing ekensinder ekensingder emessing emessinder emespe osi osini nagiz nagyz naghyz siyaqty siyakty siaqty sekildi senderding sening mening bireu boldy ' +
      'dep degen deidi ushin uwin joq zhoq jok zhok kerek qerek nege qalai kalai qalay kalay qashan kashan qandai kandai qanday kanday birak biraq zhane jane sonda endi mynau mina myna sol solai solay olar ' +
      'otyr otyrsyn otyrsyndar zhatyr jatyr zhatsyndar zhursinder jursinder jur zhur kelip keldi ketti ket qoi qoy tek qana kana tagy taghy tagi ozin ozinnin ozinder oz senderde sizderde adam adamdar aqsha aksha ' +
      'zhumys jumys zhumis jumis zhaman jaman zhaksy jaqsy zhaqsy tur turganda barlygy barlyq barsha bari barin osynyn onyn sonyn men menin ben pen menen arqyly kezinde bolsa bolmaidy bolady bolyp boldy bolar ma me ba be',
  ),
);
const FOREIGN = new Set(
  words(
    'the of and is you are for with this that have has was were will can your it as at from or if how what when where who why please an by not all we they he she my do does his her its but our in to ' +
      'ne na ya eto vy ty mne vas vam chto kak pochemu gde kogda moy vash u za iz ot po pod pri pro so no ili nado budet byl ochen',
  ),
);

const WORD = /[\p{L}'’]+/gu;
/** Of most texts, which are looked through without asking what each letter is. */
const ASCII = /^[\0-\x7f]*$/;
const ASCII_WORD = /[a-z']+/g;
const OTHER_LETTER = /[^\P{L}a-zA-ZäöüūğñşııçıƏəӘÄÖÜŪĞÑŞÇİ]/u;

export interface KazakhReading extends Reading {
  /** Only what this language says counts: Kazakh texts hold Russian words. */
  readonly language: 'kk' | 'ru';
  /** Of abuse in it: shorter words alone mean too much in Latin letters (kot, bok, sik), less in what is Kazakh beyond doubt. */
  readonly shortest: number;
}

/**
 * The text in Cyrillic letters as it was meant, in several readings (w is у or ш, a word may be Russian: "swka", "huinyalar"); none where it is no
 * Kazakh text.
 */
export function asKazakhTyped(text: string): readonly KazakhReading[] {
  if (text.length > LONGEST || text.length < SHORTEST) return [];
  if (!MAY_BE_DRAWN.test(text)) return readingsOf(text);
  const plain = plainly(text);
  return readingsOf(plain.text).map((read) => ({ ...read, from: read.from.map((at) => plain.from[at]!) }));
}

/** Digits and @ among letters, or a letter three times and more: s1ktim, booook. */
const MAY_BE_DRAWN = /[a-z][0134@]+[a-z]|([a-z])\1\1/i;
const DRAWN_LETTER: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '@': 'a' };
const DRAWN_WORD = /[a-z0134@]+/gi;
const IS_DRAWN = /[a-z][0134@]+[a-z]/i;
const SIGN = /[0134@]/g;

const RUN = /([\s\S])\1*/g;

/** In letters alone, each at most twice. */
function plainly(text: string): Reading {
  const letters = text.replace(DRAWN_WORD, (word) =>
    IS_DRAWN.test(word) ? word.replace(SIGN, (sign) => DRAWN_LETTER[sign]!) : word,
  );
  let plain = '';
  const from: number[] = [];
  for (const { 0: run, index } of letters.matchAll(RUN)) {
    const length = run.length > 2 && /[a-z]/i.test(run[0]!) ? 1 : run.length;
    plain += run.slice(0, length);
    for (let at = 0; at < length; at++) from.push(index + at);
  }
  from.push(letters.length);
  return { text: plain, from };
}

function readingsOf(text: string): readonly KazakhReading[] {
  const found = kazakhIn(text);
  if (found === undefined) return [];
  const { shortest, isTold } = found;
  const letters = cyrillicOf(text, 'у');
  const readings: KazakhReading[] = [{ ...inKazakh(letters), language: 'kk', shortest }];
  // Names and texts of other languages read like Kazakh as well: "Urban Boquist wrote", "dengan menyebalkan".
  // In Russian letters amyndy is Amen.
  if (isTold && !isVulgarKazakh(letters)) readings.push({ ...inRussian(letters), language: 'ru', shortest });
  if (/w/i.test(text)) readings.push({ ...inKazakh(cyrillicOf(text, 'ш')), language: 'kk', shortest });
  return readings;
}

interface Kazakh {
  readonly shortest: number;
  /** By its small words or its length, so that Russian words in it are looked for. */
  readonly isTold: boolean;
}

/** Nothing where the text is not Kazakh. */
function kazakhIn(text: string): Kazakh | undefined {
  const isAscii = ASCII.test(text);
  if (!isAscii && OTHER_LETTER.test(text)) return undefined;
  const plain = isAscii ? text.toLowerCase() : withoutMarks(text);
  const found = plain.match(isAscii ? ASCII_WORD : WORD);
  if (found === null) return undefined;
  let worth = 0;
  const count = found.length;
  for (const word of found) {
    if (TELLING.has(word)) worth++;
    else if (FOREIGN.has(word)) worth -= 2;
  }
  const isShort = count < FEWEST_WORDS && worth <= 0;
  const weighs = kazakhness(plain) + (worth / count) * SMALL_WORDS_WEIGH;
  if (weighs < (isShort ? leastOf(text, count) : LEAST)) return undefined;
  const isSure = count >= FEWEST_WORDS && weighs >= SURE;
  return { shortest: isSure ? SHORTEST_SURE : SHORTEST_TYPED, isTold: worth > 0 || (isSure && weighs >= TOLD) };
}

function leastOf(text: string, words: number): number {
  if (NAMES.test(text)) return LEAST_ALONE;
  if (MARKED.test(text)) return LEAST_MARKED;
  return words === 1 ? LEAST_ALONE : LEAST_OF_TWO;
}

const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[ıİ]/g, 'y').toLowerCase();
