// Does an operator tell of an insult instead of insulting: "you called us fools", "the word «fool» is not allowed" (clause 16)? Grammar decides, so whose word it was need not be known.
import { isNamedAsWord } from './named-as-word';
import { type Around, aroundOf } from './sentence-around';

/** How a text holds the word without saying it to anybody. */
export type Told = 'report' | 'mention';

/** One way to tell of it: what stands right before the word, what the word looks like, what follows in its sentence. */
interface Shape {
  readonly before: RegExp;
  readonly word?: RegExp;
  readonly after?: RegExp;
}

/** The desk and its people, never the one who is spoken to. */
const STAFF = {
  ru: '(?:мы|(?:наш\\p{L}* )?(?:операто|сотрудни|специалис|коллег|менеджер|консультан|работни|персонал|поддержк|служб)\\p{L}*|наш\\p{L}*)',
  en: '(?:us|me|him|her|them|we|they|(?:(?:our|my|the|an?) )?(?:operator|colleague|employee|specialist|agent|staff|team|service|support)s?(?: team| staff)?)',
  kk: '(?:бізді|мені|оны|оларды|(?:біз|біздің \\p{L}+|оператор\\p{L}*|қызметкер\\p{L}*|маман\\p{L}*) туралы|(?:біздің )?(?:оператор|қызметкер|маман|әріптес|қызмет)\\p{L}*[дтн][ыі])',
};
/** The same in the case of the one who is called something. */
const CALLED_RU =
  '(?:меня|нас|его|ее|их|(?:наш(?:его|их|у) )?(?:(?:оператор|сотрудник|специалист|менеджер|консультант|работник)(?:а|ов)|сотрудниц[ау]?|коллег[уи]?|поддержку|службу(?: поддержки)?|персонал)|наших)';
/** Words that may stand between the person and the word: degrees and, in Russian, adjectives in its case. */
const FILLERS = {
  ru: '(?:(?:все|просто|полные|сплошные|\\p{L}+(?:ыми|ими|ым|им|ой)|\\p{L}+(?:[оеё]м|[оеё]й|[аяыи]ми) и) )',
  en: '(?:(?:as|a|an|the|all|such|just|complete|total|utter|absolute|real|bunch of|pack of|\\p{L}+ and) )',
  kk: '(?:(?:нағыз|мүлдем|барып тұрған|бір) )',
};
const CALL = {
  ru: '(?:назва|называ|обозва|обзыва|именова)\\p{L}*',
  // A bare "call us, …" is an order.
  en: "(?:called|calling|calls|described|labell?ed|branded|referred to|(?:you|not|never|n['’]t) call)",
};
/** In the case of "called him a …": the nominative is called out, "вы назвали нас, …", be the comma there or not. */
const INSTRUMENTAL = /^«|(?:[оеё]м|[оеё]й|[аяыи]ми|ым|им)$/u;
/** Nothing that turns the sentence round behind the word. */
const ENDS =
  /^(?!.*(?<!\p{L})(?:но|а|хотя|зато|прав\p{L}*|верно|заслуж\p{L}*|but|though|although|right\p{L}*|deserv\p{L}*)(?!\p{L}))/u;
const NOT_YOU = /^(?!.*(?<!\p{L})(?:вы|вас|ты|тебя)(?!\p{L}))/u;
const SORRY = '(?:извин|сожале|прости|прощени|sorry|apolog|regret)\\p{L}*';
const DID_NOT = "(?:did not|didn['’]t|does not|doesn['’]t|do not|don['’]t|has not|have not|never|has never|have never)";
/** "…дыңыз", "…ғансыз": what the person spoken to said, or is asked not to say. */
const SAID_BY_YOU =
  '(?:дедіңіз|дегенсіз|дейсіз|депсіз|дегенің\\p{L}*|деп (?:\\p{L}+ ){0,2}\\p{L}+(?:[дт][ыі]ңыз|[дт]іңіз|с[ыі]з|у[ыі]ң[ыі]з\\p{L}*))';
const DO_NOT_SAY =
  '(?:демеңіз\\p{L}*|демеуіңіз\\p{L}*|деуге болмайды|деп (?:ата|айт|жаз)(?:ма|па)\\p{L}*|деп (?:атауға|айтуға|жазуға) болмайды)';

/** `_` begins a word. */
const pattern = (source: string): RegExp => new RegExp(source.replaceAll('_', '(?<![\\p{L}\\p{N}])'), 'u');

