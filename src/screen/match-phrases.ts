// Phrases of the lexicon, and words broken in two, in a row of words: spaces do not matter, sentence ends do.

import type { Ending } from './endings-kk';
import type { Entry } from './entry';
import type { LexiconIndex } from './lexicon-index';
import type { Script } from './script';
import type { Stop } from './stops';
import type { Token } from './tokens';
import type { ScreenLanguage } from './verdict';
import { OPENS, type WordReading } from './word-reader';

export interface PhraseMatch {
  readonly stop: Stop;
  /** First and last word, as indices into the tokens. */
  readonly first: number;
  readonly last: number;
  readonly ending: Ending;
}

/** How the words of a text are read, one reading a pass. */
interface Pass {
  readonly script: Script;
  readonly language?: ScreenLanguage;
  readonly reading: keyof typeof OPENS;
}

const CYRILLIC: Pass = { script: 'cyrillic', reading: 'cyrillic' };
const FOLDED: Pass = { script: 'cyrillic', reading: 'folded' };
const PASSES: readonly Pass[] = [
  CYRILLIC,
  FOLDED,
  { script: 'english', reading: 'english' },
  { script: 'skeleton', language: 'ru', reading: 'typedRussian' },
  { script: 'skeleton', language: 'kk', reading: 'typedKazakh' },
];

export function matchPhrases(
  tokens: readonly Token[],
  words: readonly WordReading[],
  index: LexiconIndex,
): PhraseMatch[] {
  let opens = 0;
  for (const word of words) opens |= word.opens;
  // The folded reading may also begin with a word that is the same unfolded, so it is needed only where some word differs.
  const folds = words.some((word) => word.folded !== word.cyrillic);
  return PASSES.flatMap((pass) =>
    (opens & OPENS[pass.reading]) === 0 || (pass === FOLDED && !folds) ? [] : matchPass(tokens, words, pass, index),
  );
}

/** Letters of a phrase that may be found run together as one word. */
const SHORTEST_IN_ONE = 7;
/** Letters that may follow a root cut in two, in its second piece: "пи здец", but not "bit character". */
const LONGEST_AFTER_CUT = 3;
/** Other words that may stand in a gap. */
const WIDEST_GAP = 4;

function matchPass(
  tokens: readonly Token[],
  words: readonly WordReading[],
  pass: Pass,
  index: LexiconIndex,
): PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  const firstHalves = new Map<Entry, PhraseMatch>();
  const opens = OPENS[pass.reading];
  for (let first = 0; first < tokens.length; first++) {
    if ((words[first]!.opens & opens) === 0) continue;
    for (const match of phrasesAt(first, tokens, words, pass, index)) {
      if (match.stop.half === 'whole') matches.push(match);
      else if (match.stop.half === 'first') firstHalves.set(match.stop.entry, match);
      else {
        const head = firstHalves.get(match.stop.entry);
        const near = head && first > head.last && first - head.last - 1 <= WIDEST_GAP;
        if (near && tokens[head.last]!.sentence === tokens[first]!.sentence) {
          matches.push({ ...match, first: head.first });
        }
      }
    }
  }
  return matches;
}

const NO_MATCHES: PhraseMatch[] = [];

/** Every phrase that begins with the word `first`. */
function phrasesAt(
  first: number,
  tokens: readonly Token[],
  words: readonly WordReading[],
  pass: Pass,
  index: LexiconIndex,
): PhraseMatch[] {
  const automaton = index.phrases[pass.script];
  let matches: PhraseMatch[] = NO_MATCHES;
  const { sentence } = tokens[first]!;
  let state = automaton.start();
  for (let last = first; last < tokens.length && tokens[last]!.sentence === sentence; last++) {
    const word = words[last]![pass.reading];
    if (word === undefined) break;
    for (let at = 0; at < word.length; ) {
      state = automaton.step(state, word.charCodeAt(at++));
      if (state === 0) return matches;
      for (const stop of automaton.valuesAt(state) ?? []) {
        if (pass.language && stop.entry.language !== pass.language) continue;
        if (first === last && stop.half === 'whole' && (!stop.phrase || at < SHORTEST_IN_ONE)) continue;
        const ending = stop.right === 'affix' ? stop.readEnding(word, at) : at === word.length ? 'plain' : 'none';
        if (ending === 'none' && stop.right !== 'any') continue;
        if (!stop.phrase && word.length - at > LONGEST_AFTER_CUT) continue;
        if (matches === NO_MATCHES) matches = [];
        matches.push({ stop, first, last, ending });
      }
    }
  }
  return matches;
}
