// Russian and Kazakh typed in Latin letters: one common skeleton for every habit of writing (zh, j, ž; y, i, j; kh, h, x; q, k).
// Both a lexicon root and a word of the text are brought to the skeleton, so that the habit does not matter.

import { withoutRepeats } from './letters';

/** The letters of a skeleton. */
export const SKELETON = 'abcdefghijklmnopqrstuvwxyzžšč';

const FROM_CYRILLIC: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'ž', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n' },
  ...{ о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'č', ш: 'š', щ: 'š', ъ: '', ы: 'i' },
  ...{ ь: '', э: 'e', ю: 'iu', я: 'ia', ә: 'a', ғ: 'g', қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', і: 'i' },
};

type Groups = Readonly<Record<string, string>>;

/** Several letters for one sound. */
const RUSSIAN_GROUPS: Groups = {
  ...{ shch: 'š', sch: 'š', tch: 'č', sh: 'š', ch: 'č', zh: 'ž', kh: 'h', gh: 'g', ts: 'c', tz: 'c' },
  ...{ ya: 'ia', ja: 'ia', yu: 'iu', ju: 'iu', yo: 'e', jo: 'e', ye: 'e', je: 'e' },
};
const KAZAKH_GROUPS: Groups = {
  ...{ zh: 'ž', sh: 'š', ch: 'č', kh: 'h', gh: 'g', ng: 'n', ya: 'ia', yu: 'iu' },
};
const RUSSIAN_LETTERS: Groups = { y: 'i', j: 'i', x: 'h', q: 'k', w: 'v', ş: 'š', ç: 'č', ğ: 'g', ı: 'i', ý: 'i' };
const KAZAKH_LETTERS: Groups = { ...RUSSIAN_LETTERS, j: 'ž', w: 'u', ñ: 'n', ý: 'u' };
/** Letters that are not their own skeleton, or begin a group. */
const TELLING = flags('sctzkgynjxqwşçğıñý');
const LONGEST_GROUP = 4;

function flags(letters: string): Uint8Array {
  const codes = new Uint8Array(0x180);
  for (const letter of letters) codes[letter.charCodeAt(0)] = 1;
  return codes;
}

/** A word typed in Latin letters (lower case, without accents other than ş ç ğ ı) -> its skeleton. */
export function skeletonOfTyped(text: string, language: 'ru' | 'kk'): string {
  const groups = language === 'kk' ? KAZAKH_GROUPS : RUSSIAN_GROUPS;
  const letters = language === 'kk' ? KAZAKH_LETTERS : RUSSIAN_LETTERS;
  let skeleton = '';
  for (let index = 0; index < text.length; ) {
    let plain = index;
    while (plain < text.length && TELLING[text.charCodeAt(plain)] !== 1) plain++;
    if (plain > index) skeleton += text.slice(index, plain);
    index = plain;
    if (index === text.length) break;
    const width = groupAt(text, index, groups);
    const piece = text.slice(index, index + width);
    skeleton += (width > 1 ? groups : letters)[piece] ?? piece;
    index += width;
  }
  return withoutRepeats(language === 'ru' ? skeleton.replaceAll('ie', 'e') : skeleton, 1);
}

/** What may stand second and later in a group. */
const IN_GROUP = flags('hczgsuaoe');

/** Letters of the longest group that begins here; 1 when none does. */
function groupAt(text: string, index: number, groups: Groups): number {
  if (index + 1 >= text.length || IN_GROUP[text.charCodeAt(index + 1)] !== 1) return 1;
  for (let width = Math.min(LONGEST_GROUP, text.length - index); width > 1; width--) {
    if (groups[text.slice(index, index + width)] !== undefined) return width;
  }
  return 1;
}

const SKELETON_OF_CODE: string[] = [];
for (const [letter, skeleton] of Object.entries(FROM_CYRILLIC)) SKELETON_OF_CODE[letter.charCodeAt(0)] = skeleton;

/** A Cyrillic root or ending -> its skeleton. */
export function skeletonOfCyrillic(text: string, language: 'ru' | 'kk'): string {
  let skeleton = '';
  for (let at = 0; at < text.length; at++) skeleton += SKELETON_OF_CODE[text.charCodeAt(at)] ?? text[at];
  // ые, ие and ье are often typed as ye, which is also е.
  if (language === 'ru') skeleton = skeleton.replaceAll('ts', 'c').replaceAll('ie', 'e');
  else skeleton = skeleton.replaceAll('ng', 'n').replaceAll('c', 'ts');
  return withoutRepeats(skeleton, 1);
}
