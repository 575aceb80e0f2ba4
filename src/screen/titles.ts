// Names of works between quotation marks: комедия «Дурак», сериал «Идиот», the novel "The Idiot"; the heads of titles and of dictionary lines: "Идиот — роман".

import type { Cue } from './entry';
import type { Hit } from './hit-list';
import { inEitherTyping } from './kazakh-typings';
import type { Token } from './token';

/** What the work is, in any case and number. */
const WORK = inEitherTyping(
  /^(?:фильм|кинофильм|комеди|мультфильм|мультик|сериал|роман|повест|рассказ|пьес|спектакл|песн|альбом|книг|балет|опер|сказк|басн|стихотворени|поэм|картин|клип|трек|хит|триллер|драм|трагикомеди|боевик|журнал|film|movie|novel|song|album|book|comedy|series|play|opera|painting|story|poem|кітап|роман|әңгіме|хикаят|өлең|поэма|ән|спектакль|комедия|ертегі|повесть)\p{L}{0,5}$/u,
);
/** What bears a name as well. */
const HOUSE = inEitherTyping(
  /^(?:кафе|бар|бара|баре|ресторан\p{L}{0,2}|магазин\p{L}{0,2}|фирм[аеыу]|групп[аеыу]|салон\p{L}?|клуб\p{L}?|паб|отель|тоо|ип|ооо|яхта|корабль|команда|бренд\p{L}?|марка|пиво|вино|cafe|bar|pub|restaurant|band|tavern|inn|brand|yacht|дүкен\p{L}{0,3}|мейрамхана\p{L}{0,3}|жшс)$/u,
);
const LONGEST_TITLE = 6;
const LONGEST_WORD = 20;

/** Is the quoted word at `at` in a name behind what it names? */
export function isInTitle(at: number, tokens: readonly Token[]): boolean {
  let before = at;
  while (before >= 0 && at - before < LONGEST_TITLE && tokens[before]!.quoted) before--;
  const work = tokens[before];
  if (work === undefined || work.quoted || work.word.length > LONGEST_WORD) return false;
  return work.sentence === tokens[at]!.sentence && (WORK.test(work.word) || HOUSE.test(work.word));
}

type Has = (at: number, cue: Cue) => boolean;

/** What a text is that has its subject for a title: "Пьянь и наркомания: лекция о вреде". */
const TEXT = inEitherTyping(
  /^(?:фильм|кинофильм|комедия|мультфильм|сериал|роман|повесть|рассказ|пьеса|спектакль|песня|альбом|книга|балет|опера|сказка|басня|стихотворение|поэма|картина|драма|трагикомедия|боевик|триллер|лекция|статья|беседа|очерк|доклад|программа|рейд|семинар|выставка|обзор|репортаж|исследование|диссертация|монография|тренинг|памятка|эссе|интервью|передача|расследование|спецпроект|подкаст|сводка|хроника|персонажи|признаки|film|movie|novel|documentary|comedy|series|play|opera|painting|poem|lecture|article|essay|report|study|review|talk|leaflet|seminar|podcast|book|мақала|дәріс|роман|фильм|ертегі|әңгіме|спектакль|драма|әңгімесі|романы|драмасы|кітабы|ертегісі|спектаклі|сценарийі|ойыны|рөлдері|жұмбақ|өлең)$/,
);
/** What a word is that a dictionary explains. */
const DEFINED = inEitherTyping(
  /^(?:село|деревня|поселок|хутор|озеро|река|станция|кто|термин|слово|буква|буквы|название|глагол|диалектное|диалектные|устаревшее|диалектизм|существительное|прилагательное|междометие|ругательство|зат|сын|одағай|қарғыс|ағзасы|мүшесі|атауы|атаулары|аттары|термин|термині|терминдер|сөздік|лақап|тіркес|term|word|phrase|expression|letter|noun|adjective)$/,
);
/** The same of a beast, a plant, an illness. */
const KIND =
  /^(?:помесь|порок|порода|степень|диагноз|растение|насекомое|рыба|птица|прозвище|кличка|персонаж|герой|образ|изморозь|яйцо|игра|форма|заготовка|кустарник|дерево|далю|ожегову|ушакову|словарю|гриб|степлер|удобрение|surname|character|breed|grade|town|village|nickname|hybrid|fish|plant)$/;
