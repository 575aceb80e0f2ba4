// How Russian tells what somebody else said: "Дебил! — вот так со мной разговаривал ваш оператор", "обратился ко мне «дура»",
// "чего я только не услышал: и дура, и похуже".

import type { Hit } from './hit-list';
import type { Token } from './token';

/** Words from the name on to "вот так". */
const ECHO_REACH = 6;
/** Words from "так" on to the verb. */
const VERB_REACH = 5;
/** Words back to the verb that is told before the name. */
const TELLING_REACH = 5;
/** Words back to "what I had to hear". */
const HEARD_REACH = 8;
const LONGEST_WORD = 20;
/** Behind what was said: a dash, or the mark that closes the quotation. */
const ENDS = /[!?.…»”"] ?[—–-]? ?$/;
const THUS = /^(?:так|такими|такое|это|этими)$/;
const TALKED =
  /^(?:(?:раз|от|по|за|об)?говаривал|(?:по)?говорил|разговаривал|ответил|отвечал|обратил|обращал|(?:по)?общал|встретил|обслужил|приветствовал|поприветствовал|нахамил|хамил|сказал|заявил|написал|(?:за|на|вы)?кричал|(?:на|за)?орал|бросил|отреагировал)(?:а|и|о|ся|ась|ись)?$/;
const TO_ME = /^(?:мне|меня|мной|мною|нам|нас|нами|маме|маму|мамой|мужу|жене|клиенту|клиентам|клиентом)$/;
const ADDRESSED = /^(?:обратил|обращал|обращает|обращают)(?:ся|ась|ись)$/;
const HEARD = /^(?:не|чего|что|как)$/;
const HAD_TO_HEAR = /^(?:(?:у|на|вы)?слыша|наслуша|выслуша|слыхал)(?:л|ла|ли|лся|лась|лись|ть|лась)$/;

type Has = (at: number, cue: 'me') => boolean;

/** Does Russian say right before or behind the insult that somebody else uttered it to the writer? */
export function isToldInRussian({ first, last, entry }: Hit, tokens: readonly Token[], has: Has): boolean {
  if (entry.grade !== 'insult' || entry.flags.has('threat')) return false;
  return isEchoed(last, tokens, has) || isAddressedSo(first, tokens, has) || isHeard(first, tokens);
}

/** "… ! — вот так со мной разговаривал ваш оператор". */
function isEchoed(last: number, tokens: readonly Token[], has: Has): boolean {
  for (let at = last + 1; at <= last + ECHO_REACH && at < tokens.length; at++) {
    if (!ENDS.test(tokens[at]!.before)) continue;
    const thus = tokens[at]!.word === 'вот' || tokens[at]!.word === 'именно' ? at + 1 : at;
    if (!THUS.test(tokens[thus]?.word ?? '')) continue;
    let isToMe = false;
    for (let verb = thus + 1; verb <= thus + VERB_REACH && verb < tokens.length; verb++) {
      const { word, sentence } = tokens[verb]!;
      if (sentence !== tokens[thus]!.sentence || word.length > LONGEST_WORD) break;
      isToMe ||= TO_ME.test(word) || has(verb, 'me');
      if (isToMe && TALKED.test(word)) return true;
    }
  }
  return false;
}

/** "Обратился ко мне «дура»", between quotation marks only. */
function isAddressedSo(first: number, tokens: readonly Token[], has: Has): boolean {
  const { quoted, sentence } = tokens[first]!;
  if (!quoted) return false;
  let isToMe = false;
  for (let at = first - 1; at >= 0 && at >= first - TELLING_REACH && tokens[at]!.sentence === sentence; at--) {
    isToMe ||= TO_ME.test(tokens[at]!.word) || has(at, 'me');
    if (tokens[at]!.word.length <= LONGEST_WORD && ADDRESSED.test(tokens[at]!.word)) return isToMe;
  }
  return false;
}

/** "Чего я только не услышал: и дура, и похуже". */
function isHeard(first: number, tokens: readonly Token[]): boolean {
  const { sentence } = tokens[first]!;
  let isListed = false;
  let isMuch = false;
  let isMine = false;
  for (let at = first; at >= 0 && at >= first - HEARD_REACH && tokens[at]!.sentence === sentence; at--) {
    const { word, before } = tokens[at]!;
    if (isListed) {
      isMuch ||= HEARD.test(word) || HAD_TO_HEAR.test(word);
      isMine ||= word.length <= LONGEST_WORD && HAD_TO_HEAR.test(word);
    }
    isListed ||= before.includes(':');
  }
  return isMuch && isMine;
}
