// tirkeu requester export | erase: what the desk holds of a person, given out and erased.
import { createWriteStream } from 'node:fs';
import type { Command } from 'commander';
import { UserError } from '../errors';
import { eraseRequester } from '../record/erase-requester';
import { requesterRecord } from '../record/requester-record';
import { mailAddress } from './arguments';
import { printLine } from './print';
import { withDatabase } from './with-desk';
import { writeZip } from './zip';

export function addRequester(program: Command): void {
  const requester = program.command('requester').description('what the desk holds of a person: give it out, erase it');
  requester
    .command('export')
    .description('a zip of their mails, our mails to them, their tickets as JSON, their attachments')
    .argument('<address>', 'their mail address')
    .option('--out <file>', 'where to write it; ADDRESS.zip when left out')
    .option('--all', 'also what stays inside: notes of staff, talk with experts, notices to staff')
    .addHelpText(
      'after',
      '\nWithout --all it holds what may be given to that person.\n\nExample:\n  tirkeu requester export aigul@firm.kz',
    )
    .action(async (text: string, options: { out?: string; all?: boolean }) => {
      const address = mailAddress(text);
      await withDatabase(async (db) => {
        const record = await requesterRecord(db, address, options.all === true);
        if (!record) throw new UserError(`Nobody of the address ${address} is on record.`);
        const file = options.out ?? `${address.replace(/[^\p{L}\p{N}@._-]/gu, '_')}.zip`;
        const entries = await writeZip(record, createWriteStream(file, { flags: 'wx', mode: 0o600 }));
        printLine(`${file}: ${entries} files`);
      });
    });
  requester
    .command('erase')
    .description('erase their words, names, addresses and files; numbers and dates stay')
    .argument('<address>', 'their mail address')
    .option('--dry-run', 'say what would go (so it is without --yes, too)')
    .option('--yes', 'erase; it cannot be taken back')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      '\nTheir requests must be closed. The same mails are not taken in again, should they come once more. What the desk does not\nhold is for you to delete: the mails in the mailbox itself, backups, logs with LOG_ADDRESSES=yes,\nand, without SMTP_URL, the mails written to VAR_DIR/outbox.\n\nExamples:\n  tirkeu requester erase aigul@firm.kz --dry-run\n  tirkeu requester erase aigul@firm.kz --yes',
    )
    .action(async (text: string, options: { dryRun?: boolean; yes?: boolean; json?: boolean }) => {
      const address = mailAddress(text);
      const dryRun = options.dryRun === true || options.yes !== true;
      await withDatabase(async (db) => {
        const erased = await eraseRequester(db, address, new Date(), dryRun);
        if (options.json) return printLine(JSON.stringify({ dryRun, ...erased }));
        const { tickets, mails, attachments, events, notices, bytes } = erased;
        printLine(`Requests: ${tickets.join(' ') || 'none of their own'}`);
        printLine(
          `${dryRun ? 'Would be erased' : 'Erased'}: ${mails} mails, ${attachments} attachments, ${notices} notices, ${events} events (their personal data), ${(bytes / 1e6).toFixed(1)} MB.`,
        );
        if (dryRun) printLine('Nothing is erased yet: add --yes. Perhaps first: tirkeu requester export');
        else printLine('Delete their mails in the mailbox itself, and in backups, as well.');
      });
    });
}