/** The same behind a comma and an article: "Imbecile, an old medical term". */
const APPOSED = /^(?:term|town|village|surname|mountain|river|breed|fish|plant|band|dance|hill|island|suburb|archaic)$/;
const ADJECTIVE =
  /(?:[ыио]й|ая|яя|ое|ее|ical|ern|ish|ary|ock|old)$|^(?:swear|rude|vulgar|bad|common|dirty|taboo|former|old)$/;
/** Articles, and Kazakh nouns before what they are of: "мал ағзасы". */
const OF_A_KIND = inEitherTyping(
  /^(?:a|an|the|once|это|—|по|карточная|діни|екіжүзді|мал|жануар|адам|медициналық|балалар|балабақша|қазақ|көне|жер|су)$/,
);
const STRONG = /:|\s[—–-]/;
/** Behind the work: what it is about, whose it is, when it was made. */
const OF_WORK = /^(?:о|об|про|от|с|со|по|для|за|by|about|on|of|for|туралы|жайлы|мин|\d{4})$/;
const PREDICATE = /(?:л|ла|ло|ли|ет|ит|ют|ят|ят|но|ны|на)(?:ся|сь)?$/;
const LONGEST_HEAD = 5;
const LONGEST_KIND = 5;

/**
 * Is the name the title of a text that is named behind it ("Идиот — роман", "Гопники: статья"), or explained there ("Хер — название буквы")?
 * The sentence speaks to nobody. @param trailing what follows the last word of the text.
 */
export function isHeading(hit: Hit, tokens: readonly Token[], trailing: string, has: Has): boolean {
  const { sentence } = tokens[hit.first]!;
  const inSentence = (at: number) => tokens[at]?.sentence === sentence;
  if (hit.entry.flags.has('threat')) return false;
  for (let at = hit.first - 1; inSentence(at); at--)
    if (hit.first - at >= LONGEST_HEAD || has(at, 'you') || has(at, 'point') || has(at, 'person')) return false;
  const kind = kindBehind(hit, tokens);
  if (kind === undefined) return false;
  const { at, isStrong, isWork } = kind;
  if (!isWork && hit.entry.grade === 'obscene' && !DEFINED.test(tokens[at]!.word)) return false;
  if (isWork && hit.entry.grade === 'obscene') return false;
  const next = inSentence(at + 1) ? tokens[at + 1]! : undefined;
  const gap = tokens[at + 1]?.before ?? trailing;
  if (gap.includes('!') || (next !== undefined && has(at + 1, 'you'))) return false;
  if (!isWork || next === undefined || OF_WORK.test(next.word) || /[«"“(]/.test(gap)) return true;
  // "Старая кляча, фильм Рязанова"
  if (!isStrong && next.capitalised && !inSentence(at + 2)) return true;
  return isStrong ? !PREDICATE.test(next.word) : /[,.]/.test(gap) && /\d/.test(next.word);
}

/** Behind a dash, a colon or a comma, an adjective between. */
function kindBehind(
  { last, first }: Hit,
  tokens: readonly Token[],
): { at: number; isStrong: boolean; isWork: boolean } | undefined {
  const { sentence } = tokens[first]!;
  const isCopula = (at: number) => /^(?:is|was|are|were)$/.test(tokens[at]?.word ?? '') && at === last + 1;
  for (let at = last + 1; at - last <= LONGEST_HEAD && tokens[at]?.sentence === sentence; at++) {
    const isStrong = STRONG.test(tokens[at]!.before);
    if (!isStrong && !tokens[at]!.before.includes(',') && !isCopula(at)) continue;
    for (let of = isCopula(at) ? at + 1 : at; of - at <= LONGEST_KIND && tokens[of]?.sentence === sentence; of++) {
      const { word } = tokens[of]!;
      if (word.length > LONGEST_WORD) return undefined;
      const isWork = TEXT.test(word);
      const isExplained = (isStrong || isCopula(at)) && (DEFINED.test(word) || KIND.test(word));
      if (isExplained || (isWork && !isCopula(at))) return { at: of, isStrong, isWork };
      const isArticled = /^(?:an?|the)$/.test(tokens[at]!.word) && APPOSED.test(word);
      if (!isStrong && !isCopula(at) && (isArticled || word === 'помесь')) return { at: of, isStrong, isWork: false };
      if (!ADJECTIVE.test(word) && !OF_A_KIND.test(word)) break;
    }
    return undefined;
  }
  return undefined;
}
