// The lexicon directory on disk: loaded whole or refused whole, and read again when an administrator saves a file.

import { readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { errorText, UserError } from './errors';
import { type Lexicon, type LexiconFile, type ParsedLexicon, parseLexicon } from './screen/lexicon';
import type { ScreenLanguage } from './screen/verdict';

const LANGUAGES: readonly ScreenLanguage[] = ['kk', 'ru', 'en'];
/** Editors save in several steps; the last one counts. */
const SETTLE_MS = 200;

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

export interface WatchedLexicon {
  /** The last good one. */
  current(): Lexicon;
  close(): void;
}

/**
 * Loads the lexicon and keeps it fresh without a restart; a directory saved with a bad line changes nothing but calls `onBad`.
 * @throws UserError when it is bad from the start.
 */
export function watchLexicon(
  directory: string,
  tell: { onReload: (lexicon: Lexicon) => void; onBad: (message: string) => void },
): WatchedLexicon {
  let lexicon = loadLexicon(directory);
  let settling: NodeJS.Timeout | undefined;
  const reload = () => {
    try {
      lexicon = loadLexicon(directory);
      tell.onReload(lexicon);
    } catch (thrown) {
      tell.onBad(thrown instanceof UserError ? thrown.message : errorText(thrown));
    }
  };
  const watcher = watch(directory, { persistent: false }, () => {
    clearTimeout(settling);
    settling = setTimeout(reload, SETTLE_MS).unref();
  });
  watcher.on('error', (thrown) => tell.onBad(errorText(thrown)));
  const close = () => {
    clearTimeout(settling);
    watcher.close();
  };
  return { current: () => lexicon, close };
}

function readOne(directory: string, language: ScreenLanguage): LexiconFile {
  const name = `${language}.txt`;
  try {
    return { language, name, text: readFileSync(join(directory, name), 'utf8') };
  } catch (thrown) {
    throw new UserError(`The lexicon file ${join(directory, name)} cannot be read: ${errorText(thrown)}`);
  }
}
