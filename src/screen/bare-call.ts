// Is a Russian name called at somebody with no comma to set it off: "верните деньги козлы", "бараны почините сайт"? Half of what is written in a hurry has none.

import { isAttribute, mayBeThing } from './russian-names';
import { addressesReader, isSecondPerson } from './speech';
import type { Token } from './token';

/** Nominative plural: "козлы", "лицемеры". */
const PLURAL = /[^аеёиоуыэюя](?:ы|и)$|[еьиа]и$/;
/** Masculine nominative, which for people and beasts is no object: "верни деньги баран". */
const CONSONANT = /[бвгджзйклмнпрстфхцчшщь]$/;
/** Another case, most often a genitive plural: "сколько у вас свиней", "видели этих овец". */
const OTHER_CASE =
  /(?:[ое]в|[аяоеё]м|[ыиая]х|[ое]й|[ыи]м|ств|ищ|ость)$|^(?:дрянь|шваль|погань|падаль|нечисть|чернь|гниль|рвань|пьянь|шелупонь|крыс|овец|коз|собак|обезьян|жаб|гадюк|гадин|скотин|макак|мартышек|шавок|куриц|пиявок|сук|стерв|шестерок|ворон|псин|гнид|морд|рож|харь|рыл|чучел|амеб|кукол|тряпок|кобыл|зверь|червь|глист|жук|мышь|лошадь)$/;
/** Names that end so, and yet are the subject. */
const SUBJECT = /^(?:хам|злодей|прохиндей|лакей|плебей|ротозей|пустослов)$/;
const FEMININE =
  /^(?:крыса|овца|свинья|обезьяна|собака|псина|жаба|змея|гадюка|гадина|тварь|скотина|макака|мартышка|шавка|хамка|лгунья|курица|коза|бестолочь|бездарность|пиявка|попрошайка|побирушка|истеричка|хабалка|подлиза|жадина|тупица|недотепа|размазня|убийца|пьяница|невежа|невежда|зануда)$/;
/** What people are in fact, of whom customers write to a desk: "проверьте, не украли ли деньги мошенники". */
const FACTS =
  /^(?:мошенни|аферист|вор$|воры$|наркоман|алкогол|алкаш|пьяниц|дебошир|хулиган|террорист|бандит|вымогател|шантажист|шулер|грабител|убийц|уголовник|преступн|взяточн|коррупцион|браконьер|проститут|бомж|педофил|маньяк|шизофрен|спекулянт|нацист|фашист|скандалист|скот$|звер)/;
/** Things, which customers ask for and get: "вы вывозите мусор?". */
const THINGS =
  /^(?:мусор|укроп|тюфяк|сачок|совок|синяк|нарцисс|гнус|колхоз|ватник|петушок|сморчок|павлин|пенс|песнь|отброс|отбросы|глухарь|пс|пси|полицай|выползок|сброд|временщик)$/;
/** "сыр жирный", "диван облезлый": of a thing before it. */
const ADJECTIVE = /(?:[ыио]й|ая|яя|ое|ее|ые|ие)$/;
/** "вы должны отчет повесить" */
const INFINITIVE = /[аеиоуыя]ть(?:ся)?$/;
/** Before the name they make it a part of the sentence: "кто такие …", "где …", "не …", "у нас …". */
const GOVERNS =
  /^(?:и|или|либо|как|будто|словно|не|ни|это|эти|этот|эта|где|куда|что|кто|чем|а|но|есть|нет|там|тут|здесь|про|о|об|для|без|от|из|с|со|к|на|в|во|у|по|под|за|над|при|через|около|возле|среди|между|мы|они|он|она|я|нас|них|нему|ней|ним|ему|ей|им|меня|мне|тебя|вас|вам|слово|фильм|сериал|игра|игру|песня|песню|книгу|только|все|его|её|ее|их|такие|мои|наши|свои|две|три|четыре|много|один|одна|тот|та|те)$/;
