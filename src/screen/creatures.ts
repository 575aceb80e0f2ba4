// Beasts that are counted, bought or healed, and called names by nobody: "Dog, cat, cow: did you attach the passports?", "Do you keep pigs?".

import type { Hit } from './hit-list';
import { inEitherTyping } from './kazakh-typings';
import { sentenceAround } from './sentence';
import { addressesReader } from './speech';
import type { Token } from './token';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Beasts that hardly anybody is called, in the forms of a list. */
const MILD = inEitherTyping(
  new RegExp(
    `^(?:(?:кошк|лошад|жереб|кролик|хомя[кч]|гус[ьеяи]|утк|уток|цыпл|лис[аыу]|медвед|олен|рыб|попуга|черепах|ящериц|норк|страус|перепел|индейк|теленок|телят|ягнен|ягнят|козлят|порос|пчел|голуб|канарейк|шиншилл|слон|тигр|жираф|зебр|сайгак|архар|морск|мурав|клещ|сверчк|сверчок|мокриц|хор[еь]к|сурок|сурк|барсук|ондатр|нутри|мангуст|скорпион|кузнечик|стрекоз|блох)\\p{L}{0,4}|кот|кота|коты|котов|кошек|конь|коня|кони|коней|мул|мулы|волк|волки|лось|лев|мышь|мыши|рысь|жук|жуки|жуков|моль|моли|молей|молью|выдра|выдры|выдр|выдру|` +
      'cats?|kittens?|horses?|mares?|foals?|mules?|hinny|hinnies|rabbits?|hamsters?|mouse|mice|geese|goose|ducks?|parrots?|turtles?|tortoises?|lizards?|frogs?|fish|deer|elk|bears?|wol(?:f|ves)|lambs?|cal(?:f|ves)|camels?|birds?|poultry|pigeons?|guinea|ferrets?|lions?|tigers?|elephants?|foxe?s?|beetles?|ants?|moths?|bees?|wasps?|spiders?|badgers?|otters?|squirrels?|hedgehogs?|moles?|' +
      '(?:мысық|жылқы|сиыр|ешкі|түйе|қоян|қаз|үйрек|құс|балық|құлын|бұзау|бота|қозы|лақ|бие|айғыр|сауысқан|кептер|аққу|атжалман|тоты|тасбақа|аю|бұғы|марал|киік|егеуқұйрық|қоңыз|бүрге|тарақан|торай|мегежін|қодық|борсық|суыр|саршұнақ|шаян|кесіртке|қарлығаш|бөдене|құлан|арқар|елік|борсы|тоқты|тайынша|құнажын|бойдақ|дөнен|тайлақ|ісек)\\p{L}{0,6}|ат|аттар|бит|биттер|битті|кене|кенелер|кенені)$',
    'u',
  ),
);
/** Beasts that people are called as well. */
const HARSH = inEitherTyping(
  new RegExp(
    `^(?:(?:собак|п[её]с|щен|коров|бык|коз|свин|баран|ов[ец]|осл|осел|ишак|петух|куриц|кур|индюк|крыс|обезьян|шакал|верблюд|зме[яийю]|жаб|лягуш|паук|таракан|кобел|мартыш|боров|кабан|кобыл|бегемот|павлин|червь|черв[ие]|пиявк)\\p{L}{0,4}|` +
      'dogs?|bitch(?:es)?|pupp(?:y|ies)|pigs?|cows?|goats?|sheep|donkeys?|ass(?:es)?|rats?|monkeys?|apes?|snakes?|chickens?|hens?|roosters?|turkeys?|toads?|jackals?|peacocks?|weasels?|skunks?|leech(?:es)?|gorillas?|baboons?|buffalo(?:es)?|bulls?|hogs?|swine|worms?|cockroach(?:es)?|' +
      '(?:ит|қой|есек|шошқа|доңыз|маймыл|тышқан|жылан|тауық|қораз|түлкі|қасқыр|төбет|қабан|бақа|күшік|өгіз|бұқа|теке|қошқар|сиыр|шақал|қандала|сүлік|құрт|құрбақа)\\p{L}{0,5})$',
    'u',
  ),
);
const LONGEST_WORD = 20;
/** Between the members of a list. */
const LISTED = /^\s?[,;/]\s?$/;
const JOINED = inEitherTyping(/^(?:и|или|and|or|және|мен|пен|бен|әлде|не)$/);
const LIST_ENDS = /[,:;.?!)]|\s[–—-]/;
const LONGEST_LIST = 8;
/** So many beasts before a colon are a list, whatever they are. */
const LONG_LIST = 3;

