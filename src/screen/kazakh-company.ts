// A vulgar Kazakh word with one slip of the finger that alone might be any other (кртіңе, қоақ, бкка, сиейгин), beside a word that is always said with it
// ("… тығып ал", "… жала", "… айналды", «шешеңді …»).

import { isCommonWord } from './common-words';
import { withoutKazakhLetters } from './letters';
import type { Token } from './token';

interface Company {
  /** What may be misspelt. */
  readonly forms: string;
  /** One of these stands right before it, or one of those right behind; without the letters of Kazakh. */
  readonly before?: string;
  readonly behind?: string;
  /** What is read in its place; the form itself when left out. */
  readonly meant?: string;
}

const MOTHERS =
  'шешенди шешеннин шешесин шешелеринди акенди акеннин ененди ененнин ананды ананнын атанды апанды женгенди аузынды аузын катынынды катынды кызынды тукымынды';
const COMPANIES: readonly Company[] = [
  {
    forms:
      'көтіңе көтіне көтіңді көтінді көтін көтің көтіңнен көтінен көтіңмен көтіме көтімді көтіңізге көтіңізді көттеріңді көттеріңе көттеріңізге көтімізді',
    behind:
      'тык тыкшы тыгып тыгындар тыгайын тыгам кыс кысып кысындар кысатын жала жалап жалаган жалагыш жалагыштар жалайды сок сокшы сук сугып кирип кирсин кирген суртетин сурткен суртип суртемин суртем ' +
      'теуип тебем кышып кышыды жуып',
  },
  {
    forms: 'қотақ қотағы қотағым қотағың қотағымды қотақты қотағыңды',
    behind:
      'бас бастар жала жалап жалаган жалайсын же жеп жеме жесин жегир сор соргыр сорсын устап устаган сиякты секилди да де та',
  },
  {
    forms: 'сігейін сігейн сігемін сігем сіктім сігіп сігіңдер',
    before: `${MOTHERS} миымды басынды басымды баринди сени озинди сендерди порталынды порталдарынды сайтынды жуйенди`,
  },
  { forms: 'сіктір сіктіріп сіктірші сіктіріңдер', behind: 'ары ари ар кет кетши кетиндер отсюда былай' },
  {
    forms: 'боққа боғыңды боғынды боғын боқты',
    behind: 'толган толды айналды айналган батты баткан батып жегир жеп же',
  },
  { forms: 'боқ', behind: 'же жеп жеме жемеш жемеши жегир жеген жегендер жегенсин жейсин жендер', meant: 'боқты' },
  { forms: 'ұрайын ұрайн', before: MOTHERS, meant: 'сігейін' },
  { forms: MOTHERS, behind: 'урайын урайн урайынай урайындар', meant: 'сігейін' },
];

const ROWS = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];
const KEYS_BESIDE: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap((row) => [...row].map((key, at): [string, string] => [key, (row[at - 1] ?? '') + (row[at + 1] ?? '')])),
);
/** Other words that look so. */
const OTHERS = new Set('блок бо боу бое брок бот сием сиеп'.split(' '));
/** With these letters the words begin; asked of every word. */
const FIRST = new Set([...'кқсбұушаеәт']);
const SHORTEST = 2;
const LONGEST = 14;

interface Slip {
  readonly meant: string;
  readonly company: number;
}

/** The first letter stays: one left out, the key beside hit instead of it or as well, or two swapped. */
function* slipsOf(word: string): Generator<string> {
  for (let at = 1; at < word.length; at++) {
    const [head, letter, tail] = [word.slice(0, at), word[at]!, word.slice(at + 1)];
    yield head + tail;
    if (tail !== '') yield head + tail[0]! + letter + tail.slice(1);
    for (const key of KEYS_BESIDE.get(letter) ?? '') {
      yield head + key + tail;
      yield head + key + letter + tail;
      yield head + letter + key + tail;
    }
  }
  for (const key of KEYS_BESIDE.get(word[0]!) ?? '') yield word[0]! + key + word.slice(1);
}

const words = (list: string | undefined): ReadonlySet<string> => new Set(list?.split(' '));

interface Known {
  readonly slips: ReadonlyMap<string, Slip>;
  readonly before: readonly ReadonlySet<string>[];
  readonly behind: readonly ReadonlySet<string>[];
}
let known: Known | undefined;

/** Built when they are first needed. */
function knownSlips(): Known {
  if (known !== undefined) return known;
  const slips = new Map<string, Slip>();
  for (const [company, { forms, meant }] of COMPANIES.entries())
    for (const form of forms.split(' '))
      for (const slip of slipsOf(withoutKazakhLetters(form)))
        if (!slips.has(slip) && !OTHERS.has(slip)) slips.set(slip, { meant: meant ?? form, company });
  known = {
    slips,
    before: COMPANIES.map(({ before }) => words(before)),
    behind: COMPANIES.map(({ behind }) => words(behind)),
  };
  return known;
}

/** Does the word at `other` stand right beside the one at `at`, and is it one of these? */
function isBeside(tokens: readonly Token[], at: number, other: number, these: ReadonlySet<string>): boolean {
  const token = tokens[other];
  if (these.size === 0 || token === undefined || token.sentence !== tokens[at]!.sentence) return false;
  return tokens[Math.max(at, other)]!.before === ' ' && these.has(withoutKazakhLetters(token.word));
}

/** The vulgar word that is meant by the misspelt one at `at`, where its company tells it. */
export function vulgarInCompany(tokens: readonly Token[], at: number): string | undefined {
  const { word, cyrillic, latin, mixed, capitalised, sentence } = tokens[at]!;
  if (!cyrillic || latin || mixed || word.length < SHORTEST || word.length > LONGEST || !FIRST.has(word[0]!))
    return undefined;
  if (capitalised && tokens[at - 1]?.sentence === sentence) return undefined;
  const { slips, before, behind } = knownSlips();
  const slip = slips.get(withoutKazakhLetters(word));
  if (slip === undefined) return undefined;
  const { company, meant } = slip;
  if (!isBeside(tokens, at, at - 1, before[company]!) && !isBeside(tokens, at, at + 1, behind[company]!))
    return undefined;
  return isCommonWord(word) ? undefined : meant;
}
