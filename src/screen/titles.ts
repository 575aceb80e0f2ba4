// Names of works between quotation marks: комедия «Дурак», сериал «Идиот», the novel "The Idiot".

import type { Token } from './token';

/** What the work is, in any case and number. */
const WORK =
  /^(?:фильм|кинофильм|комеди|мультфильм|мультик|сериал|роман|повест|рассказ|пьес|спектакл|песн|альбом|книг|балет|опер|сказк|басн|стихотворени|поэм|картин|клип|трек|хит|триллер|драм|трагикомеди|боевик|журнал|film|movie|novel|song|album|book|comedy|series|play|opera|painting|story|poem|кітап|роман|әңгіме|хикаят|өлең|поэма|ән|спектакль|комедия|ертегі|повесть)\p{L}{0,5}$/u;
const LONGEST_TITLE = 6;
const LONGEST_WORD = 20;

/** Is the quoted word at `at` in a name behind what it names? */
export function isInTitle(at: number, tokens: readonly Token[]): boolean {
  let before = at;
  while (before >= 0 && at - before < LONGEST_TITLE && tokens[before]!.quoted) before--;
  const work = tokens[before];
  if (work === undefined || work.quoted || work.word.length > LONGEST_WORD) return false;
  return work.sentence === tokens[at]!.sentence && WORK.test(work.word);
}
