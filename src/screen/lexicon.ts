// Lexicon files -> the lexicon that the screen searches with, and every bad line.

import type { LexiconProblem, OpenEntry } from './entry';
import { parseEntryLine } from './entry-line';
import { indexEntries, type Lexicon } from './lexicon-index';
import { shadowedEntries } from './shadowed';
import { sweepingEntries } from './sweeping';
import type { ScreenLanguage } from './verdict';

export type { Lexicon } from './lexicon-index';

export interface LexiconFile {
  readonly language: ScreenLanguage;
  readonly text: string;
  /** What problems call the file. */
  readonly name: string;
}

export interface ParsedLexicon {
  /** Of the good lines only; do not use it when there are problems unless nothing better is at hand. */
  readonly lexicon: Lexicon;
  readonly problems: readonly LexiconProblem[];
}

/** Parses and checks all lexicon files together (the format: lexicon/README.md). */
export function parseLexicon(files: readonly LexiconFile[]): ParsedLexicon {
  const opened: OpenEntry[] = [];
  const problems: LexiconProblem[] = [];
  for (const file of files) {
    const firstLineOf = new Map<string, number>();
    for (const [index, text] of file.text
      .replace(/^\uFEFF/, '')
      .split(/\r\n?|\n/)
      .entries()) {
      if (text.trim() === '' || text.trimStart().startsWith('#')) continue;
      const line = index + 1;
      const parsed = parseEntryLine(text, file.language);
      const first = typeof parsed === 'string' ? undefined : firstLineOf.get(parsed.root);
      if (typeof parsed === 'string') problems.push({ name: file.name, line, message: parsed });
      else if (first !== undefined) {
        problems.push({ name: file.name, line, message: `"${parsed.root}" stands already in line ${first}` });
      } else {
        firstLineOf.set(parsed.root, line);
        const { pattern, ...written } = parsed;
        opened.push({ pattern, entry: { ...written, language: file.language, file: file.name, line } });
      }
    }
  }
  const index = indexEntries(opened);
  const entries = opened.map(({ entry }) => entry);
  problems.push(...shadowedEntries(opened, index), ...sweepingEntries(entries, index));
  return { lexicon: { entries, index }, problems };
}
