// Kazakh typed with Latin letters -> the same in Cyrillic, with the place in the text that each letter comes from.

import type { Reading } from './latin-to-cyrillic';
import { withoutKazakhLetters } from './letters';

/** As Kazakh has it, by vowel harmony. */
export const inKazakh = ({ text, from }: Reading): Reading => ({
  text: text
    .replace(FEMALE, 'амың')
    .replace(ALL_OF_YOU, 'бәрің')
    .replace(BUTTOCKS_HEARD, (word) => word.replaceAll('ы', 'і').replace(/а/, 'е'))
    .replace(CYRILLIC_WORD, inHarmony)
    .replace(YOUR, 'ң')
    .replace(BUTTOCKS_YOUR, 'көтіңнің'),
  from,
});

/** Vulgar words typed without their ң or with y for і: amyndy, kotyndy, kotinnin. Amina has an i. */
const FEMALE = /(?<!\p{L})амы[нң](?=(?:ды|а|нан|нын)?(?!\p{L}))/gu;
const BUTTOCKS_HEARD = /(?<!\p{L})котын(?:ды|а|нан|нын|ын|ызды|ызга)?(?!\p{L})/gu;
const BUTTOCKS_YOUR = /(?<!\p{L})көтін+ің?н(?!\p{L})/gu;

/** бәрің, typed without its letters. */
const ALL_OF_YOU = /(?<!\p{L})барін(?!\p{L})/gu;

/** Does it hold a word that Kazakh alone has, and that is innocent in Russian letters? */
export const isVulgarKazakh = ({ text }: Reading): boolean => text.search(FEMALE) >= 0;

/** In Russian letters; without the names. */
export const inRussian = ({ text, from }: Reading): Reading => ({
  text: withoutKazakhLetters(text)
    .replaceAll('І', 'И')
    .replace(NAME, (name) => '·'.repeat(name.length)),
  from,
});

/** Not the first word. */
const NAME = /(?<=\P{L})\p{Lu}\p{Ll}+/gu;

const GROUPS: Readonly<Record<string, string>> = {
  ...{ sh: 'ш', ch: 'ч', zh: 'ж', kh: 'х', gh: 'ғ', ng: 'ң', ya: 'я', yu: 'ю' },
  ...{ "a'": 'ә', "o'": 'ө', "u'": 'ү', "g'": 'ғ', "n'": 'ң', "s'": 'ш', "y'": 'у' },
};
const LETTERS: Readonly<Record<string, string>> = {
  ...{ a: 'а', b: 'б', c: 'с', d: 'д', e: 'е', f: 'ф', g: 'г', h: 'х', i: 'і', j: 'ж', k: 'к', l: 'л', m: 'м', n: 'н' },
  ...{ o: 'о', p: 'п', q: 'қ', r: 'р', s: 'с', t: 'т', u: 'у', v: 'в', x: 'х', y: 'ы', z: 'з' },
  ...{ ä: 'ә', ə: 'ә', ö: 'ө', ü: 'ү', ū: 'ұ', ğ: 'ғ', ñ: 'ң', ş: 'ш', ç: 'ч', ı: 'ы', i̇: 'і' },
};
/** Names and words of other languages that would be others in Cyrillic letters. */
const STAYS = /\b(?:hwy|wrote|kodak|skip|sikkim|sikensi|kotagiri)\b/g;
/** Letters before an ending that are looked at. */
const LONGEST_STEM = 20;
const LETTER = /\p{L}/u;
/** Where y is ы (the alphabet of 2021), ı is і. */
const Y_IS_VOWEL = /[bdfgğhjklmnñpqrstzş]y/;
const VOWEL = /[aeiouyäəöüūı]/;

