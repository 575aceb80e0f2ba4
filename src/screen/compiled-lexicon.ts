// A lexicon as plain data and back, so that a start need not open brackets and grow trees again.

import type { Entry } from './entry';
import type { Lexicon } from './lexicon';
import { assembleIndex, forEachScript, type IndexParts } from './lexicon-index';
import type { AutomatonParts } from './phrase-automaton';
import { makeStop, type Stop, type StopParts } from './stops';
import type { TrieParts } from './trie';

/** Entries and stops are named by their places in the lists. */
export interface CompiledLexicon {
  readonly entries: readonly Entry[];
  readonly stops: readonly (Omit<StopParts, 'entry'> & { readonly entry: number })[];
  readonly index: IndexParts<number>;
}

export function compileLexicon({ entries, index }: Lexicon): CompiledLexicon {
  const placeOf = new Map(entries.map((entry, place) => [entry, place]));
  const stops = new Map<Stop, number>();
  const numberOf = (stop: Stop): number => {
    const known = stops.get(stop) ?? stops.size;
    stops.set(stop, known);
    return known;
  };
  const numbered: IndexParts<number> = {
    words: forEachScript((script) => withValues(index.words[script].parts, numberOf)),
    inside: forEachScript((script) => withValues(index.inside[script].parts, numberOf)),
    phrases: forEachScript((script) => withValuesOf(index.phrases[script].parts, numberOf)),
    heads: forEachScript((script) => index.beginnings[script].heads),
  };
  const told = [...stops.keys()].map(({ slip: _, readEnding: __, entry, ...rest }) => ({
    ...rest,
    entry: placeOf.get(entry)!,
  }));
  return { entries, stops: told, index: numbered };
}

export function reviveLexicon({ entries, stops, index }: CompiledLexicon): Lexicon {
  const made = stops.map((stop) => makeStop({ ...stop, entry: entries[stop.entry]! }));
  const stopAt = (number: number): Stop => made[number]!;
  const revived: IndexParts<Stop> = {
    words: forEachScript((script) => withValues(index.words[script], stopAt)),
    inside: forEachScript((script) => withValues(index.inside[script], stopAt)),
    phrases: forEachScript((script) => withValuesOf(index.phrases[script], stopAt)),
    heads: index.heads,
  };
  return { entries, index: assembleIndex(revived) };
}

function withValues<From, To>(parts: TrieParts<From>, change: (value: From) => To): TrieParts<To> {
  return { ...parts, lists: parts.lists.map((values) => values.map(change)) };
}

function withValuesOf<From, To>(parts: AutomatonParts<From>, change: (value: From) => To): AutomatonParts<To> {
  return { ...parts, trie: withValues(parts.trie, change) };
}