/** What is done with beasts that one has, buys or heals. */
const DEALS = words(
  'buy buying sell selling keep keeping breed breeding vaccinate vaccinating catch catching shoot shot feed feeding have own deliver delivering supply supplying raise raising insure register import export transport ' +
    'take bring weigh walk groom trap milk shear treat neuter spay chip microchip farm graze poison hunt rescue adopt rent hire stock accept',
);
const DEALT = words(
  'bought sold kept bred vaccinated caught fed owned delivered supplied raised insured registered imported exported transported ordered counted listed seen treated received',
);
const ASKS = words('do does did have are will can could would');
const MOST_BEFORE = 4;

/** Is the beast one of a list, or what the reader is asked to have, to buy or to heal? */
export function isJustBeast(tokens: readonly Token[], hit: Hit): boolean {
  if (hit.first !== hit.last || hit.you || !isAny(tokens[hit.first]!.word)) return false;
  const [start, end] = sentenceAround(tokens, hit);
  const [from, to] = listAround(tokens, hit.first, start, end);
  return (
    isListOfBeasts(tokens, from, to, end) || isDealtWith(tokens, from, start, hit) || isCounted(tokens, hit.first, end)
  );
}

const isBeast = (word: string, kind: RegExp): boolean => word.length <= LONGEST_WORD && kind.test(word);
const isAny = (word: string): boolean => isBeast(word, MILD) || isBeast(word, HARSH);

/** First and last word of the beasts side by side, with commas or "and" between them. */
function listAround(tokens: readonly Token[], at: number, start: number, end: number): [number, number] {
  let [from, to] = [at, at];
  while (from > start && at - from < LONGEST_LIST) {
    const isAnd = JOINED.test(tokens[from - 1]!.word) && from - 2 >= start;
    if (isAnd ? !isAny(tokens[from - 2]!.word) : !LISTED.test(tokens[from]!.before) || !isAny(tokens[from - 1]!.word))
      break;
    from -= isAnd ? 2 : 1;
  }
  while (to < end && to - at < LONGEST_LIST) {
    const isAnd = JOINED.test(tokens[to + 1]!.word) && to + 2 <= end;
    if (isAnd ? !isAny(tokens[to + 2]!.word) : !LISTED.test(tokens[to + 1]!.before) || !isAny(tokens[to + 1]!.word))
      break;
    to += isAnd ? 2 : 1;
  }
  return [from, to];
}

/** With a mild beast among them, or three and more before a colon; the list ends its clause. */
function isListOfBeasts(tokens: readonly Token[], from: number, to: number, end: number): boolean {
  const gap = to < end ? tokens[to + 1]!.before : '.';
  if (from === to || !LIST_ENDS.test(gap)) return false;
  let members = 0;
  for (let at = from; at <= to; at++) {
    if (JOINED.test(tokens[at]!.word)) continue;
    members++;
    if (!isBeast(tokens[at]!.word, HARSH)) return true;
  }
  return members >= LONG_LIST && gap.includes(':');
}

/** "How many … have you bought?" */
function isCounted(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at - 1]?.word !== 'many' || tokens[at - 2]?.word !== 'how') return false;
  if (!ASKS.has(tokens[at + 1]?.word ?? '') || tokens[at + 2]?.word !== 'you' || at + 3 > end) return false;
  return DEALS.has(tokens[at + 3]!.word) || DEALT.has(tokens[at + 3]!.word);
}

/** "Do you keep …?", "Are you catching stray …?" */
function isDealtWith(tokens: readonly Token[], at: number, start: number, { entry }: Hit): boolean {
  if (entry.language !== 'en' || !ASKS.has(tokens[start]!.word) || tokens[start + 1]?.word !== 'you') return false;
  for (let verb = at - 1; verb > start + 1 && at - verb <= MOST_BEFORE; verb--) {
    if (tokens[verb + 1]!.before !== ' ') return false;
    if (DEALS.has(tokens[verb]!.word)) return true;
  }
  return false;
}

