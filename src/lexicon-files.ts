// The lexicon directory on disk: loaded whole or refused whole, and read again when an administrator saves a file.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorText, UserError } from './errors';
import { type Lexicon, type LexiconFile, type ParsedLexicon, parseLexicon } from './screen/lexicon';
import type { ScreenLanguage } from './screen/verdict';
import { type Tell, type Watched, watchFolder } from './watch-folder';

const LANGUAGES: readonly ScreenLanguage[] = ['kk', 'ru', 'en'];

/** Reads and checks `kk.txt`, `ru.txt` and `en.txt`. @throws UserError when a file cannot be read. */
export function readLexicon(directory: string): ParsedLexicon {
  return parseLexicon(LANGUAGES.map((language) => readOne(directory, language)));
}

/** As `readLexicon`. @throws UserError naming every bad line. */
export function loadLexicon(directory: string): Lexicon {
  const { lexicon, problems } = readLexicon(directory);
  if (problems.length === 0) return lexicon;
  const lines = problems.map(({ name, line, message }) => `${name}:${line}: ${message}`);
  throw new UserError(`The lexicon has ${problems.length} bad line(s):\n${lines.join('\n')}`);
}

/** Keeps the lexicon fresh without a restart; a bad line leaves the last good one in use. @throws UserError when bad from the start. */
export function watchLexicon(directory: string, tell: Tell<Lexicon>): Watched<Lexicon> {
  return watchFolder(directory, () => loadLexicon(directory), tell);
}

function readOne(directory: string, language: ScreenLanguage): LexiconFile {
  const name = `${language}.txt`;
  try {
    return { language, name, text: readFileSync(join(directory, name), 'utf8') };
  } catch (thrown) {
    throw new UserError(`The lexicon file ${join(directory, name)} cannot be read: ${errorText(thrown)}`);
  }
}
