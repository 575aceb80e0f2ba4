// Russian typed with the English layout where a letter falls on a sign: [eq, t,fyfn, pf`,fkb. The signs part the words of a text, so
// that the pieces are put together again here.

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
/** With a bracket, which hardly stands in a word by accident, three letters are enough. */
const SHORTEST = 4;
const BRACKETS = '[]{}`~';

export function* layoutSlips(tokens: readonly Token[]): Generator<Slip> {
  for (let first = 0; first < tokens.length; first++) {
    const { latin, mixed, before } = tokens[first]!;
    if (!latin || mixed) continue;
    let typed = leadingKeys(before) + tokens[first]!.word;
    for (let last = first; ; ) {
      if (hasKey(typed) && isLongEnough(typed)) yield { first, last, word: asMeant(typed) };
      const next = tokens[++last];
      if (!next?.latin || next.mixed || !isKeys(next.before) || last - first >= MOST_PIECES) break;
      typed += next.before + next.word;
      if (typed.length > LONGEST) break;
    }
  }
}

/** The signs that stand right before a word, as far as a space. */
function leadingKeys(before: string): string {
  let from = before.length;
  while (from > 0 && KEYS.includes(before[from - 1]!)) from--;
  return from === 0 || before[from - 1] === ' ' || before[from - 1] === '\n' ? before.slice(from) : '';
}

const isKeys = (before: string): boolean =>
  before !== '' && before.length <= 2 && [...before].every((sign) => KEYS.includes(sign));
const hasKey = (typed: string): boolean => [...typed].some((sign) => KEYS.includes(sign));
const isLongEnough = (typed: string): boolean =>
  typed.length >= SHORTEST || (typed.length === SHORTEST - 1 && [...typed].some((sign) => BRACKETS.includes(sign)));
const asMeant = (typed: string): string =>
  fromRussianKeys([...typed].map((sign) => SHIFTED[sign] ?? sign).join('')).replaceAll('`', 'е');
