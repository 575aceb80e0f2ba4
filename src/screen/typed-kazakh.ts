// A whole text in Kazakh typed with Latin letters: "sender zhumystaryndy istemeisinder goi". It is told by its pairs of letters and its small words.

import { kazakhness } from './kazakh-pairs';
import type { Reading } from './latin-to-cyrillic';

/** Longer texts are written with more care. */
const LONGEST = 600;
const SHORTEST = 5;
/** What pairs of letters and small words together must come to. */
const LEAST = 0.35;
const SMALL_WORDS_WEIGH = 1.5;
/** One or two words without a small one are names more often. */
const FEWEST_WORDS = 3;
const LEAST_ALONE = 1.1;

const words = (text: string): string[] => text.split(' ');

/** Small Kazakh words as people type them, folded; none of them a usual word of English or Russian. */
const TELLING = new Set(
  words(
    'sen sender senin senderdin sagan saghan seni senderge siz sizder sizdin sizge sizderdin bizdin bizge magan maghan magaan bul osy osyndai osynday ondai onday mundai goi goy ghoi koy emes emessin eken ekensin ekensinder ' +
      'dep degen deidi ushin uwin joq zhoq jok zhok kerek qerek nege qalai kalai qalay kalay qashan kashan qandai kandai qanday kanday birak biraq zhane jane sonda endi mynau mina myna sol solai solay olar ' +
      'otyr otyrsyn otyrsyndar zhatyr jatyr zhatsyndar zhursinder jursinder jur zhur kelip keldi ketti ket qoi qoy tek qana kana tagy taghy tagi ozin ozinnin ozinder oz senderde sizderde adam adamdar aqsha aksha ' +
      'zhumys jumys zhumis jumis zhaman jaman zhaksy jaqsy zhaqsy tur turganda barlygy barlyq barsha bari barin osynyn onyn sonyn men menin ben pen menen arqyly kezinde bolsa bolmaidy bolady bolyp boldy bolar ma me ba be',
  ),
);
const FOREIGN = new Set(
  words(
    'the of and is you are for with this that have has was were will can your it as at from or if how what when where who why please an by not all we they he she my do does his her its but our in to ' +
      'ne na ya eto vy ty mne vas vam chto kak pochemu gde kogda moy vash u za iz ot po pod pri pro so no ili nado budet byl ochen',
  ),
);

const WORD = /[\p{L}'’]+/gu;
/** Of most texts, which are looked through without asking what each letter is. */
const ASCII = /^[\0-\x7f]*$/;
const ASCII_WORD = /[a-z']+/g;
const OTHER_LETTER = /[^\P{L}a-zA-ZäöüūğñşııçıƏəӘÄÖÜŪĞÑŞÇİ]/u;

/** The text in Cyrillic letters as it was meant, in one or two readings (w is у or ш); none where it is no Kazakh text. */
export function asKazakhTyped(text: string): readonly Reading[] {
  if (text.length > LONGEST || text.length < SHORTEST || !isKazakh(text)) return [];
  const readings = [cyrillicOf(text, 'у')];
  if (/w/i.test(text)) readings.push(cyrillicOf(text, 'ш'));
  return readings;
}

function isKazakh(text: string): boolean {
  const isAscii = ASCII.test(text);
  if (!isAscii && OTHER_LETTER.test(text)) return false;
  const plain = isAscii ? text.toLowerCase() : withoutMarks(text);
  const found = plain.match(isAscii ? ASCII_WORD : WORD);
  if (found === null) return false;
  let worth = 0;
  const count = found.length;
  for (const word of found) {
    if (TELLING.has(word)) worth++;
    else if (FOREIGN.has(word)) worth -= 2;
  }
  const least = count < FEWEST_WORDS && worth <= 0 ? LEAST_ALONE : LEAST;
  return kazakhness(plain) + (worth / count) * SMALL_WORDS_WEIGH >= least;
}

const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[ıİ]/g, 'y').toLowerCase();

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
const STAYS = /\b(?:kodak|skip|sikkim|sikensi|kotagiri)\b/g;
const VOWEL = /[aeiouyäəöüūı]/;

function cyrillicOf(typed: string, w: 'у' | 'ш'): Reading {
  // The small letter of İ would be two.
  const low = typed
    .replaceAll('İ', 'I')
    .toLowerCase()
    .replace(STAYS, (word) => '·'.repeat(word.length));
  let text = '';
  const from: number[] = [];
  for (let at = 0; at < low.length; ) {
    const pair = GROUPS[low.slice(at, at + 2)];
    const letter = pair ?? letterAt(low, at, w);
    from.push(at);
    text += typed[at]!.toLowerCase() === typed[at] ? letter : letter.toUpperCase();
    at += pair === undefined ? 1 : 2;
  }
  from.push(typed.length);
  return { text: text.replace(CYRILLIC_WORD, inHarmony), from };
}

const CYRILLIC_WORD = /[а-яәғқңөұүһі]{2,}/g;
const FRONT = /[еіәөү]/;
const BACK = /[аыұ]/;
/** у between consonants; beside a vowel and at the end it is the consonant. */
const VOWEL_U = /(?<=[бвгғджзйкқлмнңпрстхцчшщ]|^)у(?=[бвгғджзйкқлмнңпрстхцчшщ])/g;

/** The letters that Latin does not tell apart, by vowel harmony: қарап, көтін. Letter for letter, so that places stay. */
function inHarmony(word: string): string {
  const [front, back] = [FRONT.test(word), BACK.test(word)];
  if (front === back) return word;
  if (front) return word.replaceAll('о', 'ө').replace(VOWEL_U, 'ү');
  return word.replaceAll('к', 'қ').replaceAll('г', 'ғ').replace(VOWEL_U, 'ұ');
}

function letterAt(low: string, at: number, w: 'у' | 'ш'): string {
  const letter = low[at]!;
  if (letter === 'w') return w;
  if ((letter === 'y' || letter === 'i') && at > 0 && VOWEL.test(low[at - 1]!)) return 'й';
  return LETTERS[letter] ?? letter;
}
