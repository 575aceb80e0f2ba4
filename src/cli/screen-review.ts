// tirkeu screen review: what operators corrected in the screen's verdicts, so that the lexicon can be mended.
import { createRequire } from 'node:module';
import type { Command } from 'commander';
import type { Correction } from '../record/corrections';
import { positive } from './arguments';
import { printable, printLine } from './print';

const load = createRequire(__filename);

/** Belongs below `screen`, which must have been added before. */
export function addScreenReview(program: Command): void {
  program.commands
    .find((command) => command.name() === 'screen')
    ?.command('review')
    .description('what staff corrected with #abuse and #not-abuse, newest first')
    .option('--limit <n>', 'how many at the most', '50')
    .option('--json', 'one JSON line a correction')
    .addHelpText('after', '\nExample:\n  tirkeu screen review --limit 200')
    .action(async (_: unknown, command: Command) => {
      // `screen` has a --json as well, and takes it.
      const options = command.optsWithGlobals<{ limit: string; json?: boolean }>();
      // Only here: whoever runs a plain `screen` need not wait until the database, the mailer and all that is below them are loaded.
      const { listCorrections } = load('../record/corrections') as typeof import('../record/corrections');
      const { withDatabase } = load('./with-desk') as typeof import('./with-desk');
      await withDatabase(async (db) => {
        const corrections = await listCorrections(db, positive(options.limit, '--limit'));
        if (corrections.length === 0 && !options.json) printLine('No corrections yet.');
        for (const correction of corrections)
          printLine(options.json ? JSON.stringify(correction) : readable(correction));
      });
    });
}

function readable({ at, ticket, operator, of, operatorSays, screenSaid, text }: Correction): string {
  const rules = [...new Set(screenSaid.matches.map(({ rule }) => rule))].join(', ');
  const head = `${at}  ${ticket}  ${operator} says ${operatorSays}${of === 'operator' ? ' of an operator’s text' : ''}; the screen said ${screenSaid.grade}${rules ? ` (${rules})` : ''}`;
  return `${head}\n${printable(text).slice(0, 1000).replace(/^/gm, '  | ')}`;
}
