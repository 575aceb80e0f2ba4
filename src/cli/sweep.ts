// tirkeu sweep: look through the mailboxes once, handle what came, close what stayed unanswered (clause 15), then stop.
import type { Command } from 'commander';
import type { Desk } from '../desk';
import { DatabaseAway, errorText, UserError } from '../errors';
import { type Intake, type IntakeLog, settleMailbox, sweepMailbox } from '../mail-intake';
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
      'as JSON: mailboxes[{mailbox, arrived, leftAlone, error}], handled, quarantined[], closed[], waiting[{number, quarantined[], unprocessed[]}]',
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
          const away = swept.mailboxes.filter(({ error }) => error !== null).length;
          if (away > 0) throw new UserError(`${away} of ${sources.length} mailboxes could not be swept.`);
        } finally {
          await Promise.all(sources.map((source) => source.close()));
        }
      });
    });
}

interface SweptMailbox {
  readonly mailbox: string;
  readonly arrived: number;
  /** Older mails that a first look passes by. */
  readonly leftAlone: number;
  readonly error: string | null;
}

interface Swept {
  readonly mailboxes: readonly SweptMailbox[];
  /** Mails taken from the ledger, those that were there before included. */
  readonly handled: number;
  readonly quarantined: readonly number[];
  readonly closed: readonly string[];
  readonly waiting: readonly WaitingTicket[];
}

/** A mailbox that cannot be reached stops nothing but the closing. */
async function sweepOnce(desk: Desk, sources: readonly MailSource[]): Promise<Swept> {
  const { db } = desk.flow;
  const mailboxes: SweptMailbox[] = [];
  for (const source of sources) mailboxes.push(await sweepOne(desk, source));
  const quarantined: number[] = [];
  const log = logOf(desk.config, 'error');
  const handled = await processMails(desk.flow, { ...log, quarantined: (id) => quarantined.push(id) });
  for (const [at, source] of sources.entries())
    if (mailboxes[at]?.error === null) await settleMailbox(intakeOf(desk, source, log));
  const { closed, waiting } = await closeUnanswered(desk.closing(mailboxes.map(({ mailbox }) => mailbox)));
  return { mailboxes, handled, quarantined, closed, waiting: await whyWaiting(db, waiting) };
}

async function sweepOne(desk: Desk, source: MailSource): Promise<SweptMailbox> {
  const { mailbox } = source;
  let leftAlone = 0;
  const log = logOf(desk.config, 'warn');
  const mailboxEntered = (_mailbox: string, count: number): void => {
    leftAlone = count;
  };
  try {
    const arrived = await sweepMailbox(intakeOf(desk, source, { ...log, mailboxEntered }));
    return { mailbox, arrived, leftAlone, error: null };
  } catch (error) {
    if (error instanceof DatabaseAway) throw error;
    return { mailbox, arrived: 0, leftAlone, error: errorText(error) };
  }
}

function intakeOf(desk: Desk, source: MailSource, log: IntakeLog): Intake {
  const { db, now, step } = desk.flow;
  const once = { importExisting: false, sweepMs: 0, random: Math.random, received: () => {} };
  return { db, source, now, log, step, ...once };
}

function sayAll({ mailboxes, handled, quarantined, closed, waiting }: Swept): string[] {
  const waits = quarantined.map((id) => `Mail ${id} waits in quarantine: tirkeu quarantine show ${id}`);
  return [
    ...mailboxes.map(sayMailbox),
    `${handled} mails handled`,
    ...waits,
    ...(closed.length > 0 ? [`Closed: ${closed.join(' ')}`] : []),
    ...waiting.map((ticket) => `Not closed: ${ticket.number}, ${whatHoldsBack(ticket)}`),
    ...(closed.length + waiting.length === 0 ? ['Nothing to close.'] : []),
  ];
}

function sayMailbox({ mailbox, arrived, leftAlone, error }: SweptMailbox): string {
  if (error !== null) return `${mailbox}: not swept: ${error}`;
  const older = leftAlone > 0 ? `; first look: ${leftAlone} older mails are left alone` : '';
  return `${mailbox}: ${arrived} new mails${older}`;
}

function whatHoldsBack({ quarantined, unprocessed }: WaitingTicket): string {
  const reasons = [
    ...quarantined.map((id) => `mail ${id} in quarantine may be the answer (tirkeu quarantine show ${id})`),
    ...unprocessed.map((id) => `mail ${id}, which is still tried, may be the answer`),
  ];
  return reasons.length > 0 ? reasons.join(', ') : 'not every mailbox was swept to its end since the deadline';
}
