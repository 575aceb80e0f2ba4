// The sentence in which a hit stands.

import type { Hit } from './hit-list';
import type { Token } from './token';

/** Words looked at on each side for the ends of the sentence. */
export const LONGEST_SENTENCE = 30;

/** First and last word of the sentence, seen from at most so many words away. */
export function sentenceAround(tokens: readonly Token[], hit: Hit): [number, number] {
  let start = hit.first;
  let end = hit.last;
  while (hit.first - start < LONGEST_SENTENCE && inSentence(tokens, start - 1, hit)) start--;
  while (end - hit.last < LONGEST_SENTENCE && inSentence(tokens, end + 1, hit)) end++;
  return [start, end];
}

export function inSentence(tokens: readonly Token[], at: number, hit: Hit): boolean {
  return tokens[at]?.sentence === tokens[hit.first]!.sentence;
}
