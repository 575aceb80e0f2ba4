// The writer is meant, who stands behind the word or in another case than the subject: "what a donkey I am", "объясните мне, дураку", "нас выставили идиотами".

import type { Hit } from './hit-list';
import { inEitherTyping } from './kazakh-typings';
import { isOwnLot } from './own-lot-kk';
import type { Token } from './token';

const LONGEST_WORD = 30;
/** Dative, and attributes in it. */
const DATIVE = /[бвгджзклмнпрстфхцчшщ]у$|[ая]м$|[еи]$/u;
const DATIVE_ATTRIBUTE = /(?:[ое]му|[ое]й)$/u;
const INSTRUMENTAL = /(?:[ое]м|[ое]й|[аяыи]ми)$/u;
const ME = /^(?:мне|нам)$/;
const OF_WRITER = /^(?:я|мы|меня|нас|себя)$/;
const READER = /^(?:вы|ты|вас|тебя)$/;
/** How somebody looks, feels or is made to look. */
const LOOKS =
  /^(?:выстав|сдела|выгляд|выгляж|чувству|почувство|ощуща|останемся|остались|остался|кажемся|оказал)\p{L}{0,10}$/u;
/** The verb alone tells that it is the writer. */
const LOOKS_MYSELF = /^(?:выгляжу|выглядим|чувствую|чувствуем|ощущаю|кажемся|останемся)$/;
const REACH = 3;

function isWriterInRussian({ first, last, entry }: Hit, tokens: readonly Token[]): boolean {
  const { word, sentence } = tokens[last]!;
  if (entry.language !== 'ru' || word.length > LONGEST_WORD) return false;
  const at = (place: number): string => (tokens[place]?.sentence === sentence ? tokens[place]!.word : '');
  if (DATIVE.test(word)) {
    let from = first;
    while (first - from < REACH && !tokens[from]!.before.includes(',') && DATIVE_ATTRIBUTE.test(at(from - 1))) from--;
    if (tokens[from]!.before.includes(',') && ME.test(at(from - 1))) return true;
  }
  if (!INSTRUMENTAL.test(word)) return false;
  const near = [1, 2, 3, 4, 5].map((back) => at(first - back));
  const looks = near.slice(0, REACH).findIndex((one) => LOOKS.test(one));
  const isMine = near.some((one) => OF_WRITER.test(one) || LOOKS_MYSELF.test(one));
  return looks >= 0 && isMine && !near.some((one) => READER.test(one));
}

/** "What a donkey I am", "старый дурень я, забыл …": the writer stands behind the word. */
export function isWriter(hit: Hit, tokens: readonly Token[]): boolean {
  if (isWriterInRussian(hit, tokens) || isOwnHead(hit, tokens) || isAnsweredMe(hit, tokens)) return true;
  if (isOwnLot(hit, tokens)) return true;
  const { last, entry } = hit;
  if (entry.language === 'en' && (isUs(hit.first, tokens) || isLikeUs(hit.first, tokens))) return true;
  if (entry.language === 'ru' && isOneOfUs(hit, tokens)) return true;
  if (entry.language === 'kk' && hasBeen(last, tokens)) return true;
  const [next, after] = [tokens[last + 1], tokens[last + 2]];
  if (next === undefined || next.before !== ' ') return false;
  const endsHere = after?.sentence !== next.sentence || /[,.!)]/.test(after.before);
  if (entry.language === 'en') return next.word === 'i' && /^(?:am|was)$/.test(after?.word ?? '');
  return entry.language === 'ru' && next.word === 'я' && (endsHere || /^(?:стар|так|последн)/.test(after?.word ?? ''));
}

/** Kazakh "what a fool of a head I have": топас басым-ай. */
function isOwnHead({ last, entry }: Hit, tokens: readonly Token[]): boolean {
  const next = tokens[last + 1];
  return entry.language === 'kk' && next?.before === ' ' && /^(?:басым|басыммен|миым|көңілім|жаным)$/.test(next.word);
}

const ASKS_WHO = /^(?:кто|кім|who|whos|which)$/;
const ANSWERS_ME = /^(?:я|мы|мен|біз|me|i|us|yours)$/;

