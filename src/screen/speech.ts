// Does a word speak to somebody: an order, the second person, a complaint? Asked in sentences in which a name may be called out.

import { asCyrillicShapes } from './letters';
import type { Token } from './token';

const LONGEST_WORD = 30;
/** Polite or plural imperative: верните, ответьте, ezhaite; жіберіңіз, қайтарыңдар, оқысаңшы. */
const IMPERATIVE =
  /([йь]те|[ди]ите|[нктшжз]ите|[ңн][ыи]з|[ңн]із|[ңн]дар|[ңн]дер|с[ае][ңн]ш[ыіи]|nite|[dt]ajte|[dt]ayte|[dtvzhn]aite)$/;
/** A person spoken to, in another case than the subject: a sign only where the insult is called out. */
const ADDRESS = /^(теб[яе]|тобой|ва[сш]|вам|ваш[аеиу]|вами|твой|тво[яеию]|сендер.*|сіздер.*|сен[іе].*|саған)$/;
/** Kazakh verbs of the first and second person, "your …" and short orders, in any spelling: жібердім, оқысаңшы, бетіңді, көзің, қайтар, al. */
const SPOKEN_KAZAKH =
  /(?:[дт][ыіи]м|[dt][yi]m|[дт][ыі]ң|с[ае][ңн]ш[ыіи]|[еаоіыйпрлт][мбп][ае]ш[ыі]|s[ae]nsh[yi]|[ңн]д[ае]р|nd[ae]r|с[ыі]ң|[ыіаеу]ң(?:[дн][ыі]ң?|[дн][ае]н)|[ыі]ң[ае]|[а-яәғқңөұүһі](?<!^қа)[бвгғжзйкқлмпрсхшщ][ыі]ң(?:н[ае]н|м[ае]н|да|де)?|^(?!орын|мурын|тыгын|жуын)[а-я]+[ыиу]нд[ыи]|[ғг]ой|goi|^(?:ал|бар|бер|жаз|айт|шеш|кет|кел|же|жап|істе|төле|түзет|жөнде|жібер|тоқта|көрінбе|коринбе|жазба|айтпа|сөйлеме|сойлеме|алдама|үйретпе|уйретпе|тиіспе|күлме|кулме|келме|шатпа|қорқытпа|коркытпа|жоғал|жогал|ойлан|ұял|үйрен|сөйле|тыңда|т[ұу]р|о[қк]ы|[қк]айтар|то[қк]тат|[қк]ара|біл|бітір|[қк]ойшы|қайт|тап|тарт|өшір|ашпа|бұзба|жалақтама|мазалама|көрме|жүрме|тұрма|отырма|сенбе|жеме|ішпе|ал(?:ма)?шы|айтшы|жүр|жур|отыр[шщ]ы|болшы|al|bar|ket|kel|tur|o[qk]y|[qk]aitar))$/;
/** Russian orders to one person. */
const RUSSIAN_ORDER =
  /^(?:про|от|по|вы|с|до|у|за|пере|при|на|об|в|раз|рас)?(?:читай|прочти|работай|делай|думай|слушай|слушайся|смотри|вечай|веть|верни|вернись|открой|кройся|крой|чини|исправь|дай|давай|скажи|помоги|учи|учись|пиши|звони|проверь|объясни|ищи|научись|иди|йди|ходи|сиди|сядь|молчи|жди|ключи|гони|бери|бирай|бирайся|беги|удали|станавливай|стань|вставай|лезь|стой|держи|глянь|надень|сними|плати|купи|возьми|вазьми|жри|ври|ори|лечись|проснись|очнись|мойся|валивай|кончай|прекрати|прекращай|стыдись|езжай|едь|катись|лопай|кинь|бойся|старайся|знай|помни|мотай|скачи|лижи|режь|пиши|дыхай|дохни|терпи|плачь|запомни|забудь|поясни|получай|лови|мечтай|возвращайся|докажи|кажи|пробуй|хавай|глотай|завидуй|сделай|бань|забань|оставь|убери|выключи|угомони|тяни|веди)$/;
/** The same of reflexive verbs: покайся, угомонись; no past (-лись), no gerund (-шись), no noun (подпись). */
const REFLEXIVE_ORDER = /(?:[аяоу]йся|[вдзкмнрт]ись)$/;
/** The same in Latin letters. */
const LATIN_ORDER =
  /^(?:verni|davai|dai|otvet|otvechai|rabotai|uchis|idi|slushai|smotri|vozmi|ischi|ezhai|molchi|zakroi|otkroi)$/;
/** What a customer who calls names complains with: "…, give me my money back", "…, the site is down again". */
const COMPLAINT =
  /^(?:сколько|почему|зачем|верните|достали|надоели|задолбали|заколебали|хватит|неделю|неделями|месяц|ответа|деньги|give|fix|answer|refund|stop|reply|my|our)$/;
