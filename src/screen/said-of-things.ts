// Things that are called names: "what a pig of a job", "сволочь этот дождь, опять промокли", "қарғыс атқыр жүйе". That is anger, at nobody.

import type { Hit } from './hit-list';
import { isKazakhOblique } from './kazakh-names';
import { inEitherTyping } from './kazakh-typings';
import type { Token } from './token';

const RUSSIAN =
  /^(?:погод|дожд|снег|мороз|ветер|жар[аы]$|холод|гололед|насос|принтер|сканер|сервер|компьютер|комп$|ноутбук|ноут$|телефон|планшет|сайт|портал|систем[аы]$|программ[аы]$|приложени[ея]$|капч[аи]|замок$|замк|ключ|кнопк|форм[аы]$|баз[аы]$|интернет|вайфай|роутер|модем|антивирус|браузер|винд[аы]$|станок|двигател|мотор|автобус|трамва|лифт|двер|окно|стул$|диван|кран|труб[аы]$|шрифт|дизайн|интерфейс|файл|архив|таблиц|отчет|картридж|бумаг|мышк|клавиатур|монитор|экран|кабел|провод|батаре|зарядк|холодильник|стиралк|утюг|чайник|печь|печк|котел|котл|час[ыо]в?$|будильник|вирус|коронавирус|ковид|грипп|простуд|аллерги|зуб|дорог[аи]$|лампочк|вещ|техник[аи]$|железк|комар|мух[аи]$|мошк|таракан|муравь|мыши$|жизнь|цифров|подпис|сертификат|диван|реклам|подписк|обновлени|тариф|справк|квитанци)[а-я]{0,3}$/;
/** "сволочной замок": of the thing, whoever is angry. */
const ATTRIBUTE = /(?:очн|дочн|льн|т[ои]тск|инск|рск|пошн|отн)(?:ый|ий|ой|ая|ое|ые|ого|ую|ым)$/;
const KAZAKH = inEitherTyping(
  /^(?:жүйе|сайт|портал|интернет|компьютер|ноутбук|телефон|принтер|сканер|сервер|бағдарлама|қосымша|соғыс|ауру|вирус|дерт|індет|ауа|жаңбыр|қар|боран|аяз|суық|ыстық|аптап|жел|машина|көлік|мотор|құлып|кілт|түйме|терезе|есік|кран|құбыр|ток|жарық|қағаз|картридж|роутер|модем|вайфай|капча|форма|файл|база|өмір|тағдыр|жол|тіс|көлікте|ақша|теледидар|тышқан|монитор|экран|пернетақта|құжат|кесте|батарея|зарядка|тоңазытқыш|үтік|шайнек|пеш|сағат|антивирус|винда|браузер)\p{L}{0,6}$/u,
);
/** Beasts that nobody keeps, several of them. */
const VERMIN = inEitherTyping(/^(?:тышқан|тарақан|шыбын|маса|бүрге|құмырсқа|қандала)(?:дар|лар)\p{L}{0,3}$/u);
const ENGLISH =
  /^(?:printer|scanner|job|day|night|week|month|year|winter|summer|storm|wind|rain|weather|machine|lock|form|system|computer|laptop|phone|site|website|portal|captcha|server|app|code|bug|task|road|hill|climb|pump|engine|car|truck|thing|problem|question|exam|match|game|bolt|screw|nut|file|page|update|program|programme|script|router|modem|keyboard|mouse|door|window|headache|cold|virus|tooth|journey|drive|flight|tool|bike|map|puzzle|level)s?$/;
const ENGLISH_BEAST =
  /^(?:cat|dog|puppy|kitten|seagull|gull|mosquito|wasp|fly|goose|parrot|pigeon|magpie|squirrel|fox)$/;
const LONGEST_WORD = 20;

