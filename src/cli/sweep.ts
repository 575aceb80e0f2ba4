// tirkeu sweep: look through the mailboxes once, handle what came, close what stayed unanswered (clause 15), then stop.
import type { Command } from 'commander';
import type { Desk } from '../desk';
import { type Intake, settleMailbox, sweepMailbox } from '../mail-intake';
import { openSources } from '../open-sources';
import { processMails } from '../process-mails';
import type { MailSource } from '../receive/mail-source';
import { type WaitingTicket, whyWaiting } from '../record/waiting-tickets';
import { closeUnanswered } from '../schedule/close-unanswered';
import { printLine } from './print';
import { logOf, withDesk } from './with-desk';

export function addSweep(program: Command): void {
  program
    .command('sweep')
    .description('look through the mailboxes once, handle what came, and close what stayed unanswered for too long')
    .option(
      '--json',
      'as JSON: new mails of each mailbox, mails handled, tickets closed, tickets that wait and for which mails',
    )
    .addHelpText(
      'after',
      '\nThe daemon does this by itself, and sends the notices. Nothing is closed while a mailbox cannot be read, or while a mail waits that may hold the answer.\n\nExamples:\n  tirkeu sweep\n  tirkeu sweep --json | jq .waiting',
    )
    .action(async (options: { json?: boolean }) => {
      await withDesk(async (desk) => {
        const sources = openSources(desk.config, logOf(desk.config, 'warn'));
        try {
          const swept = await sweepOnce(desk, sources);
          if (options.json) printLine(JSON.stringify(swept));
          else for (const line of sayAll(swept)) printLine(line);
        } finally {
          await Promise.all(sources.map((source) => source.close()));
        }
      });
    });
}

interface Swept {
  readonly mailboxes: readonly { readonly mailbox: string; readonly arrived: number }[];
  /** Mails taken from the ledger, those that were there before included. */
  readonly handled: number;
  readonly closed: readonly string[];
  readonly waiting: readonly WaitingTicket[];
}

async function sweepOnce(desk: Desk, sources: readonly MailSource[]): Promise<Swept> {
  const { db, now, step } = desk.flow;
  const log = logOf(desk.config, 'warn');
  const intakes = sources.map(
    (source): Intake => ({
      db,
      source,
      importExisting: false,
      sweepMs: 0,
      now,
      random: Math.random,
      received: () => {},
      log,
      step,
    }),
  );
  const mailboxes: { mailbox: string; arrived: number }[] = [];
  for (const intake of intakes) mailboxes.push({ mailbox: intake.source.mailbox, arrived: await sweepMailbox(intake) });
  const handled = await processMails(desk.flow, log);
  for (const intake of intakes) await settleMailbox(intake);
  const { closed, waiting } = await closeUnanswered(desk.closing(mailboxes.map(({ mailbox }) => mailbox)));
  return { mailboxes, handled, closed, waiting: await whyWaiting(db, waiting) };
}

function sayAll({ mailboxes, handled, closed, waiting }: Swept): string[] {
  return [
    ...mailboxes.map(({ mailbox, arrived }) => `${mailbox}: ${arrived} new mails`),
    `${handled} mails handled`,
    closed.length === 0 ? 'Nothing to close.' : `Closed: ${closed.join(' ')}`,
    ...waiting.map((ticket) => `Not closed: ${ticket.number}, ${whatHoldsBack(ticket)}`),
  ];
}

function whatHoldsBack({ quarantined, unprocessed }: WaitingTicket): string {
  const [first] = quarantined;
  if (first !== undefined)
    return `since the answer may be in quarantine (${quarantined.join(', ')}): tirkeu quarantine show ${first}`;
  if (unprocessed.length > 0)
    return `since the answer may be in a mail that is still tried (${unprocessed.join(', ')})`;
  return 'since a mailbox could not be read to its end';
}
