// The last good lexicon, kept for restarts: a bad line that an administrator saved must not leave the desk without a daemon after a power cut.

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LexiconFile } from './screen/lexicon';

/** Copies what has changed; each file is there whole, the old one or the new one. @throws when the folder cannot be written. */
export function keepLexicon(folder: string, files: readonly LexiconFile[]): void {
  mkdirSync(folder, { recursive: true });
  const known = new Map(keptLexicon(folder, files).map(({ name, text }) => [name, text]));
  for (const { name, text } of files) {
    if (known.get(name) === text) continue;
    // A stand-by daemon may do the same at this moment.
    const beside = join(folder, `${name}.${process.pid}.tmp`);
    writeFileSync(beside, text, { flush: true });
    renameSync(beside, join(folder, name));
  }
}

/** Those of the files that were kept. */
export function keptLexicon(folder: string, files: readonly Pick<LexiconFile, 'name' | 'language'>[]): LexiconFile[] {
  return files.flatMap(({ name, language }) => {
    try {
      return [{ name, language, text: readFileSync(join(folder, name), 'utf8') }];
    } catch {
      // Never kept, or not to be read: then there is none.
      return [];
    }
  });
}
