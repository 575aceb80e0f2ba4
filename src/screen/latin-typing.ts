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
  ...{ ya: 'ia', ja: 'ia', yu: 'iu', ju: 'iu', yo: 'e', jo: 'e', ye: 'e', je: 'e', hw: 'hu' },
};
const KAZAKH_GROUPS: Groups = {
  ...{ zh: 'ž', sh: 'š', ch: 'č', kh: 'h', gh: 'g', ng: 'n', ngg: 'n', ñg: 'n' },
  ...{ ya: 'ia', yu: 'iu', ej: 'ei', hw: 'hu' },
};
const RUSSIAN_LETTERS: Groups = { y: 'i', j: 'i', x: 'h', q: 'k', w: 'v', ş: 'š', ç: 'č', ğ: 'g', ı: 'i', ý: 'i' };
/** In chats w is drawn for ш, and c for с. */
const KAZAKH_LETTERS: Groups = { ...RUSSIAN_LETTERS, j: 'ž', w: 'š', ñ: 'n', ý: 'u', c: 's' };
/** A group and its skeleton, as codes. */
interface Group {
  readonly typed: readonly number[];
  readonly skeleton: readonly number[];
}
/** How the typed letters of one language are read: by letter code, and the groups by the letter that they begin with. */
interface Typing {
  readonly letters: Uint16Array;
  readonly groups: readonly (readonly Group[] | undefined)[];
}

/** Letters beyond are read as they are. */
const HIGHEST = 0x180;
const codesOf = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

function typing(letters: Groups, groups: Groups): Typing {
  const byCode = Uint16Array.from({ length: HIGHEST }, (_, code) => code);
  for (const [letter, skeleton] of Object.entries(letters)) byCode[letter.charCodeAt(0)] = skeleton.charCodeAt(0);
  const byHead: Group[][] = [];
  // The longest group first: shch before sh.
  for (const [typed, skeleton] of Object.entries(groups).sort(([one], [other]) => other.length - one.length)) {
    const head = typed.charCodeAt(0);
    byHead[head] ??= [];
    byHead[head].push({ typed: codesOf(typed), skeleton: codesOf(skeleton) });
  }
  return { letters: byCode, groups: Array.from({ length: HIGHEST }, (_, code) => byHead[code]) };
}

const TYPING: Readonly<Record<'ru' | 'kk', Typing>> = {
  ru: typing(RUSSIAN_LETTERS, RUSSIAN_GROUPS),
  kk: typing(KAZAKH_LETTERS, KAZAKH_GROUPS),
};

const I = 'i'.charCodeAt(0);
const E = 'e'.charCodeAt(0);
let typed = new Uint16Array(128);
let room = new Uint16Array(128);

/** A word typed in Latin letters (lower case, without accents other than ş ç ğ ı) -> its skeleton. */
export function skeletonOfTyped(text: string, language: 'ru' | 'kk'): string {
  if (typed.length < text.length) {
    typed = new Uint16Array(2 * text.length);
    room = new Uint16Array(4 * text.length);
  }
  for (let at = 0; at < text.length; at++) typed[at] = text.charCodeAt(at);
  const length = writeTyped(room, typed, text.length, language);
  let skeleton = '';
  for (let at = 0; at < length; at++) skeleton += String.fromCharCode(room[at]!);
  return skeleton;
}

/**
 * As above, of the first `size` codes of `word`, written into `codes`, which must have twice their room.
 * @returns the length of the skeleton.
 */
