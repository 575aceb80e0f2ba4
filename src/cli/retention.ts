// tirkeu retention run: takes the bytes of old mails and attachments now, or says what it would take.
import type { Command } from 'commander';
import { countExpired, expire } from '../record/retention';
import { retentionLimits } from '../schedule/retention';
import { printLine } from './print';
import { withDatabase } from './with-desk';

export function addRetention(program: Command): void {
  program
    .command('retention')
    .description('how long raw mails and attachments are kept: RAW_MAIL_DAYS, ATTACHMENT_DAYS')
    .command('run')
    .description('take what is older now; the daemon does it once a day')
    .option('--dry-run', 'say what would go (so it is without --yes, too)')
    .option('--yes', 'take it; it cannot be taken back')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      '\nTickets, their texts and their history stay. A raw mail holds its attachments too: to be rid of them, set both.\n\nExamples:\n  tirkeu retention run\n  RAW_MAIL_DAYS=365 tirkeu retention run --yes',
    )
    .action(async (options: { dryRun?: boolean; yes?: boolean; json?: boolean }) => {
      await withDatabase(async (db, config) => {
        const days = { raw: config.RAW_MAIL_DAYS, attachments: config.ATTACHMENT_DAYS };
        const limits = retentionLimits(days, new Date());
        const dryRun = options.dryRun === true || options.yes !== true;
        const expired = dryRun ? await countExpired(db, limits) : await expire(db, limits);
        if (options.json) return printLine(JSON.stringify({ dryRun, ...expired }));
        const { mails, notices, attachments, bytes } = expired;
        printLine(`RAW_MAIL_DAYS=${days.raw}, ATTACHMENT_DAYS=${days.attachments} (0: for ever)`);
        printLine(
          `${dryRun ? 'Would go' : 'Gone'}: ${mails} raw mails, ${notices} sent mails, ${attachments} attachments, ${(bytes / 1e6).toFixed(1)} MB.`,
        );
        if (dryRun && options.dryRun !== true) printLine('Nothing was taken: add --yes to take it.');
      });
    });
}
