// A desk whose clock is moved by hand, with a Maildir that is swept when the test says so: for the proofs of the eight hours.
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sweepMailbox } from '../../src/mail-intake';
import { mailLog } from '../../src/mail-log';
import { processMails } from '../../src/process-mails';
import type { MailSource } from '../../src/receive/mail-source';
import { maildirSource } from '../../src/receive/maildir-source';
import type { TicketView } from '../../src/record/ticket-view';
import { closeUnanswered } from '../../src/schedule/close-unanswered';
import { type DeskWorld, deskWorld, type Mail, rawMail, type Sent } from './desk-world';

export interface ClockDesk {
  readonly world: DeskWorld;
  readonly source: MailSource;
  /** A customer writes, an operator asks back by #info, and the SMTP server accepts it now. */
  asks(text?: string): Promise<Asked>;
  /** Moves the clock to an instant, forwards or backwards. */
  goTo(instant: Date): void;
  /** A mail reaches the Maildir at an instant; nobody reads it yet. */
  reaches(mail: Mail | string, at: Date): void;
  /** Sweeps the Maildir, or another source in its place, into the ledger. */
  sweep(source?: MailSource): Promise<void>;
  /** Handles what the ledger holds. */
  handle(): Promise<void>;
  /** Runs the closing sweep over these mailboxes. Returns the numbers that it closed. */
  closes(mailboxes?: readonly string[]): Promise<string[]>;
  end(): Promise<void>;
}

export interface Asked {
  readonly customer: string;
  readonly number: string;
  readonly request: Sent;
  readonly due: Date;
}

export const DANA = 'dana@mitwork.kz';
const TEXTS = 'Здравствуйте! Подскажите, пожалуйста, почему не открывается договор?';

export async function clockDesk(settings: Readonly<Record<string, string>> = {}): Promise<ClockDesk> {
  const world = await deskWorld({ SEND_DELAY_SECONDS: '0', ...settings });
  await world.staff(DANA, { name: 'Дана' });
  const folder = mkdtempSync(join(tmpdir(), 'tirkeu-clock-'));
  for (const sub of ['new', 'cur', 'tmp']) mkdirSync(join(folder, sub));
  const source = maildirSource({ path: folder, settlement: 'move' });
  const log = mailLog({ level: 'silent', format: 'json', addresses: false });
  const { db, step } = world.desk.flow;
  const sweep = async (from: MailSource = source): Promise<void> => {
    const intake = { db, step, log, sweepMs: 0, now: world.now, random: Math.random, received: () => undefined };
    await sweepMailbox({ ...intake, source: from, importExisting: false });
  };
  await sweep();
  let customers = 0;
  return {
    world,
    source,
    sweep,
    async asks(text = TEXTS) {
      customers += 1;
      const customer = `customer${customers}@firm.example`;
      await world.arrives({ from: customer, text, subject: 'Договор' });
      const answers = await world.latest('operator-notification', DANA);
      await world.arrives({ from: DANA, answers, text: '#info\nПришлите, пожалуйста, номер договора.' });
      const request = await world.latest('info-request', customer);
      const { number, infoDueAt } = await world.ticket();
      return { customer, number, request, due: new Date(infoDueAt ?? Number.NaN) };
    },
    goTo(instant) {
      world.pass((instant.getTime() - world.now().getTime()) / 60_000);
    },
    reaches(mail, at) {
      const name = `${at.getTime()}.${randomUUID()}.test`;
      writeFileSync(join(folder, 'tmp', name), typeof mail === 'string' ? mail : rawMail(mail, at));
      utimesSync(join(folder, 'tmp', name), at, at);
      renameSync(join(folder, 'tmp', name), join(folder, 'new', name));
    },
    async handle() {
      await processMails(world.desk.flow, log);
    },
    async closes(mailboxes = [source.mailbox]) {
      return (await closeUnanswered(world.desk.closing(mailboxes))).closed;
    },
    async end() {
      await source.close();
      await world.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** An instant so many seconds later, or earlier. */
export function later(instant: Date, seconds: number): Date {
  return new Date(instant.getTime() + seconds * 1000);
}

/** The delivery status notification (RFC 3464) of an information request, as Postfix writes it. */
export function deliveryReport({ customer, request }: Asked, action: 'failed' | 'delayed', status: string): string {
  const lines = [
    'Return-Path: <>',
    'From: MAILER-DAEMON@mx.firm.example (Mail Delivery System)',
    'To: support@mitwork.kz',
    'Subject: Undelivered Mail Returned to Sender',
    `Message-ID: <${randomUUID()}@mx.firm.example>`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    `This is the mail system at host mx.firm.example. <${customer}>: ${action}`,
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.firm.example',
    '',
    `Final-Recipient: rfc822; ${customer}`,
    `Action: ${action}`,
    `Status: ${status}`,
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    'From: support@mitwork.kz',
    `To: ${customer}`,
    `Message-ID: <${request.message.messageId}>`,
    '--b--',
    '',
  ];
  return lines.join('\r\n');
}

/** What closed a ticket, and when it says that the answer was due, as far as the ticket tells. */
export function clockOf({ status, closeReason, infoDueAt, infoAcceptedAt }: TicketView): Record<string, unknown> {
  return { status, closeReason, infoDueAt, infoAcceptedAt };
}
