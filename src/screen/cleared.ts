// Russian or Kazakh in Latin letters: what single words seem to say is taken back where the whole text, read in Cyrillic, knows better.

import { COMMON_RUSSIAN } from './common-russian';
import type { Reading } from './latin-to-cyrillic';
import type { LexiconIndex } from './lexicon-index';
import { isInnocent } from './match-word';
import { plainSpelling } from './spellings';
import { isToldRussian } from './typed-russian';
import { gradeOf, type Match, type Verdict } from './verdict';

/** From `start` to before `end` of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Abuse that is not meant so: a surname or what is said of a thing, of which the place itself tells, or a word that is aimed at nobody. */
export interface Unmeant extends Span {
  readonly isSure: boolean;
}

/** A reading, what it says, and where it saw abuse that is not meant so. */
export interface ReadText {
  /** The whole text is taken for Russian. */
  readonly isRussian: boolean;
  readonly reading: Reading;
  readonly verdict: Verdict;
  readonly unmeant: readonly Unmeant[];
}

/** The word that is abuse is among those that are not common. */
const WELL = 0.8;
const LETTER = /\p{L}/u;
const CYRILLIC = { cyrillic: true, latin: false, mixed: false };
const LATIN = { cyrillic: false, latin: true, mixed: false };

/**
 * The verdict on a text as written without the places that a reading clears: it excuses them there, sees no abuse meant, or an
 * innocent word (`allow`). Where the reading sees nothing at all it may err itself, and a threat stands.
 */
export function cleared(written: Verdict, readings: readonly ReadText[], index: LexiconIndex): Verdict {
  if (written.threat || readings.length === 0) return written;
  const matches = written.matches.filter(
    (match) => match.excused !== undefined || !readings.some((read) => isCleared(match, read, index)),
  );
  if (matches.length === written.matches.length) return written;
  const grade = gradeOf(matches);
  return { grade, threat: false, matches };
}

/**
 * A verdict on a text read as Russian, with its places in the text as typed, without those that are words of their own there (Robert Roebling);
 * not where a small Russian word tells that the text is Russian.
 */
export function withoutInnocent(read: Verdict, text: string, index: LexiconIndex): Verdict {
  if (read.threat || read.matches.length === 0 || isToldRussian(text)) return read;
  const matches = read.matches.filter((match) => !isInnocentAt(text, match, index, LATIN));
  return matches.length === read.matches.length ? read : { grade: gradeOf(matches), threat: false, matches };
}

function isCleared(match: Match, { reading, verdict, unmeant }: ReadText, index: LexiconIndex): boolean {
  const place = placeIn(reading, match);
  const here = verdict.matches.filter((other) => overlaps(place, other));
  if (here.some(({ excused }) => excused === undefined)) return false;
  if (here.length > 0 || isInnocentAt(reading.text, place, index)) return true;
  const passed = unmeant.filter((span) => overlaps(place, span));
  return passed.some(({ isSure }) => isSure) || (passed.length > 0 && isWellRead(reading.text));
}

/** Are nearly all words of the reading such as are written so? Elsewhere the words that tell whom abuse is aimed at may be misread. */
function isWellRead(text: string): boolean {
  const words = wordsOf(text);
  return words.filter((word) => COMMON_RUSSIAN.has(word)).length >= words.length * WELL;
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/\p{L}+/gu) ?? [];

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Where the place of the text as typed is in the reading. */
function placeIn({ from }: Reading, { start, end }: Span): Span {
  const first = from.findIndex((place) => place >= start);
  const last = from.findIndex((place) => place >= end);
  return { start: first, end: last < 0 ? from.length - 1 : last };
}

/** Is each word of the place innocent by the lexicon? */
function isInnocentAt(text: string, { start, end }: Span, index: LexiconIndex, letters = CYRILLIC): boolean {
  let from = start;
  let to = end;
  while (from > 0 && LETTER.test(text[from - 1]!)) from--;
  while (to < text.length && LETTER.test(text[to]!)) to++;
  const words = wordsOf(text.slice(from, to));
  return words.length > 0 && words.every((word) => isInnocent([plainSpelling({ ...letters, word })], index));
}