const SHAPES: readonly Shape[] = [
  // "Вы назвали нас полными …", "просим не называть сотрудников …", "Вы нас назвали …", "сотрудник был назван …".
  { before: pattern(`_${CALL.ru} ${CALLED_RU} ${FILLERS.ru}{0,2}$`), word: INSTRUMENTAL },
  { before: pattern(`_${CALLED_RU} ${CALL.ru} ${FILLERS.ru}{0,2}$`), word: INSTRUMENTAL, after: NOT_YOU },
  { before: pattern(`_${STAFF.ru} (?:был[аи]? )?назван[аы]? ${FILLERS.ru}{0,2}$`), word: INSTRUMENTAL },
  // "Вы написали, что наши операторы – …".
  {
    before: pattern(
      `_вы (?:\\p{L}+ ){0,2}(?:напис|пиш|сказ|говор|утвержд|заяв|счита)\\p{L}*, что ${STAFF.ru} (?:[–—-] )?${FILLERS.ru}?$`,
    ),
  },
  // "Оператор не называл Вас …", "мы не считаем Вас …".
  {
    before: pattern(
      `_(?:мы|я|никто|операто\\p{L}*|сотрудни\\p{L}*|специалис\\p{L}*|коллег\\p{L}*) (?:вас )?не (?:${CALL.ru}|счита\\p{L}*) (?:вас )?${FILLERS.ru}?$`,
    ),
    word: INSTRUMENTAL,
    after: ENDS,
  },
  // "Приносим извинения за то, что оператор назвал Вас …".
  {
    before: pattern(
      `_${SORRY}(?:(?!_(?:не|но|правильно|верно)(?!\\p{L}))[^:–—]){0,80}_(?:операто|сотрудни|специалис|коллег)\\p{L}* (?:вас )?${CALL.ru} (?:вас )?${FILLERS.ru}?$`,
    ),
    word: INSTRUMENTAL,
    after: ENDS,
  },
  // "You called us …", "please do not call our staff …", "you insulted her by calling her a …".
  { before: pattern(`_${CALL.en} ${STAFF.en} ${FILLERS.en}{0,3}$`) },
  // "You wrote that our operators are …".
  {
    before: pattern(
      `_you (?:wrote|said|say|write|claim|claimed|state|stated|think|told us)(?: that)? (?:all )?${STAFF.en} (?:are|is|were|was) ${FILLERS.en}{0,3}$`,
    ),
  },
  // "Our operator did not call you a …", "nobody called you a …".
  {
    before: pattern(
      `_(?:(?:we|operators?|staff|colleagues?|employees?|agents?|they|he|she) ${DID_NOT}|nobody(?: ever)?|no one(?: ever)?) (?:call|called|consider|considered) you ${FILLERS.en}{0,3}$`,
    ),
    after: ENDS,
  },
  // "We are sorry that our operator called you a …".
  {
    before: pattern(
      `_${SORRY}(?:(?!_(?:not|but|rightly)(?!\\p{L}))[^:–—]){0,80}_(?:operator|colleague|employee|specialist|agent)s? (?:has |have )?${CALL.en} you ${FILLERS.en}{0,3}$`,
    ),
    after: ENDS,
  },
  // «Сіз бізді … дедіңіз», «қызметкерлерімізді … демеңіз».
  { before: pattern(`_${STAFF.kk} ${FILLERS.kk}?$`), after: pattern(`^ ?(?:${SAID_BY_YOU}|${DO_NOT_SAY})`) },
  // «Операторымыз сізді … деген жоқ», «… дегені үшін кешірім сұраймыз».
  {
    before: pattern(`_(?:операто|қызметкер|маман|әріптес|біз|ешкім)\\p{L}* сізді ${FILLERS.kk}?$`),
    after: pattern(
      '^ ?(?:деген жоқ|демеге?н|деме[йд]|деп \\p{L}+(?:ған|ген|қан|кен) жоқ|(?:дегені|деп \\p{L}+(?:ғаны|гені|қаны|кені)) үшін[^:]{0,60}(?:кешір|өкін))',
    ),
  },
];

/**
 * Null: the word is the operator's own, said to somebody. Asked of words of the grade `insult`: obscene ones are told only
 * as a quotation.
 */
export function toldIndirectly(text: string, place: { readonly start: number; readonly end: number }): Told | null {
  const around = aroundOf(text, place);
  if (SHAPES.some((shape) => has(shape, around))) return 'report';
  return isNamedAsWord(around) ? 'mention' : null;
}

function has({ before, word, after }: Shape, around: Around): boolean {
  return before.test(around.before) && (word?.test(around.word) ?? true) && (after?.test(around.after) ?? true);
}
