// The lexicon as shipped, compiled when the program is built: reading it takes a tenth of the time that its text takes. It counts only for
// the very text that it was made of, so whoever edits the lexicon notices nothing but a slower start.

import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type CompiledLexicon, compileLexicon, reviveLexicon } from './screen/compiled-lexicon';
import type { Lexicon, LexiconFile } from './screen/lexicon';

/** Beside the compiled program, which made it and alone understands it. */
const FILE = join(__dirname, 'lexicon.compiled');
const HEAD_LENGTH = 64;

/** What the bytes that follow depend on: the text, and the engine that writes them. */
function headOf(files: readonly LexiconFile[]): string {
  const hash = createHash('sha256').update(`${process.versions.v8}\n`);
  for (const { language, name, text } of files) hash.update(`${language} ${name} ${text.length}\n${text}`);
  return hash.digest('hex');
}

/** @returns the lexicon of just these files, or nothing when it was not compiled. */
export function compiledLexicon(files: readonly LexiconFile[], file = FILE): Lexicon | undefined {
  const bytes = readCompiled(file);
  if (bytes?.toString('latin1', 0, HEAD_LENGTH) !== headOf(files)) return undefined;
  return reviveLexicon(deserialize(bytes.subarray(HEAD_LENGTH)) as CompiledLexicon);
}

/** Called by the build. */
export function writeCompiledLexicon(files: readonly LexiconFile[], lexicon: Lexicon, file = FILE): void {
  const bytes = Buffer.concat([Buffer.from(headOf(files), 'latin1'), serialize(compileLexicon(lexicon))]);
  // Whole or not at all: a build may be stopped.
  writeFileSync(`${file}.new`, bytes);
  renameSync(`${file}.new`, file);
}

/** Called by the build when the lexicon is not to be used. */
export function removeCompiledLexicon(): void {
  rmSync(FILE, { force: true });
}

function readCompiled(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (thrown) {
    // Not built, as when the tests run the sources.
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw thrown;
  }
}
