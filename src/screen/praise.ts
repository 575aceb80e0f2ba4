// Words of admiration and disbelief that are abuse elsewhere: "Ну вы звери! Спасибо!", "You sly dog, you won!", "Shut up! No way?", "Да иди ты! Правда?".

import type { Hit } from './hit-list';
import type { Token } from './token';

/** Said of somebody who did more than could be hoped. */
const ADMIRED =
  /^(?:звер[ьи]|зверюг[аи]|зверюшк[аи]|чертяк[аи]|монстр[ыа]?|чудовищ[ае]|құбыжық(?:сың|сыңдар|сыз)?|жындылар|бұзақы|маньяк[иа]?|псих[иа]?|бешен(?:ый|ая|ые)|maniacs?|lunatics?|хитрец\p{L}?|лис|лиса|акул[аы]|dogs?|devils?|animals?|beasts?|monsters?|savages?|bugger|бәтшағар|қу|шайтан|сайтан|пәлекет|албасты)$/u;
const PRAISE =
  /^(?:молодц[ыа]|молодец|спасибо|уважаю|обожаю|респект|браво|уважуха|красавц?[ычи]?|красавчик[и]?|умнич?к[аи]|гении|успели|выручили|починили|порадовали|won|thanks?|respect|bravo|kudos|congrats|congratulations|genius|geniuses|love|legends?|awesome|fixed|жарайсың|жарайсыңдар|жарайсыз|жарайсыздар|рахмет|рақмет|тауып|күлдірдің|үлгердің|үлгердіңіздер|бәрекелді|керемет|құттықтаймын)$/u;
/** With these the praise is scorn. */
const SPOILS =
  /^(?:не|нет|за|опять|снова|только|сорвали|потеряли|сломали|for|not|nothing|again|ruined|broke|lost|емес|жоқ|тағы|бұздың|қайтар)$/u;
/** "за ночь", "за такой короткий срок". */
const TIME =
  /^(?:ночь|час|день|утро|вечер|минуту|секунду|полчаса|неделю|пару|один|два|три|пять|десять|сутки|так|такой|помощь|срочность|оперативность)$/;
/** What was done so soon, and how soon: "за час всё сделали", "done in an hour", "бір сағатта бітірдіңіздер". */
const DONE =
  /^(?:сделали|сделал|успел|успели|починил|справились|справился|собрали|ответили|решили|закрыли|оформили|done|fix|finished|shipped|solved|answered|бітірдің|бітірдіңіздер|бітірдіңдер|жөндедің|жөндедіңіздер|жасадың|жасадыңыздар|шештіңіздер)$/;
const SOON =
  /^(?:за (?:час|минуту|полчаса|секунду|ночь|пять|десять)|an hour|a minute|one hour|so (?:fast|quickly|quick)|no time|бір (?:сағатта|минутта|күнде)|қалай жөндедің)$/;
const REACH = 10;

/** Is somebody admired by that name, as the same sentence or the next one tells? */
function isAdmired(tokens: readonly Token[], { first, last, entry }: Hit): boolean {
  if (entry.grade !== 'insult' || entry.flags.has('threat') || !ADMIRED.test(tokens[last]!.word)) return false;
  let [isPraised, isDone, isSoon] = [false, false, false];
  for (let at = Math.max(0, first - REACH); at <= last + REACH && at < tokens.length; at++) {
    const { word } = tokens[at]!;
    if (SPOILS.test(word) && !(word === 'за' && TIME.test(tokens[at + 1]?.word ?? ''))) return false;
    isPraised ||= PRAISE.test(word);
    isDone ||= DONE.test(word);
    isSoon ||= SOON.test(`${word} ${tokens[at + 1]?.word ?? ''}`);
  }
  return isPraised || (isDone && isSoon);
}

/** "… up!", "… ты!" */
const TOLD_OFF = /^(?:up|ты)$/;
/** What the next sentence begins with. */
const DOUBTS = /^(?:no|really|seriously|are|правда|правд|серьезно|неужели|неужто|врешь|гонишь)$/;
const DOUBTED = /^(?:way|you|really|seriously)$/;

/** "Shut up! No way!", "Да иди ты! Неужели?" */
function isDisbelief(tokens: readonly Token[], { first, last, entry }: Hit): boolean {
  const { word, sentence } = tokens[last]!;
  if (entry.grade !== 'insult' || first === last || !TOLD_OFF.test(word)) return false;
  const next = tokens[last + 1];
  if (next === undefined || next.sentence === sentence || !next.before.startsWith('!')) return false;
  if (!DOUBTS.test(next.word)) return false;
  return !/^(?:no|are)$/.test(next.word) || DOUBTED.test(tokens[last + 2]?.word ?? '');
}

/** Is the name, or the order to be silent, said in admiration? */
export const isPraise = (tokens: readonly Token[], hit: Hit): boolean =>
  isAdmired(tokens, hit) || isDisbelief(tokens, hit);
