// What is made once for a lexicon, and forgotten with it.

import type { LexiconIndex } from './lexicon-index';

/** The function that makes it, asked once for each index. It is asked for every word of a text, so the index of the last call is looked at first. */
export function onceAnIndex<Made>(make: (index: LexiconIndex) => Made): (index: LexiconIndex) => Made {
  const known = new WeakMap<LexiconIndex, { readonly made: Made }>();
  let lastIndex: LexiconIndex | undefined;
  let last: { readonly made: Made } | undefined;
  return (index) => {
    if (last !== undefined && index === lastIndex) return last.made;
    last = known.get(index) ?? { made: make(index) };
    known.set(index, last);
    lastIndex = index;
    return last.made;
  };
}
