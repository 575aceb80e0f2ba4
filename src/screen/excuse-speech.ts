// Whose words stand in a sentence: those behind a colon are somebody else's ("he answered: you idiot"), a name behind the last comma is called by the
// writer himself ("they told me to wait, idiots"), and a question about words names them ("which words are forbidden: fool, ass?").

import type { Cue } from './entry';
import type { Hit } from './hit-list';
import { inEitherTyping } from './kazakh-typings';
import { isOblique } from './russian-names';
import type { Token } from './token';

type Has = (at: number, cue: Cue) => boolean;

/** Between the colon and the word, and before the colon as far as the verb and who said it. */
const SPEECH_REACH = 10;
const TELLING_REACH = 8;
const WRITER = inEitherTyping(/^(?:я|мы|i|we|мен|біз|men|biz)$/);
/** Who answers in a chat or on the telephone is no report cue by itself: an answer may be anything. */
const TELLS = inEitherTyping(
  /^(?:ответил[аи]?|отвечает|пишет|пишут|написал[аи]?|сказал[аи]?|говорит|говорят|орал[аи]?|орет|кричал[аи]?|кричит|заявил[аи]?|answered|answers|wrote|writes|said|says|replied|replies|shouted|shouts|yelled|жазды|жазыпты|айтты|айтады|айқайлады|жауап)$/,
);
/** Before the colon: the words are quoted. */
const QUOTES = inEitherTyping(
  /^(?:цитирую|цитата|цитату|дословно|буквально|слово|quote|verbatim|exact|transcript|келтірейін|келтіремін|сөзбе|дәлме|дәл|үзінді)$/,
);
const QUESTION = '?'.charCodeAt(0);
/** What a filter does with words, or a rule. */
const FORBIDS = inEitherTyping(
  /^(?:блокиру|заблокир|запрещ|нельз|считает|считают|относят|оскорбительн|нецензурн|матерн|фильтр|цензур|block|ban|bann|forbid|allow|filter|censor|consider|offensive|rude|тыйым|саналады|болып|балағат|сүзгі)\p{L}*$/u,
);
const WORDS = inEitherTyping(
  /^(?:слов[оаеу]?|словами|словам|выражени[яей]|words?|terms?|сөз|сөздер|сөздерді|сөздерге|soz|sozder)$/,
);
const LONGEST_WORD = 30;
/** A name behind its comma is a list where fewer words stand before it. */
const FEWEST_BEFORE = 2;

/** Behind a colon, and before it somebody tells: "Ваш оператор ответил: вы …", "…: \"ты …\"" behind a person when it is quoted. */
export function isSpeechOfAnother({ first }: Hit, tokens: readonly Token[], has: Has): boolean {
  const { sentence, quoted } = tokens[first]!;
  let colon = first;
  while (colon > 0 && first - colon <= SPEECH_REACH && tokens[colon]!.sentence === sentence) {
    if (tokens[colon]!.before.includes(':')) break;
    colon--;
  }
  if (!tokens[colon]!.before.includes(':')) return false;
  let isTold = quoted;
  let isPerson = false;
  for (let at = colon - 1; at >= 0 && colon - at <= TELLING_REACH; at--) {
    const { word } = tokens[at]!;
    if (WRITER.test(word)) return false;
    if (quoted && colon - at <= 3 && QUOTES.test(word)) return true;
    isTold ||= TELLS.test(word) || has(at, 'report');
    isPerson ||= has(at, 'person') || has(at, 'me') || (TELLS.test(word) && tokens[at]!.sentence === sentence);
  }
  return isTold && isPerson;
}

/** Set off by a comma at the end of a sentence that is no list and gives nobody else's words. */
export function isCalledByWriter(
  { first, last, entry }: Hit,
  tokens: readonly Token[],
  isAbuse: (at: number) => boolean,
): boolean {
  const { sentence, before, quoted } = tokens[first]!;
  if (quoted || !/^\s*,/.test(before) || tokens[last + 1]?.sentence === sentence) return false;
  if (isAbuse(first - 1) || (entry.language === 'ru' && isOblique(tokens[last]!.word))) return false;
  let at = first - 1;
  for (; at >= 0 && tokens[at]!.sentence === sentence; at--) if (/[:"«“„]/.test(tokens[at + 1]!.before)) return false;
  return first - 1 - at >= FEWEST_BEFORE;
}

/** A question about what may be written, which is not asked of the word before its only comma. */
export function isAskedAbout({ first }: Hit, tokens: readonly Token[]): boolean {
  const { sentence } = tokens[first]!;
  let end = first;
  while (tokens[end + 1]?.sentence === sentence) end++;
  if (tokens[end]!.follower !== QUESTION) return false;
  let from = first;
  while (from > 0 && tokens[from - 1]!.sentence === sentence) from--;
  let isOfWords = false;
  let isForbidden = false;
  for (let at = from; at <= end; at++) {
    const { word } = tokens[at]!;
    if (word.length > LONGEST_WORD) continue;
    isOfWords ||= at < first && WORDS.test(word);
    isForbidden ||= FORBIDS.test(word);
  }
  return isOfWords && isForbidden;
}