export function writeTyped(codes: Uint16Array, word: Uint16Array, size: number, language: 'ru' | 'kk'): number {
  const { letters, groups } = TYPING[language];
  let length = 0;
  for (let index = 0; index < size; ) {
    const code = word[index]!;
    const group = code < HIGHEST ? groupAt(word, index, size, groups[code]) : undefined;
    if (group === undefined) {
      codes[length++] = code < HIGHEST ? letters[code]! : code;
      index++;
    } else {
      for (let at = 0; at < group.skeleton.length; at++) codes[length++] = group.skeleton[at]!;
      index += group.typed.length;
    }
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
const SECOND = flags('hczsuaogejw');

function groupAt(
  word: Uint16Array,
  index: number,
  size: number,
  groups: readonly Group[] | undefined,
): Group | undefined {
  if (groups === undefined || index + 1 >= size || SECOND[word[index + 1]!] !== 1) return undefined;
  for (let at = 0; at < groups.length; at++) if (standsAt(groups[at]!.typed, word, index, size)) return groups[at];
  return undefined;
}

function standsAt(typed: readonly number[], word: Uint16Array, index: number, size: number): boolean {
  if (index + typed.length > size) return false;
  for (let at = 1; at < typed.length; at++) if (word[index + at] !== typed[at]) return false;
  return true;
}

function flags(letters: string): Uint8Array {
  const codes = new Uint8Array(HIGHEST);
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

/** In Kazakh words э is only typed for ә. */
const HEARD: Readonly<Record<string, string>> = { э: 'a' };
/** What a Cyrillic letter of a text adds to the Kazakh skeleton of its word. */
export const heardLetter = (letter: string): string =>
  (HEARD[letter] ?? SKELETON_OF_CODE[letter.charCodeAt(0)] ?? '').replace('c', 'ts');

/**
 * A Cyrillic word of a text -> its Kazakh skeleton: і, и, ы and й are one sound, as are ә and э, ң and нг; every letter once. People without
 * Kazakh letters write by ear: сигйин, сыгейын for сігейін.
 */
export function skeletonOfHeard(word: string): string {
  let skeleton = '';
  // Kept beside it: to ask a growing string for its last letter copies it whole, each time anew.
  let last = '';
  for (const letter of word) {
    for (const heard of heardLetter(letter)) {
      if (heard === last || (heard === 'g' && last === 'n')) continue;
      skeleton += heard;
      last = heard;
    }
  }
  return skeleton;
}

const KAZAKH_SOUNDS: Readonly<Record<string, string>> = {
  ...{ a: 'а', b: 'б', c: 'ц', d: 'д', e: 'е', f: 'ф', g: 'г', h: 'х', i: 'і', j: 'ж', k: 'к', l: 'л', m: 'м', n: 'н' },
  ...{ o: 'о', p: 'п', q: 'қ', r: 'р', s: 'с', t: 'т', u: 'у', v: 'в', w: 'ш', x: 'х', y: 'ы', z: 'з', ş: 'ш', ç: 'ч' },
  ...{ ğ: 'ғ', ı: 'ы', ñ: 'ң', ý: 'у', sh: 'ш', ch: 'ч', zh: 'ж', gh: 'ғ', ng: 'ң', ii: 'ій', ei: 'ей', ai: 'ай' },
};
const SOUND = /sh|ch|zh|gh|ng|ii|ei|ai|[a-zşçğıñý]/g;

/** A name or an abbreviation may be shorter: SIK. */
const SHORTEST_TOLD = 4;
const TOLD = flags('qñğ');
const S = 's'.charCodeAt(0);
/** сығу typed with i: to press. */
const PRESS = /^sig(?:u|il)/;

/**
 * Does a typed word show Kazakh letters that a skeleton drops: қ, ғ, ң, or at its head і beside ы (сығу is no сігу)?
 * @param word its first `size` codes
 */
export function tellsKazakh(word: Uint16Array, size: number): boolean {
  for (let at = 0; at < size; at++) if (TOLD[word[at]!] === 1) return true;
  return (
    size >= SHORTEST_TOLD &&
    word[0] === S &&
    word[1] === I &&
    !PRESS.test(String.fromCharCode(...word.subarray(0, SHORTEST_TOLD + 1)))
  );
}

/** Such a word with its Kazakh letters: boqty -> боқты, siktim -> сіктім. */
const kazakhOfTyped = (word: string): string => word.replace(SOUND, (typed) => KAZAKH_SOUNDS[typed]!);

/** In a word of back vowels, which q tells, г is ғ. */
const BACK_G = /г(?=[аыоу])/g;
/** Typed without its ң: "your", before a case or at the end; -сын is "may he" or "his …" as often as -сың. */
const NASAL = /(?<=[^с][ыі])н(?=$|д[ыі]|нан|нен|а$)/;

/** As above, when the word tells its Kazakh letters; then also with ғ and ң, which are often typed g and n: boqtaryndy, qodagyn. */
export function kazakhTold(word: string): readonly string[] {
  const codes = Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
  if (!tellsKazakh(codes, codes.length)) return [];
  const told = kazakhOfTyped(word);
  const back = word.includes('q') ? told.replace(BACK_G, 'ғ') : told;
  return [...new Set([told, back, back.replace(NASAL, 'ң')])];
}
