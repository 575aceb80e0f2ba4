// What somebody said that the writer is: "he said I was a …", "оператор сказал, что я …". The word is the predicate of the writer, also an obscene one.

import type { Cue } from './entry';
import type { Hit } from './hit-list';
import type { Token } from './token';

type Has = (at: number, cue: Cue) => boolean;

/** Verbs of a third person, or of several. */
const SAYS =
  /^(?:(?:с|по|за|пере)?сказ(?:ал|ала|али|ав)|(?:за|об|объ|у)яв(?:ил|ила|или|ляет|ляют|лял|ляла|ляли)|заявлено|утвержда(?:ет|ют|л|ла|ли)|(?:от|под)?вет(?:ил|ила|или)|отвечает|отвечают|(?:за|на|про|вы)?(?:крич|кричит|кричат|кричал|кричала|кричали|крикнул|крикнула|крикнули)|(?:на|за|про)?ор(?:ет|ут|ал|ала|али)|(?:на|под)?пис(?:ал|ала|али|ано)|пишет|пишут|говор(?:ит|ят|ил|ила|или)|тверд(?:ит|ят|ил|ила|или)|повтор(?:ил|ила|или|яет|яют|ял|яла|яли)|намек(?:ает|ают|нул|нула|нули|ал|ала|али)|счита(?:ет|ют|л|ла|ли)|решил[аи]?|дума(?:ет|ют|л|ла|ли)|обвин(?:ил|ила|или|яет|яют))$/;
const SAYS_IN_ENGLISH =
  /^(?:says?|said|saying|tells?|told|telling|writes?|wrote|written|writing|claim(?:s|ed|ing)|shout(?:s|ed|ing)|yell(?:s|ed|ing)|scream(?:s|ed|ing)|repl(?:y|ies|ied)|answer(?:s|ed)|insist(?:s|ed)|declar(?:es|ed)|thinks?|thought|implied|implies|accus(?:ed|es|ing)|suggested|hinted|posted|texted|calls?|called|calling|announced|stated)$/;
/** The one who says it himself: "я сказал, что мы …", "I said that I was …". */
const WRITER = /^(?:я|мы|i|we|и|ill|id|ive|let|lets)$/;
const SUBJECT = /^(?:я|мы|i|we|im|were)$/;
const OTHERS = /^(?:он|она|они|he|she|they)$/;
/** Whose a third person is who was abused: "сказал моей жене, что она …", "said my mother was …". */
const KIN =
  /^(?:мам[аеуы]|пап[аеуы]|жен[аеуы]|муж|мужу|мужа|сын|сына|сыну|директор|бухгалтер|начальник|начальница|сотрудник|сотрудники|сотрудница|коллега|коллеги|водитель|руководитель|мастер|учитель|доч|класс[ау]?|детям|детей|коллектив[ау]?|родителям|ученикам|пациент(?:у|ам|ке)?|пассажир(?:у|ам|ке)?|покупател(?:ю|ям|ьнице)|дочь|дочери|дочк[аеиу]|бабушк[аеиу]|дедушк[аеиу]|мать|матери|отец|отцу|брат[ау]?|сестр[аеуы]|ребенк[ау]|реб[её]нок|wife|husband|mother|mum|mom|father|dad|son|daughter|child|brother|sister|grandmother|grandma|granddad|colleagues?|boss|director|manager|accountant|driver|teacher|staff|secretary)$/;
/** "По его словам, я …", "according to your agent I am …". */
const IN_WORDS_OF = /^(?:according|словам|слов)$/;
/** May stand between the writer and what he is said to be. */
const BETWEEN =
  /^(?:такой|такая|такие|полный|полная|полные|просто|всего|лишь|сам|сама|все|оба|обе|вообще|старый|старая|тупой|тупая|тупые|настоящий|настоящая|последний|последняя|и|или|am|is|are|was|were|be|being|of|a|an|the|such|just|nothing|but|all|really|total|totally|complete|completely|utter|absolute|stupid|fat|old|lazy|little|dirty|and|or|both|m|s|re|full|piece|bunch|pack|like|ugly|dumb|some|kind|whole|acting|behaving|mother|wife|husband|father|son|daughter|my|our|to|go|get)$/;
const MOST_BETWEEN = 5;
/** Between the verb and the writer: "told my wife on Monday that". */
const REACH = 6;
/** Said out of anger, and of nobody. */
const OUTCRY =
  /^(?:бля(?:дь|ть|)|сука|нахуй|нах|нахер|пиздец|ебать|хуй|ебать-копать|fuck|fuckin|fucking|shit|damn|motherfucking|bitch)$/;

