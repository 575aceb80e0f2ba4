// A text whose spaces are not where they belong -> the text as it was meant: words run together (youareathief), parted by underscores or
// capitals (you_are_a_thief), letters set apart throughout (y.o.u. w.i.l.l.). Single words are read so elsewhere; here it is for whole phrases.

import { gluedKazakhSeams } from './glued-kazakh';
import { gluedSeams, SHORTEST_GLUED_RUN, small } from './glued-russian';
import type { Reading } from './latin-to-cyrillic';
import type { LexiconIndex } from './lexicon-index';
import { onceAnIndex } from './once-an-index';
import { ENGLISH_RUN, KAZAKH_RUN, RUSSIAN_RUN, type RunWords } from './run-words';
import { FEWEST_IN_A_ROW, LONGEST_TEXT, SHORTEST_CYRILLIC, SHORTEST_LATIN, SHORTEST_SPACELESS, Spaces } from './spaces';
import { isObscene, type Spacing, seams } from './unspaced';

/** Letters of the runs of one text that are looked at. */
const MOST_LETTERS = 3000;
/** Letters set apart by the same sign or by a space; at least three of them. */
const ROW = /(?<![\p{L}\d])\p{L}(?:([._*~-])\p{L}(?:\1\p{L})*\1?| \p{L}(?: \p{L})+)(?![\p{L}\d])/gu;
const OF_ONE_SCRIPT = /^(?:[A-Za-z]|[^\p{L}])+$|^(?:[\u0400-\u052F]|[^\p{L}])+$/u;
/** Asked of every text. */
const MAY_HOLD_ROW = /(?:^|\P{L})\p{L}[ ._*~-]\p{L}[ ._*~-]\p{L}(?!\p{L})/u;
const LETTER = /\p{L}/u;
/** So much of a text. */
const THROUGHOUT = 0.6;
/** Letters of all rows together; fewer are one word, or initials. */
const FEWEST_IN_ROWS = 6;
const RUN = new RegExp(`[A-Za-z]{${SHORTEST_LATIN},}|[\\u0400-\\u052F]{${SHORTEST_GLUED_RUN},}`, 'g');
const RUN_OF_SPACELESS = /[A-Za-z]{3,}|[\u0400-\u052F]{3,}/g;
const SPACE = /\S\s+\S/;
const KAZAKH_LETTER = /[әғқңөұүһі]/i;
const IS_CYRILLIC = /^[\u0400-\u052F]/;
/** Pieces of a name in capitals and small letters: killChild. */
const CAMEL = /(?<=[a-z])(?=[A-Z])/;
const CYRILLIC_CAMEL = /(?<=[а-яәғқңөұүһі])(?=[А-ЯӘҒҚҢӨҰҮҺІ])/;
const ROW_CAMEL = /(?<=[a-zа-яәғқңөұүһі])(?=[A-ZА-ЯӘҒҚҢӨҰҮҺІ])/;
const CALLED_MEAN = /\b(call(?:ed|s|ing)?) mean (?=[aeiou]|old )/i;
const BEFORE_ADDRESS = /[/\\@.:=&?~$<%\d]/;
const AFTER_ADDRESS = /^(?:[@/\\=(\d]|[.:][\p{L}\d/])/u;
const VOWEL = /[aeiouyаеиоуыэюяәөұүі]/i;
const SIGNS = /\P{L}/gu;
/** Fewer words joined by capitals are a name in a program. */
const FEWEST_IN_A_SENTENCE = 4;
const SHORTEST_OBSCENE = 4;

export interface Respaced extends Reading {
  /** All that was changed may be names in a program, of which only obscenity counts. */
  readonly isCode: boolean;
  /** Nearly all of the text was changed: only so it reads as it was meant. */
  readonly isThroughout: boolean;
}

/** The text as meant; nothing where its spaces stand as they should. */
export function respaced(given: string, index: LexiconIndex): Respaced | undefined {
  const spaces = spacesOf(index).of(given);
  if (spaces === 'usual') return undefined;
  const text = given.slice(0, LONGEST_TEXT);
  const from: number[] = [];
  let meant = '';
  let at = 0;
  let left = MOST_LETTERS;
  let changed = 0;
  let isChanged = false;
  let isCode = true;
  const copyTo = (end: number): void => {
    meant += text.slice(at, end);
    for (; at < end; at++) from.push(at);
  };
  const whole = wholeOf(text, spaces === 'halved');
  for (const { start, end, isRow } of stretchesOf(text, whole)) {
    left -= end - start;
    if (left < 0) break;
    const stretch = text.slice(start, end);
    const { words, isName } = isRow ? rowAsMeant(stretch, whole, index) : runAsMeant(stretch, whole, index);
    if (words === stretch) continue;
    copyTo(start);
    meant += words;
    for (const place of placesOf(words, stretch)) from.push(start + place);
    at = end;
    isChanged = true;
    // What was put together of letters set apart is one word as well where it is read as written.
    if (words.includes(' ')) changed += end - start;
    isCode &&= isName;
  }
  if (!isChanged) return undefined;
  copyTo(text.length);
  from.push(text.length);
  return { text: meant, from, isCode, isThroughout: whole.spacing !== 'usual' || changed >= given.length * THROUGHOUT };
}

const spacesOf = onceAnIndex((index) => new Spaces((run, isLatin) => isGluedRun(run, isLatin, index)));

function isGluedRun(run: string, isLatin: boolean, index: LexiconIndex): boolean {
  if (isLatin) return runAsMeant(run, USUAL, index).words !== run;
  const letters = small(run);
  return gluedSeams(letters, index).length > 0 || gluedKazakhSeams(letters, index).length > 0;
}

/** Of each letter of the words its place in the stretch, which has the same letters; a space stands where the next one begins. */
function placesOf(words: string, stretch: string): readonly number[] {
  const isLetter = (at: number) => LETTER.test(stretch[at]!);
  let at = 0;
  return [...words].map((letter) => {
    while (at < stretch.length && !isLetter(at)) at++;
    return letter === ' ' ? at : at++;
  });
}

/** What the whole text tells of its runs. */
interface Whole {
  readonly spacing: Spacing;
  readonly cyrillic: RunWords;
}

/** Казань-Чебоксары: hyphens stand for the spaces. */
const COMPOUND = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)+$/u;

