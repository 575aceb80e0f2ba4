// A word between quotation marks that the writer asks about: `Is "moron" on your list?`, "Входит ли «дурак» в ваш словарь?".

import type { Cue } from './entry';
import type { Hit } from './hit-list';
import { inEitherTyping } from './kazakh-typings';
import type { Token } from './token';

type Has = (at: number, cue: Cue) => boolean;

/** Books and lists of words: enough in any sentence. */
const OF_WORDS = inEitherTyping(
  /^(?:(?:словар|лексикон|словник|антимат|стоп-?слов|этимологи|ожегов|фасмер|ушаков)\p{L}{0,6}|dictionar(?:y|ies)|lexicons?|wordlists?|blocklists?|blacklists?|profanity|swearwords?|etymology|сөздік\p{L}*)$/u,
);
/** Before the word: what holds it. */
const SECRET = inEitherTyping(/^(?:құпиясөз\p{L}{0,6}|парол[ьеяю]м?|логине?|passwords?|username|login)$/u);
/** In a question. */
const ASKED = inEitherTyping(
  /^(?:можно|нельзя|законно|вправе|нормально|legal|lists?|blocked|flagged|banned|allowed|forbidden|permitted|insults?|offensive|rude|prohibited|censored|vulgar|spelled|spelt|translated?|translation|means?|meaning|swear|спис(?:ок|ка|ке|ки|ку|ках)|перечн\p{L}*|блокируется|запрещ\p{L}*|запретом|допустим\p{L}*|разрешен\p{L}*|разрешается|считается|считаются|относится|относятся|значит|значение|значения|означает|переводится|перевести|грубо|обидно|литературн\p{L}*|ругательств\p{L}*|оскорблени\p{L}*|пишется|тыйым|балағат|рұқсат|abuse|abusive|rejected|triggers?|through|bounced?|warn(?:ed|ing)|матом|банят|забанят|предупреждение|дөрекі|тізім\p{L}*|мағына\p{L}*|по-(?:русски|казахски|английски)|казахски|английски|қазақша|ағылшынша|маска|mask)$/u,
);
/** In a question, before the word. */
const ASKED_OF =
  /^(?:blocks?|flags?|censors?|filters?|bans?|allows?|counts?|accepts?|rejects?|блокируете?|пропускаете?|запрещаете?|фильтре)$/;
/** In a question that speaks to nobody: "Is … worse than …?". */
const WORSE = inEitherTyping(/^(?:worse|ruder|хуже|обиднее|грубее|дөрекірек)$/);
/** Right behind the word, in any sentence. */
const BEHIND =
  /^(?:attested|derived|coined|borrowed|blocked|flagged|banned|allowed|forbidden|censored|запрещен\p{L}*|блокируется|допустим\p{L}*|разрешен\p{L}*)$/u;
const BE = /^(?:was|is|are|were|got|gets|у|как)$/;
/** Scorn, and no word that is asked about: "your «experts» …". */
const SCORN = inEitherTyping(
  /^(?:ваш[аеиу]?|ваших|вашего|вашим|твой|твоя|твои|эти|этот|эта|этих|такие|these|those|your|ur|such|some|all|and|you|сендердің|сіздердің|мына|осы)$/,
);
/** "What about …", "… too?", "Ал … ше?": around a word in a short question. */
const BESIDE =
  /^(?:а|и|ну|или|ал|сонда|как|насчет|тоже|также|туда|еще|and|or|what|how|about|is|does|are|but|then|also|too|either|as|well|one|of|them|it|count|counts|та|те|да|де|ше|ма|ме|ба|бе)$/;
