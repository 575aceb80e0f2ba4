// One word of the text -> every way in which it may have to be read to be recognised.

import { isCyrillic, isLatin } from './characters';
import { isInnocentMask } from './innocent-masks';
import { kazakhTold, skeletonOfCyrillic, skeletonOfHeard, skeletonOfTyped } from './latin-typing';
import {
  asCyrillicShapes,
  asCyrillicSounds,
  asLatinShapes,
  asTypedShapes,
  hasDouble,
  hasKazakhLetter,
  withoutDrawing,
  withoutKazakhLetters,
  withoutRepeats,
} from './letters';
import type { Script } from './script';
import { areWordsBesideDots } from './two-words';
import type { ScreenLanguage } from './verdict';

export interface Spelling {
  readonly text: string;
  readonly script: Script;
  /** As written; entries flagged `native` are looked for in such spellings only. */
  readonly plain: boolean;
  /** Only entries of this language. */
  readonly language: ScreenLanguage | undefined;
  /** The word has Kazakh letters, left out here: its -сын is no -сың (шошқасын, "his pig"). */
  readonly folded: boolean;
  /** Digits, signs or look-alikes stand for English letters; the others are the word with its double letters single, or typed. */
  readonly disguised: boolean;
}

/** All spellings are made here, so that they are alike to the engine: millions of them are read. */
const spelt = (
  text: string,
  script: Script,
  plain: boolean,
  language?: ScreenLanguage,
  folded = false,
  disguised = false,
): Spelling => ({ text, script, plain, language, folded, disguised });

const disguisedEnglish = (text: string): Spelling => spelt(text, 'english', false, undefined, false, true);

/** What spellings need to know of a word. */
export interface Letters {
  readonly word: string;
  readonly cyrillic: boolean;
  readonly latin: boolean;
  readonly mixed: boolean;
}

/** Kazakh typed in Latin letters but for the letters that Latin lacks. */
const ONLY_KAZAKH_LETTERS = /^[a-z]*[әғқңөұүһ][a-zәғқңөұүһ]*$/;
const DIGITS_AROUND = /^\d+|(?<!\d)\d+$/g;
/** A longer word with digits or signs in it is a key or a dump of data; nor is a longer one heard as Kazakh. */
export const LONGEST_DISGUISE = 200;
/** Words that can be drawn wholly in Latin look-alikes of Cyrillic letters. */
const LOOK_ALIKE = 'aceiopxyukmthbn36';
const SHORTEST_LOOK_ALIKE = 4;
const IS_LOOK_ALIKE = Uint8Array.from({ length: 128 }, (_, code) =>
  LOOK_ALIKE.includes(String.fromCharCode(code)) ? 1 : 0,
);

export function isAllLookAlike(codes: Uint16Array, length: number): boolean {
  if (length < SHORTEST_LOOK_ALIKE) return false;
  for (let at = 0; at < length; at++) if (IS_LOOK_ALIKE[codes[at]!] !== 1) return false;
  return true;
}

const LOOK_ALIKES = new RegExp(`^[${LOOK_ALIKE}]{${SHORTEST_LOOK_ALIKE},}$`);

export function spellingsOf(token: Letters): Spelling[] {
  if (!token.cyrillic && !token.latin) return [];
  const spellings: Spelling[] = [];
  if (token.mixed && token.word.length > LONGEST_DISGUISE) return spellings;
  const word = withoutRepeats(token.word, 2);
  if (token.mixed) disguised(word, token, spellings);
  else if (token.cyrillic && token.latin) twoScripts(word, spellings, true);
  else if (token.cyrillic) cyrillic(word, spellings, true, word !== token.word || DRAWN.test(word));
  else latin(word, spellings, true, word !== token.word);
  if (word !== token.word && !token.mixed && token.cyrillic !== token.latin) {
    spellings.push(spelt(withoutDrawing(token.word), token.cyrillic ? 'cyrillic' : 'english', false));
  }
  return spellings;
}

/** The first of the spellings of a word in letters of one alphabet: as it stands. */
export const plainSpelling = ({ word, cyrillic }: Letters): Spelling =>
  spelt(withoutRepeats(word, 2), cyrillic ? 'cyrillic' : 'english', true);

