// Kazakh names and quotes what was said in the words behind it: "… деген белгі", a sign that says so; "… деп сұрайды анкета", the form asks
// so; «…!» — операторыңыз менімен осылай сөйлесті, "thus your operator talked to me".

import type { Hit } from './hits';
import type { Token } from './token';

const CALLED = /^деген$/;
/** What bears words: a sign, a notice, an order, a game, a proverb; or "not so". */
const BEARS_WORDS =
  /^(?:емес|емеспін|ж(?:азу|азба|арнама)|белгі|ойын|бұйрық|үкім|шешім|мақал|мәтел|нақыл|кітап|фильм|кино|ән|өлең|спектакль|ертегі|айып|батырма|қате|хабарлама|мәтін|ескерту|сұрақ|диагноз|термин|анықтама|лот|тауар|қойылым|жұмбақ|ұран)(?:ы|і|сы|сі|да|де|дар|дер|лар|лер|тар|тер|пен|бен|мен)?$/;
const PARTICLE = /^(?:ма|ме|ба|бе|па|пе|ғой|екен)$/;
const SAYING = /^деп$/;
/** What a form or a person asks, what a screen shows. */
const ASKED = /^(?:сұра(?:ды|йды|п|ған|пты)|көрсет(?:еді|іп|ті|іпті)|шығады|шығып|шықты)$/;
/** In the first person: it is the writer who says so. */
const BY_WRITER = /(?:[дт][ыі](?:м|[қк])|м[ыіи]н|[еа]м|м[ыі]з)$/;
/** Behind a quoted word: "may one say so", "I heard him say so". */
const SAID_OF = /^(?:деуге|дегенін|дегеніне|дегендерін)$/u;
const REACH = 3;
const THUS = /^(?:осылай|осылайша|былай|былайша|осындай|сондай)$/;
const TALKED =
  /^(?:сөйле(?:сті|ді|сіп|п|йді|скен|ген)|жауап|айтты|айтқан|айтып|жазды|жазған|жазыпты|қарсы|айқайлады|айқайлаған|амандасты)$/;
const TO_WRITER =
  /^(?:мені|маған|менімен|бізді|бізге|бізбен|әкем\p{L}*|анам\p{L}*|шешем\p{L}*|әжем\p{L}*|балам\p{L}*)$/u;
const BY_OTHER = /(?:[дт][ыі]|[ғгқк][ае]н|ып|іп|п|йді|жауап|қарсы)$/;
const QUOTE_REACH = 9;

/** Is the Kazakh insult or threat named or quoted by what stands behind it? */
export function isNamedInKazakh({ first, last, entry }: Hit, tokens: readonly Token[]): boolean {
  if (entry.language !== 'kk') return false;
  if (tokens[first]!.quoted && isTalkedSo(last, tokens)) return true;
  // "… ба деп сұрайды"
  const end = PARTICLE.test(tokens[last + 1]?.word ?? '') ? last + 1 : last;
  const next = tokens[end + 1];
  const after = tokens[end + 2];
  const { sentence } = tokens[last]!;
  if (tokens[first]!.quoted && next !== undefined && (SAID_OF.test(next.word) || SAID_OF.test(after?.word ?? '')))
    return true;
  if (entry.grade === 'obscene' || next?.sentence !== sentence || after?.sentence !== sentence) return false;
  if (CALLED.test(next.word)) return BEARS_WORDS.test(after.word) || BEARS_WORDS.test(tokens[end + 3]?.word ?? '');
  if (!SAYING.test(next.word)) return false;
  for (let at = end + 2; at <= end + 1 + REACH && tokens[at]?.sentence === sentence; at++) {
    if (!ASKED.test(tokens[at]!.word)) continue;
    return !(tokens[at + 1]?.sentence === sentence && BY_WRITER.test(tokens[at + 1]!.word));
  }
  return false;
}

/** Behind the quotation: "thus talked to me …", in any order. */
function isTalkedSo(last: number, tokens: readonly Token[]): boolean {
  let isThus = false;
  let isTalked = false;
  let isToWriter = false;
  for (let at = last + 1; at <= last + QUOTE_REACH && at < tokens.length; at++) {
    const { word, quoted } = tokens[at]!;
    if (quoted) continue;
    isThus ||= THUS.test(word);
    isTalked ||= TALKED.test(word) && BY_OTHER.test(word);
    isToWriter ||= TO_WRITER.test(word);
  }
  return isThus && isTalked && isToWriter;
}
