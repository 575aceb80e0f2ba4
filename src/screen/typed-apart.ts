// Russian typed in Latin letters and run together: tymudak, vyublyudkivse. The text is given back with spaces between the words.

import { COMMON_ENGLISH } from './common-english';
import { typedSeams, WITHOUT_SIGNS } from './glued-russian';
import { cyrillicOf, type Reading } from './latin-to-cyrillic';
import type { LexiconIndex } from './lexicon-index';
import { isInnocent } from './match-word';
import { onceAnIndex } from './once-an-index';
import { RUSSIAN_RUN, type RunWords } from './run-words';
import { plainSpelling } from './spellings';
import { seams } from './unspaced';
import { WordMemo } from './word-memo';

/** English words end so: marginality. */
const ENGLISH_END = /(?:[aei]ty|ies|ing|tion|ness|oid|ic|ous|pederasty)$/;
/** A longer text is looked at in its first part: nobody runs words together behind pages of others. */
const LONGEST_TEXT = 6000;
/** Letters of a sentence without spaces; fewer are read by whole words only. */
const SHORTEST_SENTENCE = 14;
/** Fewer words are a compound: mesto-nahoj-denie. */
const FEWEST_IN_SENTENCE = 4;
const REMEMBERED = 1 << 14;
const AS_ONE: readonly number[] = [];
/** вы and ты before a vowel: vyublyudki; and ые at the end of an adjective: tupyeurody. */
const AFTER_YOU = /(?<=^[vt]y)(?=[aeou])/;
const AFTER_Y = /(?<=^[vt]y)(?=[aeou])|(?<=y)(?=e)/;
/** And wherever a word ends in y: moyotvet. */
const AFTER_ANY_Y = /(?<=y)(?=[aeou])/;

/** A run typed in Latin letters, parted where two letters are no group. */
const piecesOf = (run: string): readonly (readonly string[])[] => {
  const whole = run.split(AFTER_YOU);
  const readings = [whole];
  for (const y of run.length >= SHORTEST_SENTENCE ? [AFTER_Y, AFTER_ANY_Y] : [AFTER_Y]) {
    const parted = run.split(y);
    if (parted.length > readings.at(-1)!.length) readings.push(parted);
  }
  return readings;
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
      const letters = text.replaceAll('ё', 'е');
      const glued = typedSeams(letters, index);
      const found = glued.length > 0 ? glued : sentenceSeams(letters, index);
      if (found.length > 0) return isAllowed(run, index) ? AS_ONE : found.map((seam) => from[seam]!);
    }
  }
  return AS_ONE;
}

/** With the commonest words as they are typed. */
const TYPED_RUN: RunWords = {
  ...RUSSIAN_RUN,
  languages: ['ru'],
  ends: (run, from) => [...new Set([...RUSSIAN_RUN.ends(run, from), ...WITHOUT_SIGNS.ends(run, from)])],
};

/** Where the words begin of a whole sentence without spaces. */
function sentenceSeams(run: string, index: LexiconIndex): readonly number[] {
  const found = run.length >= SHORTEST_SENTENCE ? seams(run, TYPED_RUN, index, 'usual') : AS_ONE;
  return found.length + 1 >= FEWEST_IN_SENTENCE ? found : AS_ONE;
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
