// tirkeu sweep: look through the mailboxes once and close what stayed unanswered (clause 15), then stop.
import type { Command } from 'commander';
import { sweepMailbox } from '../mail-intake';
import { openSources } from '../open-sources';
import { processMails } from '../process-mails';
import { closeUnanswered } from '../schedule/close-unanswered';
import { printLine } from './print';
import { logOf, withDesk } from './with-desk';

export function addSweep(program: Command): void {
  program
    .command('sweep')
    .description('look through the mailboxes once, handle what came, and close what stayed unanswered for too long')
    .addHelpText('after', '\nThe daemon does this by itself. Nothing is closed while a mailbox cannot be read.')
    .action(async () => {
      await withDesk(async (desk) => {
        const log = logOf(desk.config, 'warn');
        const sources = openSources(desk.config, log);
        try {
          for (const source of sources) {
            const { db, now, step } = desk.flow;
            await sweepMailbox({
              db,
              source,
              importExisting: false,
              sweepMs: 0,
              now,
              random: Math.random,
              received: () => {},
              log,
              step,
            });
          }
          await processMails(desk.flow, log);
          const { closed } = await closeUnanswered(desk.closing(sources.map(({ mailbox }) => mailbox)));
          printLine(closed.length === 0 ? 'Nothing to close.' : `Closed: ${closed.join(' ')}`);
        } finally {
          await Promise.all(sources.map((source) => source.close()));
        }
      });
    });
}