/** The same, only right after the name: "…, again …", "…, nobody …". */
const COMPLAINT_NEXT = /^(?:опять|снова|вечно|ничего|никто|again|still|why|the)$/;
/** English orders to the one who is called names: at the head of the sentence, or right after the name. */
const ENGLISH_ORDER =
  /^(?:go|get|learn|leave|read|tell|explain|do|dont|take|bring|wake|resign|quit|keep|try|hurry|pay|send|return|check|admit|apologi[sz]e|cry|cope|grow|shame|sit|stay|shut|beat|look|think|come|die|move|calm|chill|relax|speak|talk|prove|spare|wait|work|remember|nice|suck|bite|step|back|pipe|zip|dream|follow|type|delete|uninstall|enough|spell|nope|don|congratulations|congrats|well|silence|quiet|hush|hands|close|start|behave|answer|listen|stop|let|mind|choke|rot|drown|swallow|ask|write|call|run|hide|beg|kneel|bow|burn|dare|smile|laugh|dance|jump|kiss|repeat|rewrite|restore|unblock|please|bravo|nonsense|believe|welcome|thanks|drop|tremble|weep|rejoice|never|sleep|eat|shave|wash|lose)$/;
/** Russian second person of a verb: умеете, отвечаешь, пьете. */
const SECOND_PERSON =
  /(?:[аяуюеи]ете|[аеияую]ешь|[бвгджзклмнпрстчшщ]ишь|[бвгджзклмнпрстчшщ]ите|етесь|итесь|ешься|ишься|[пблвш]ьете|[пблвш]ьешь|(?:^|[аоиыеуся])(?:буд|мож|верн|жд|бер|дер|вр|ор|жр|пр|вед|нес|вез|жив|зов|лез|полз|ид|ед|хот|крад)(?:ете|ешь))$/;
/** Russian past plural right after the name: "…, подняли тариф". */
const PAST_PLURAL = /[аеиояуы]ли(?:сь)?$/;
/** What somebody did or does, at the end of a clause. */
const PAST = /[аеиояуы]л[аои]?(?:с[ья])?$/;
const PRESENT = /(?:[аеиуяюобвгджзклмнпрстчшщ][еи]т|[аеиуяюобвгджзклмнпрстчшщ][уюая]т)(?:ся)?$/;
const SHORTEST_PRESENT_CLAUSE = 3;
/** Participles, gerunds, relative words and conjunctions: what they open only describes the name. */
const DESCRIBES =
  /(?:[вш]ш(?:ий|ая|ее|ие|его|ему|ем|ей|ую|их|им|ими)|[ащуюя]щ(?:ий|ая|ее|ие|его|ей|ую|их|им|ими)(?:ся)?|нн?(?:ый|ая|ое|ые|ого|ой|ую|ых|ым)|вшись|[аеиоуыя]в|[аиуюыя]ясь|[аеиоуыю]я)$|^(?:котор.*|и|а|но|да|или|что|чей|чья|чьи|где|когда|если|как|то|также|например|кстати|конечно|видимо|похоже|оказывается|говорят|это|он|она|они)$/;

/** @param token a word of the text, also one written in two alphabets. */
export function speaksTo({ word, cyrillic, latin }: Token): boolean {
  if (word.length > LONGEST_WORD) return false;
  return speaks(cyrillic && latin ? asCyrillicShapes(word) : word);
}

const speaks = (word: string): boolean =>
  IMPERATIVE.test(word) ||
  ADDRESS.test(word) ||
  SPOKEN_KAZAKH.test(word) ||
  RUSSIAN_ORDER.test(word) ||
  REFLEXIVE_ORDER.test(word) ||
  LATIN_ORDER.test(word) ||
  SECOND_PERSON.test(word) ||
  COMPLAINT.test(word);

/** Russian orders and verbs of the second person in any of their forms, and nouns that only look like them. */
const PLURAL_ORDER = /(?:[йь]те|[бвгджзклмнпрстхчшщ]ите|[йь]тесь|итесь)$/;
const LOOKS_LIKE_ORDER =
  /(?:кред|лим|виз|транз|дефиц|профиц|магн|гран|алфав|колор|аппет|эл|сател|метеор|бронх|гастр|артр)ите$|(?:сай|бай)те$|^(?:лишь|тишь)$/;

/** Does a Russian word speak to the reader by its form alone, an order or a verb of the second person? */
export function addressesReader({ word, cyrillic }: Token): boolean {
  if (!cyrillic || word.length > LONGEST_WORD || LOOKS_LIKE_ORDER.test(word)) return false;
  return PLURAL_ORDER.test(word) || RUSSIAN_ORDER.test(word) || REFLEXIVE_ORDER.test(word) || SECOND_PERSON.test(word);
}

/** A Russian verb of the second person: вернёте, умеешь. */
export const isSecondPerson = ({ word, cyrillic }: Token): boolean =>
  cyrillic && word.length <= LONGEST_WORD && !LOOKS_LIKE_ORDER.test(word) && SECOND_PERSON.test(word);

/** May the word right after a name and its comma begin a complaint: "…, опять …", "…, подняли тариф"? */
export const opensComplaint = (word: string): boolean => PAST_PLURAL.test(word) || COMPLAINT_NEXT.test(word);

/** The first word of the sentence, or the one right after a name and its comma. */
export const ordersInEnglish = (word: string): boolean => ENGLISH_ORDER.test(word);

/** May the word go on in a sentence that begins with a name called out, so that it does not just describe it? */
export const mayGoOnInCry = (word: string): boolean => word.length <= LONGEST_WORD && !DESCRIBES.test(word);

/** Does a clause of so many words end in what somebody did or does? */
export const endsInVerb = (word: string, words: number): boolean =>
  word.length <= LONGEST_WORD && (PAST.test(word) || (words >= SHORTEST_PRESENT_CLAUSE && PRESENT.test(word)));
