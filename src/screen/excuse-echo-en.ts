// How English tells behind an insult that somebody else uttered it to the writer: '"Idiot!" That is how your operator talked to me.'

import type { Hit } from './hit-list';
import type { Token } from './token';

/** Words from the name on to "that is how". */
const ECHO_REACH = 6;
/** Words from "how" on to "to me". */
const TELLING_REACH = 10;
const ENDS = /[!?.…,"”] ?[—–-]? ?$/;
const THAT = /^(?:that|this|thats|such)$/;
const HOW = /^(?:how|what|the)$/;
const TALKED =
  /^(?:talk(?:s|ed|ing)?|sp(?:eaks?|oke)|address(?:es|ed)|greet(?:s|ed)|answer(?:s|ed)|repl(?:ies|ied)|treat(?:s|ed)|call(?:s|ed)|said|shout(?:s|ed)|wrote|told|respond(?:s|ed)|welcom(?:es|ed)|got|heard)$/;
const TO_ME = /^(?:me|us|my|i|we|our)$/;

/** Who says it to the desk ("that is how you talk to us") tells of nobody else. */
export function isToldBehindInEnglish({ last, entry }: Hit, tokens: readonly Token[]): boolean {
  if (entry.grade !== 'insult' || entry.flags.has('threat')) return false;
  for (let at = last + 1; at <= last + ECHO_REACH && at < tokens.length; at++) {
    if (!ENDS.test(tokens[at]!.before) || !THAT.test(tokens[at]!.word)) continue;
    const isHow = HOW.test(tokens[at + 1]?.word ?? '') || HOW.test(tokens[at + 2]?.word ?? '');
    if (isHow && tellsOfAnother(tokens, at + 2)) return true;
  }
  return false;
}

function tellsOfAnother(tokens: readonly Token[], from: number): boolean {
  let isTalk = false;
  let isToMe = false;
  for (let at = from; at <= from + TELLING_REACH && at < tokens.length; at++) {
    const { word, sentence } = tokens[at]!;
    if (sentence !== tokens[from]!.sentence || word === 'you') return false;
    isTalk ||= TALKED.test(word);
    isToMe ||= TO_ME.test(word);
    if (isTalk && isToMe) return true;
  }
  return false;
}
