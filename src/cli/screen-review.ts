// tirkeu screen review: what operators corrected in the screen's verdicts, so that the lexicon can be mended.
import type { Command } from 'commander';
import { type Correction, listCorrections } from '../record/corrections';
import { positive } from './arguments';
import { printable, printLine } from './print';
import { withDatabase } from './with-desk';

/** Belongs below `screen`, which must have been added before. */
export function addScreenReview(program: Command): void {
  program.commands
    .find((command) => command.name() === 'screen')
    ?.command('review')
    .description('what operators corrected with #abuse and #not-abuse, newest first')
    .option('--limit <n>', 'how many at the most', '50')
    .option('--json', 'one JSON line a correction')
    .action(async (options: { limit: string; json?: boolean }) => {
      await withDatabase(async (db) => {
        const corrections = await listCorrections(db, positive(options.limit, '--limit'));
        if (corrections.length === 0 && !options.json) printLine('No corrections yet.');
        for (const correction of corrections)
          printLine(options.json ? JSON.stringify(correction) : readable(correction));
      });
    });
}

function readable({ at, ticket, operator, operatorSays, screenSaid, text }: Correction): string {
  const rules = [...new Set(screenSaid.matches.map(({ rule }) => rule))].join(', ');
  const head = `${at}  ${ticket}  ${operator} says ${operatorSays}; the screen said ${screenSaid.grade}${rules ? ` (${rules})` : ''}`;
  return `${head}\n${printable(text).slice(0, 1000).replace(/^/gm, '  | ')}`;
}