/** Creatures of tales and games, for which Russian has the same word as for scum. */
const CREATURE = /^(?:твар(?:ь|и|ей|ям|ями|ях|ью)|чудовищ(?:е|а|ам|ами|ах)?|чудищ(?:е|а|ами)?)$/;
/** Words of a bestiary. */
const OF_TALES =
  /^(?:нежит|дракон|вампир|рептил|хищник|подземель|щупальц|некромант|гном[аыуо]|эльф|мифическ|летуч|виверн|кракен|каракатиц|бестиари|горноста|упыри|древни$|чудовищн|морск|океан|пауки|насеком|ящер|похож|доисторич|глубоководн)\p{L}{0,6}$/u;
const TALE_REACH = 15;

/** "Виверны — громадные твари": told of beasts in the same sentence, which speaks to nobody. */
function isOfTale(tokens: readonly Token[], { first, last, entry }: Hit): boolean {
  if (entry.language !== 'ru' || entry.grade !== 'insult' || entry.flags.has('threat')) return false;
  if (!CREATURE.test(tokens[first]!.word) && !CREATURE.test(tokens[last]!.word)) return false;
  const { sentence } = tokens[first]!;
  let isTold = false;
  for (let at = Math.max(0, first - TALE_REACH); at <= last + TALE_REACH && at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.sentence !== sentence) continue;
    if (/^(?:вы|ты|вас|тебя|вам|тебе)$/.test(token.word) || addressesReader(token)) return false;
    isTold ||= isBeast(token.word, OF_TALES);
  }
  return isTold;
}

const ZODIAC = inEitherTyping(
  /^(?:гороскоп[уаеы]|зодиак[ау]?|zodiac|horoscope|мүшелім|мүшел|жұлдызнама\p{L}{0,4}|жұлдызнамасы)$/u,
);
const ZODIAC_REACH = 6;

/** "Мой муж козёл по гороскопу", "I am a rat in the Chinese zodiac". */
function isSignOfZodiac(tokens: readonly Token[], { first, last, entry }: Hit): boolean {
  if (entry.grade !== 'insult' || entry.flags.has('threat') || !isAny(tokens[last]!.word)) return false;
  for (let at = Math.max(0, first - ZODIAC_REACH); at <= last + ZODIAC_REACH && at < tokens.length; at++)
    if (isBeast(tokens[at]!.word, ZODIAC))
      return !/^(?:не|not|емес|only|just)$/.test(tokens[at - 3]?.word ?? '') && tokens[at - 2]?.word !== 'только';
  return false;
}

const PARASITE =
  /^(?:шакал\p{L}{0,3}|гиен\p{L}{0,2}|jackals?|hyenas?|паразит\p{L}{0,3}|черв[ьия]\p{L}{0,3}|глист\p{L}{0,3}|вш[ьи]|гнид[аы]?|пиявк[аи]|parasites?|worms?|lice|leech(?:es)?)$/u;
/** Where parasites live and what they do there. */
const OF_BIOLOGY =
  /^(?:ягн(?:ят|енка)|овец|антилоп\p{L}{0,2}|саванн\p{L}{0,2}|падаль\p{L}{0,2}|lambs?|antelopes?|carrion|savanna|кишечник\p{L}{0,2}|обитает|обитают|хозяин[ау]?|хозяина|личинк[аиу]|яйца|яиц|рыб|кров[иь]ю?|тканях|печени|легких|животных|растений|видов?|вид|передается|передаются|заражает|заражают|питается|питаются|intestines?|gut|host|hosts|larvae|eggs|blood|species|infects?)$/u;

/** "Червь-паразит живёт в кишечнике": told of biology in a sentence that speaks to nobody. */
function isOfBiology(tokens: readonly Token[], { first, last, entry }: Hit): boolean {
  if (entry.grade !== 'insult' || !isBeast(tokens[last]!.word, PARASITE)) return false;
  let isTold = false;
  for (let at = Math.max(0, first - TALE_REACH); at <= last + TALE_REACH && at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.sentence !== tokens[first]!.sentence) continue;
    if (/^(?:вы|ты|вас|тебя|вам|тебе|ваш\p{L}*|тво\p{L}*|нашей|нашу|народн\p{L}*|you|your|our)$/u.test(token.word))
      return false;
    if (addressesReader(token)) return false;
    isTold ||= isBeast(token.word, OF_BIOLOGY);
  }
  return isTold;
}

/** Is it a creature of tales or of biology, or a sign of the zodiac? */
export const isJustCreature = (tokens: readonly Token[], hit: Hit): boolean =>
  isOfBiology(tokens, hit) || isOfTale(tokens, hit) || isSignOfZodiac(tokens, hit);