/** Behind a Russian name: "this", "some". */
const POINTS = /^(?:этот|эта|это|эти|тот|та|мой|моя|наш|наша)$/;
const SOME = /^(?:какой|какая|какое|какие)$/;
/** What goes on when the clause with the thing has not ended. */
const AGAIN = inEitherTyping(
  /^(?:опять|снова|вечно|постоянно|все|весь|уже|не|никак|тағы|қайта|ылғи|әлі|жоқ|қатып|бүгін|[а-яәғқңөұүһі]*м[ае]йды|keeps?|again|is|was|has|ate|jammed|crashed|broke|won|will|does|did)$/u,
);
const CLAUSE_ENDS = /[,.!?;:)]|\s[–—-]/;
const POINTS_IN_KAZAKH = /^(?:мына|мынау|осы|анау|ана)$/;
/** Curses that are said before a thing as an attribute. */
const CURSE = inEitherTyping(/(?:қыр|кір|ғыр|гір|ұр|өр)$/);

/** Is what the name is said of a thing? Asked of insults without a threat. */
export function isSaidOfThing({ first, last, entry, you }: Hit, tokens: readonly Token[]): boolean {
  if (you || entry.grade !== 'insult' || entry.flags.has('threat')) return false;
  if (tokens[last]!.latin && isEnglishThing(tokens, last)) return true;
  if (isPet(tokens, first, last) || isToldOff(tokens, first, last)) return true;
  if (entry.language === 'ru') return isRussianThing(tokens, first, last);
  return entry.language === 'kk' && isKazakhThing(tokens, last);
}

/** Beasts that one lives with, behind "my", "our". */
const PET = inEitherTyping(
  /^(?:кот|кошка|котенок|собака|пес|щенок|попугай|хомяк|кролик|коза|корова|лошадь|конь|петух|гусь|cat|dog|kitten|puppy|parrot|hamster|rabbit|goat|cow|horse|rooster|goose|мысығым|итім|тотықұсым|ешкім|сиырым|атым)$/,
);
const OURS = /^(?:мо[йяе]|наш|наша|соседск(?:ий|ая)|my|our|the|neighbours|neighbour|s)$/;
const PET_REACH = 5;

/** "My cat is a …", "наша кошка та ещё …, перегрызла кабель": the clause says it of a pet and of nobody else. */
function isPet(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= PET_REACH && within(tokens, at, first); at--) {
    const { word } = tokens[at]!;
    if (/^(?:у|как|like|ты|вы|you|he|she|он|она|than|чем|и|and)$/.test(word)) return false;
    if (!is(PET, tokens[at]!)) continue;
    const isOurs = word.endsWith('м') || OURS.test(tokens[at - 1]?.word ?? '');
    return isOurs && (!within(tokens, last + 1, last) || /[,.!?;:)]|\s[–—-]/.test(tokens[last + 1]!.before));
  }
  return false;
}

/** "Заткнись, будильник", "чтоб ты провалился, старый диван", "кет әрі, маса": told to a thing or a beast, at the end of the sentence. */
function isToldOff(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1];
  if (next?.before !== ', ' || !within(tokens, last + 1, last)) return false;
  let end = last + 1;
  while (end - last < LONGEST_CALLED && within(tokens, end + 1, last)) end++;
  const { word } = tokens[end]!;
  if (within(tokens, end + 1, last) || word.length > LONGEST_WORD) return false;
  if (end > last + 1 && !OLD.test(next.word)) return false;
  // A single name before a thing is somebody's, an order is told to the thing.
  if (first === last && !/[аиоуя](?:й|н)?(?:сь|ь)$/.test(tokens[last]!.word)) return false;
  return TOLD_OFF.test(word);
}
const LONGEST_CALLED = 2;
const OLD = /^(?:стар(?:ый|ая|ое)|чертов(?:а|о)?|проклят(?:ый|ая|ое)|глуп(?:ый|ая|ое)|alarm|stupid|old|silly)$/;
const TOLD_OFF = inEitherTyping(
  /^(?:будильник|диван|принтер|сканер|компьютер|комп|ноутбук|телефон|сертификат|сайт|портал|реклама|капча|комар|муха|мошка|таракан|комары|мухи|голубь|голуби|clock|printer|computer|laptop|phone|captcha|spam|mosquito|fly|pigeon|pigeons|маса|шыбын|тарақан|оятқыш|жарнама)$/,
);

