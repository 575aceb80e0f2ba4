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
/** How the typed letters of one language are read: by letter code, and the groups by the letter that they begin with. */
interface Typing {
  readonly letters: readonly (string | undefined)[];
  readonly groups: readonly (readonly (readonly [string, string])[] | undefined)[];
}

function typing(letters: Groups, groups: Groups): Typing {
  const byCode: (string | undefined)[] = new Array<string | undefined>(0x180).fill(undefined);
  for (const [letter, skeleton] of Object.entries(letters)) byCode[letter.charCodeAt(0)] = skeleton;
  const byHead: [string, string][][] = [];
  // The longest group first: shch before sh.
  for (const group of Object.entries(groups).sort(([one], [other]) => other.length - one.length)) {
    const head = group[0].charCodeAt(0);
    byHead[head] ??= [];
    byHead[head].push(group);
  }
  return { letters: byCode, groups: Array.from({ length: 0x180 }, (_, code) => byHead[code]) };
}

const TYPING: Readonly<Record<'ru' | 'kk', Typing>> = {
  ru: typing(RUSSIAN_LETTERS, RUSSIAN_GROUPS),
  kk: typing(KAZAKH_LETTERS, KAZAKH_GROUPS),
};

const I = 'i'.charCodeAt(0);
const E = 'e'.charCodeAt(0);
let room = new Uint16Array(128);

/** A word typed in Latin letters (lower case, without accents other than ş ç ğ ı) -> its skeleton. */
export function skeletonOfTyped(text: string, language: 'ru' | 'kk'): string {
  if (room.length < 2 * text.length) room = new Uint16Array(4 * text.length);
  const length = writeTyped(room, text, language);
  let skeleton = '';
  for (let at = 0; at < length; at++) skeleton += String.fromCharCode(room[at]!);
  return skeleton;
}

/** As above, written into `codes`, which must have twice the room of the text. @returns the length of the skeleton. */
export function writeTyped(codes: Uint16Array, text: string, language: 'ru' | 'kk'): number {
  const { letters, groups } = TYPING[language];
  let length = 0;
  for (let index = 0; index < text.length; ) {
    const code = text.charCodeAt(index);
    const group = code < 0x180 ? groupAt(text, index, groups[code]) : undefined;
    const read = group?.[1] ?? (code < 0x180 ? letters[code] : undefined);
    if (read === undefined) codes[length++] = code;
    else for (let at = 0; at < read.length; at++) codes[length++] = read.charCodeAt(at);
    index += group ? group[0].length : 1;
  }
  return settle(codes, length, language === 'ru');
}

/** Every letter once, and in Russian ie for е. */
function settle(codes: Uint16Array, length: number, russian: boolean): number {
  let size = 0;
  for (let at = 0; at < length; at++) {
    if (russian && codes[at] === I && at + 1 < length && codes[at + 1] === E) at++;
    if (size === 0 || codes[at] !== codes[size - 1]) codes[size++] = codes[at]!;
  }
  return size;
}

/** What may stand second in a group. */
const SECOND = flags('hczsuaoge');

function groupAt(
  text: string,
  index: number,
  groups: readonly (readonly [string, string])[] | undefined,
): readonly [string, string] | undefined {
  if (groups === undefined || index + 1 >= text.length || SECOND[text.charCodeAt(index + 1)] !== 1) return undefined;
  for (let at = 0; at < groups.length; at++) if (text.startsWith(groups[at]![0], index)) return groups[at];
  return undefined;
}

function flags(letters: string): Uint8Array {
  const codes = new Uint8Array(0x180);
  for (const letter of letters) codes[letter.charCodeAt(0)] = 1;
  return codes;
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
