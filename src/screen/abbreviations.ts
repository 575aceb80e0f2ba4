// Abbreviations in capitals that read like abuse with its vowels left out: "кабель ВВГ и провод ПЗД", "ПЗД 25, ОВД, ГОВД".

import type { Hit } from './hit-list';
import { sentenceAround } from './sentence';
import type { Token } from './token';

const ABBREVIATED = /^[бвгджзклмнпрстфхцчшщ]{3,4}$/;
/** As capitals beside it show that it is one: two to six letters, no word shouted. */
const OTHER =
  /^(?:[бвгджзклмнпрстфхцчшщ]{2,6}|[аоиуэюяе][бвгджзклмнпрстфхцчшщ]{2}|[бвгджзклмнпрстфхцчшщ][аоиуэюяе][бвгджзклмнпрстфхцчшщ]{2}|тоо|ао|ип|оао|зао|ооо)$/;
const WORD = /^(?:нет|все|как|есть|ест|акт|игр|мост|рост|хвост|пост|тест|лифт|торт|порт|борт|сорт|факт)$/;
/** Names of what such abbreviations stand for. */
const NAMED =
  /^(?:кабел|провод|прибор|аппарат|шин[аыу]$|реле|датчик|станок|станк|насос|модул|блок|сертификат|поверк|завод|отдел$|управлен|марк[аиу]$|типа?$|сокращени|аббревиатур|расшифров|клапан|щит|трансформатор|двигател|сери[яию]|гост)\p{L}*/u;
/** Before an outcry. */
const OUTCRY =
  /^(?:это|полный|просто|вообще|ну|такой|вы|ты|вот|реально|все|какой|сплошной|тут|там|мне|нам|вам|как|ваш)$/;

/** ПТС, ПЗД, СТС: three letters without a vowel, beside another such; in capitals also beside what says that they are an abbreviation. */
export function isAbbreviation(hit: Hit, tokens: readonly Token[]): boolean {
  const { first, last } = hit;
  const token = tokens[first]!;
  if (first !== last) return false;
  if (token.shouted && isSpeltOut(tokens, first)) return true;
  if (!ABBREVIATED.test(token.word)) return false;
  const isOne = (at: number) => tokens[at]?.sentence === token.sentence && ABBREVIATED.test(tokens[at]!.word);
  if (isOne(first - 1) || isOne(first + 1)) return true;
  if (!token.shouted) return false;
  const [start, end] = sentenceAround(tokens, hit);
  if (first > start && OUTCRY.test(tokens[first - 1]!.word)) return false;
  for (let at = start; at <= end; at++) {
    if (at === first) continue;
    const { word, shouted } = tokens[at]!;
    if (NAMED.test(word) || (shouted && OTHER.test(word) && !WORD.test(word) && word !== token.word)) return true;
  }
  return false;
}

/** Not in the abbreviation. */
const SMALL = /^(?:of|and|the|in|for|on|to|a|и|в|по|на|с|для)$/;
const SHORTEST_SPELT_OUT = 3;
const LONGEST_SPELT_OUT = 8;
const MOST_SMALL = 3;

/** "WTF: World Taekwondo Federation", "(…) World Taekwondo Federation (WTF)": the words that it stands for, right behind or before. */
function isSpeltOut(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at]!;
  if (word.length < SHORTEST_SPELT_OUT || word.length > LONGEST_SPELT_OUT) return false;
  return standsFor(tokens, at, word, 1) || standsFor(tokens, at, [...word].reverse().join(''), -1);
}

function standsFor(tokens: readonly Token[], from: number, letters: string, step: 1 | -1): boolean {
  let found = 0;
  let small = 0;
  for (let at = from + step; found < letters.length && tokens[at] !== undefined; at += step) {
    const { word } = tokens[at]!;
    if (word[0] === letters[found] && word.length > 1) found++;
    else if (!SMALL.test(word) || ++small > MOST_SMALL) return false;
  }
  return found === letters.length;
}