/** Single letters parted by one sign throughout, once or twice: к_ө_т, х!у!й, f__u__c__k; by stars at least three, as a*b is a product: f*u*c*k; an ending may stand whole: к*ө*т*іңе. */
export const PARTED = /^\p{L}(?:([_!|^~])\1?(?:\p{L}\1{1,2})*\p{L}|\*(?:\p{L}\*)+\p{L}{1,4})$/u;
export const PARTING = /[_!|^~*]/g;
/** One sign or digit put for a letter inside a Cyrillic word on purpose: пад@ль, мра3ь. */
const MASKED = /^[а-я]+[@$0134][а-я]+$/;
const SHORTEST_MASKED = 4;
/** A Cyrillic word that begins with б drawn as a digit: 6ля, 6оқ, 60қ. */
const DRAWN_B = /^6[0а-яәғқңөұүһі]{2,}$/;
/** A word that is surely Kazakh with 0 drawn for ө or о: к0тің, б0қ. */
const ROUND = /^(?=[^0]*0[^0]*$)(?=.*[әғқңөұүһі])[а-яәғқңөұүһі0]{3,16}$/;
/** Sounds that Latin writes with two letters, met in words of both scripts: khуй, suчka. */
const TWO_LETTERS = /shch|kh|zh|sh|ch|ts|ya|yu|yo/g;
const SOUNDS: Readonly<Record<string, string>> = {
  ...{ shch: 'щ', kh: 'х', zh: 'ж', sh: 'ш', ch: 'ч', ts: 'ц', ya: 'я', yu: 'ю', yo: 'е' },
};
/** A Kazakh vowel twice in a row: no orthography has it, so the word is drawn out (көөт, боғыың). */
const DRAWN = /([әөүұіы])\1/;

/** Each letter twice: ппииддоорр. */
const ALL_DOUBLE = /^(?:(.)\1){3,}$/;

/** Below, too many words sound alike. */
const SHORTEST_HEARD = 5;

/** `drawn`: a letter of the word stands so often that it is surely drawn out. */
function cyrillic(word: string, spellings: Spelling[], plain: boolean, drawn: boolean): void {
  spellings.push(spelt(word, 'cyrillic', plain));
  const kazakh = hasKazakhLetter(word);
  if (hasDouble(word))
    spellings.push(spelt(withoutRepeats(word, 1), 'cyrillic', plain && (drawn || kazakh || ALL_DOUBLE.test(word))));
  if (kazakh) spellings.push(spelt(withoutKazakhLetters(word), 'cyrillic', false, undefined, true));
  if (word.length >= SHORTEST_HEARD && word.length <= LONGEST_DISGUISE)
    spellings.push(spelt(skeletonOfHeard(word), 'skeleton', false, 'kk', kazakh));
}

/** Shorter words, each letter once, are sounds and abbreviations when they are drawn. */
const SHORTEST_DRAWN = 4;

function latin(word: string, spellings: Spelling[], plain: boolean, drawn = false): void {
  spellings.push(plain ? spelt(word, 'english', true) : disguisedEnglish(word));
  if (hasDouble(word)) {
    const once = withoutRepeats(word, 1);
    spellings.push(spelt(once, 'english', plain && (drawn || ALL_DOUBLE.test(word)) && once.length >= SHORTEST_DRAWN));
  }
  typed(word, spellings);
  if (!plain) return;
  for (const told of kazakhTold(word)) spellings.push(spelt(told, 'cyrillic', true, 'kk'));
  if (LOOK_ALIKES.test(word)) drawnInLatin(word, spellings);
}

/** A Kazakh word has і where Latin i is drawn: ciktip. */
function drawnInLatin(word: string, spellings: Spelling[]): void {
  spellings.push(spelt(asCyrillicShapes(word), 'cyrillic', false, 'ru'));
  if (word.includes('i')) spellings.push(spelt(asCyrillicShapes(word.replaceAll('i', 'і')), 'cyrillic', false, 'kk'));
}

/** Words in which y is drawn for у (mydak, naxyi); elsewhere it is ы or й, and in English words ("type") it is anything. */
export const DRAWN_Y = /^(?:[ao]|na|po|do|ni|za)?xy|^myda|^[cs]yk[aiu]|^zalyp/;

/** `inKazakh`: the word as it is read when it is Kazakh. */
function typed(word: string, spellings: Spelling[], inKazakh = word): void {
  typedAs(word, inKazakh, spellings);
  if (DRAWN_Y.test(word)) {
    spellings.push(spelt(skeletonOfTyped(word.replaceAll('y', 'u'), 'ru'), 'skeleton', false, 'ru'));
  }
}

