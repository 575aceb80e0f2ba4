// tirkeu ticket list | show | attachment | do | register: look at tickets, and act on them as an operator.
import { writeFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { UserError } from '../errors';
import { attachmentBytes, listTickets, showTicket, type TicketView } from '../record/ticket-view';
import { STATUSES, type Status } from '../ticket/status';
import { canonical, positive } from './arguments';
import { printable, printLine, printRows } from './print';
import { addTicketDo, addTicketRegister } from './ticket-do';
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
      await withDatabase(async (db) => {
        const rows = await listTickets(db, {
          ...(options.status ? { status: options.status } : {}),
          limit: positive(options.limit, '--limit'),
        });
        printRows(
          options.json ? rows : rows.map(({ language, category, level, assignee, ...row }) => row),
          options.json === true,
          'No tickets.',
        );
      });
    });
  ticket
    .command('show')
    .description('one ticket: fields, timeline, mails, attachments, notices')
    .argument('<number>', 'registration number, e.g. EEP-2026-0001237')
    .option('--json', 'as JSON')
    .action(async (number: string, options: { json?: boolean }) => {
      await withDatabase(async (db, config) => {
        const view = await showTicket(db, canonical(number, config.NUMBER_PREFIX));
        if (!view) throw new UserError(`There is no ticket ${number}.`);
        if (options.json) printLine(JSON.stringify(view));
        else printTicket(view);
      });
    });
  ticket
    .command('attachment')
    .description('write an attachment to standard output or to a file')
    .argument('<number>', 'registration number')
    .argument('<id>', 'id of the attachment, from ticket show')
    .option('--out <file>', 'write to this file instead of standard output')
    .addHelpText('after', '\nExample:\n  tirkeu ticket attachment EEP-2026-0001237 4 > screenshot.png')
    .action(async (number: string, id: string, options: { out?: string }) => {
      await withDatabase(async (db, config) => {
        const file = await attachmentBytes(db, canonical(number, config.NUMBER_PREFIX), positive(id, 'the id'));
        if (!file) throw new UserError(`Ticket ${number} has no attachment ${id}; see: tirkeu ticket show ${number}`);
        if (options.out) await writeFile(options.out, file.content);
        else
          await new Promise<void>((resolve, reject) =>
            process.stdout.write(file.content, (error) => (error ? reject(error) : resolve())),
          );
      });
    });
}

function printTicket(view: TicketView): void {
  printLine(
    `${view.number}  ${view.status}${view.closeReason ? ` (${view.closeReason})` : ''}${view.holdReason ? ` (${view.holdReason})` : ''}`,
  );
  printLine(`  subject    ${printable(view.subject)}`);
  printLine(`  requester  ${view.requester}   language ${view.language}   category ${view.category}`);
  printLine(
    `  opened     ${view.createdAt}${view.closedAt ? `   closed ${view.closedAt}` : ''}${view.assignee ? `   assignee ${view.assignee}` : ''}`,
  );
  printLine(`  channel    ${view.channel}   priority ${view.priority}   level ${view.level}`);
  if (view.holdUntil) printLine(`  on hold    until ${view.holdUntil}`);
  if (view.mergedInto) printLine(`  merged     into ${view.mergedInto}`);
  if (view.linkedTo) printLine(`  linked to  ${view.linkedTo}`);
  if (view.infoAskedAt)
    printLine(
      `  info       asked ${view.infoAskedAt}, accepted ${view.infoAcceptedAt ?? 'not yet'}, due ${view.infoDueAt ?? 'not yet'}`,
    );
  printLine('\nTimeline');
  for (const { at, what, by, data } of view.timeline) {
    // What #undo would put back is for the daemon, not for readers.
    const { before: _, ...facts } = data;
    const told = Object.keys(facts).length > 0 ? printable(JSON.stringify(facts)) : '';
    printLine(`  ${at}  ${what.padEnd(20)} ${by}  ${told}`.trimEnd());
  }
  printLine('\nMails');
  for (const { at, role, visibility, from, subject, text } of view.mails) {
    printLine(`  ${at}  ${role} ${from} (${visibility})  ${printable(subject)}`);
    printLine(printable(text).replace(/^/gm, '    | '));
  }
  printLine('\nAttachments');
  for (const { id, filename, type, size, screenshot } of view.attachments)
    printLine(`  ${id}  ${printable(filename)}  ${type}  ${size} bytes${screenshot ? '  screenshot' : ''}`);
  printLine('\nNotices');
  for (const { id, name, to, state, sentAt } of view.notices)
    printLine(`  ${id}  ${name} → ${to}  ${state} ${sentAt ?? ''}`.trimEnd());
}
