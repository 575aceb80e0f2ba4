// A text whose spaces are not where they belong -> the text as it was meant: words run together (youareathief), parted by underscores or
// capitals (you_are_a_thief), letters set apart throughout (y.o.u. w.i.l.l.). Single words are read so elsewhere; here it is for whole phrases.

import type { LexiconIndex } from './lexicon-index';
import { isObscene, parted, SHORTEST_RUN } from './unspaced';

/** Letters of the runs of one text that are looked at. */
const MOST_LETTERS = 3000;
/** A longer text is looked at in its first part. */
const LONGEST_TEXT = 6000;
/** Letters set apart by the same sign or by a space; at least three of them. */
const ROW = /(?<![A-Za-z\d])[A-Za-z](?:([._*~-])[A-Za-z](?:\1[A-Za-z])*\1?| [A-Za-z](?: [A-Za-z])+)(?![A-Za-z\d])/g;
/** Asked of every text. */
const MAY_HOLD_ROW = /(?:^|[^A-Za-z])[A-Za-z][ ._*~-][A-Za-z][ ._*~-][A-Za-z](?![A-Za-z])/;
const FEWEST_IN_A_ROW = 3;
const RUN = /[A-Za-z]+(?:_+[A-Za-z]+)*/g;
/** Pieces of a name in capitals and small letters: killChild. */
const CAMEL = /(?<=[a-z])(?=[A-Z])/;
const BEFORE_ADDRESS = /[/\\@.:=&?~$<%\d]/;
const AFTER_ADDRESS = /^(?:[@/\\=(\d]|[.:][\p{L}\d/])/u;
const VOWEL = /[aeiouy]/i;
/** SHT_FILE. */
const CONSTANT = /^[A-Z]+(?:_+[A-Z]+){1,2}$/;
const SIGNS = /[^A-Za-z]/g;
const UNDERSCORES = /_+/;
/** Fewer words joined by underscores or capitals are a name in a program. */
const FEWEST_IN_A_SENTENCE = 4;
const SHORTEST_OBSCENE = 4;

export interface Respaced {
  readonly text: string;
  /** Where a stretch of it stands in the text as given; nothing where that was not changed. */
  readonly origin: (start: number, end: number) => readonly [start: number, end: number] | undefined;
  /** All that was changed may be names in a program, of which only obscenity counts. */
  readonly isCode: boolean;
}

interface Change {
  /** In the text as given, and in the text as meant. */
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** The text as meant; nothing where its spaces stand as they should. */
export function respaced(given: string, index: LexiconIndex): Respaced | undefined {
  const text = given.slice(0, LONGEST_TEXT);
  const changes: Change[] = [];
  let meant = '';
  let at = 0;
  let left = MOST_LETTERS;
  let isCode = true;
  for (const { start, end, isRow } of stretchesOf(text)) {
    left -= end - start;
    if (left < 0) break;
    const stretch = text.slice(start, end);
    const { words, isName } = isRow ? rowAsMeant(stretch, index) : runAsMeant(stretch, index);
    if (words === stretch) continue;
    meant += text.slice(at, start);
    changes.push({ start, end, from: meant.length, to: meant.length + words.length });
    meant += words;
    at = end;
    isCode &&= isName;
  }
  if (changes.length === 0) return undefined;
  return { text: meant + text.slice(at), origin: (start, end) => originOf(changes, start, end), isCode };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly isRow: boolean;
}

/** Rows of letters, and the runs between them that are long enough. */
function* stretchesOf(text: string): Generator<Stretch> {
  const rows = MAY_HOLD_ROW.test(text)
    ? [...text.matchAll(ROW)].filter(([row]) => row.length > 2 && VOWEL.test(row))
    : [];
  const isSpelt = rows.some(([row]) => lettersOf(row).length >= FEWEST_IN_A_ROW);
  let at = 0;
  for (const { index, 0: row } of isSpelt ? rows : []) {
    yield* runsIn(text, at, index);
    at = index + row.length;
    yield { start: index, end: at, isRow: true };
  }
  yield* runsIn(text, at, text.length);
}

function* runsIn(text: string, from: number, to: number): Generator<Stretch> {
  for (const { index, 0: run } of text.slice(from, to).matchAll(RUN))
    if (run.length >= SHORTEST_RUN && !isOfAddress(text, from + index, from + index + run.length))
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

const rowAsMeant = (row: string, index: LexiconIndex): Meaning => ({
  words: parted(lettersOf(row), index),
  isName: false,
});

function runAsMeant(run: string, index: LexiconIndex): Meaning {
  if (run.includes('_')) return CONSTANT.test(run) ? { words: run, isName: true } : ofPieces(run, UNDERSCORES, index);
  const letters = run.toLowerCase();
  const words = parted(letters, index);
  return words === letters ? ofPieces(run, CAMEL, index) : { words, isName: false };
}

/** A sentence, or a name in a program, which counts only if one of its words is obscene. */
function ofPieces(run: string, separator: RegExp, index: LexiconIndex): Meaning {
  const pieces = run.split(separator);
  if (pieces.length === 1) return { words: run, isName: true };
  const isName = pieces.length < FEWEST_IN_A_SENTENCE;
  const words = pieces.map((piece) => piece.toLowerCase());
  const counts = !isName || words.some((word) => word.length >= SHORTEST_OBSCENE && isObscene(word, index));
  return { words: counts ? words.join(' ') : run, isName };
}

function originOf(changes: readonly Change[], start: number, end: number): readonly [number, number] | undefined {
  const touched = changes.filter(({ from, to }) => from < end && start < to);
  const first = touched[0];
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return [
    start >= first.from ? first.start : start + first.start - first.from,
    end <= last.to ? last.end : end + last.end - last.to,
  ];
}
