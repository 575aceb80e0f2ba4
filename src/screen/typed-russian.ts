// A whole text in Russian typed with Latin letters: "Vy tam vse durnye, verni moi dengi". It is told by its small words and read in Cyrillic.

import { COMMON_ENGLISH } from './common-english';
import { cyrillicOf, type Reading, withHardVowels } from './latin-to-cyrillic';
import { russianness } from './russian-pairs';

/** Longer texts are written with more care. */
const LONGEST = 600;
const SHORTEST = 5;
const LONGEST_WORD = 24;
/** The sum of what pairs of letters and small words tell, from which on a text is Russian. */
const LEAST = 0;
const SMALL_WORDS_WEIGH = 1.5;
const FEWEST_WORDS = 3;
const TELLING_WORTH = 2;
const FOREIGN_WORTH = -2;
/** English words from which on a text without a telling Russian one is English: "Her: no, I am busy". */
const MANY_FOREIGN = 2;
/** Letters of a common English word that no Russian one is by chance. */
const SHORTEST_ENGLISH = 5;

const words = (text: string): string[] => text.split(' ');

/** Small Russian words as people type them, none of them a usual word of English. */
const TELLING = words(
  'vy vi wi ty ti wam wami wse wsex wseh wsem washego washemu vas vam vami tebya tebja tebia teb9 tebe toboy toboi mne menya menja menia moy moj moi moya moja moyo moe vash vasha vashi vashe vashu vashego vashem vaw vawa vawi ' +
    'nash nasha nashi tvoy tvoj tvoi tvoya tvoja tvoia tvou tvoyu tvoju eto eta etot eti etogo etom etu etoy etoi chto 4to shto cto wto chtob chtoby chtobi kak gde kogda pochemu po4emu zachem za4em ' +
    'kakoy kakoj kakoi kakaya kakaja kakie kakoe kakogo kto nikto nichego ni4ego uzhe uje uzh esli ili nado nuzhno nujno mozhno mojno nelzya nelza budet budut byl byla byli bilo bylo ochen o4en opyat opjat ' +
    'seychas seichas sejchas sei4as teper tolko tolka tozhe toje dazhe daje prosto voobshche voobsche voobshe voobwe voobsh sovsem poshel poshol poshla poshli pashol pashel powel powol idi idite samy vse vsyo vsem vseh vsex vsekh ' +
    'oni ona ego ikh ikhniy emu togo zdes zdec bez dlya dlja dlia zhe lya sayt sajt sait portale dengi denggi zayavka zayavku parol rabotaet rabotat rabotayut rabotaete rabotajut pomogite spasibo pozhaluysta pozhalujsta ' +
    'zdravstvuyte zdravstvujte zdravstvuite skolko bolshe delat sdelat delaete mogu mozhet mozhete mojet mojete hochu xochu khochu znayu znaju jdu zhdu den dnya lyudi ludi ljudi chelovek 4elovek takoy takoj takoi takie takaya takaja ' +
    'odin odni dva raz razy chego chem che cho 4e 4o chyo chtoli shtoli kuda otkuda opyat nichem nikogda nigde kazhdyy kajdyj kazhdyi kajdiy drugoy snova ey ei eyo vot nu yasno ' +
    'blya bl9 blyat suka naxuy nahuy nahui naxui nahuj pizdec pizdets tupoy tupoj tupie tupye tupyye sidite sidyat rabotniki umeete umeesh ponimaete ponyal znaete dumaete delayut delaet poluchit poluchil otvet otvete otvety otvechaet otvechayut zvonu zvonyu vtoroy tretiy chas chasa nedelyu mesyac mesyats',
);
/** Small words that are words elsewhere as well. */
const LIKELY = words(
  'ne na ya ja ia no i a u v s k o za iz ot do po pod pri pro so on my mi nas nam im ih to tam tut tak net da li by bi est no vo ko ni uz sam sama sami ved hot dazhe ih ix esche eshe eshche ewe esh mesto dom god rot mat',
);
/** The usual words of English. */
const FOREIGN = words(
  'the of and is you are for with this that have has was were will can your be it as at from or if how what when where who why please an by not all we they he she my me do does his her its but our in to ' +
    'am would could should get know send sent need see today been about just like only more back also had did than which after before because sorry thanks thank dear hello busy told said asked yes here there then them ' +
    'men sen siz bul joq bar emes kerek nege qalay kalai ushin bir zhane jane',
);
const WORTH = new Map<string, number>([
  ...LIKELY.map((word) => [word, 1] as const),
  ...FOREIGN.map((word) => [word, FOREIGN_WORTH] as const),
  ...TELLING.map((word) => [word, TELLING_WORTH] as const),
]);

