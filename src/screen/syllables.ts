// Words cut into syllables by spaces: шо шқа, жо па ла рың ды.

import type { Joined } from './joined';
import type { Token } from './token';

/** Letters of a piece of a word that is cut into syllables, and the least number of such pieces: шо шқа, жо па ла рың ды. */
const LONGEST_SYLLABLE = 3;
const FEWEST_SYLLABLES = 3;
const MOST_SYLLABLES = 6;

/** Rows of very short words with nothing but a space between them, read together from each of them on. */
export function* cutIntoSyllables(tokens: readonly Token[]): Generator<Omit<Joined, 'how'>> {
  for (let first = 0; first < tokens.length; first++) {
    if (!isSyllable(tokens[first]!)) continue;
    let end = first + 1;
    while (end < tokens.length && tokens[end]!.before === ' ' && isSyllable(tokens[end]!)) end++;
    if (end - first >= FEWEST_SYLLABLES) {
      for (let from = first; from <= end - 2; from++) {
        for (let to = Math.min(end, from + MOST_SYLLABLES); to >= from + 2; to--)
          yield { first: from, last: to - 1, word: spelled(tokens, from, to) };
      }
    }
    first = end;
  }
}

const isSyllable = ({ word, mixed, cyrillic }: Token): boolean =>
  cyrillic && !mixed && word.length > 1 && word.length <= LONGEST_SYLLABLE;

function spelled(tokens: readonly Token[], from: number, to: number): string {
  let word = '';
  for (let at = from; at < to; at++) word += tokens[at]!.word;
  return word;
}
