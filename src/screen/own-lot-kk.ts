// A Kazakh writer likens himself to a beast, or tells how he and others are treated: "мал сияқты тиеліп барамыз", "we are loaded like cattle";
// "бізге мал сияқты қарайды", "they look at us as at cattle". That is a complaint, no insult.

import type { Hit } from './hit-list';
import { isKazakhBeast } from './kazakh-names';
import { inEitherTyping } from './kazakh-typings';
import type { Token } from './token';

/** "Like", as a word or as an ending of the beast. */
const LIKE = inEitherTyping(/^(?:сияқты|секілді|құсап|құсатып|тәрізді|сықылды|құрлы)$/);
/** A verb in the first person: жүрміз, істедім, шаршадық, барамын. */
const I_DO = inEitherTyping(/(?:[йрпаенс]м[ыі][зн]|[дт][ыі]м|[аыіеп][дт][ыі]қ|[аеый]м)$/);
/** A name in the first person looks like a verb: "our country", "my child". */
const MY_OWN = inEitherTyping(/^(?:ел|бала|хал[ыі]қ|адам|ақша|маған|бастық|оператор|қызметкер|басшы)/);
/** Those who are treated so. */
const TREATED = inEitherTyping(
  /^(?:бізді|бізге|мені|маған|(?:хал[ыі]қ|адам|жұрт|тұрғын|кісі|жұмысшы|бала|жолаушы|ана|ата|қарт|зейнеткер|мұғалім|студент|әйел|сатып алушы|тұтынушы|клиент)(?:[лдт][ае]р)?(?:[дтн][ыі]|[ғгқк][ае]))$/,
);
/** What is done to them. */
const TREATS = inEitherTyping(
  /^(?:қара(?:й|п|ма|ды|ған|у)|көр(?:е|іп|м|ді|ген)|айда|ұста(?:й|п|ды|ма)|қама|тие(?:й|п|ді)|жина(?:й|п|ды)|қуып|қуа|сат(?:ады|ып|ты)|сабап|қорла|бағып|мазақ)/,
);
/** The reader does or is it. */
const SECOND_PERSON = inEitherTyping(/^(?:сен|сендер|сіз|сіздер|өзің|өздерің)$|с[ыі]ң(?:д[ае]р)?$|[аеыі]ң[дл][ае]р$/);
const REACH = 4;

/** Is the writer, or somebody who suffers with him, likened to what the hit names? */
export function isOwnLot({ first, last, entry }: Hit, tokens: readonly Token[]): boolean {
  if (entry.language !== 'kk' || entry.grade !== 'insult' || entry.flags.has('threat')) return false;
  const { sentence } = tokens[last]!;
  let like = first;
  while (like <= last && !LIKE.test(tokens[like]!.word)) like++;
  if (like > last || like === first || !isKazakhBeast(tokens[like - 1]!.word)) return false;
  const isTreated = isSufferer(first, tokens);
  for (let at = like + 1; at <= like + REACH; at++) {
    const next = tokens[at];
    if (next?.sentence !== sentence || next.before.includes(',')) return false;
    if (isTreated && TREATS.test(next.word)) return true;
    if (SECOND_PERSON.test(next.word)) return false;
    if (I_DO.test(next.word) && !MY_OWN.test(next.word)) return true;
    if (TREATS.test(next.word) && isSufferedBehind(at, tokens)) return true;
  }
  return false;
}

/** "… they shut us in": behind the verb, or behind another that helps it. */
const isSufferedBehind = (verb: number, tokens: readonly Token[]): boolean =>
  [1, 2].some((step) => TREATED.test(tokens[verb + step]?.word ?? ''));

/** "us", "the people" shortly before, nothing between that sets it off. */
function isSufferer(first: number, tokens: readonly Token[]): boolean {
  for (let at = first - 1; at >= 0 && first - at <= REACH; at--) {
    if (tokens[at]!.sentence !== tokens[first]!.sentence) return false;
    if (TREATED.test(tokens[at]!.word)) return true;
  }
  return false;
}
