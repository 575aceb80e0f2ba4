// tirkeu outbox list | retry: notices that were or will be sent.
import type { Command } from 'commander';
import { UserError } from '../errors';
import { listOutbox, retryNotices } from '../record/outbox';
import { positive } from './arguments';
import { printFirst, printLine } from './print';
import { withDatabase } from './with-desk';

export function addOutbox(program: Command): void {
  const outbox = program.command('outbox').description('notices that were or will be sent');
  outbox
    .command('list')
    .description('newest first')
    .option('--limit <n>', 'how many at the most', '50')
    .option('--json', 'one JSON line a notice')
    .addHelpText(
      'after',
      '\nExamples:\n  tirkeu outbox list\n  tirkeu outbox list --json --limit 1000 | jq \'select(.state == "failed")\'',
    )
    .action(async (options: { limit: string; json?: boolean }) => {
      const limit = positive(options.limit, '--limit');
      await withDatabase(async (db) => {
        const rows = await listOutbox(db, limit + 1);
        printFirst(rows, limit, options.json === true, 'The outbox is empty.');
      });
    });
  outbox
    .command('retry')
    .description('send again now what failed or waits')
    .argument('[id...]', 'ids from outbox list; all that failed or wait when none is named')
    .addHelpText('after', '\nExamples:\n  tirkeu outbox retry\n  tirkeu outbox retry 41 42')
    .action(async (ids: string[]) => {
      const named = ids.map((id) => positive(id, 'the id'));
      await withDatabase(async (db) => {
        const count = await retryNotices(db, named.length > 0 ? named : 'all', new Date());
        if (count > 0) printLine(`${count} to be sent again; the daemon does it at once.`);
        if (count < named.length)
          throw new UserError(
            `${named.length - count} of these were sent already or do not exist; see: tirkeu outbox list`,
          );
        if (count === 0) printLine('Nothing failed, and nothing waits.');
      });
    });
}