/** "Who is the fool? Me.", "Кто тут дурак? Я." */
function isAnsweredMe({ first, last }: Hit, tokens: readonly Token[]): boolean {
  const { sentence } = tokens[last]!;
  const next = tokens[last + 1];
  if (next === undefined || next.sentence === sentence || !next.before.startsWith('?')) return false;
  const after = tokens[last + 2];
  if (!ANSWERS_ME.test(next.word) || (after?.sentence === next.sentence && !after.before.startsWith(','))) return false;
  for (let at = first - 1; at >= 0 && first - at <= REACH + 2 && tokens[at]!.sentence === sentence; at--)
    if (ASKS_WHO.test(tokens[at]!.word)) return true;
  return false;
}

const OF_MANY = /^(?:re|are|were|a|bunch|pack|lot|of|just|such|total|complete|all|bloody|silly)$/;

/** "We're a bunch of …", no others between. */
function isUs(first: number, tokens: readonly Token[]): boolean {
  const { sentence } = tokens[first]!;
  for (let at = first; at >= 0 && first - at <= REACH + 2 && tokens[at]!.sentence === sentence; at--) {
    if (/^(?:we|we're)$/.test(tokens[at]!.word)) return /^(?:re|are|were|a)$/.test(tokens[at + 1]?.word ?? '');
    if (at < first && !OF_MANY.test(tokens[at]!.word)) return false;
  }
  return false;
}

/** "свинья неблагодарная": the phrase begins with a name, which no verb is. */
export const isNameOfPhrase = ({ first, entry }: Hit, abuse: readonly Hit[]): boolean =>
  entry.language === 'ru' &&
  abuse.some((one) => one.first === first && one.last === first && one.entry.flags.has('aimed'));

const SITS = /^(?:sit|sitting|sat|stand|standing|stood|wait|waiting|look|looked|feel|felt|behaved|acted)$/;
const LIKE = /^(?:like|two|a|an|three|complete|total|couple|pair|bunch|of|pack|bloody|here|there|proper|utter|some)$/;
const LIKE_REACH = 6;

/** "My accountant and I sit here like two …": the subject is the writer. */
function isLikeUs(first: number, tokens: readonly Token[]): boolean {
  const { sentence } = tokens[first]!;
  let isLike = false;
  for (let at = first - 1; tokens[at]?.sentence === sentence && first - at <= LIKE_REACH; at--) {
    const { word } = tokens[at]!;
    isLike ||= word === 'like';
    if (SITS.test(word)) return isLike && /^(?:i|we|am|are|re|m|were|was)$/.test(tokens[at - 1]?.word ?? '');
    if (!LIKE.test(word)) return false;
  }
  return false;
}

const TWO = /^(?:два|две|двое|трое|три|оба|обе|как)$/;
const WE_DO = /^(?:сидим|стоим|ждем|мучаемся|смотрим|думаем|ищем|бьемся|тыкаем|бегаем|ходим|гадаем|пытаемся)$/;

/** "Две дуры сидим и не можем понять". */
const isOneOfUs = ({ first, last }: Hit, tokens: readonly Token[]): boolean =>
  TWO.test(tokens[first - 1]?.word ?? '') && tokens[last + 1]?.before === ' ' && WE_DO.test(tokens[last + 1]!.word);

/** "I was", "I ended up", "we sit here as", behind a Kazakh name. */
const BEEN = inEitherTyping(
  /^(?:едім|едік|екенмін|екенбіз|болыппын|болдым|болдық|қалдым|қалыппын|отырмын|отырмыз|жүрмін|жүрміз|көрінемін|көрінеміз|көріндім|алдым|алыппын|кеттім|кетіппін)$/,
);
const BECOMING = inEitherTyping(/^(?:болып|боп|сияқты|секілді|құсап)$/);

/** "Не деген ақымақ едім", "екеуміз екі ақымақ болып отырмыз". */
function hasBeen(last: number, tokens: readonly Token[]): boolean {
  // The phrase may have the verb in it: "ақымақ болып отырмыз".
  if (BEEN.test(tokens[last]!.word) && BECOMING.test(tokens[last - 1]?.word ?? '')) return true;
  const next = tokens[last + 1];
  if (next?.before !== ' ') return false;
  const verb = BECOMING.test(next.word) ? tokens[last + 2] : next;
  return verb?.sentence === tokens[last]!.sentence && BEEN.test(verb.word);
}
