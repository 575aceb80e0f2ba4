// Quotation marks around what others wrote or say: "на форуме пишут «…», уберите", "обидно слышать «…» от госслужащего", «…» дейтін.

import type { Hit } from './hit-list';
import { inEitherTyping } from './kazakh-typings';
import { closesQuotation, opensQuotation, quotationEnd, quotationStart } from './quotation';
import type { Token } from './token';

/** Of others only: "пишут", "кто-то написал", "ругаются"; the writer's own verbs end otherwise. */
const OTHERS_SAY =
  /^(?:пишут|пишет|ругаются|ругается|матерятся|обзываются|обзывается|кричат|кричит|орут|орет|говорят|скандируют|комментируют|шепчут|дразнят|обзывают|shouts?|yells?|yelling|shouting|chants?|chanting|muttered|mutters|says|reads?|repeats|got|received|titled|entitled|called|назывался|называлась|называлось|называется|озаглавлен[аоы]?|повторяет)$/;
/** Who hears it. */
const HEARD = inEitherTyping(
  /^(?:слышать|услышать|слышала?|услышала?|слышали|услышали|слышу|выслушивать|hear|heard|hearing)$/,
);
/** Kazakh, behind the quotation: another says it, or it is heard, told, borne. */
const SAID_IN_KAZAKH = inEitherTyping(/^(?:деді|дейді|депті|дейтін|дегенді|дегенін|дегеніне|деуге|деуі|дегені)$/);
/** Kazakh "… called": behind it stands what bears the words. */
const BEARS =
  /^(?:пікір|пост|комментарий|коммент|хат|хабарлама|сөз|жазба|дауыс|жауап|тақырып|лақап|мақал|тіркес)\p{L}{0,6}$/u;
const OF_WRITER = inEitherTyping(
  /^(?:я|мы|i|we|мен|біз|айтамын|айтам|дер|едім|едік|вам|вас|тебе|тебя|you|сіздерге|сендерге|сізге|саған)$/,
);
/** Words of a quotation behind which a proverb is named. */
const LONGEST_QUOTE = 6;
/** Between the verb and the quotation, other quotations of a list left out. */
const REACH = 3;

/** Is what stands between quotation marks said by others, as the words beside the marks tell? */
export function isQuotedOfOthers({ first, last }: Hit, tokens: readonly Token[]): boolean {
  if (!tokens[first]!.quoted) return false;
  const { sentence } = tokens[first]!;
  const from = quotationStart(first, tokens);
  if (!opensQuotation(tokens[from]!)) return false;
  for (let at = from - 1, plain = 0; tokens[at]?.sentence === sentence && plain < REACH; at--) {
    const { word, quoted } = tokens[at]!;
    if (quoted) continue;
    plain++;
    if (OF_WRITER.test(word)) break;
    if (OTHERS_SAY.test(word) || HEARD.test(word)) return !OF_WRITER.test(tokens[at - 1]?.word ?? '');
  }
  return isSaidInKazakh(last, sentence, tokens) || isProverb(last, tokens) || isPermitted(from, tokens);
}

const PROVERB = inEitherTyping(/^(?:мақал|мақалы|мәтел|мәтелі|нақыл|пословица|поговорка|proverb|saying)$/);

/** "«…» — халық мақалы" */
function isProverb(last: number, tokens: readonly Token[]): boolean {
  for (let at = last + 1, plain = 0; at < tokens.length && at - last <= LONGEST_QUOTE + REACH && plain < REACH; at++) {
    if (tokens[at]!.quoted) continue;
    if (plain === 0 && !/["»”],? [–—-] $/.test(tokens[at]!.before)) return false;
    plain++;
    if (PROVERB.test(tokens[at]!.word)) return true;
  }
  return false;
}

/** "Разве можно так: «…»?", "Is it normal to answer: …": asked of what one was told. */
function isPermitted(from: number, tokens: readonly Token[]): boolean {
  if (!tokens[from]!.before.includes(':')) return false;
  const [so, may] = [tokens[from - 1]?.word ?? '', tokens[from - 2]?.word ?? ''];
  return /^(?:так|такое|подобное|like|answer)$/.test(so) && /^(?:можно|нормально|разве|отвечать|things|to)$/.test(may);
}

function isSaidInKazakh(last: number, sentence: number, tokens: readonly Token[]): boolean {
  const to = quotationEnd(last, tokens);
  const [next, after] = [tokens[to + 1], tokens[to + 2]];
  if (next?.sentence !== sentence || !closesQuotation(next)) return false;
  if (after !== undefined && OF_WRITER.test(after.word)) return false;
  if (SAID_IN_KAZAKH.test(next.word)) return true;
  return next.word === 'деген' && after?.sentence === sentence && BEARS.test(after.word);
}
