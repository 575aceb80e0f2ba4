// tirkeu ticket list | show | attachment | do | register: look at tickets, and act on them as an operator.
import { writeFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { templateFolders } from '../desk';
import { UserError } from '../errors';
import { attachmentBytes, listTickets, showTicket } from '../record/ticket-view';
import { loadPhrases, sayer } from '../reply/phrases';
import { folderFiles } from '../reply/template-files';
import { LANGUAGES, type Language } from '../ticket/language';
import { STATUSES, type Status } from '../ticket/status';
import { canonical, positive } from './arguments';
import { printFirst, printLine } from './print';
import { addTicketDo, addTicketRegister } from './ticket-do';
import { ticketText } from './ticket-text';
import { withDatabase } from './with-desk';

export function addTicket(program: Command): void {
  const ticket = program.command('ticket').description('look at tickets, and act on them as an operator');
  addTicketDo(ticket);
  addTicketRegister(ticket);
  ticket
    .command('list')
    .description('tickets, newest first')
    .addOption(new Option('--status <status>', 'only these').choices([...STATUSES]))
    .option('--limit <n>', 'how many at the most', '50')
    .option('--json', 'one JSON line a ticket')
    .addHelpText(
      'after',
      '\nExamples:\n  tirkeu ticket list --status awaiting-info\n  tirkeu ticket list --json --limit 1000',
    )
    .action(async (options: { status?: Status; limit: string; json?: boolean }) => {
      const limit = positive(options.limit, '--limit');
      await withDatabase(async (db) => {
        const rows = await listTickets(db, {
          ...(options.status ? { status: options.status } : {}),
          limit: limit + 1,
        });
        printFirst(
          options.json ? rows : rows.map(({ language, category, level, assignee, ...row }) => row),
          limit,
          options.json === true,
          'No tickets.',
        );
      });
    });
  ticket
    .command('show')
    .description('one ticket: fields, timeline, mails, attachments, notices; times are Astana time')
    .argument('<number>', 'registration number, e.g. EEP-2026-0001237')
    .addOption(new Option('--lang <language>', 'the language to tell it in').choices([...LANGUAGES]).default('en'))
    .option('--json', 'as JSON: everything, instants in UTC')
    .addHelpText(
      'after',
      '\nExamples:\n  tirkeu ticket show EEP-2026-0001237\n  tirkeu ticket show EEP-2026-0001237 --lang kk',
    )
    .action(async (number: string, options: { lang: Language; json?: boolean }) => {
      await withDatabase(async (db, config) => {
        const view = await showTicket(db, canonical(number, config.NUMBER_PREFIX));
        if (!view) throw new UserError(`There is no ticket ${number}.`);
        if (options.json) return printLine(JSON.stringify(view));
        const phrases = await loadPhrases(folderFiles(templateFolders(config)), options.lang);
        printLine(ticketText(view, options.lang, sayer(phrases, options.lang)));
      });
    });
  ticket
    .command('attachment')
    .description('write an attachment to standard output or to a file')
    .argument('<number>', 'registration number')
    .argument('<id>', 'id of the attachment, from ticket show')
    .option('--out <file>', 'write to this file instead of standard output')
    .addHelpText('after', '\nExample:\n  tirkeu ticket attachment EEP-2026-0001237 4 > screenshot.png')
    .action(async (number: string, text: string, options: { out?: string }) => {
      const id = positive(text, 'the id');
      await withDatabase(async (db, config) => {
        const file = await attachmentBytes(db, canonical(number, config.NUMBER_PREFIX), id);
        if (!file) throw new UserError(`Ticket ${number} has no attachment ${id}; see: tirkeu ticket show ${number}`);
        if (options.out) await writeFile(options.out, file.content);
        else
          await new Promise<void>((resolve, reject) =>
            process.stdout.write(file.content, (error) => (error ? reject(error) : resolve())),
          );
      });
    });
}
