// What friends call each other: "Happy birthday, you old fool", "дурында моя, обнимаю", "тентегім, тамағыңды іш", "I'll strangle you with kisses".

import type { Hit } from './hit-list';
import { inEitherTyping } from './kazakh-typings';
import type { Token } from './token';

/** What nobody wishes or does to somebody whom he means to hurt. */
const FOND = inEitherTyping(
  /^(?:обнимаю|обнимаем|целую|целуем|чмоки|обнимашки|hugs|xoxo|kisses|cuddles|сағындым|сағындық|сүйемін)$/,
);
/** The same in two words. */
const FOND_PAIR =
  /^(?:happy (?:birthday|anniversary|sixtieth|fiftieth)|merry christmas|(?:love|miss) (?:you|ya)|good way|с юбилеем|днем рождения|днем варенья|люблю тебя|обожаю тебя|скучаю по|туған күнің|туған күніңмен|жақсы көрем|жақсы көремін)$/;
/** With these the wish is scorn. */
const SPOILS =
  /^(?:не|нет|но|опять|снова|not|no|dont|don|but|never|nobody|again|hope|емес|жоқ|бірақ|тағы|деньги|money|refund|ақша\p{L}*)$/u;
const REACH = 8;

/** Behind "squeeze", "strangle": only hugs and kisses do that. */
const EMBRACE =
  /^(?:объяти(?:ях|и)|объятьях|поцелуями|hugs?|kisses|cuddles|құша(?:ғыма|ғымда|қтап|қтай)|бауырыма|сүйіп|аймалап)$/;
const EMBRACED =
  /^(?:заду[шс]|затиска|удуш|strangle|smother|choke|crush|squeeze|suffocate|тұншықтыр|қыс|езіп)\p{L}{0,8}$/u;

/** Names of mild reproach that Russian says of its own people with "my" behind them. */
const REPROACH =
  /^(?:балбес|оболтус|обормот|шалопа[йи]|раздолбай|разгильдя[йи]|лоботряс|бестолоч[ьи]|растяп[аы]|дурынд[аы]|дурашк[аи]|дурочк[аи]|дурач(?:ок|ки)|глупыш(?:ка|и)?|свинтус|паразит|засон[яи]|бездельник|неумех[аи]|балд[аы]|остолоп|дуралей|свинк[аи]|поросенок|поросят[а]?|зверюг[аи]|проглот|обжор[аы]|хулиган(?:ка)?|бандитк?[аи]?)ы?$/;
const MINE_BEHIND = /^(?:мо[йяеи])$/;
/** Behind "my": it is no attribute of whom the name abuses ("балбес мой начальник"). */
const OF_OWN = /^(?:л|ый|ась|ся|лся|лась)$|(?:[аеиуыя]л[аи]?(?:с[ья])?)$/;

/** Kazakh "my …" on a name of reproach: тентегім, жындым, сотқарым. */
const MINE_IN_KAZAKH = inEitherTyping(
  /^(?:тентег|жынд|құбыжығ|сотқар|бұз[ыу]ғ|ақымағ|қу|шайтан|сайтан|шәлкес|мақау)[ыі]?м$/,
);

/** Is the insult or the threat what friends say, as the words around tell? */
export function isFond(tokens: readonly Token[], hit: Hit): boolean {
  const { entry, first, last } = hit;
  if (entry.grade !== 'insult') return false;
  if (entry.flags.has('threat')) return isEmbrace(tokens, hit) || isContest(tokens, hit);
  if (isOwn(tokens, first, last)) return true;
  let isWished = false;
  for (let at = Math.max(0, first - REACH); at <= last + REACH && at < tokens.length; at++) {
    const { word } = tokens[at]!;
    if (SPOILS.test(word)) return false;
    isWished ||= FOND.test(word) || FOND_PAIR.test(`${word} ${tokens[at + 1]?.word ?? ''}`);
  }
  return isWished;
}

/** "Балбес мой сдал экзамен", "тентегім, …". */
function isOwn(tokens: readonly Token[], first: number, last: number): boolean {
  const { word, sentence } = tokens[last]!;
  if (first === last && MINE_IN_KAZAKH.test(word)) return true;
  const mine = tokens[last + 1];
  // "Дурашка, я же пошутила"
  if (/^(?:дурашк|дурочк|глупыш)/.test(word) && isJoke(tokens, last)) return true;
  if (!REPROACH.test(word) || mine?.sentence !== sentence || mine.before !== ' ' || !MINE_BEHIND.test(mine.word))
    return false;
  const next = tokens[last + 2];
  return next?.sentence !== sentence || /[,.!)]/.test(next.before) || OF_OWN.test(next.word);
}

const isJoke = (tokens: readonly Token[], last: number): boolean =>
  [1, 2, 3, 4].some((by) => /^(?:пошутил[аи]?|шучу)$/.test(tokens[last + by]?.word ?? ''));

/** "Я тебя задушу в объятиях", "I'll smother you with hugs". */
function isEmbrace(tokens: readonly Token[], { first, last }: Hit): boolean {
  let [isHeld, isEmbraced] = [false, false];
  for (let at = Math.max(0, first - REACH); at <= last + REACH && at < tokens.length; at++) {
    const { word, sentence } = tokens[at]!;
    if (sentence !== tokens[first]!.sentence) continue;
    if (/^(?:no|without|без|не)$/.test(word)) return false;
    isHeld ||= EMBRACE.test(word);
    isEmbraced ||= EMBRACED.test(word);
  }
  return isHeld && isEmbraced;
}

/** Where people beat each other in play or in court. */
const CONTEST = inEitherTyping(
  /^(?:суде|документами|жалобами|исками|court|paperwork|lawsuits|сотта|финал[еау]?|полуфинал[еау]?|четвертьфинале|турнир[еау]?|матч[еау]?|дерби|шахмат[ыа]х?|теннис[еу]?|футбол[еу]?|хоккее?|волейбол[еу]?|домино|final|finals|semi-final|semifinal|quarterfinal|tournament|match|derby|chess|tennis|fifa|scrabble|ping|финалда|жартылай|турнирде|матчта|шахматта|шахматтан|тенниста|футболда|футболдан)$/,
);
/** What one does there to the others; nobody is stabbed or shot. */
const BEATS = inEitherTyping(
  /^(?:закопа[юе]м?|порв[еу]м?|сделаем|разорв[еу]м?|разнес[еу]м?|уничтожим|размажем|раздавим|раскатаем|побьем|smash|crush|beat|destroy|thrash|bury|жеңеміз|жаншимыз|қағамыз|ойсыратамыз)$/,
);

/** "Мы вас порвём в полуфинале", "We'll smash you in the semi-final". */
function isContest(tokens: readonly Token[], { first, last }: Hit): boolean {
  let [isPlayed, isBeaten] = [false, false];
  for (let at = Math.max(0, first - REACH); at <= last + REACH && at < tokens.length; at++) {
    const { word, sentence } = tokens[at]!;
    if (sentence !== tokens[first]!.sentence) continue;
    isPlayed ||= CONTEST.test(word);
    isBeaten ||= BEATS.test(word);
  }
  return isPlayed && isBeaten;
}
