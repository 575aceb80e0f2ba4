// Russian typed in Latin letters and run together: tymudak, vyublyudkivse. The text is given back with spaces between the words.

import { COMMON_ENGLISH } from './common-english';
import { typedSeams } from './glued-russian';
import { cyrillicOf, type Reading } from './latin-to-cyrillic';
import type { LexiconIndex } from './lexicon-index';
import { isInnocent } from './match-word';
import { onceAnIndex } from './once-an-index';
import { plainSpelling } from './spellings';
import { WordMemo } from './word-memo';

/** English words end so: marginality. */
const ENGLISH_END = /(?:[aei]ty|ies|ing|tion|ness|oid|ic|ous|pederasty)$/;
/** A longer text is looked at in its first part: nobody runs words together behind pages of others. */
const LONGEST_TEXT = 6000;
const REMEMBERED = 1 << 14;
const AS_ONE: readonly number[] = [];
/** вы and ты before a vowel: vyublyudki; and ые at the end of an adjective: tupyeurody. */
const AFTER_YOU = /(?<=^[vt]y)(?=[aeou])/;
const AFTER_Y = /(?<=^[vt]y)(?=[aeou])|(?<=y)(?=e)/;

/** A run typed in Latin letters, parted where two letters are no group. */
const piecesOf = (run: string): readonly (readonly string[])[] => {
  const whole = run.split(AFTER_YOU);
  const parted = run.split(AFTER_Y);
  return parted.length > whole.length ? [whole, parted] : [whole];
};

function readPieces(pieces: readonly string[], j: 'й' | 'ж'): Reading {
  let text = '';
  const from: number[] = [];
  let at = 0;
  for (const piece of pieces) {
    const reading = cyrillicOf(piece, j);
    text += reading.text;
    from.push(...reading.from.slice(0, -1).map((place) => at + place));
    at += piece.length;
  }
  from.push(at);
  return { text, from };
}

const memoOf = onceAnIndex(() => new WordMemo<readonly number[]>(REMEMBERED));

const seamsOf = (run: string, index: LexiconIndex, memo: WordMemo<readonly number[]>): readonly number[] =>
  memo.get(run) ?? memo.keep(run, seamsAnew(run, index));

function seamsAnew(run: string, index: LexiconIndex): readonly number[] {
  if (COMMON_ENGLISH.has(run) || ENGLISH_END.test(run)) return AS_ONE;
  for (const pieces of piecesOf(run)) {
    for (const j of run.includes('j') ? (['й', 'ж'] as const) : (['й'] as const)) {
      const { text, from } = readPieces(pieces, j);
      const seams = typedSeams(text.replaceAll('ё', 'е'), index);
      if (seams.length > 0) return isAllowed(run, index) ? AS_ONE : seams.map((seam) => from[seam]!);
    }
  }
  return AS_ONE;
}

/** Doherty: a name or a word of English by the lexicon. */
const isAllowed = (word: string, index: LexiconIndex): boolean =>
  isInnocent([plainSpelling({ word, cyrillic: false, latin: true, mixed: false })], index);

const LATIN_RUN = /[A-Za-z'’469]{7,60}/g;

/** A text with spaces between words of Russian typed together in Latin letters: tymudak -> ty mudak; nothing where there are none. */
export function typedApart(text: string, index: LexiconIndex): Reading | undefined {
  const memo = memoOf(index);
  let spaced = '';
  const from: number[] = [];
  let at = 0;
  const copyTo = (end: number): void => {
    spaced += text.slice(at, end);
    for (; at < end; at++) from.push(at);
  };
  for (const { index: start, 0: run } of text.slice(0, LONGEST_TEXT).matchAll(LATIN_RUN)) {
    for (const seam of seamsOf(run.toLowerCase(), index, memo)) {
      copyTo(start + seam);
      spaced += ' ';
      from.push(at);
    }
  }
  if (from.length === 0) return undefined;
  copyTo(text.length);
  from.push(text.length);
  return { text: spaced, from };
}