const PLACE = /^(?:в|во|на|под|возле|около|у|из|среди)$/;
/** Something that somebody does: what follows is who does it, or what it is done by. */
const THIRD_PERSON = /(?:[уюая]т(?:ся)?|[аеиоуыя]л[аои]?(?:сь|ся)?|[бвгджзклмнпрстуфхцчшщаеиоуюя][еи]т(?:ся)?)$/;
const YOU = /^(?:вы|ты|хватит|брысь|вон|долой|позор)$/;
/** Words between the reader and what he does: "вы уже достали …". */
const YOU_REACH = 4;
const FEWEST_BEFORE = 2;
/** Words of a clause that opens with a name. */
const CLAUSE = 8;
/** Right behind the name they begin a complaint. */
const AGAIN = /^(?:опять|снова|вечно|даже)$/;
/** What beasts have nothing to do with. */
const OFFICE =
  /^(?:тариф|цен[ыу]$|деньг|сайт|портал|заявк|трубк|звонк|письм|отчет|закон|налог|бюджет|зарплат|премия|премию|срок[иа]?$|протокол|тендер|лот[ыа]?$|договор|пенси|штраф|сервер|взятк)/;
/** "Бараны почём продаёте?", "Олени где живут, знаете?" */
const ASKS =
  /^(?:зна|вид|понима|хот|дума|счита|помн|може|подскаж|скаж)|прода|покуп|купи|поставл|содерж|держит|корм|вози|развод|привез|прише?л|заказ/;

const isNominative = (word: string): boolean =>
  PLURAL.test(word) || FEMININE.test(word) || SUBJECT.test(word) || (CONSONANT.test(word) && !OTHER_CASE.test(word));

/**
 * Does the name, from its first to its last word, end or begin a sentence that speaks to the reader? @param start and `end` are the first
 * and the last word of the sentence.
 */
export function isBareCall(tokens: readonly Token[], first: number, last: number, start: number, end: number): boolean {
  if (first !== last) return false;
  const { word, capitalised, quoted } = tokens[first]!;
  if (quoted || mayBeThing(word) || THINGS.test(word) || FACTS.test(word) || !isNominative(word)) return false;
  if ((ADJECTIVE.test(word) && !SUBJECT.test(word)) || INFINITIVE.test(word)) return false;
  if (first === start) return first < end && tokens[last + 1]!.before === ' ' && opensCall(tokens, last + 1, end);
  return last === end && !capitalised && first - start >= FEWEST_BEFORE && endsCall(tokens, first, start);
}

/** "… верните деньги", "… когда деньги вернёте", "… опять тариф подняли". */
function opensCall(tokens: readonly Token[], next: number, end: number): boolean {
  if (addressesReader(tokens[next]!)) return true;
  const isComplaint = AGAIN.test(tokens[next]!.word);
  for (let at = next + 1; at <= end && at - next < CLAUSE && tokens[at]!.before === ' '; at++) {
    if (isSecondPerson(tokens[at]!) && !ASKS.test(tokens[at]!.word)) return true;
    if (isComplaint && OFFICE.test(tokens[at]!.word)) return true;
  }
  return false;
}

/** "верните деньги …", "вы достали уже …". */
function endsCall(tokens: readonly Token[], first: number, start: number): boolean {
  const before = tokens[first - 1]!;
  if (tokens[first]!.before !== ' ' || GOVERNS.test(before.word) || PLACE.test(tokens[first - 2]!.word)) return false;
  if (isAttribute(before.word) && !addressesReader(before)) return false;
  const isDone = THIRD_PERSON.test(before.word) && !addressesReader(before);
  for (let at = first - 1; at >= start; at--) {
    const isYou = YOU.test(tokens[at]!.word);
    if (isDone ? isYou && first - at <= YOU_REACH : isYou || addressesReader(tokens[at]!)) return true;
  }
  return false;
}
