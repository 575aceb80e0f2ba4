// Texts of a program mark the key of a command within its word (Cu&t, Fu_ll): the sign is no letter of such a word, and hides nothing.

import { ENGLISH_RUN, KAZAKH_RUN, RUSSIAN_RUN } from './run-words';

const MARKED = /^(?:[a-z]+[&_][a-z]+|[а-яәғқңөұүһі]+[&_][а-яәғқңөұүһі]+)$/;
const MARK = /[&_]/;
const LISTS = [ENGLISH_RUN, RUSSIAN_RUN, KAZAKH_RUN];

/** The word in which a key is marked, given in lower case; nothing when without the sign it is none of the commonest words. */
export function withoutMnemonic(word: string): string | undefined {
  if (!MARKED.test(word)) return undefined;
  const whole = word.replace(MARK, '');
  return LISTS.some(({ ends }) => ends(whole, 0).includes(whole.length)) ? whole : undefined;
}