/** Of these one alone makes the short question one about a word. */
const AND_THAT = /^(?:ше|насчет)$/;
const LONGEST_BESIDE = 6;
/** Asked before a short question, and what is said of words there. */
const OFTEN_ASKED = /^(?:можно|нельзя|законно|вправе|нормально|значит|means?|lists?|rude)$/;
const WORDS = inEitherTyping(
  /^(?:слов[оаеу]?|словами|словам|выражени[яей]|words?|terms?|сөз\p{L}*|filters?|фильтр\p{L}*)$/u,
);
/** Right before the word in a question: "Can I write …?", "Можно ли сказать …?". */
const UTTER =
  /^(?:say|write|type|use|post|send|submit|print|mention|spell|pronounce|(?:на)?писать|употреб(?:лять|ить)|использовать|говорить|сказать|произн(?:осить|ести)|вводить|ввести|(?:на)?печатать|упом(?:инать|януть)|отправ(?:лять|ить)|опубликовать|вставить|напиш(?:у|ем)|скажу|скажем)$/;
/** Right behind the word in a question: "Why is … off limits?", "Почему … не проходит?". */
const PASSES = inEitherTyping(
  /^(?:ok|okay|fine|pass|passes|acceptable|off|let|removed|deleted|bleeped|starred|rejected|allowable|taboo|проход[ия]т|пройд[её]т|пропускает(?:ся)?|отправляется|удаля[ею]т(?:ся)?|вырезают|запикивают|принимается|пишут|өтпейді|өтеді|өте|жазуға|айтуға|қолдануға|жіберілмейді|бұғатталады)$/,
);
const BETWEEN = inEitherTyping(/^(?:not|now|still|also|too|be|не|тоже|теперь|у|вас|деп|сөзі|сөзін)$/);
const LONGEST_QUOTED = 3;
const LONGEST_WORD = 20;
const REACH = 14;
const OPENS = /["«“„‘']\s*$/;
const CLOSES = /^\s*["»”“’']/;

/** @param trailing what follows the last word of the text. */
export function isWordAsked(hit: Hit, tokens: readonly Token[], trailing: string, has: Has): boolean {
  const { sentence, quoted } = tokens[hit.first]!;
  if (!quoted && !OPENS.test(tokens[hit.first]!.before)) return false;
  const gap = (at: number) => tokens[at]?.before ?? trailing;
  let [from, to] = [hit.first, hit.last];
  while (hit.first - from < LONGEST_QUOTED && from > 0 && !OPENS.test(tokens[from]!.before)) from--;
  while (to - hit.last < LONGEST_QUOTED && to < tokens.length - 1 && !CLOSES.test(gap(to + 1))) to++;
  if (to - from >= LONGEST_QUOTED || !OPENS.test(tokens[from]!.before) || !CLOSES.test(gap(to + 1))) return false;
  const inSentence = (at: number) => tokens[at]?.sentence === sentence;
  const is = (kind: RegExp, at: number) =>
    inSentence(at) && tokens[at]!.word.length <= LONGEST_WORD && kind.test(tokens[at]!.word);
  const isScorned = (at: number) =>
    (is(SCORN, at) && !(is(/^and$/, at) && (!inSentence(at - 1) || tokens[at - 1]!.quoted))) ||
    has(at, 'you') ||
    has(at, 'person');
  if (
    isScorned(from - 1) ||
    (is(/^и$/, from - 1) && (is(/^ну$/, from - 2) || isScorned(from - 2))) ||
    isCalled(from, to, tokens, gap)
  )
    return false;
  if (is(BE, to + 1) && is(/^(?:first|originally)$/, to + 2) && is(BEHIND, to + 3)) return true;
  if (is(BEHIND, to + 1) || (is(BE, to + 1) && is(BEHIND, to + 2)))
    if (is(BE, to + 1) || !tokens[to + 1]!.latin) return true;
  if (isFined(from, to, is, gap) || isPutFor(from, to, is) || (from === to && isUninflected(from, is))) return true;
  let isAsked = is(/^about$/, from - 1) && is(/^what$/, from - 2);
  let end = to;
  for (let at = from - 1; inSentence(at) && from - at <= REACH; at--) {
    if (is(OF_WORDS, at) || is(SECRET, at)) return true;
    isAsked ||= (is(ASKED, at) && !is(/^сколько$/, at - 1)) || is(ASKED_OF, at);
  }
  for (let at = to + 1; inSentence(at) && at - to <= REACH; at++) {
    if (is(OF_WORDS, at)) return true;
    isAsked ||= (is(ASKED, at) && !is(/^сколько$/, at - 1)) || is(/^фильтре$/, at);
    end = at;
  }
  if (!gap(end + 1).includes('?')) return false;
  if (!isAsked && isCompared(sentence, from, to, tokens, is, has)) return true;
  isAsked ||= is(UTTER, from - 1) || is(PASSES, to + 1) || (is(BETWEEN, to + 1) && is(PASSES, to + 2));
  return isAsked || isAskedAsWell(from, to, tokens, is);
}

/** "Which is worse, "…" or "…"?" */
function isCompared(
  sentence: number,
  from: number,
  to: number,
  tokens: readonly Token[],
  is: (kind: RegExp, at: number) => boolean,
  has: Has,
): boolean {
  let isWorse = false;
  for (let at = Math.max(0, from - REACH); at <= to + REACH && at < tokens.length; at++) {
    if (tokens[at]!.sentence !== sentence || tokens[at]!.quoted) continue;
    if (has(at, 'you') || has(at, 'person')) return false;
    isWorse ||= is(WORSE, at);
  }
  return isWorse;
}

/** Called with it: "Why can nobody answer, "…"?", where no other word between quotation marks stands before the comma. */
const isCalled = (from: number, to: number, tokens: readonly Token[], gap: (at: number) => string): boolean =>
  /^\s*,\s+["«“„‘']$/.test(tokens[from]!.before) && /[.!?]/.test(gap(to + 1));

/** "Which words are forbidden? "…" too?", "And "…"?", "Ал «…» ше?": a short question behind one about words. */
function isAskedAsWell(
  from: number,
  to: number,
  tokens: readonly Token[],
  is: (kind: RegExp, at: number) => boolean,
): boolean {
  const { sentence } = tokens[from]!;
  let beside = 0;
  let isAlone = false;
  const isBeside = (at: number) => {
    beside++;
    isAlone ||= is(AND_THAT, at);
    return tokens[at]!.quoted || is(BESIDE, at);
  };
  let start = from;
  for (; start > 0 && tokens[start - 1]!.sentence === sentence; start--) if (!isBeside(start - 1)) return false;
  for (let at = to + 1; tokens[at]?.sentence === sentence; at++) if (!isBeside(at)) return false;
  if (beside > LONGEST_BESIDE) return false;
  if (isAlone || start === 0) return isAlone;
  const before = tokens[start - 1]!.sentence;
  for (let at = start - 1; tokens[at]?.sentence === before && start - at <= REACH; at--) {
    const { word } = tokens[at]!;
    if (word.length > LONGEST_WORD) continue;
    if (OF_WORDS.test(word) || WORDS.test(word) || UTTER.test(word)) return true;
    if (ASKED.test(word) && !OFTEN_ASKED.test(word)) return true;
  }
  return false;
}

/** "За «…» оштрафовали", "за слово «…»", "fined for …", "that … is an insult". */
const OF_GRAMMAR =
  /^(?:аббревиатура|глагол|существительное|прилагательное|междометие|наречие|архаизм|диалектизм|тюркизм|эвфемизм|слово|словечко|термин|noun|verb|adjective|interjection|slang)$/;

function isFined(
  from: number,
  to: number,
  is: (kind: RegExp, at: number) => boolean,
  gap: (at: number) => string,
): boolean {
  if (is(OF_GRAMMAR, to + 1) && /\s[–—-]/.test(gap(to + 1))) return true;
  if (is(/^(?:is|was|это|есть)$/, to + 1) && is(INSULT, to + 1 + (is(/^an?$/, to + 2) ? 2 : 1))) return true;
  if (!is(/^(?:за|for)$/, from - 1)) return false;
  for (let at = from - 4; at <= to + 4; at++) if (is(FINED, at)) return true;
  return false;
}
const INSULT =
  /^(?:insult|slur|insulting|opinion|slang|noun|verb|adjective|adverb|word|term|obscenity|obscenities|hyperbole|defamatory|сленг|жаргон|существительное|прилагательное|глагол|термин|слово|архаизм|аббревиатура|диалектизм|тюркизм|славянизм|эвфемизм|оскорбление|оскорбительно|ругательство)$/;
const FINED =
  /^(?:о?штраф\p{L}{0,8}|наказ\p{L}{1,6}|осуд\p{L}{1,5}|уволили|уволен\p{L}?|заблокировали|забанили|бан|fined?|fines|sacked|dismissed|banned|suspended)$/u;

/** "Из-за «…» отклонили", "ругается на «…»": behind these only a word that is named stays in the nominative. */
const isUninflected = (at: number, is: (kind: RegExp, at: number) => boolean): boolean =>
  is(/^(?:из-)?за$|^(?:на|про)$/, at - 1) &&
  is(
    /^(?:дурак|болван|дебил|идиот|кретин|козел|дурень|баран|осел|урод|мудак|придурок|ублюдок|подонок|мерзавец|негодяй|подлец|жопа|сука|дура|шлюха|скотина)$/,
    at,
  );

/** "Автозамена поставила «…» вместо «…»", 'the translation shows "…" instead of "…"'. */
function isPutFor(from: number, to: number, is: (kind: RegExp, at: number) => boolean): boolean {
  const isIn = is(/^(?:вместо|как|на|to|as|of|with|into)$/, from - 1) || is(/^(?:instead|вместо)$/, to + 1);
  for (let at = from - 1; isIn && from - at <= REACH; at--) if (is(PUT, at)) return true;
  return false;
}
const PUT =
  /^(?:автозамен\p{L}{1,3}|автокоррект\p{L}{1,3}|переводчик|перев[её]л|перевела|переводит|исправил\p{L}?|заменил\p{L}?|распозна\p{L}{1,3}|autocorrect|autocorrected|translation|translates|translated|translator|replaced|changed|corrected|transcribed|misread)$/u;

const MAY = /^(?:is|can|may|am|are|should|можно|законно|нормально|допустимо|разве|вправе)$/;
const CALL = /^(?:call|calling|называть|обзывать|назвать|обозвать)$/;
const CALL_REACH = 6;

/** "Is it legal to call a customer a …?", "Законно ли называть человека …?": a question what somebody may be called. */
export function isCallAsked({ first, last }: Hit, tokens: readonly Token[], trailing: string, has: Has): boolean {
  const { sentence } = tokens[first]!;
  let end = last;
  while (tokens[end + 1]?.sentence === sentence && end - last < REACH) end++;
  if (!(tokens[end + 1]?.before ?? trailing).includes('?')) return false;
  let isCalled = false;
  let start = first;
  while (tokens[start - 1]?.sentence === sentence && first - start < REACH) {
    start--;
    if (has(start, 'you')) return false;
    isCalled ||= first - start <= CALL_REACH && CALL.test(tokens[start]!.word);
  }
  return isCalled && MAY.test(tokens[start]!.word);
}

const SPELT = inEitherTyping(
  /^(?:correct|correctly|spell|spelled|spelt|spelling|hyphen|hyphenated|правильно|пишется|писать|слитно|раздельно|дефис|ударение|склоняется|множественное|дұрыс|жазылады)$/,
);
const ALTERNATIVE = inEitherTyping(/^(?:or|или|әлде)$/);
const SPELT_REACH = 8;

/** "Which is correct: … or …?", "Как правильно: … или …?": how a word is written, in a sentence that speaks to nobody. */
export function isSpellingAsked({ first, last }: Hit, tokens: readonly Token[], trailing: string, has: Has): boolean {
  const { sentence } = tokens[first]!;
  let end = last;
  while (tokens[end + 1]?.sentence === sentence && end - last < REACH) end++;
  if (!(tokens[end + 1]?.before ?? trailing).includes('?')) return false;
  let [isSpelt, isOr] = [false, false];
  for (let at = Math.max(0, first - SPELT_REACH); at <= end; at++) {
    if (tokens[at]!.sentence !== sentence) continue;
    if (has(at, 'you') || has(at, 'person')) return false;
    isSpelt ||= SPELT.test(tokens[at]!.word);
    isOr ||= ALTERNATIVE.test(tokens[at]!.word);
  }
  return isSpelt && isOr;
}
