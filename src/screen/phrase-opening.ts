// What a word does as the first one of a phrase. Usual words open phrases again and again (ты, you, сен), and their letters lead to the same place
// each time: only the words that follow are walked anew.

import type { Ending } from './endings-kk';
import type { PhraseAutomaton } from './phrase-automaton';
import type { Script } from './script';
import type { Stop } from './stops';
import { ENDS } from './trie';
import type { ScreenLanguage } from './verdict';

/** A way to read the words of a text, and the phrases looked for among them. */
export interface Pass {
  readonly script: Script;
  readonly language?: ScreenLanguage | undefined;
}

/** A phrase, or half of one, that ends within the word. */
export interface EndWithin {
  readonly stop: Stop;
  readonly ending: Ending;
}

export interface Opening {
  /** Of the automaton after the last letter; 0 where no phrase goes on. Valid in its generation only. */
  readonly state: number;
  readonly generation: number;
  /** Is the word a phrase, or may one go on after it? */
  readonly opens: boolean;
  readonly ends: readonly EndWithin[];
}

/** Letters of a phrase that may be found run together as one word. */
const SHORTEST_IN_ONE = 7;
/** Letters that may follow a root cut in two, in its second piece: "пи здец", but not "bit character". */
const LONGEST_AFTER_CUT = 3;
const NO_ENDS: readonly EndWithin[] = [];

export function openingOf(word: string, pass: Pass, automaton: PhraseAutomaton<Stop>): Opening {
  let state = automaton.start();
  const { generation } = automaton;
  let opens = false;
  let ends: EndWithin[] | undefined;
  for (let at = 0; at < word.length; ) {
    state = automaton.step(state, word.charCodeAt(at++));
    if (state === 0) break;
    opens ||= automaton.endsAt(state) === ENDS.open || at === word.length;
    for (const stop of automaton.valuesAt(state) ?? NO_STOPS) {
      const ending = isOneWord(stop, at) ? endingOf(stop, pass, word, at) : undefined;
      if (ending === undefined) continue;
      ends ??= [];
      ends.push({ stop, ending });
    }
  }
  return { state, generation, opens, ends: ends ?? NO_ENDS };
}

const NO_STOPS: readonly Stop[] = [];

/** May so many letters of one word be all that the stop asks for? */
const isOneWord = ({ half, phrase }: Stop, letters: number): boolean =>
  half !== 'whole' || (phrase && letters >= SHORTEST_IN_ONE);

/** What follows the phrase in its last word after `at` letters, or nothing where the phrase does not fit there. */
export function endingOf(stop: Stop, { language }: Pass, word: string, at: number): Ending | undefined {
  if (language && stop.entry.language !== language) return undefined;
  const ending = stop.right === 'affix' ? stop.readEnding(word, at) : at === word.length ? 'plain' : 'none';
  if (ending === 'none' && stop.right !== 'any') return undefined;
  return !stop.phrase && word.length - at > LONGEST_AFTER_CUT ? undefined : ending;
}
