// Entries that can never match, because an `allow` entry covers every spelling of them.

import type { LexiconProblem, OpenEntry } from './entry';
import type { LexiconIndex } from './lexicon-index';
import { matchesRegardless, matchWord } from './match-word';

/** Only single words are tried: a phrase is allowed or not as a whole. */
export function shadowedEntries(entries: readonly OpenEntry[], index: LexiconIndex): LexiconProblem[] {
  return entries
    .filter((opened) => isShadowed(opened, index))
    .map(({ entry }) => ({
      name: entry.file,
      line: entry.line,
      message: `"${entry.root}" is always cancelled by an allow entry`,
    }));
}

function isShadowed({ entry, pattern }: OpenEntry, index: LexiconIndex): boolean {
  if (entry.grade === 'allow' || entry.grade === 'cue') return false;
  const script = { cyrillic: entry.language !== 'en', latin: entry.language === 'en', mixed: false };
  const [part, gap] = pattern.parts;
  const words = gap || part!.length > 1 ? [] : part![0]!;
  let cancelled = false;
  for (const word of words) {
    if (word.includes(' ')) return false;
    const token = { word, ...script };
    if (matchWord(token, index).some((match) => match.entry === entry)) return false;
    cancelled ||= matchesRegardless(entry, token, index);
  }
  return cancelled;
}