/** Did somebody else say that the writer, or one of his people, is what the word says? */
export function isSaidOfWriter(
  hit: Hit,
  tokens: readonly Token[],
  isAbuse: (at: number) => boolean,
  has: Has,
): boolean {
  const { sentence, quoted } = tokens[hit.first]!;
  if (quoted) return isQuotedSpeech(hit, tokens);
  if (isAnswerTold(hit, tokens, has) || isCalledPassively(hit, tokens, has)) return true;
  if (hit.entry.language === 'kk' || hit.entry.flags.has('threat')) return false;
  const inSentence = (at: number) => tokens[at]?.sentence === sentence;
  if (OUTCRY.test(tokens[hit.last]!.word) && !endsClause(tokens, hit.last) && !isAbuse(hit.last + 1)) return false;
  const subject = subjectBefore(hit, tokens, isAbuse);
  if (subject === undefined || !inSentence(subject)) return false;
  let isOurs = SUBJECT.test(tokens[subject]!.word) || KIN.test(tokens[subject]!.word) || tokens[subject]!.word === 'me';
  if (!isOurs && !OTHERS.test(tokens[subject]!.word)) return false;
  for (let at = subject - 1; inSentence(at) && subject - at <= REACH; at--) {
    const { word } = tokens[at]!;
    isOurs ||= KIN.test(word) || has(at, 'me');
    if (IN_WORDS_OF.test(word)) return isOurs;
    if (SAYS.test(word) || SAYS_IN_ENGLISH.test(word))
      return (
        !isOrder(tokens, at) &&
        (isOurs || isOfKin(tokens, at)) &&
        !WRITER.test(tokens[at - 1]?.word ?? '') &&
        isClauseOpened(tokens, at, subject)
      );
  }
  return false;
}

/** What holds somebody's words. */
const MESSAGE =
  /^(?:сообщени\p{L}{1,3}|письм[оаеу]м?|смс|комментари\p{L}{1,3}|коммент|отзыв[аеу]?|записк[аеиу]|текст|текстом|надпись|надписью|message|messages|text|texts|letter|comment|note|review|email|sms|saying|reading|хабарлама\p{L}*|пікір\p{L}*|жазба\p{L}*|хат)$/u;
/** Scorn before a quotation mark, or words that are given to the reader. */
const SCORN =
  /^(?:ваш\p{L}*|вам|вас|тебе|тебя|твой|твои|твоя|эти|этот|эта|таких|такие|your|ur|you|these|those|such|my|мое|моё)$/u;
const LONGEST_QUOTE = 8;
const QUOTE_REACH = 3;

