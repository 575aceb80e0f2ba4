// Russian and Kazakh reports of what somebody else was called: "Трамп назвал журналиста идиотом", "әріптесін ақымақ деп атады".

import type { Hit } from './hit-list';
import { inEitherTyping } from './kazakh-typings';
import type { Token } from './token';

/** Who speaks in a court. */
const COURT = inEitherTyping(
  /^(?:суд[аеоу]?м?|истец|истца|истцу|ответчик[ау]?|потерпевш\p{L}{2,3}|обвиняем\p{L}{2,3}|подсудим\p{L}{2,3}|следстви[ея]|прокурор[ау]?|сот|талапкер|жауапкер|жәбірленуші\p{L}*)$/u,
);
const COURT_REACH = 12;
/** Words between the verb and what it names. */
const REACH = 6;
const NAMED =
  /^(?:(?:на|обо|про)зва(?:л|ла|ли|в)|(?:на|об)зыва(?:ет|ют|л|ла|ли|я|вший)|окрести(?:л|ла|ли)|именует|именуют|дразн(?:ят|ит|ил|ила|или))$/;
/** "я назвал бы его …" is no report. */
const WRITER = /^(?:я|мы|бы|б)$/;
/** What somebody was called stands in the instrumental. */
const INSTRUMENTAL = /(?:[ое]м|[ое]й|[аяыи]ми|ью|ым|им)$/;
const YOURS = /^(?:(?:ваш|твой|твои|твоя)\p{L}*|вас|вам|вами|тебя|тебе|тобой)$/u;

const SAYING = /^(?:деп|dep)$/;
const CALLED_IN_KAZAKH = inEitherTyping(
  /^(?:ата|балағатта|балагатта|сөк|сок|тілде|тилде|кемсіт|кемсит|мазақта|мазакта|айыпта|қорла|корла)(?:п|й|ды|ді|ты|ті|ған|ган|кен|йды|йді|пты|ған)\p{L}*$/u,
);
/** Words between "saying" and its verb. */
const SAYING_REACH = 2;
const LONGEST_WORD = 30;

/**
 * Does the sentence, which speaks to nobody, report that a third person was called so?
 * @param isYou does the word speak to the reader?
 */
export function isOthersName(hit: Hit, tokens: readonly Token[], isYou: (at: number) => boolean): boolean {
  if (hit.you || (hit.entry.grade !== 'insult' && !isOfCourt(hit, tokens))) return false;
  const { language } = hit.entry;
  if (language === 'ru' ? !isNamedBefore(hit, tokens) : language !== 'kk' || !isNamedBehind(hit, tokens)) return false;
  return !speaksToReader(hit, tokens, isYou);
}

function isNamedBefore({ first, last, entry }: Hit, tokens: readonly Token[]): boolean {
  const { sentence } = tokens[first]!;
  const { word } = tokens[last]!;
  const isWhat = word.length <= LONGEST_WORD && INSTRUMENTAL.test(word);
  // "назвал террористов мерзавцами": whom he called so may be an ambiguous word.
  const reach = isWhat ? REACH : entry.flags.has('aimed') ? 1 : 0;
  for (let at = first - 1; at >= 0 && first - at <= reach; at--) {
    const token = tokens[at]!;
    if (token.sentence !== sentence || WRITER.test(token.word)) return false;
    if (token.word.length <= LONGEST_WORD && NAMED.test(token.word)) return !WRITER.test(tokens[at - 1]?.word ?? '');
  }
  return false;
}

function isNamedBehind({ last }: Hit, tokens: readonly Token[]): boolean {
  const { sentence } = tokens[last]!;
  if (tokens[last + 1]?.sentence !== sentence || !SAYING.test(tokens[last + 1]!.word)) return false;
  for (let at = last + 2; at <= last + 1 + SAYING_REACH && tokens[at]?.sentence === sentence; at++) {
    const { word } = tokens[at]!;
    if (word.length <= LONGEST_WORD && CALLED_IN_KAZAKH.test(word)) return true;
  }
  return false;
}

/** "Суд установил, что … назвал …": an obscene word that is told of in court. */
function isOfCourt({ first, entry }: Hit, tokens: readonly Token[]): boolean {
  if (entry.grade !== 'obscene' || entry.flags.has('threat')) return false;
  const { sentence } = tokens[first]!;
  for (let at = first - 1; tokens[at]?.sentence === sentence && first - at <= COURT_REACH; at--)
    if (COURT.test(tokens[at]!.word)) return true;
  return false;
}

/** Anywhere in the sentence: "вас назвали дураком, и правильно". */
function speaksToReader({ first }: Hit, tokens: readonly Token[], isYou: (at: number) => boolean): boolean {
  const { sentence } = tokens[first]!;
  const isSpoken = (at: number) => isYou(at) || YOURS.test(tokens[at]!.word);
  for (let at = first - 1; tokens[at]?.sentence === sentence; at--) if (isSpoken(at)) return true;
  for (let at = first; tokens[at]?.sentence === sentence; at++) if (isSpoken(at)) return true;
  return false;
}