const within = (tokens: readonly Token[], at: number, other: number): boolean =>
  tokens[at]?.sentence === tokens[other]!.sentence;
const is = (kind: RegExp, token: Token): boolean => token.word.length <= LONGEST_WORD && kind.test(token.word);
/** Nothing is done by whom the name names: the clause with the thing in it ends. */
const endsHere = (tokens: readonly Token[], at: number): boolean => {
  if (!within(tokens, at + 1, at)) return true;
  const next = tokens[at + 1]!;
  return CLAUSE_ENDS.test(next.before) || is(AGAIN, next);
};

function isRussianThing(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1];
  if (next !== undefined && within(tokens, last + 1, last)) {
    if (next.before === ' ' && is(ATTRIBUTE, tokens[last]!) && is(RUSSIAN, next)) return true;
    let at = last + 1;
    const isSome = SOME.test(next.word) && tokens[at + 1]?.word === 'то';
    if (isSome) at += 2;
    // "…, а не погода", "… какая-то, а не погода"
    const isNot = tokens[at]?.word === 'а' && tokens[at + 1]?.word === 'не';
    if (isNot) at += 2;
    const isPointed = POINTS.test(next.word);
    if (isPointed) at++;
    if (
      (isSome || isNot || isPointed) &&
      within(tokens, at, last) &&
      tokens[at]!.before === ' ' &&
      is(RUSSIAN, tokens[at]!)
    )
      return isNot || endsHere(tokens, at);
  }
  // "Принтер, сволочь, …"
  const before = tokens[first - 1];
  const isBetween =
    !/[ыи]$/.test(tokens[last]!.word) && tokens[first]!.before.includes(',') && next?.before.includes(',') === true;
  return isBetween && within(tokens, first - 1, first) && !within(tokens, first - 2, first) && is(RUSSIAN, before!);
}

function isKazakhThing(tokens: readonly Token[], last: number): boolean {
  // "Жын соққан мына принтер"
  const isPointed = /^(?:мына|мынау|осы|анау|ана|шығар)$/.test(tokens[last + 1]?.word ?? '');
  const isGuessed =
    isPointed && tokens[last + 1]!.word === 'шығар' && POINTS_IN_KAZAKH.test(tokens[last + 2]?.word ?? '');
  const thing = last + (isGuessed ? 3 : isPointed ? 2 : 1);
  const next = tokens[thing];
  if (next === undefined || next.before !== ' ' || !within(tokens, thing, last)) return false;
  if (!is(KAZAKH, next) && !is(VERMIN, next)) return false;
  if (isKazakhOblique(tokens[last]!.word)) return false;
  if (is(CURSE, tokens[last]!) || is(VERMIN, next) || (isPointed && !/[ңн][ыіде]?/.test(next.word.slice(-2))))
    return true;
  return endsHere(tokens, next.word === 'ауа' ? thing + 1 : thing);
}

/** "… of a job", "… printer, print!" */
function isEnglishThing(tokens: readonly Token[], last: number): boolean {
  const [of, article, thing] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]];
  if (of === undefined || of.before !== ' ' || !within(tokens, last + 1, last)) return false;
  if (of.word === 'of')
    return (
      /^an?$/.test(article?.word ?? '') && thing !== undefined && (is(ENGLISH, thing) || ENGLISH_BEAST.test(thing.word))
    );
  // "thieves, game over" without its comma
  return !tokens[last]!.word.endsWith('s') && is(ENGLISH, of) && endsHere(tokens, last + 1);
}
