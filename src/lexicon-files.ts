// The lexicon directory on disk: loaded whole or refused whole, and read again when an administrator saves a file.

import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorText, UserError } from './errors';
import { keepLexicon, keptLexicon } from './kept-lexicon';
import { compiledLexicon, removeCompiledLexicon, writeCompiledLexicon } from './lexicon-cache';
import { type Lexicon, type LexiconFile, type ParsedLexicon, parseLexicon } from './screen/lexicon';
import type { ScreenLanguage } from './screen/verdict';
import { type Tell, type Watched, watchFolder } from './watch-folder';

const LANGUAGES: readonly ScreenLanguage[] = ['kk', 'ru', 'en'];

/** Reads and checks `kk.txt`, `ru.txt` and `en.txt`. @throws UserError when a file cannot be read. */
export function readLexicon(directory: string): ParsedLexicon {
  return parseLexicon(readFiles(directory));
}

/** As `readLexicon`, quicker where these very files were compiled. @throws UserError naming every bad line. */
export function loadLexicon(directory: string): Lexicon {
  const files = readFiles(directory);
  return compiledLexicon(files) ?? parseStrictly(files);
}

/** Compiles the lexicon for quicker starts. @throws UserError as `loadLexicon`; what was compiled before is gone then. */
export function buildLexicon(directory: string): void {
  removeCompiledLexicon();
  const files = readFiles(directory);
  writeCompiledLexicon(files, parseStrictly(files));
}

const readFiles = (directory: string): readonly LexiconFile[] =>
  LANGUAGES.map((language) => readOne(directory, language));

function parseStrictly(files: readonly LexiconFile[]): Lexicon {
  const { lexicon, problems } = parseLexicon(files);
  if (problems.length === 0) return lexicon;
  const lines = problems.map(({ name, line, message }) => `${name}:${line}: ${message}`);
  throw new UserError(`The lexicon has ${problems.length} bad line(s):\n${lines.join('\n')}`);
}

/** What the watch tells besides: good files that could not be kept for a restart. */
export interface TellOfLexicon extends Tell<Lexicon> {
  readonly onUnkept: (message: string) => void;
}

/**
 * Keeps the lexicon fresh without a restart; a bad line, or a file that has lost most of its lines because it is only half
 * written, leaves the last good one in use, after a restart too. @param keptIn the folder where that is kept
 * @throws UserError when bad from the start and none was kept, or when there is no such directory.
 */
export function watchLexicon(directory: string, keptIn: string, tell: TellOfLexicon): Watched<Lexicon> {
  let last: Lexicon | null = null;
  let good: readonly LexiconFile[] | null = null;
  const load = (): Lexicon => {
    const files = readFiles(directory);
    refuseHalf(good ?? lastFiles(keptIn), files, keptIn);
    const lexicon = compiledLexicon(files) ?? parseStrictly(files);
    keep(keptIn, files, tell);
    [last, good] = [lexicon, files];
    return lexicon;
  };
  const loadOrKept = (): Lexicon => {
    if (last !== null || !existsSync(directory)) return load();
    try {
      return load();
    } catch (thrown) {
      last = thrown instanceof UserError ? lastGood(keptIn) : null;
      if (last === null) throw thrown;
      tell.onBad(`${errorText(thrown)}\nThe last good lexicon, kept in ${keptIn}, is in use.`);
      return last;
    }
  };
  return watchFolder(directory, loadOrKept, tell);
}

function keep(folder: string, files: readonly LexiconFile[], { onUnkept }: TellOfLexicon): void {
  try {
    keepLexicon(folder, files);
  } catch (thrown) {
    onUnkept(`The good lexicon cannot be kept for restarts in ${folder}: ${errorText(thrown)}`);
  }
}

const lastFiles = (folder: string): readonly LexiconFile[] =>
  keptLexicon(
    folder,
    LANGUAGES.map((language) => ({ language, name: `${language}.txt` })),
  );

function lastGood(folder: string): Lexicon | null {
  const kept = lastFiles(folder);
  if (kept.length < LANGUAGES.length) return null;
  const { lexicon, problems } = parseLexicon(kept);
  return problems.length === 0 ? lexicon : null;
}

/** @throws UserError naming a file that has fewer than half of its entries left. */
function refuseHalf(last: readonly LexiconFile[], next: readonly LexiconFile[], keptIn: string): void {
  for (const { name, text } of next) {
    const before = entriesIn(last.find((one) => one.name === name)?.text ?? '');
    const now = entriesIn(text);
    if (now * 2 < before)
      throw new UserError(
        `${name} has lost more than half of its entries (${before} → ${now}); if that is meant, delete ${join(keptIn, name)} and restart the daemon`,
      );
  }
}

const entriesIn = (text: string): number => text.match(/^(?!\s*(?:#|$))/gm)?.length ?? 0;

function readOne(directory: string, language: ScreenLanguage): LexiconFile {
  const name = `${language}.txt`;
  const text = readText(join(directory, name));
  // Whoever wants no words of a language leaves a comment: nothing at all is a file that is being written.
  if (text.trim() === '') throw new UserError(`The lexicon file ${join(directory, name)} is empty`);
  return { language, name, text };
}

function readText(file: string): string {
  const bytes = readBytes(file);
  if (!isUtf8(bytes))
    throw new UserError(`The lexicon file ${file} is not UTF-8: choose that encoding when you save it`);
  return bytes.toString('utf8');
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (thrown) {
    throw new UserError(`The lexicon file ${file} cannot be read: ${errorText(thrown)}`);
  }
}
