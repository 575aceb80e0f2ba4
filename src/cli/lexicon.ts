// tirkeu lexicon lint: are the files of the courtesy lexicon right? Names every bad line and counts the good ones.
import type { Command } from 'commander';
import { loadConfig } from '../config';
import { UserError } from '../errors';
import { readLexicon } from '../lexicon-files';
import { ENTRY_GRADES, type Entry } from '../screen/entry';
import type { ScreenLanguage } from '../screen/verdict';
import { printLine } from './print';

const LANGUAGES: readonly ScreenLanguage[] = ['kk', 'ru', 'en'];

export function addLexicon(program: Command): void {
  const lexicon = program.command('lexicon').description('the words of the courtesy screen (lexicon/README.md)');
  lexicon
    .command('lint')
    .description('check the lexicon files; exit code 1 when a line is bad')
    .argument('[directory]', 'the directory with kk.txt, ru.txt and en.txt; without it, LEXICON_DIR')
    .addHelpText('after', '\nExamples:\n  tirkeu lexicon lint\n  tirkeu lexicon lint ./my-lexicon')
    .action((directory: string | undefined) => lint(directory ?? loadConfig().LEXICON_DIR));
}

/** @throws UserError when a line is bad, after all of them were printed. */
function lint(directory: string): void {
  const { lexicon, problems } = readLexicon(directory);
  for (const { name, line, message } of problems) printLine(`${name}:${line}: ${message}`);
  for (const language of LANGUAGES) printLine(countsOf(language, lexicon.entries));
  if (problems.length > 0) throw new UserError(`${problems.length} bad line(s)`);
}

function countsOf(language: ScreenLanguage, entries: readonly Entry[]): string {
  const own = entries.filter((entry) => entry.language === language);
  const counts = ENTRY_GRADES.map((grade) => `${own.filter((entry) => entry.grade === grade).length} ${grade}`);
  return `${language}.txt: ${own.length} entries (${counts.join(', ')})`;
}
