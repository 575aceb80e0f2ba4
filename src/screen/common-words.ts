// The commonest words of the three languages together.

import { COMMON_ENGLISH } from './common-english';
import { COMMON_KAZAKH } from './common-kazakh';
import { COMMON_RUSSIAN } from './common-russian';

const FIRST_CYRILLIC = 0x400;

/** Of a word of letters of one alphabet: is it the Latin one? */
export const isInLatin = (word: string): boolean => word.charCodeAt(0) < FIRST_CYRILLIC;

/** Is it one of the commonest words of the three languages? */
export const isCommonWord = (word: string): boolean =>
  isInLatin(word) ? COMMON_ENGLISH.has(word) : COMMON_RUSSIAN.has(word) || COMMON_KAZAKH.has(word);
