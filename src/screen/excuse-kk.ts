// Kazakh names and quotes what was said in the words behind it: "… деген белгі", a sign that says so; "… деп сұрайды анкета", the form asks
// so; «…!» — операторыңыз менімен осылай сөйлесті, "thus your operator talked to me".

import type { Hit } from './hit-list';
import { inEitherTyping } from './kazakh-typings';
import type { Token } from './token';

const CALLED = /^деген$/;
/** What bears words: a sign, a notice, an order, a game, a proverb; or "not so". */
const BEARS_WORDS = inEitherTyping(
  /^(?:емес|емеспін|ж(?:азу|азба|арнама)|белгі|ойын|бұйрық|үкім|шешім|мақал|мәтел|нақыл|кітап|фильм|кино|ән|өлең|спектакль|ертегі|айып|батырма|қате|хабарлама|мәтін|ескерту|сұрақ|диагноз|термин|анықтама|лот|тауар|қойылым|жұмбақ|ұран)(?:ы|і|сы|сі|да|де|дар|дер|лар|лер|тар|тер|пен|бен|мен)?$/,
);
const PARTICLE = inEitherTyping(/^(?:ма|ме|ба|бе|па|пе|ғой|екен)$/);
const SAYING = /^деп$/;
/** What a form or a person asks, what a screen shows. */
const ASKED = inEitherTyping(/^(?:сұра(?:ды|йды|п|ған|пты)|көрсет(?:еді|іп|ті|іпті)|шығады|шығып|шықты)$/);
/** In the first person: it is the writer who says so. */
const BY_WRITER = inEitherTyping(/(?:[дт][ыі](?:м|[қк])|м[ыіи]н|[еа]м|м[ыі]з)$/);
/** Behind a quoted word: "may one say so", "I heard him say so". */
const SAID_OF = inEitherTyping(/^(?:деуге|дегенін|дегеніне|дегендерін)$/u);
const REACH = 3;
const THUS = /^(?:осылай|осылайша|былай|былайша|осындай|сондай)$/;
const TALKED = inEitherTyping(
  /^(?:сөйле(?:сті|ді|сіп|п|йді|скен|ген)|жауап|айтты|айтқан|айтып|жазды|жазған|жазыпты|қарсы|айқайлады|айқайлаған|амандасты)$/,
);
const TO_WRITER = inEitherTyping(
  /^(?:мені|маған|менімен|бізді|бізге|бізбен|әкем\p{L}*|анам\p{L}*|шешем\p{L}*|әжем\p{L}*|балам\p{L}*)$/u,
);
const BY_OTHER = inEitherTyping(/(?:[дт][ыі]|[ғгқк][ае]н|ып|іп|п|йді|жауап|қарсы)$/);
const QUOTE_REACH = 9;

/** Is the Kazakh insult or threat named or quoted by what stands behind it? */
export function isNamedInKazakh({ first, last, entry }: Hit, tokens: readonly Token[]): boolean {
  if (entry.language !== 'kk') return false;
  if (tokens[first]!.quoted && (isTalkedSo(last, tokens) || isWrittenBehind(last, tokens))) return true;
  // "… ба деп сұрайды"
  const end = PARTICLE.test(tokens[last + 1]?.word ?? '') ? last + 1 : last;
  if (isProverb(last, tokens) || isDenied(last, tokens)) return entry.grade === 'insult' && !entry.flags.has('threat');
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

const PROVERB_REACH = 8;

/** "… деген мақал бар": the sentence is a proverb. */
function isProverb(last: number, tokens: readonly Token[]): boolean {
  for (let at = last + 1; at <= last + PROVERB_REACH && tokens[at]?.sentence === tokens[last]!.sentence; at++)
    if (CALLED.test(tokens[at]!.word)) return /^(?:мақал|мәтел|нақыл|аңыз|ертегі)/.test(tokens[at + 1]?.word ?? '');
  return false;
}

/** "Енем мыстан емес": denied of a third person, no question and nothing worse behind it ("not a fool but …"). */
function isDenied(last: number, tokens: readonly Token[]): boolean {
  const [next, after] = [tokens[last + 1], tokens[last + 2]];
  if (next?.word !== 'емес' || next.before !== ' ' || next.sentence !== tokens[last]!.sentence) return false;
  return after === undefined || !/^(?:п[ае]|б[ае]|м[ае]|нағыз|одан|әлдеқайда|ау)$/.test(after.word);
}

/** What somebody did with the words that he quoted. */
const WROTE =
  /^(?:жаз(?:ды|ған|ыпты|ып)|айт(?:ты|қан|ыпты|ып)|айқайла(?:ды|ған)|баста(?:п|ды)|ұрысты|қорқытты|жіберді|жіберіпті|күлді|сөкті)$/;
const WROTE_REACH = 4;
const TO_ME =
  /^(?:маған|мені|бізге|бізді|(?:қыз|ұл|бала|ана|әке|апа|жұбай|күйеу|әйел|ене|аға)\p{L}{0,3}(?:ма|ме|мды|мді)|оператор\p{L}*|қызметкер\p{L}*|маман\p{L}*|көршім|бастығым)$/u;

/** "Маған «…» деп хат жазды": another one wrote or said what is quoted, to the writer. */
function isWrittenBehind(last: number, tokens: readonly Token[]): boolean {
  const { sentence } = tokens[last]!;
  let saying = last + 1;
  while (tokens[saying]?.sentence === sentence && tokens[saying]!.quoted && saying - last < REACH) saying++;
  if (!SAYING.test(tokens[saying]?.word ?? '')) return false;
  let isWritten = false;
  let isToMe = false;
  for (let at = Math.max(0, last - QUOTE_REACH); at <= saying + QUOTE_REACH && at < tokens.length; at++) {
    const { word, quoted } = tokens[at]!;
    if (quoted || tokens[at]!.sentence !== sentence) continue;
    isWritten ||=
      at > saying && at <= saying + WROTE_REACH && WROTE.test(word) && !BY_WRITER.test(tokens[at + 1]?.word ?? '');
    isToMe ||= TO_ME.test(word);
  }
  return isWritten && isToMe;
}

/** "… сөзі", "… деген сөз": also of a Russian word in Kazakh. A Kazakh attribute of a film or a book does not name it (… фильм екен; «…» фильмі). */
export function isKazakhMention({ last, entry }: Hit, tokens: readonly Token[]): boolean {
  const next = tokens[last + 1];
  const behind = next?.word ?? '';
  // "Түрі суық, сөзі улы": what follows the comma is another thing.
  if (next?.before.includes(',') && !next.before.includes('"') && !next.before.includes('»')) return false;
  return entry.language === 'kk'
    ? !/^(?:фильм|роман|фильтр)$/.test(behind) && !isFoolsWord(tokens[last]!, behind)
    : /^(?:сөз|сөзі|сөзін|сөзінің|сөзіне|деген)$/.test(behind);
}

/** "Ақымақтың сөзі": what a fool says. */
const isFoolsWord = ({ word, quoted }: Token, behind: string): boolean =>
  !quoted && /[ндт][ыиі][ңн]$/.test(word) && /^с[өо]з/.test(behind);

/** "Сөзің боқ", "your word is …": it is called so, not mentioned. */
export const isYourWord = ({ first, entry }: Hit, tokens: readonly Token[]): boolean =>
  entry.language === 'kk' && /^с[өо]з(?:дер)?[іи][ңн]/.test(tokens[first - 1]?.word ?? '');
