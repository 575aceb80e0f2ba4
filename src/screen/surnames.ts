// Family names that read like abuse: Козлов, Дураков А. А., Жопин Виктор, Қотақбаев. A help desk names people.

import type { Hit } from './hit-list';
import type { Token } from './token';

const SURNAME = /([ое]в|[кч]ин|цын)(а|у|ым|ой|е|ы|ых)?$/;
/** The same beside a given name; not what is only blown up: скотина, блядина. */
const BESIDE_GIVEN =
  /(?:[ое]в|[бвгжзйкнпрухцчш]ин|[нц]ын|енко|ян)(?:|а|у|ым|ой|е)$|(?:ба|бе|па|пе)(?:й|ев|ева|ков|кова)$/;
/** Kazakh: Қотақбаев, and the same in any case. */
const KAZAKH_SURNAME = /(?:ба|бе|па|пе)(?:ев|ева)(?:|қа|ке|ты|ті|ның|тың|тың|пен|у|ым|ой|ге|ға|дан|тан)$/;
const PATRONYMIC =
  /(?:[ое]вич|[ое]вна|ична|инична|улы|кызы|қызы|ұлы)(?:а|у|ем|е|ы|ой)?$|^(?:ильич|лукич|кузьмич|фомич|никитич|саввич)(?:а|у|ом|ем|е)?$/;
const GIVEN: ReadonlySet<string> = new Set(
  (
    'александр алексей анатолий андрей антон аркадий арсений артем артур борис вадим валентин валерий василий виктор виталий владимир владислав вячеслав геннадий георгий герман глеб григорий ' +
    'даниил денис дмитрий евгений егор иван игорь илья иосиф кирилл константин лев леонид макар максим марк матвей михаил никита николай олег павел петр роман руслан семен сергей станислав ' +
    'степан тарас тимур федор филипп эдуард юрий яков ярослав александра алина алла анастасия анна антонина валентина валерия варвара вера вероника виктория галина дарья евгения екатерина ' +
    'елена елизавета жанна зинаида зоя инна ирина карина кира кристина ксения лариса лидия любовь людмила маргарита марина мария надежда наталия наталья нина оксана олеся ольга полина раиса ' +
    'светлана софья софия таисия тамара татьяна ульяна юлия яна ' +
    'айгүл айгерим айгерім айжан айнұр айнур айсұлу алия әлия алма алтынай амангелді амангельды арман асан асель әсел асет аскар асқар ахмет бағдат бақыт бахыт бауыржан бейбіт бекзат болат ' +
    'гүлнар гүлнара гульнара данияр дархан дәурен даурен дина динара досым думан ерболат ербол ерлан ержан ернар ескендір жанар жанат жандос жанна жомарт жұмабай зарина ильяс кайрат қайрат камила ' +
    'кәмила қанат канат лаура мадина мақсат максат марат мәдина меруерт мұрат мурат мұхтар мухтар нұрлан нурлан нұржан нуржан нұрсұлтан нурсултан олжас перизат рауан рустем сәуле сауле самат сәкен ' +
    'серік серик талғат талгат темірлан тимур төлеген ұлан улан шолпан шынар еркебұлан ерден дос сапар аян қарлығаш'
  ).split(' '),
);
const LONGEST_NAME = 20;
/** Words that end like surnames in the genitive plural, and are none: "сколько этих Дебилов". */
const NO_SURNAME =
  /^(?:д[еи]би|имб[еи]ци|дегенерат|дегра|кретин|идиот|ублюд|выродк|подонк|отмороз|недоум|придурк|ушл[её]п|утырк|чмошник|гопник|п[еи]ндос|либераст|долбо|упырят|мудак|уродц)/;
const FULL_STOP = '.'.charCodeAt(0);
/** Before the name of one person. */
const TITLE =
  /^(?:н|ип|жк|чп|к|ув|господин|господину|госпожа|госпоже|гражданин|гражданину|гражданка|гражданке|товарищ|уважаемый|уважаемая|фамилия|фамилию|фамилией|зовут|директор|бухгалтер|менеджер|инженер|специалист|исполнитель|кассир|оператор|эксперт|врач|доктор|профессор|академик|инспектор|нотариус|адвокат|судья|прокурор|депутат|құрметті|атым|есімім|тегім|тегі|маман)$/;
