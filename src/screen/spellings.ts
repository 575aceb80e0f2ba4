// One word of the text -> every way in which it may have to be read to be recognised.

import { isCyrillic, isLatin } from './characters';
import { skeletonOfCyrillic, skeletonOfTyped } from './latin-typing';
import {
  asCyrillicShapes,
  asCyrillicSounds,
  asLatinShapes,
  asTypedShapes,
  hasDouble,
  hasKazakhLetter,
  withoutKazakhLetters,
  withoutRepeats,
} from './letters';
import type { Script } from './script';
import type { ScreenLanguage } from './verdict';

export interface Spelling {
  readonly text: string;
  readonly script: Script;
  /** As written; entries flagged `native` are looked for in such spellings only. */
  readonly plain: boolean;
  /** Only entries of this language. */
  readonly language?: ScreenLanguage;
  /** The word has Kazakh letters, left out here: its -сын is no -сың (шошқасын, "his pig"). */
  readonly folded?: true;
}

/** What spellings need to know of a word. */
export interface Letters {
  readonly word: string;
  readonly cyrillic: boolean;
  readonly latin: boolean;
  readonly mixed: boolean;
}

/** Kazakh typed in Latin letters but for the letters that Latin lacks. */
const ONLY_KAZAKH_LETTERS = /^[a-z]*[әғқңөұүһ][a-zәғқңөұүһ]*$/;
const DIGITS_AROUND = /^\d+|\d+$/g;
/** A longer word with digits or signs in it is a key or a dump of data. */
const LONGEST_DISGUISE = 200;
/** Words that can be drawn wholly in Latin look-alikes of Cyrillic letters. */
const ALL_LOOK_ALIKE = /^[aceopxyukmthbn36]{4,}$/;

export function spellingsOf(token: Letters): Spelling[] {
  if (!token.cyrillic && !token.latin) return [];
  const spellings: Spelling[] = [];
  if (token.mixed && token.word.length > LONGEST_DISGUISE) return spellings;
  const word = withoutRepeats(token.word, 2);
  if (token.mixed) disguised(word, token, spellings);
  else if (token.cyrillic && token.latin) twoScripts(word, spellings, true);
  else if (token.cyrillic) cyrillic(word, spellings, true);
  else latin(word, spellings, true);
  return spellings;
}

function cyrillic(word: string, spellings: Spelling[], plain: boolean): void {
  spellings.push({ text: word, script: 'cyrillic', plain });
  if (hasDouble(word)) spellings.push({ text: withoutRepeats(word, 1), script: 'cyrillic', plain: false });
  if (hasKazakhLetter(word))
    spellings.push({ text: withoutKazakhLetters(word), script: 'cyrillic', plain: false, folded: true });
}

function latin(word: string, spellings: Spelling[], plain: boolean): void {
  spellings.push({ text: word, script: 'english', plain });
  if (hasDouble(word)) spellings.push({ text: withoutRepeats(word, 1), script: 'english', plain: false });
  typed(word, spellings);
  if (!plain) return;
  if (ALL_LOOK_ALIKE.test(word)) {
    spellings.push({ text: asCyrillicShapes(word), script: 'cyrillic', plain: false, language: 'ru' });
  }
}

function typed(word: string, spellings: Spelling[]): void {
  const russian = skeletonOfTyped(word, 'ru');
  const kazakh = skeletonOfTyped(word, 'kk');
  if (russian === kazakh) spellings.push({ text: russian, script: 'skeleton', plain: true });
  else {
    spellings.push({ text: russian, script: 'skeleton', plain: true, language: 'ru' });
    spellings.push({ text: kazakh, script: 'skeleton', plain: true, language: 'kk' });
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
  cyrillic(asCyrillicShapes(word), spellings, plain);
  const sounds = asCyrillicSounds(word);
  spellings.push({ text: sounds, script: 'cyrillic', plain: false });
  spellings.push({ text: asLatinShapes(word), script: 'english', plain: false });
}

/** Digits and signs among the letters; those at the ends may also just stand beside the word. */
function disguised(word: string, token: Letters, spellings: Spelling[]): void {
  const unsigned = word.replace(/[_*#%&^]/g, '');
  if (unsigned !== word && token.cyrillic) spellings.push({ text: unsigned, script: 'cyrillic', plain: false });
  const bare = word.replace(DIGITS_AROUND, '');
  if (bare !== word && [...bare].every((letter) => isCyrillic(letter) || isLatin(letter))) {
    if (bare.length > 1) spellings.push(...spellingsOf({ ...token, word: bare, mixed: false }));
    if (bare.length < 2) return;
  }
  if (token.cyrillic) {
    twoScripts(word, spellings, false);
    // 3 is drawn like з but also stands for e.
    if (word.includes('3')) twoScripts(word.replaceAll('3', 'е'), spellings, false);
    return;
  }
  latin(asLatinShapes(word), spellings, false);
  const russian = asTypedShapes(word);
  typed(russian, spellings);
  if (ALL_LOOK_ALIKE.test(word)) {
    spellings.push({ text: asCyrillicShapes(word), script: 'cyrillic', plain: false, language: 'ru' });
  }
}
