// The words of a text by stretches, so that the largest text needs little memory.

import type { Token } from './token';
import { Tokenizer } from './tokenizer';

/** A stretch of the text; stretches overlap, so that each of their words has its neighbours in one of them. */
export interface Stretch {
  readonly tokens: readonly Token[];
  /** Words from `from` to before `to` are this stretch's own; the others are there as their neighbours. */
  readonly from: number;
  readonly to: number;
  /** Characters of the text from its first own word on to its last one. */
  readonly length: number;
  /** What follows the last word. */
  readonly trailing: string;
  /** As long as a stretch becomes: the text is longer. */
  readonly isWhole: boolean;
}

const LONGEST_STRETCH = 1000;
/** Words of context on each side: more than any rule looks at. */
const CONTEXT = 48;

/** Each word of the text is one stretch's own. */
export function* stretchesOf(text: string): Generator<Stretch> {
  const tokenizer = new Tokenizer(text);
  let from = 0;
  for (;;) {
    const more = tokenizer.read(LONGEST_STRETCH);
    const { tokens } = tokenizer;
    const to = more ? tokens.length - CONTEXT : tokens.length;
    if (tokens.length > 0) {
      const length = tokens[to - 1]!.end - tokens[from]!.start;
      yield { tokens, from, to, length, trailing: tokenizer.trailing(), isWhole: more };
    }
    if (!more) return;
    tokenizer.forget(to - CONTEXT);
    from = CONTEXT;
  }
}
