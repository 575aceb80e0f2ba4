// Works that are named, and parts that are played: песня «Сука любовь», «Нақұрыс» романы, The Idiot was published in 1869, "роль шлюхи", "played a whore in a film".

import type { Cue } from './entry';
import type { Hit } from './hit-list';
import { inEitherTyping } from './kazakh-typings';
import { quotationEnd, quotationStart } from './quotation';
import type { Token } from './token';

type Has = (at: number, cue: Cue) => boolean;

/** Kazakh says behind the name whose kind it is, with a possessive ending. */
const KAZAKH_WORK = inEitherTyping(
  /^(?:фильм|кинофильм|кино|мультфильм|сериал|роман|пьеса|спектакл|спектакль|комедия|кинокомедия|драма|әңгіме|хикая|повест|повесть|өлең|поэма|ән|кітап|кітаб|ертегі|қойылым|балет|опера|альбом|журнал|топ|тоб|бағдарлама|хабар|шоу|ойын)(?:ы|і|сы|сі)(?:н|на|не|ның|нің|нда|нде|нан|нен|мен)?$/,
);
/** Russian and English say it before; of an obscene name it must stand right there. */
const WORK =
  /^(?:фильм|песн|альбом|пьес|спектакл|роман|повест|книг|сериал|мультфильм|клип|трек|рассказ|поэм|групп[аеыу]$|film|movie|song|album|play$|novel|book|series|band$|show$|track|musical)\p{L}{0,3}$/u;

/** Is the quoted word in the name of a work, which stands right before or, in Kazakh, right behind? */
export function isInWork({ first, last, entry }: Hit, tokens: readonly Token[], has: Has): boolean {
  if (entry.flags.has('threat') || !tokens[first]!.quoted) return false;
  const { sentence } = tokens[first]!;
  const behind = tokens[quotationEnd(last, tokens) + 1];
  if (behind?.sentence === sentence && KAZAKH_WORK.test(behind.word)) return true;
  const from = quotationStart(first, tokens);
  const before = tokens[from - 1];
  if (before?.sentence !== sentence || before.quoted || !WORK.test(before.word)) return false;
  return !has(from - 2, 'you') && !has(from - 2, 'point');
}

const APPEARED =
  /^(?:was published|was released|was written|was filmed|was staged|was banned|was translated|premiered in|premiered on|came out|grossed|won the|is a novel|is a film|is on|by [a-z]{3,})$/;

/** "The Idiot was published in 1869": capitals in a sentence, an article before, and what happens to works behind. */
function isPublished({ first, last }: Hit, tokens: readonly Token[]): boolean {
  const [the, is, how] = [tokens[first - 1], tokens[last + 1], tokens[last + 2]];
  if (the?.word !== 'the' || !the.capitalised || !tokens[first]!.capitalised || is?.before !== ' ') return false;
  return APPEARED.test(`${is.word} ${how?.word ?? ''}`) || APPEARED.test(is.word);
}

/** Right before a part that somebody plays. */
const PART = inEitherTyping(/^(?:рол[ьией]ю?|образ[аеу]?|амплуа|role|part|рөлін|рөлінде|бейнесін)$/);
const PLAYS = /^(?:plays?|played|playing|portray(?:s|ed)|сыграла?|играет|исполнила?)$/;
const ON_STAGE =
  /^(?:film|movie|play|series|drama|theatre|musical|opera|сериале|фильме|спектакле|пьесе|драме|постановке|опере|мюзикле|фильмінде|спектаклінде)$/;
const STAGE_REACH = 6;

/** A part of somebody who is named: "сыграла роль шлюхи в фильме". */
function isPart({ first, last }: Hit, tokens: readonly Token[], has: Has): boolean {
  const { sentence } = tokens[first]!;
  let [isPlayed, isStaged] = [false, false];
  for (let at = Math.max(0, first - STAGE_REACH); at <= last + STAGE_REACH && at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.sentence !== sentence) continue;
    if (has(at, 'you')) return false;
    isPlayed ||= at < first && (PART.test(token.word) || PLAYS.test(token.word)) && first - at <= 3;
    isStaged ||= ON_STAGE.test(token.word);
  }
  return isPlayed && isStaged;
}

/** Is the word, no threat, the name of a work without quotation marks, or a part on stage? */
export const isOfStage = (hit: Hit, tokens: readonly Token[], has: Has): boolean =>
  !hit.entry.flags.has('threat') && (isPart(hit, tokens, has) || (hit.first === hit.last && isPublished(hit, tokens)));