const TITLE_BEHIND = /^(?:мырза|мырзаға|ханым|ханымға)$/;
/** Before the name of a place. */
const PLACE =
  /^(?:улица|улице|улицы|ул|село|селе|села|деревня|деревне|деревни|дер|поселок|поселке|пос|станция|станции|озеро|озера|река|реки|реке|переулок|пер|хутор|аул|ауылы)$/;
/** Behind it. */
const PLACE_BEHIND =
  /^(?:переулок|переулке|переулка|проезд|проезде|тупик|тупике|балка|балке|овраг|овраге|лог|ручей|ручье|бор|бору|мост|хутор|хуторе|улица|улице|улицы|ауылы|ауылында|көшесі|көшесінде)$/;
const PLACE_NAME = /(?:[ое]в[аоыу]?|ин[аоыу]?|ищ[еи]|евка|овка)$/;

/** Козлов, Баранову, Хохлова with a capital; an obscene word only beside a given name, initials or a patronymic. */
export function isSurname(hit: Hit, tokens: readonly Token[]): boolean {
  const token = tokens[hit.first]!;
  if (hit.first !== hit.last) return false;
  const { word, capitalised, mixed } = token;
  if (capitalised && !mixed && word.length <= LONGEST_NAME) {
    if (isBeastsName(hit.first, tokens) || isSaidToBeName(hit, tokens)) return true;
    if (token.kazakh && hit.entry.language === 'kk' && KAZAKH_SURNAME.test(word)) return true;
    if (BESIDE_GIVEN.test(word) && (isGivenName(hit.first + 1, tokens, hit) || isGivenName(hit.first - 1, tokens, hit)))
      return true;
  }
  if (hit.entry.grade === 'obscene') return isObsceneName(hit, tokens);
  if (isNoSurname(hit.first, tokens)) return false;
  if (!capitalised) return SURNAME.test(word) && isBeforeInitial(hit.first, tokens);
  return word.length <= LONGEST_NAME && (SURNAME.test(word) || isBeforePatronymic(hit.first, tokens));
}