/** "Мне пишут «ты …», что делать?", 'a client sent a message "you are …"': right behind the verb, or behind what holds the words. */
function isQuotedSpeech({ first }: Hit, tokens: readonly Token[]): boolean {
  let from = first;
  while (first - from < LONGEST_QUOTE && from > 0 && !/["«“„]/.test(tokens[from]!.before)) from--;
  const { sentence } = tokens[first]!;
  let isTold = false;
  for (let at = from - 1; tokens[at]?.sentence === sentence && from - at <= QUOTE_REACH; at--) {
    const { word } = tokens[at]!;
    if (
      at === from - 1 &&
      /^(?:стояло|значилось|красовалось|написано|подписано|озаглавлено|captioned|labelled|labeled|titled|headed|жазылған)$/.test(
        word,
      )
    )
      return true;
    if (SCORN.test(word) || WRITER.test(word)) return false;
    const isVerb =
      SAYS.test(word) ||
      SAYS_IN_ENGLISH.test(word) ||
      /^(?:прислал[аи]?|услышал[аи]?|прочитал[аи]?|sent|went|жазды|жазыпты|айтты)$/.test(word);
    isTold ||= isVerb || (MESSAGE.test(word) && from - at <= 2);
    if (isVerb && (WRITER.test(tokens[at - 1]?.word ?? '') || SCORN.test(tokens[at - 1]?.word ?? ''))) return false;
  }
  return isTold;
}

/** "I have been called a …", "being called a … is not acceptable". */
function isCalledPassively({ first, entry }: Hit, tokens: readonly Token[], has: Has): boolean {
  if (entry.language !== 'en') return false;
  const { sentence } = tokens[first]!;
  const called = /^(?:an?|the)$/.test(tokens[first]!.word) ? first - 1 : first - 2;
  if (tokens[called]?.sentence !== sentence || !/^(?:called|labelled|labeled)$/.test(tokens[called]!.word))
    return false;
  if (!/^(?:be|been|being|was|were|got|get|getting)$/.test(tokens[called - 1]?.word ?? '')) return false;
  for (let at = called - 1; tokens[at]?.sentence === sentence && called - at <= REACH; at--)
    if (has(at, 'you')) return false;
  return true;
}

/** "… is what the guard told me", "… was the reply I got". */
function isAnswerTold({ last, entry }: Hit, tokens: readonly Token[], has: Has): boolean {
  const at = /^(?:off|you|up)$/.test(tokens[last + 1]?.word ?? '') ? last + 2 : last + 1;
  if (entry.language !== 'en' || !/^(?:is|was|were)$/.test(tokens[at]?.word ?? '')) return false;
  const opens = tokens[at + 1]?.word ?? '';
  const isWhat = opens === 'what' || opens === 'how';
  if (!isWhat && !/^(?:the|all|his|her|their)$/.test(opens)) return false;
  const { sentence } = tokens[last]!;
  for (let told = at + 2; tokens[told]?.sentence === sentence && told - at <= REACH; told++)
    if (isWhat ? has(told, 'report') : /^(?:answer|reply|response|message)$/.test(tokens[told]!.word)) return true;
  return false;
}

/** "Tell your boss he is …": no report; "they say I am …" is one. */
const isOrder = (tokens: readonly Token[], at: number): boolean =>
  /^(?:tell|call|say|write|think|claim|shout|reply)$/.test(tokens[at]!.word) &&
  (tokens[at - 1]?.sentence !== tokens[at]!.sentence || NO_SUBJECT.test(tokens[at - 1]!.word)) &&
  !(tokens[at]!.word === 'think' && tokens[at - 1]?.word === 'you');
const NO_SUBJECT = /^(?:to|please|just|go|and|you|can|will|would|should|then|so|now|but|not|dont|t)$/;

/** "Сын плачет: в школе сказали, что он …": one of his people stands before the verb. */
function isOfKin(tokens: readonly Token[], verb: number): boolean {
  // Right before the verb it is he who says it.
  for (let at = verb - 2; tokens[at]?.sentence === tokens[verb]!.sentence && verb - at <= REACH; at--)
    if (KIN.test(tokens[at]!.word)) return true;
  return false;
}

/** In Russian behind "что" or a comma or colon; in English as it comes. */
function isClauseOpened(tokens: readonly Token[], verb: number, subject: number): boolean {
  if (tokens[subject]!.latin) {
    for (let at = verb + 1; at <= subject; at++) if (/[,;?!]/.test(tokens[at]!.before)) return false;
    return true;
  }
  for (let at = verb + 1; at <= subject; at++)
    if (/^(?:что|будто|мол|якобы)$/.test(tokens[at]!.word) || /[,:]/.test(tokens[at]!.before)) return true;
  return false;
}

/** Back over fillers and other abuse to the one who is said to be so, with no comma on the way. */
function subjectBefore({ first }: Hit, tokens: readonly Token[], isAbuse: (at: number) => boolean): number | undefined {
  for (let at = first - 1; at >= 0 && first - at <= MOST_BETWEEN; at--) {
    if (tokens[at + 1]!.before.includes(',')) return undefined;
    const { word } = tokens[at]!;
    if (SUBJECT.test(word) || OTHERS.test(word) || word === 'me') return at;
    if (KIN.test(word) && /^(?:мо[йяеи]|моего|моя|наш|наша|my|our|his|her)$/.test(tokens[at - 1]?.word ?? ''))
      return at;
    if (!BETWEEN.test(word) && !isAbuse(at)) return undefined;
  }
  return undefined;
}

function endsClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next?.sentence !== tokens[at]!.sentence ||
    /[,.;:!?]/.test(next.before) ||
    /^(?:и|а|или|and|or|but|myself|ourselves)$/.test(next.word)
  );
}

/** ", the court found", ", said the prosecutor": whose words these were stands behind them. */
const ATTRIBUTED =
  /^(?:said|says|found|ruled|heard|claims|claimed|alleged|alleges|wrote|writes|reported|testified|argued)$/;
const COURT = /^(?:court|jury|tribunal|judge|prosecutors?|inquest|police|hearing)$/;
const ATTRIBUTION_REACH = 4;
const LONGEST_CLAUSE = 12;

/** "He is a thief, the court found": a sentence that ends in who said it, and speaks to nobody; in English, an obscene word only of a court. */
export function isAttributed({ last, first, entry }: Hit, tokens: readonly Token[], has: Has): boolean {
  if (entry.language !== 'en' || entry.flags.has('threat')) return false;
  const { sentence } = tokens[first]!;
  for (let at = first - 1; tokens[at]?.sentence === sentence; at--) if (has(at, 'you')) return false;
  let comma = last + 1;
  while (tokens[comma]?.sentence === sentence && comma - last <= LONGEST_CLAUSE && !tokens[comma]!.before.includes(','))
    comma++;
  if (tokens[comma]?.sentence !== sentence || !tokens[comma]!.before.includes(',')) return false;
  let isCourt = false;
  for (let at = comma; tokens[at]?.sentence === sentence; at++) {
    const { word } = tokens[at]!;
    if (at - comma > ATTRIBUTION_REACH || WRITER.test(word) || has(at, 'you')) return false;
    isCourt ||= COURT.test(word);
    if (ATTRIBUTED.test(word)) return isCourt || entry.grade === 'insult';
  }
  return false;
}