const isSpaceless = (text: string): boolean =>
  text.length >= SHORTEST_SPACELESS && !SPACE.test(text) && !COMPOUND.test(text);

const wholeOf = (text: string, isHalf: boolean): Whole => ({
  spacing: isHalf ? 'halved' : isSpaceless(text) ? 'none' : 'usual',
  cyrillic: KAZAKH_LETTER.test(text) ? KAZAKH_RUN : RUSSIAN_RUN,
});

const USUAL: Whole = { spacing: 'usual', cyrillic: RUSSIAN_RUN };

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly isRow: boolean;
}

/** Rows of letters, and the runs between them that are long enough. */
function* stretchesOf(text: string, whole: Whole): Generator<Stretch> {
  const rows = MAY_HOLD_ROW.test(text)
    ? [...text.matchAll(ROW)].filter(([row]) => row.length > 2 && VOWEL.test(row) && OF_ONE_SCRIPT.test(row))
    : [];
  const sizes = rows.map(([row]) => lettersOf(row).length);
  const isSpelt =
    sizes.some((size) => size >= FEWEST_IN_A_ROW) && sizes.reduce((sum, size) => sum + size, 0) >= FEWEST_IN_ROWS;
  let at = 0;
  for (const { index, 0: row } of isSpelt ? rows : []) {
    yield* runsIn(text, at, index, whole);
    at = index + row.length;
    yield { start: index, end: at, isRow: true };
  }
  yield* runsIn(text, at, text.length, whole);
}