/** Endings of Russian words that no English word has. */
const ENDING =
  /(?:[aeiouy][gh]o|[oe]m[uy]|[yi]m[iy]|[aoiy]y[ae]|aja|yj|iy|uyu|uju|ts+[yj]?a|s[yj]a|ete|ite|[aeu]yut|[aeu]jut|ovat|[aei]l[iao]|nn?[yi]y[eh]?|nik[iao]?|shch?i[kn])$/;
const SHORTEST_WITH_ENDING = 5;
/** "it's", "don't": in Russian typed with Latin letters an apostrophe is a soft sign. */
const ENGLISH_SHORTENED = /['’](?:s|m|re|ve|ll|d|t)$/;

const WORD = /[a-z0-9'’]+/gi;
/** Asked of every letter of an English text: those of ASCII first. */
const HAS_OTHER_SIGN = /[^\0-\x7f]/;
const HAS_OTHER_LETTER = /[^\P{L}a-zA-Z]/u;

/** Both scripts within one word, the Latin letters no look-alikes: "nayду". */
const MIXED = /[bdfgijlnqrsuvwz][a-z]{0,3}[а-яё]{2}|[а-яё]{2}[a-z]{0,3}[bdfgijlnqrsuvwz]/i;
const CYRILLIC = /[а-яё]+/gi;

/** The text in Cyrillic letters as it was meant, in up to four readings (j is й or ж, i is и or ы); none where it is no Russian text. */
export function asRussianTyped(text: string): readonly Reading[] {
  if (text.length > LONGEST || text.length < SHORTEST || !isRussian(text)) return [];
  const readings = [cyrillicOf(text, 'й')];
  if (/j/i.test(text)) readings.push(cyrillicOf(text, 'ж'));
  // Of others "sanie" and "URL-di" would be words as well.
  if (!isToldRussian(text)) return readings;
  const hard = readings.map(withHardVowels).filter((reading) => reading !== undefined);
  return [...readings, ...hard];
}

function isRussian(given: string): boolean {
  const text = HAS_OTHER_SIGN.test(given) && MIXED.test(given) ? given.replace(CYRILLIC, '') : given;
  if (HAS_OTHER_SIGN.test(text) && HAS_OTHER_LETTER.test(text)) return false;
  const { worth, endings, count, foreign, telling, english } = smallWords(text);
  if (foreign >= MANY_FOREIGN && telling === 0) return false;
  // "a project depends on other files": small words of both.
  if (telling === 0 && english >= MANY_FOREIGN) return false;
  // One or two words alone are names more often.
  if (worth <= 0 && count < FEWEST_WORDS) return false;
  return russianness(text) + ((worth + endings) / count) * SMALL_WORDS_WEIGH >= LEAST;
}

/** Is there a small word among those of the text that only Russian has? */
export const isToldRussian = (text: string): boolean => smallWords(text).telling > 0;

interface SmallWords {
  readonly worth: number;
  readonly endings: number;
  readonly count: number;
  /** Words of another language, and words that only Russian has. */
  readonly foreign: number;
  readonly telling: number;
  /** Longer words among the commonest English ones. */
  readonly english: number;
}

function smallWords(text: string): SmallWords {
  let foreign = 0;
  let telling = 0;
  let english = 0;
  let worth = 0;
  let endings = 0;
  let count = 0;
  for (const word of text.match(WORD) ?? []) {
    count++;
    if (word.length > LONGEST_WORD) continue;
    const small = word.toLowerCase();
    const known = ENGLISH_SHORTENED.test(small) ? FOREIGN_WORTH : WORTH.get(small);
    if (known === FOREIGN_WORTH) foreign++;
    if (known === TELLING_WORTH) telling++;
    if (known !== undefined) worth += known;
    else if (small.length >= SHORTEST_ENGLISH && COMMON_ENGLISH.has(small)) english++;
    else if (small.length >= SHORTEST_WITH_ENDING && ENDING.test(small)) endings++;
  }
  return { worth, endings, count, foreign, telling, english };
}