function typedAs(word: string, inKazakh: string, spellings: Spelling[]): void {
  const russian = skeletonOfTyped(word, 'ru');
  const kazakh = skeletonOfTyped(inKazakh, 'kk');
  if (russian === kazakh) spellings.push(spelt(russian, 'skeleton', true));
  else {
    spellings.push(spelt(russian, 'skeleton', true, 'ru'));
    spellings.push(spelt(kazakh, 'skeleton', true, 'kk'));
  }
}

/** Cyrillic and Latin letters in one word: look-alikes, or sounds of the other script. */
function twoScripts(word: string, spellings: Spelling[], plain: boolean): void {
  if (ONLY_KAZAKH_LETTERS.test(word)) {
    latin(
      word.replace(/[әғқңөұүһі]/g, (letter) => skeletonOfCyrillic(letter, 'kk')),
      spellings,
      false,
    );
    return;
  }
  cyrillic(asCyrillicShapes(word), spellings, plain, false);
  const sounds = asCyrillicSounds(word);
  spellings.push(spelt(sounds, 'cyrillic', false));
  const joined = word.replace(TWO_LETTERS, (letters) => SOUNDS[letters]!);
  if (joined !== word) spellings.push(spelt(asCyrillicSounds(joined), 'cyrillic', false));
  // y is drawn like у and sounds like й: хуyло.
  if (word.includes('y')) spellings.push(spelt(asCyrillicShapes(word.replaceAll('y', 'й')), 'cyrillic', false));
  spellings.push(disguisedEnglish(asLatinShapes(word)));
}

/** People mask only what they know for abuse: the word needs no company to be meant so. */
export const isMasked = (word: string): boolean =>
  word.length >= SHORTEST_MASKED && word.length <= LONGEST_DISGUISE && MASKED.test(word);

/** A sign added to an English word: sh*it, fuc_k. */
const ADDED = /^[a-z]+[*_#^][a-z]+$/;

function isTwoWords(word: string): boolean {
  const [head = '', tail = ''] = word.split(/[*_#^]/);
  return areWordsBesideDots(head, tail);
}

const unmixed = (word: string, { cyrillic, latin }: Letters): Letters => ({ word, cyrillic, latin, mixed: false });

/** Digits and signs among the letters; those at the ends may also just stand beside the word. */
function disguised(word: string, token: Letters, spellings: Spelling[]): void {
  if (PARTED.test(word)) spellings.push(...spellingsOf(unmixed(word.replace(PARTING, ''), token)));
  if (isMasked(word)) spellings.push(spelt(asCyrillicShapes(word), 'cyrillic', true, 'ru'));
  const drawn = DRAWN_B.test(word) ? `б${word.slice(1)}` : word;
  if (drawn !== word && !drawn.includes('0')) spellings.push(spelt(drawn, 'cyrillic', true));
  if (ROUND.test(drawn)) {
    for (const letter of 'өо') spellings.push(spelt(drawn.replaceAll('0', letter), 'cyrillic', true, 'kk'));
  }
  const unsigned = word.replace(/[_*#%&^]/g, '');
  if (unsigned !== word && token.cyrillic && !isInnocentMask(word)) spellings.push(spelt(unsigned, 'cyrillic', false));
  if (token.latin && ADDED.test(word) && !isTwoWords(word) && !isInnocentMask(word))
    spellings.push(disguisedEnglish(unsigned));
  const bare = word.replace(DIGITS_AROUND, '');
  if (bare !== word && [...bare].every((letter) => isCyrillic(letter) || isLatin(letter))) {
    if (bare.length > 1) spellings.push(...spellingsOf(unmixed(bare, token)));
    if (bare.length < 2) return;
  }
  if (token.cyrillic) {
    twoScripts(word, spellings, false);
    // 3 is drawn like з but also stands for e.
    if (word.includes('3')) twoScripts(word.replaceAll('3', 'е'), spellings, false);
    // And 4, drawn like ч, for a.
    if (word.includes('4')) twoScripts(word.replaceAll('4', 'а'), spellings, false);
    if (word.includes('3') && word.includes('4'))
      twoScripts(word.replaceAll('3', 'е').replaceAll('4', 'а'), spellings, false);
    return;
  }
  latin(asLatinShapes(word), spellings, false);
  // 1 is drawn like i and like l: s1ut.
  if (word.includes('1')) spellings.push(disguisedEnglish(asLatinShapes(word.replaceAll('1', 'l'))));
  // In Kazakh chats 6 is ш: 6e6en.
  typed(asTypedShapes(word), spellings, asTypedShapes(word.replaceAll('6', 'sh')));
  if (LOOK_ALIKES.test(word)) drawnInLatin(word, spellings);
}
