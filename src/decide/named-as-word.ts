// Is a rude word named as a word that must not be used: "the word «fool» is not allowed", "these words were found: …" (clause 16)?
import type { Around } from './sentence-around';

/** A phrase longer than this is more than a word that is named. */
const MOST_WORDS = 3;
const NAMES =
  '(?<!\\p{L})(?:слов(?:о|а|у|ом|е|ам|ами|ах)?|выражени\\p{L}*|фраз\\p{L}*|words?|phrases?|expressions?|terms?|сөз\\p{L}*|тіркес\\p{L}*)(?!\\p{L})';
const NAMED = new RegExp(NAMES, 'u');
const NAMED_RIGHT_BEFORE = new RegExp(`${NAMES} $`, 'u');
const NAMED_BEFORE_COLON = new RegExp(`${NAMES}[^,:]{0,40}$`, 'u');
const FORBIDDEN =
  /недопустим|неприемлем|нельзя|запре[щт]|наруш|оскорбит|нецензурн|бранн|груб|воздерж|не (?:употребл|использ|пиш)|избега|исключ|найден|обнаруж|содерж|фильтр|заблокир|задержан|not (?:acceptable|allowed|permitted|welcome)|unacceptable|abusive|offensive|insult|(?<!\p{L})rude|breaks?(?!\p{L})|violat|against|avoid|refrain|do not use|filter|found|contain|blocked|жол беріл|болмайды|тыйым|бұз|әдепсіз|балағат|дөрекі|орынсыз|табылды|анықталды|қолданба|пайдаланба|сүзгі/u;
/** How a desk speaks to somebody of their letter. */
const OF_THEIR_LETTER =
  /(?<!\p{L})(?:ваш\p{L}* (?:\p{L}+ )?(?:письм|сообщен|обращен|текст)\p{L}*|вы (?:напис|употреб|использ)\p{L}*|прос\p{L}* вас|your (?:\p{L}+ )?(?:e-?mail|mail|message|letter|request|text)|you (?:wrote|used|write|use)|ask you|сіздің \p{L}*(?:хат|өтініш)\p{L}*)(?!\p{L})/gu;
const SPEAKS_TO =
  /(?<!\p{L})(?:вы|вас|вам|вами|ты|тебя|тебе|тобой|сам[аи]?|ваш\p{L}*|тво\p{L}*|you|yourself|yourselves|your|u|сіз|сізге|сізді|сіздің|сіздер\p{L}*|сен|сенің|саған|өзің\p{L}*)(?!\p{L})/u;

/** In a sentence that forbids words and turns to nobody, but for "in your letter" and "you wrote". */
export function isNamedAsWord(around: Around): boolean {
  const { before, word } = around;
  if (!forbidsWords(around)) return false;
  return word.startsWith('«') || NAMED_RIGHT_BEFORE.test(before) || isListed(around);
}

/** Only behind "words:": the marks of a quotation are looked at elsewhere. */
export function isListedAsWord(around: Around): boolean {
  return forbidsWords(around) && isListed(around);
}

function forbidsWords({ before, word, after }: Around): boolean {
  const rest = `${before}…${after}`;
  if (!NAMED.test(rest) || !FORBIDDEN.test(rest) || word.split(' ').length > MOST_WORDS) return false;
  return !SPEAKS_TO.test(`${before}${word}${after}`.replace(OF_THEIR_LETTER, ' '));
}

/** Behind "words:" and with nothing but such words after it. */
function isListed({ before, after }: Around): boolean {
  const colon = before.lastIndexOf(':');
  if (colon < 0 || !NAMED_BEFORE_COLON.test(before.slice(0, colon))) return false;
  const items = `${before.slice(colon + 1)}…${after}`.split(/,| и | және | and /u);
  return items.every((item) => item.trim().split(/\s+/u).length <= MOST_WORDS);
}