/** "Кот по кличке …", "кличка собаки …", "иттің аты …", "the dog's name is …", "a horse named …". */
function isBeastsName(at: number, tokens: readonly Token[]): boolean {
  const [before, second, third] = [tokens[at - 1]?.word ?? '', tokens[at - 2]?.word ?? '', tokens[at - 3]?.word ?? ''];
  if (tokens[at]!.shouted) return false;
  // "Кличка моей собаки — …", "Кота зовут …"
  const isDashed = /^(?::| [–—-]) ?["«“]?$/.test(tokens[at]!.before);
  if (isDashed && [2, 3, 4].some((back) => NICKNAME.test(tokens[at - back]?.word ?? ''))) return true;
  if (!/^ ["«“]?$/.test(tokens[at]!.before)) return false;
  if (/^(?:зовут|звали|назвали)$/.test(before) && PET.test(second)) return true;
  if (NICKNAME.test(before) || NICKNAME.test(second)) return true;
  if (/^аты$/.test(before)) return /(?:ның|нің|дың|дің|тың|тің)$/.test(second);
  return (
    /^(?:named|is)$/.test(before) &&
    BEAST.test(before === 'is' && second === 'name' ? (third === 's' ? (tokens[at - 4]?.word ?? '') : third) : second)
  );
}
const SURNAME_WORD = /^(?:фамили[яейию]{1,2}|surname|тегім|тегі)$/;
const SURNAME_REACH = 6;

/** "My family name is …", "пишет вам … Ирина, это венгерская фамилия". */
function isSaidToBeName(hit: Hit, tokens: readonly Token[]): boolean {
  const back = (by: number): string => tokens[hit.first - by]?.word ?? '';
  if (back(1) === 'is' && /^(?:name|surname)$/.test(back(2)) && /^(?:family|last|my|our)$/.test(back(3))) return true;
  if (!isGivenName(hit.first + 1, tokens, hit) && !isGivenName(hit.first - 1, tokens, hit)) return false;
  for (let at = hit.first - SURNAME_REACH; at <= hit.first + SURNAME_REACH; at++)
    if (tokens[at]?.sentence === tokens[hit.first]!.sentence && SURNAME_WORD.test(tokens[at]!.word)) return true;
  return false;
}
const NICKNAME = /^(?:кличк[аеиоу]й?|лақабы)$/;
const PET =
  /^(?:кот[аиу]?|кошк[аиу]|пс[ау]|собак[аиу]|щенк[ау]|кобыл[аиу]|корову|коня|жеребца|быка|попугая|хомяка|козу|козла)$/;
const BEAST = /^(?:dog|cat|horse|cow|bull|pony|mare|stallion|parrot|ram|goat|pet|puppy|kitten|donkey|pig)s?$/;

/** Сукин Иван Петрович, г-н Дрочилов А. П., улица Пердунова. */
function isObsceneName({ first }: Hit, tokens: readonly Token[]): boolean {
  const { word, capitalised, mixed, shouted } = tokens[first]!;
  if (!capitalised || mixed || word.length > LONGEST_NAME) return false;
  if (SURNAME.test(word) && isBeforePatronymic(first, tokens)) return true;
  if (BESIDE_GIVEN.test(word) && isBeforeInitial(first, tokens) && isBeforeInitial(first + 1, tokens)) return true;
  const before = tokens[first - 1];
  if (!shouted && BESIDE_GIVEN.test(word) && isBehindInitial(first, tokens)) return true;
  if (!shouted && BESIDE_GIVEN.test(word) && isTitled(first, tokens)) return true;
  if (shouted || !PLACE_NAME.test(word)) return false;
  const after = tokens[first + 1];
  if (after?.before === ' ' && !after.capitalised && PLACE_BEHIND.test(after.word)) return true;
  return before !== undefined && PLACE.test(before.word) && beside(tokens, first);
}

/** "Уважаемый …!", "директор …", "… мырза": one person. */
function isTitled(at: number, tokens: readonly Token[]): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (after?.before === ' ' && TITLE_BEHIND.test(after.word)) return true;
  return before !== undefined && TITLE.test(before.word) && tokens[at]!.before === ' ';
}

/** Only a space stands before it, or the full stop of "ул." */
const beside = (tokens: readonly Token[], at: number): boolean => /^\.? $/.test(tokens[at]!.before);

/** The given name right before or behind. */
function isGivenName(at: number, tokens: readonly Token[], { first }: Hit): boolean {
  const token = tokens[at];
  if (token?.capitalised !== true || tokens[Math.max(at, first)]!.before !== ' ') return false;
  return GIVEN.has(token.word);
}

/** "сколько этих Дебилов развелось": no name stands behind it, no initial. */
function isNoSurname(at: number, tokens: readonly Token[]): boolean {
  const next = tokens[at + 1];
  return NO_SURNAME.test(tokens[at]!.word) && next?.capitalised !== true && !isBeforeInitial(at, tokens);
}

/** ДУРАКОВ А.А. */
function isBeforeInitial(at: number, tokens: readonly Token[]): boolean {
  const initial = tokens[at + 1];
  return initial?.word.length === 1 && initial.before.length <= 2 && initial.follower === FULL_STOP;
}

/** И. Козлов */
function isBehindInitial(at: number, tokens: readonly Token[]): boolean {
  const initial = tokens[at - 1];
  return initial?.word.length === 1 && (initial.capitalised || initial.shouted) && /^\. ?$/.test(tokens[at]!.before);
}

/** Козёл Ирина Павловна. */
function isBeforePatronymic(at: number, tokens: readonly Token[]): boolean {
  const [name, patronymic] = [tokens[at + 1], tokens[at + 2]];
  return name?.capitalised === true && patronymic?.capitalised === true && PATRONYMIC.test(patronymic.word);
}
