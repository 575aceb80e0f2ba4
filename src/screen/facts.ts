// "Он мошенник? Проверьте поставщика.", "Is this supplier a crook?": what people are in fact, asked of a third person.

import type { Hit } from './hit-list';
import { inEitherTyping } from './kazakh-typings';
import { sentenceAround } from './sentence';
import type { Token } from './token';

const FACT = inEitherTyping(
  /^(?:мошенник\p{L}{0,3}|мошенница|аферист\p{L}{0,3}|вор|воры|воровка|жулик|жулики|взяточник|взяточники|наркоман|наркоманка|алкоголик|алкоголики|коррупционер\p{L}{0,2}|бандит|бандиты|террорист\p{L}{0,2}|педофил|вымогател\p{L}|шантажист|лжец|лгун|обманщик|банкрот|frauds?|crooks?|thie(?:f|ves)|liars?|swindlers?|scammers?|cheats?|criminals?|drunks?|addicts?|alcoholics?|bandits?|алаяқ|алаяқтар|ұры|ұрылар|парақор|жемқор|қарақшы|нашақор|маскүнем)$/u,
);
/** "Bribe-taker!" behind what somebody did accuses him. */
const ACCUSED = inEitherTyping(/^(?:алаяқ|ұры|парақор|жемқор|маскүнем|нашақор)$/);
/** With these the question is scorn: "что это за жулики?", "are they all thieves?" */
const SCORN = inEitherTyping(
  /^(?:что|чё|чо|кто|какие|какой|почему|зачем|когда|сколько|долго|где|куда|откуда|одни|все|сплошные|вообще|реально|совсем|или|ли|полный|ваш\p{L}*|твой|твоя|твои|эти|опять|all|just|really|such|total|your|ur|you|why|what|who|how|when|only|complete|fucking|bloody|неге|қашан|кім|не|қандай|бәрі|сен\p{L}*|сіз\p{L}*|мына|осы|өңшең|кілең|нағыз)$/u,
);
const MAY_ASK = /^(?:или|ли)$/;
const LONGEST_QUESTION = 9;
const LONGEST_WORD = 20;
const ENGLISH_OPENS = /^(?:is|was|isnt|isn|could|can|may|might)$/;

/** Is the sentence a short question whether a third person is so? @param isYou does the word speak to the reader? */
export function isFactAsked(
  tokens: readonly Token[],
  hit: Hit,
  trailing: string,
  isYou: (at: number) => boolean,
): boolean {
  const { word } = tokens[hit.last]!;
  if (hit.you || word.length > LONGEST_WORD || !FACT.test(word)) return false;
  const [start, end] = sentenceAround(tokens, hit);
  const gap = tokens[end + 1]?.before ?? trailing;
  if (end - start >= LONGEST_QUESTION || !/^[»”"]?\?(?![!?])/.test(gap)) return false;
  if (hit.entry.language === 'en' && !ENGLISH_OPENS.test(tokens[start]!.word)) return false;
  if (start === hit.first) return false;
  for (let at = start; at <= end; at++) {
    const token = tokens[at]!;
    if (isYou(at) || (at > start && token.before.includes(','))) return false;
    if (SCORN.test(token.word) && !MAY_ASK.test(token.word)) return false;
  }
  return true;
}

/** Is the Kazakh word, called out by itself, an accusation of a third person? */
export const isAccusation = (word: string): boolean => ACCUSED.test(word);

/** Whom customers report: not "your" people. */
const PARTY = inEitherTyping(
  /^(?:продавец|покупатель|поставщик|участник|подрядчик|арендатор|арендодатель|исполнитель|заказчик|контрагент|клиент|перевозчик|сайт|seller|buyer|supplier|bidder|contractor|customer|client|tenant|landlord|vendor|carrier|director|owner|сатушы|жеткізуші|қатысушы|мердігер|тапсырыс|жалдаушы|сатыпалушы)$/u,
);
const SWINDLER = inEitherTyping(
  /^(?:мошенник|мошенником|мошенница|аферист|аферистом|вор|вором|жулик|жуликом|обманщик|обманщиком|fraud|fraudster|crook|thief|swindler|scammer|cheat|алаяқ|ұры)$/u,
);
/** What is asked of a desk that is told of a crime. */
const ASKED = inEitherTyping(
  /^(?:заблокируйте|проверьте|примите|куда|прошу|верните|помогите|накажите|полиция|полицию|block|check|report|complain|please|police|refund|return|where|how|бұғаттаңыз|бұғаттаңызшы|тексеріңіз|тексеріңізші|шара|шағым|көмектесіңіз|полицияға)$/u,
);
const YOURS = inEitherTyping(/^(?:ваш\p{L}*|тво\p{L}*|your|ur|сіздің|сендердің|сенің)$/u);
const [PARTY_REACH, ASKED_REACH] = [6, 10];

/** Is a third party called a swindler, and the reader asked to act: "The seller is a scammer, block his account"? */
export function isFactReported(tokens: readonly Token[], { first, last, entry, you }: Hit): boolean {
  if (you || entry.grade !== 'insult' || !SWINDLER.test(tokens[last]!.word)) return false;
  const { sentence } = tokens[first]!;
  let party = -1;
  for (let at = first - 1; at >= Math.max(0, first - PARTY_REACH) && tokens[at]!.sentence === sentence; at--)
    if (PARTY.test(tokens[at]!.word)) party = at;
  if (party < 0 || YOURS.test(tokens[party - 1]?.word ?? '')) return false;
  for (let at = last + 1; at <= Math.min(tokens.length - 1, last + ASKED_REACH); at++)
    if (ASKED.test(tokens[at]!.word)) return true;
  return false;
}
