// Russian typed with the English layout where a letter falls on a sign: [eq, t,fyfn, pf`,fkb. The signs part the words of a text, so
// that the pieces are put together again here.

import { COMMON_ENGLISH } from './common-english';
import { fromRussianKeys } from './letters';
import type { Token } from './token';

export interface Slip {
  readonly first: number;
  readonly last: number;
  /** As it was meant. */
  readonly word: string;
}

/** Signs of the English layout with a letter on them in the Russian one. */
const KEYS = '[];\',.`{}:"<>~';
/** Below the shifted signs, the others. */
const SHIFTED: Readonly<Record<string, string>> = {
  '{': '[',
  '}': ']',
  ':': ';',
  '"': "'",
  '<': ',',
  '>': '.',
  '~': '`',
};
const MOST_PIECES = 4;
const LONGEST = 14;
/** A bracket that is closed again near by is a bracket: [the page](…), <file>; so is the sign of a program’s text: `gen`. */
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}', '<': '>', '`': '`', '~': '~' };
const CLOSED_WITHIN = 8;
/** Words with vowels are English; Russian typed on these keys has hardly any: test,name and Set<string>, but dst,fkb. */
const ENGLISH_WORD = /^(?=.{3})[b-df-hj-np-tv-z]*[aeiou][a-z]*$/;
const isEnglish = (word: string): boolean => ENGLISH_WORD.test(word) || COMMON_ENGLISH.has(word);
/** With a bracket, which hardly stands in a word by accident, three letters are enough. */
const SHORTEST = 4;
const BRACKETS = '[]{}`~';

export function* layoutSlips(tokens: readonly Token[], trailing: string): Generator<Slip> {
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first]!;
    if (token.latin && isOnKazakhKeys(token)) yield { first, last: first, word: onKazakhKeys(token.word) };
    if (!token.latin || token.mixed) continue;
    const leading = token.before === ' ' ? '' : leadingKeys(token.before);
    if (leading === '' && !goesOn(tokens[first + 1])) continue;
    if (leading !== '' && (token.word === 'the' || isClosed(leading, tokens, first, trailing))) continue;
    let typed = leading + token.word;
    for (let last = first; ; ) {
      if (hasKey(typed) && isLongEnough(typed)) yield { first, last, word: asMeant(typed) };
      const next = tokens[++last];
      if (!goesOn(next) || last - first >= MOST_PIECES) break;
      const previous = tokens[last - 1]!.word;
      if (isEnglish(next.word) && isEnglish(previous)) break;
      typed += next.before + next.word;
      if (typed.length > LONGEST) break;
    }
  }
}

function isClosed(leading: string, tokens: readonly Token[], first: number, trailing: string): boolean {
  const closing = CLOSING[leading.at(-1) ?? ''];
  if (closing === undefined) return false;
  for (let at = first + 1; at <= first + CLOSED_WITHIN && at < tokens.length; at++) {
    if (tokens[at]!.before.includes(closing)) return true;
  }
  return first + CLOSED_WITHIN >= tokens.length && trailing.includes(closing);
}

/** Digits of the English layout with a letter on them in the Kazakh one. */
const KAZAKH_KEYS: Readonly<Record<string, string>> = {
  ...{ '2': 'ә', '3': 'і', '4': 'ң', '5': 'ғ', '8': 'ү', '9': 'ұ', '0': 'қ' },
};
const ON_KAZAKH_KEYS = /^(?:[a-z]?[0234589])*[a-z]{2}[a-z0234589]*$/;
const SHORTEST_KAZAKH = 5;
const isOnKazakhKeys = ({ word, mixed }: Token): boolean =>
  mixed && word.length >= SHORTEST_KAZAKH && word.length <= LONGEST && ON_KAZAKH_KEYS.test(word) && /\d/.test(word);
const onKazakhKeys = (word: string): string =>
  fromRussianKeys(word.replace(/\d/g, (digit) => KAZAKH_KEYS[digit] ?? digit));

/** The signs that stand right before a word, as far as a space. */
function leadingKeys(before: string): string {
  let from = before.length;
  while (from > 0 && KEYS.includes(before[from - 1]!)) from--;
  return from === 0 || before[from - 1] === ' ' || before[from - 1] === '\n' ? before.slice(from) : '';
}

/** Does the word typed go on in this token? */
const goesOn = (next: Token | undefined): next is Token =>
  next?.latin === true && !next.mixed && next.before !== ' ' && isKeys(next.before);
const isKeys = (before: string): boolean =>
  before !== '' && before.length <= 2 && [...before].every((sign) => KEYS.includes(sign));
const hasKey = (typed: string): boolean => [...typed].some((sign) => KEYS.includes(sign));
const isLongEnough = (typed: string): boolean =>
  typed.length >= SHORTEST || (typed.length === SHORTEST - 1 && [...typed].some((sign) => BRACKETS.includes(sign)));
const asMeant = (typed: string): string =>
  fromRussianKeys([...typed].map((sign) => SHIFTED[sign] ?? sign).join('')).replaceAll('`', 'е');
