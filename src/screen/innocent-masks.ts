// Common words with one letter put out (п*дарок, fu*ctions, қолта_ба): they are themselves, though some abuse has the same letters left.

import { COMMON_ENGLISH } from './common-english';
import { COMMON_KAZAKH } from './common-kazakh';
import { COMMON_RUSSIAN } from './common-russian';
import { isKazakhEnding } from './run-words';

/** Of shorter words too many are like a vulgar one. */
const SHORTEST = 5;
const LONGEST = 20;
/** Letters of a Kazakh word that may have an ending behind them. */
const SHORTEST_STEM = 5;
/** One sign, which may also be a dot that was read as a hyphen. */
const ONE_SIGN = /^[^*_-]+[*_-][^*_-]*$/;
const KAZAKH = /[әғқңөұүһі]/;
const ENGLISH = /^[a-z]+[*_-][a-z]*$/;
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** What is masked so is as likely something else: пое*ать as поехать, с*ать as стать, кры*а as крыша. */
const RUSSIAN_DOUBT =
  /^(?:вы|за|на|по|про|от|об|до|у|разъ?|под|пере|недо|при|съ|въ)?[её][*_-]|^с[*_-](?:ать|ал|кс|ерв|ук|чк)|мин[*_-]т|^кры[*_-]|^о[*_-]ень|^дур?[*_-]|^п[*_-]пк|^дол[*_-]о|^ку[*_-]а|^с[*_-]?р[*_-]?[ку]|деб[*_-]|^пад|^муд[*_-](?!ост|р)|^дро[*_-]|^ху?[*_-]|^за[*_-]рал|пос[*_-]ать|^ебл|^су[*_-]|^с[*_-]у|п[*_-]зд(?!но)/;
const KAZAKH_DOUBT =
  /^ен[*_-]|^ше?[*_-]|^шеш|^ан[*_-]|^э[*_-]|^к[өо]?[*_-]|^к[өо]т|^қ[*_-]|^қо[*_-]|^қот|^си[*_-]|^с[*_-][кг]|^о[*_-]ыр|^амы?[*_-]|^ам[*_-]|^ба[*_-]а|^бар[*_-]|^бо[*_-]|^боқ|^ж[*_-]л|^жал[*_-]|^жа[*_-]а|^ша[*_-]|^шәу|^та[*_-]а[қғ]|сатқ|^а[*_-]ма[қх]|^қат|^сиыр|^е[*_-]е|^ақ[*_-]|^д[*_-]|^ж[*_-]/;
const ENGLISH_DOUBT =
  /p[*_-]ss|bl[*_-]w|c[*_-]nt(?!e)|c[*_-]ck|d[*_-]ck|f[*_-]ck|s[*_-]ck|sh[*_-]t|shi[*_-]|t[*_-]t|tw?[*_-]ts?$|sl[*_-]t|s[*_-]ut|wh[*_-]r|who[*_-]e|b[*_-]tch|wa[*_-]k|w[*_-]nk|lo[*_-]er|tur[*_-]|t[*_-]rd|boo[*_-]|s[*_-]eep|po[*_-]er|b[*_-]tt|dr[*_-]nk|f[*_-]nny|p[*_-]rn|b[*_-]st|w[*_-]tch|f[*_-]g|f[*_-]rt|a[*_-]s/;

/** Is one letter of a common word put out? @param word small letters and signs */
export function isInnocentMask(word: string): boolean {
  if (word.length < SHORTEST || word.length > LONGEST || !ONE_SIGN.test(word)) return false;
  const hidden = word.search(/[*_-]/);
  if (ENGLISH.test(word)) return isEnglish(word, hidden);
  if (KAZAKH.test(word)) return !KAZAKH_DOUBT.test(word) && isKazakh(word, hidden);
  if (isLikeOneOf(PEOPLE, word, hidden)) return true;
  if (RUSSIAN_DOUBT.test(word)) return false;
  return COMMON_RUSSIAN.hasLike(word, hidden) || (!KAZAKH_DOUBT.test(word) && isKazakh(word, hidden));
}

/** Who people are, missing from the lists. */
const PEOPLE = 'казах казахи пенсионер пенсионеры победитель победители аналитик аналитики'.split(' ');

const isLikeOneOf = (words: readonly string[], word: string, hidden: number): boolean =>
  words.some(
    (one) =>
      one.length === word.length && one.startsWith(word.slice(0, hidden)) && one.endsWith(word.slice(hidden + 1)),
  );

/** The abuse of the lists themselves (pathetic, trash) is masked as well. */
const ENGLISH_ABUSE =
  /^(?:pathetic|disgusting|garbage|worthless|useless|trash|stupid|idiots?|fools?|losers?|horrible|clowns?|rubbish|shame|ashamed|monsters?|crazy)$/;

function isEnglish(word: string, hidden: number): boolean {
  if (ENGLISH_DOUBT.test(word)) return false;
  const [head, tail] = [word.slice(0, hidden), word.slice(hidden + 1)];
  return LETTERS.some((letter) => {
    const whole = head + letter + tail;
    return COMMON_ENGLISH.has(whole) && !ENGLISH_ABUSE.test(whole);
  });
}

/** A common word, or its beginning with an ending behind it: құ*атын. */
function isKazakh(word: string, hidden: number): boolean {
  for (let end = word.length; end >= Math.max(SHORTEST_STEM, hidden + 2); end--) {
    if (!COMMON_KAZAKH.hasLike(word.slice(0, end), hidden)) continue;
    if (end === word.length || isKazakhEnding(word.slice(0, end), word.slice(end))) return true;
  }
  return false;
}
