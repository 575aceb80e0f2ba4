// Kazakh tells that another said it to the writer: "…, ақымақсың деді", "…, топассың деп қойып қойды". Who says "you are a …" to the desk does not
// end in "he said".

import type { Hit } from './hit-list';
import { inEitherTyping } from './kazakh-typings';
import type { Token } from './token';

/** "You are …": the ending or the word behind it. */
const YOU_ARE = inEitherTyping(/с[ыі]ң(?:д[ае]р)?$|с[ыі]з(?:д[ае]р)?$/);
const PARTICLE = inEitherTyping(/^(?:ма|ме|ба|бе|па|пе|ғой)$/);
const SAID = inEitherTyping(/^(?:деді|депті|дейді)$/);
const SAYING = /^деп$/;
/** What the other did: айтты, жауап берді, жауып тастады, айтқаны. */
const BY_OTHER = inEitherTyping(/(?:[дт][ыі]|[ыі]пт[ыі]|[ғқгк][ае]н(?:[ыі]|да)?)$/);
/** Who is called so is the reader. */
const READER = inEitherTyping(
  /^(?:сен|сендер|сіз|сіздер|сені|сендерді|саған|сендерге|сізге|сіздерге|бәріңе|бәріңді|өзіңе)$/,
);
const REACH = 3;
const SENTENCE = 12;

/** Is the Kazakh insult told as the words of somebody who is spoken of? */
export function isSaidByOther({ first, last, entry }: Hit, tokens: readonly Token[]): boolean {
  if (entry.grade !== 'insult' || entry.flags.has('threat')) return false;
  const { sentence } = tokens[last]!;
  const within = (at: number): string => (tokens[at]?.sentence === sentence ? tokens[at]!.word : '');
  let end = last;
  if (!YOU_ARE.test(within(end)) && YOU_ARE.test(within(end + 1))) end++;
  if (!YOU_ARE.test(within(end))) return false;
  if (PARTICLE.test(within(end + 1))) end++;
  for (let at = first - 1; at >= 0 && first - at <= SENTENCE; at--) if (READER.test(within(at))) return false;
  return SAID.test(within(end + 1)) || (SAYING.test(within(end + 1)) && isDoneByOther(end + 2, within));
}

/** A verb of a third person within a few words, and no word of the reader before it. */
function isDoneByOther(from: number, within: (at: number) => string): boolean {
  for (let at = from; at < from + REACH; at++) {
    if (READER.test(within(at))) return false;
    if (BY_OTHER.test(within(at))) return true;
  }
  return false;
}