/** Letter by letter. @param w what w is */
export function cyrillicOf(typed: string, w: 'у' | 'ш'): Reading {
  // The small letter of İ would be two.
  const low = typed
    .replaceAll('İ', 'I')
    .toLowerCase()
    .replace(STAYS, (word) => '·'.repeat(word.length));
  const hasOwnI = low.includes('ı') && Y_IS_VOWEL.test(low);
  let text = '';
  const from: number[] = [];
  for (let at = 0; at < low.length; ) {
    const pair = GROUPS[low.slice(at, at + 2)];
    const letter = pair ?? (hasOwnI && low[at] === 'ı' ? 'і' : letterAt(low, at, w));
    from.push(at);
    text += typed[at]!.toLowerCase() === typed[at] ? letter : letter.toUpperCase();
    at += pair === undefined ? 1 : 2;
  }
  from.push(typed.length);
  return { text, from };
}

const CYRILLIC_WORD = /[а-яәғқңөұүһі]{2,}/g;
const FRONT = /[еіәөү]/;
const CLEARLY_FRONT = /[еәөү]/;
const BACK = /[аыұ]/;
const CLEARLY_BACK = /[аұқғ]/;
/** Vulgar roots whose vowel tells nothing: боқ, көт. */
const DUNG = /^бок(?:т[аі]|$)/;
const BUTTOCKS = /^кот$/;
/** -ыңыз, "your", typed without its ң. */
const YOUR = /(?<=ы)н(?=ыз)|(?<=і)н(?=із)/g;
/** у between consonants; beside a vowel and at the end it is the consonant. */
const VOWEL_U = /(?<=[бвгғджзйкқлмнңпрстцчшщ]|^)у(?=[бвгғджзйкқлмнңпрстхцчшщ])/g;

/** The letters that Latin does not tell apart, by vowel harmony: қарап, көтін. Letter for letter, so that places stay. */
function inHarmony(given: string, at: number, text: string): string {
  let word = given;
  if (DUNG.test(word)) return withBack(word.replaceAll('і', 'ы'));
  if (BUTTOCKS.test(word)) return word.replace('о', 'ө');
  if (word.includes('ы') && CLEARLY_FRONT.test(word) && !CLEARLY_BACK.test(word)) word = word.replaceAll('ы', 'і');
  const back = BACK.test(word);
  const front = FRONT.test(word);
  // Many type i for ы as well, which і is beside no back vowel.
  if (back && front && !CLEARLY_FRONT.test(word) && !isName(text, at)) return withBack(word.replaceAll('і', 'ы'));
  if (front === back) return word;
  if (front) return word.replaceAll('о', 'ө').replace(VOWEL_U, 'ү');
  return withBack(word);
}

/** Of a word with a capital, as text has it: Амина. */
const isName = (text: string, at: number): boolean => /\p{Lu}/u.test(text[at - 1] ?? '');

const withBack = (word: string): string => word.replaceAll('к', 'қ').replaceAll('г', 'ғ').replace(VOWEL_U, 'ұ');

function letterAt(low: string, at: number, w: 'у' | 'ш'): string {
  const letter = low[at]!;
  if (letter === 'w') return w;
  if ((letter === 'y' || letter === 'i') && at > 0 && isVowel(low, at - 1)) return 'й';
  return LETTERS[letter] ?? letter;
}

/**
 * Behind which i is й: not behind such an й ("uiindi", үйінді), nor behind the u of an ending ("berui", беруі), but behind w for у after h
 * ("hwi", хуй).
 */
function isVowel(low: string, at: number): boolean {
  if (low[at] === 'i' && at > 0 && VOWEL.test(low[at - 1]!)) return false;
  if (low[at] === 'u' && isInEnding(low, at)) return false;
  return VOWEL.test(low[at]!) || (low[at] === 'w' && at > 0 && low[at - 1] === 'h');
}

/** Is there a vowel before it in its word, and a consonant right before it? */
function isInEnding(low: string, at: number): boolean {
  if (at === 0 || VOWEL.test(low[at - 1]!)) return false;
  for (let before = at - 1; before >= Math.max(0, at - LONGEST_STEM) && LETTER.test(low[before]!); before--) {
    if (VOWEL.test(low[before]!)) return true;
  }
  return false;
}
