// Is a Kazakh or an English name called at somebody with no comma to set it off: "есек жауап бер", "ақшамды қайтар доңыз", "weasel answer the question",
// "fix my account donkey"? For Russian: bare-call.ts.

import type { Token } from './token';

/** Orders of a customer to one or several people. */
const KAZAKH_ORDER =
  /^(?:қайтар|кайтар|бер|ал|шеш|жөнде|түзет|істе|тексер|жібер|аш|жап|айт|оқы|тыңда|ұял|жоғал|тоқта|сөйле|берші|алдама|qaitar|qaytar|kaitar|ber|al|ash|shesh|zhonde|jonde|iste|zhap|jap|[\p{L}]{2,16}(?:[ңн]дар|[ңн]дер|ndar|nder|ш[ыі]))$/u;
/** What an order of one word is done to: "жауап бер". */
const OF_ORDER = /^(?:жауап|жұмыс|zhauap|jauap|zhumys|jumys)$/;
/** The thing that is spoken of: accusative. */
const DEFINITE = /(?:[дтн][ыі]|[dtn][yi])$/;
/** Another case, or belonging to somebody: it is no call. */
const OF_CASE = /(?:[ғгқк][ае]|[дтн][ае]н|[дт][ае]|[дтн][ыі]ң|[дтн][ыі]|[ыі]м|[ыі]н|сы|сі)$/;
/** Word and object in front of it: a sentence of no more is nothing but the call and the order. */
const SHORT = 3;

const ENGLISH_ORDER =
  /^(?:answer|fix|give|open|check|send|unlock|reset|return|refund|pay|reply|respond|do|stop|read|listen|accept|approve|sign|restore|unblock|explain|call|get|take|find|solve|work|learn|shut|tell|let|delete|change|update|resign|quit|go|close)$/;
/** Behind what stands for a thing of the desk, no beast is the second part of a compound ("a toy donkey"). */
const BEFORE_CALL =
  /^(?:account|phone|question|questions|site|website|money|back|me|us|it|now|already|job|portal|ticket|request|requests|password|file|files|application|bid|lot|system|page|server|link|mouth|letter|letters|email|emails|mail|calls|messages|here|there|again|today|lying|immediately|fast|faster|properly|up|off|out|work|home|tender|signature|that|this|them|him|her)$/;
const BEHIND_ORDER =
  /^(?:the|my|your|me|it|us|this|that|our|all|every|those|these|to|up|off|out|back|some|lying|now|for)$/;
/** Names of several that are no creatures and no goods: behind what they are told in a sentence that speaks to somebody. */
const CALLED_SEVERAL =
  /^(?:fools|clowns|thieves|thiefs|parasites|bandits|crooks|liars|losers|cowards|hypocrites|scoundrels|bloodsuckers|swindlers|cheats|traitors|loafers|dummies)$/;
const SPEAKS_TO = /^(?:you|u|youre|yourself|yourselves)$/;
/** Somebody else is spoken of: "did you see there clowns". */
const LOOKS_AT =
  /^(?:see|saw|seen|find|found|catch|caught|hire|hired|know|knew|invite|invited|report|buy|sell|have|keep)$/;
const PLURAL = /s$|^(?:swine|people|geese|mice|vermin|scum)$/;

/** Sentence: tokens from `start` to `end`; name: from `first` to `last`. */
export function isKazakhBareCall(
  tokens: readonly Token[],
  first: number,
  last: number,
  start: number,
  end: number,
): boolean {
  if (tokens[first]!.quoted) return false;
  if (first === end && first > start) {
    const before = tokens[first - 1]!.word;
    return KAZAKH_ORDER.test(before) && !OF_CASE.test(tokens[last]!.word) && isObject(tokens[first - 2]?.word);
  }
  if (first !== start || end - start + 1 !== SHORT || OF_CASE.test(tokens[last]!.word)) return false;
  const [object, order] = [tokens[start + 1]!.word, tokens[end]!.word];
  return KAZAKH_ORDER.test(order) && isObject(object);
}

/** Is something done to what the word names? A verb without it is an order to buy or to have what stands beside it: "ит ал". */
const isObject = (word: string | undefined): boolean =>
  word !== undefined && (DEFINITE.test(word) || OF_ORDER.test(word));

/** As above. */
export function isEnglishBareCall(
  tokens: readonly Token[],
  first: number,
  last: number,
  start: number,
  end: number,
): boolean {
  if (first !== last || tokens[first]!.quoted) return false;
  if (first === end) {
    if (first - start < 2 || !BEFORE_CALL.test(tokens[first - 1]!.word)) return false;
    return (
      ENGLISH_ORDER.test(tokens[start]!.word) ||
      (CALLED_SEVERAL.test(tokens[first]!.word) && speaksToSomebody(tokens, start, first))
    );
  }
  if (first !== start || end - start < 2 || PLURAL.test(tokens[first]!.word)) return false;
  return ENGLISH_ORDER.test(tokens[start + 1]!.word) && BEHIND_ORDER.test(tokens[start + 2]!.word);
}

function speaksToSomebody(tokens: readonly Token[], from: number, to: number): boolean {
  let speaks = false;
  for (let at = from; at < to; at++) {
    const { word } = tokens[at]!;
    if (LOOKS_AT.test(word)) return false;
    if (SPEAKS_TO.test(word)) speaks = true;
  }
  return speaks;
}
