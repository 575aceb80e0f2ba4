// Lists of Kazakh words in regular expressions, for words that may be typed without the letters of Kazakh.

import { withoutKazakhLetters } from './letters';

/** A set of letters, or a letter by itself. */
const PLACE = /\[([^[\]]*)\]|[әғқңөұүһі]/g;

/** The same expression, which also finds its words as a Russian keyboard has them (мысық, мысык). */
export function inEitherTyping(pattern: RegExp): RegExp {
  const source = pattern.source.replace(PLACE, (place: string, set: string | undefined) => {
    if (set === undefined) return `[${place}${withoutKazakhLetters(place)}]`;
    return set.includes('-') || set.startsWith('^') ? place : `[${set}${withoutKazakhLetters(set)}]`;
  });
  return new RegExp(source, pattern.flags);
}