function* runsIn(text: string, from: number, to: number, { spacing }: Whole): Generator<Stretch> {
  for (const { index, 0: run } of text.slice(from, to).matchAll(spacing === 'usual' ? RUN : RUN_OF_SPACELESS))
    if (!isOfAddress(text, from + index, from + index + run.length))
      yield { start: from + index, end: from + index + run.length, isRow: false };
}

/** A file, an address, a call or a field of a program. */
const isOfAddress = (text: string, start: number, end: number): boolean =>
  BEFORE_ADDRESS.test(text[start - 1] ?? ' ') || AFTER_ADDRESS.test(text.slice(end, end + 2));

const lettersOf = (stretch: string): string => stretch.replace(SIGNS, '').toLowerCase();

/** `isName`: it may be a name in a program. */
interface Meaning {
  readonly words: string;
  readonly isName: boolean;
}

function rowAsMeant(row: string, { cyrillic }: Whole, index: LexiconIndex): Meaning {
  const letters = row.replace(SIGNS, '');
  const words = IS_CYRILLIC.test(letters) ? cyrillic : ENGLISH_RUN;
  const meant = piecesOf(letters)
    .map((piece) => parted(piece, words, index, 'none'))
    .join(' ');
  return { words: calledMeAn(meant), isName: false };
}

/** "He called me an idiot" reads "called mean idiot" as well. */
const calledMeAn = (words: string): string => words.replace(CALLED_MEAN, '$1 me an ');

/** Words begin with capitals, but not where every second letter is one. */
function piecesOf(letters: string): readonly string[] {
  const pieces = letters.split(ROW_CAMEL);
  return pieces.every((piece) => piece.length > 1) ? pieces : [letters];
}

function runAsMeant(run: string, whole: Whole, index: LexiconIndex): Meaning {
  if (IS_CYRILLIC.test(run)) return { words: cyrillicAsMeant(run, whole, index), isName: false };
  const letters = run.toLowerCase();
  const words = calledMeAn(parted(letters, ENGLISH_RUN, index, whole.spacing));
  return words === letters ? camelAsMeant(run, index) : { words, isName: false };
}

/** Capitals stay, as they tell names; where one stands in the middle a sentence begins. */
const cyrillicAsMeant = (run: string, { cyrillic, spacing }: Whole, index: LexiconIndex): string =>
  run
    .split(CYRILLIC_CAMEL)
    .map((piece) => parted(piece, cyrillic, index, spacing))
    .join(' ');

/** The run with spaces between its words; as it stands where it is none, or innocent as one word. */
function parted(run: string, words: RunWords, index: LexiconIndex, spacing: Spacing): string {
  let text = '';
  let at = 0;
  for (const seam of seamsOf(small(run), words, index, spacing)) {
    text += `${run.slice(at, seam)} `;
    at = seam;
  }
  return text + run.slice(at);
}

function seamsOf(run: string, words: RunWords, index: LexiconIndex, spacing: Spacing): readonly number[] {
  const isCyrillic = IS_CYRILLIC.test(run);
  const isLong = !isCyrillic || spacing !== 'usual' || run.length >= SHORTEST_CYRILLIC;
  const found = isLong ? seams(run, words, index, spacing) : [];
  if (found.length > 0 || !isCyrillic) return found;
  const glued = gluedSeams(run, index);
  return glued.length > 0 ? glued : gluedKazakhSeams(run, index);
}

/** A sentence, or a name in a program, which counts only if one of its words is obscene. */
function camelAsMeant(run: string, index: LexiconIndex): Meaning {
  const pieces = run.split(CAMEL);
  if (pieces.length === 1) return { words: run, isName: true };
  const isName = pieces.length < FEWEST_IN_A_SENTENCE;
  const words = pieces.map((piece) => piece.toLowerCase());
  const counts = !isName || words.some((word) => word.length >= SHORTEST_OBSCENE && isObscene(word, index));
  return { words: counts ? words.join(' ') : run, isName };
}
