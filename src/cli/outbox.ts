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
    .action(async (options: { limit: string; json?: boolean }) => {
      await withDatabase(async (db) => {
        const limit = positive(options.limit, '--limit');
        const rows = await listOutbox(db, limit + 1);
        printFirst(rows, limit, options.json === true, 'The outbox is empty.');
      });
    });
  outbox
    .command('retry')
    .description('send again now what failed or waits')
    .argument('[id...]', 'ids from outbox list; all that failed or wait when none is named')
    .action(async (ids: string[]) => {
      await withDatabase(async (db) => {
        const count = await retryNotices(
          db,
          ids.length > 0 ? ids.map((id) => positive(id, 'the id')) : 'all',
          new Date(),
        );
        if (count < ids.length)
          throw new UserError('Some of these were sent already or do not exist; see: tirkeu outbox list');
        printLine(`${count} to be sent again; the daemon does it at once.`);
      });
    });
}
