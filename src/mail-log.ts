// One function per event that an administrator cares about. No text of a mail, no secret; addresses by setting only.
import pino from 'pino';
import { errorText } from './errors';

export interface LogSettings {
  readonly level: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly format: 'auto' | 'json' | 'pretty';
  readonly addresses: boolean;
}

export interface OutgoingFacts {
  readonly outbox: number;
  readonly notice: string;
  readonly ticket: string | null;
  readonly recipient: string;
  readonly attempts: number;
}

export type MailLog = ReturnType<typeof mailLog>;

/** The names of these functions are the events; docs and alerts speak of them. */
export function mailLog({ level, format, addresses }: LogSettings) {
  const pretty = format === 'pretty' || (format === 'auto' && process.stderr.isTTY === true);
  const log = pretty
    ? pino(
        { level, base: null },
        pino.transport({
          target: 'pino-pretty',
          options: { destination: 2, translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname' },
        }),
      )
    : pino(
        { level, base: { name: 'tirkeu' }, timestamp: pino.stdTimeFunctions.isoTime },
        pino.destination({ dest: 2, sync: true }),
      );
  const who = (address: string): string => (addresses ? address : address.replace(/^.*@/, '…@'));
  const notice = (facts: OutgoingFacts) => ({ ...facts, recipient: who(facts.recipient) });
  return {
    started: (facts: Readonly<Record<string, unknown>>) => log.info({ event: 'started', ...facts }, 'tirkeu started'),
    stopping: (signal: string) =>
      log.info({ event: 'stopping', signal }, 'stopping; the mail in hand is finished first'),
    stopped: () => log.info({ event: 'stopped' }, 'stopped'),
    standingBy: () => log.info({ event: 'standing-by' }, 'another daemon runs this desk; standing by'),
    tookOver: () => log.info({ event: 'took-over' }, 'this daemon runs the desk'),
    lostLease: () => log.warn({ event: 'lost-lease' }, 'another daemon took the desk over; standing by'),
    mailboxEntered: (mailbox: string, leftAlone: number) =>
      log.info(
        { event: 'mailbox-entered', mailbox, leftAlone },
        leftAlone > 0
          ? `first start: ${leftAlone} older mails are left alone (serve --import-existing takes them)`
          : 'first start on this mailbox',
      ),
    mailboxReset: (mailbox: string) =>
      log.warn({ event: 'mailbox-reset', mailbox }, 'UIDVALIDITY changed: every mail is compared anew'),
    swept: (mailbox: string, arrived: number) =>
      log[arrived > 0 ? 'info' : 'debug']({ event: 'swept', mailbox, arrived }, `${arrived} new mails`),
    mailboxAway: (mailbox: string, error: unknown, retryInMs: number) =>
      log.warn(
        { event: 'mailbox-away', mailbox, error: errorText(error), retryInMs },
        'mailbox not reachable; trying again',
      ),
    mailboxBack: (mailbox: string) => log.info({ event: 'mailbox-back', mailbox }, 'mailbox reachable again'),
    mailboxNote: (mailbox: string, note: string) => log.warn({ event: 'mailbox-note', mailbox, note }, note),
    settled: (mailbox: string, count: number) => log.debug({ event: 'settled', mailbox, count }, 'moved or flagged'),
    handled: (facts: { ledger: number; reason: string; ticket: string | null; kind: string; ms: number }) =>
      log.info({ event: 'handled', ...facts }, `${facts.reason} ${facts.ticket ?? ''}`.trim()),
    mailFailed: (ledger: number, attempts: number, error: unknown) =>
      log.warn(
        { event: 'mail-failed', ledger, attempts, error: errorText(error) },
        'a mail could not be processed; it is tried again',
      ),
    quarantined: (ledger: number, error: unknown) =>
      log.error(
        { event: 'quarantined', ledger, error: errorText(error) },
        `a mail waits in quarantine: tirkeu quarantine show ${ledger}`,
      ),
    databaseAway: (error: unknown, awaySeconds = 0) =>
      log.error(
        { event: 'database-away', error: errorText(error), awaySeconds },
        awaySeconds === 0 ? 'database not reachable; trying again' : `database still away, for ${awaySeconds} s by now`,
      ),
    databaseBack: (awaySeconds: number) =>
      log.warn({ event: 'database-back', awaySeconds }, `database is back after ${awaySeconds} s`),
    databaseNote: (note: string) => log.warn({ event: 'database-note', note }, note),
    sent: (facts: OutgoingFacts, response: string, dueAt: Date | null) =>
      log.info({ event: 'sent', ...notice(facts), response, ...(dueAt ? { dueAt } : {}) }, `${facts.notice} sent`),
    unsent: (facts: OutgoingFacts, outcome: 'temporary' | 'uncertain', error: string) =>
      log.warn({ event: 'unsent', ...notice(facts), outcome, error }, `${facts.notice} not sent yet; trying again`),
    failed: (facts: OutgoingFacts, error: string) =>
      log.error({ event: 'notice-failed', ...notice(facts), error }, `${facts.notice} cannot be delivered`),
    closed: (ticket: string) => log.info({ event: 'closed-no-response', ticket }, 'closed: клиенттен жауап келмеді'),
    woken: (ticket: string) => log.info({ event: 'hold-over', ticket }, 'the time on hold is over'),
    closingWaits: (ticket: number) =>
      log.debug({ event: 'closing-waits', ticket }, 'due, but the mailbox is not swept since the deadline'),
    lexiconReloaded: () => log.info({ event: 'lexicon-reloaded' }, 'lexicon reloaded'),
    lexiconRefused: (error: unknown) =>
      log.error(
        { event: 'lexicon-refused', error: errorText(error) },
        'the changed lexicon has mistakes; the last good one stays in use',
      ),
    lexiconUnkept: (message: string) => log.error({ event: 'lexicon-unkept' }, message),
    templatesChanged: (files: readonly string[]) =>
      log.info({ event: 'templates-changed', files }, 'own templates taken into use'),
    templatesRefused: (findings: readonly string[]) =>
      log.error(
        { event: 'templates-refused', findings },
        'own templates have mistakes; the last good version stays in use, else the built-in one',
      ),
    triageRulesReloaded: () => log.info({ event: 'triage-rules-reloaded' }, 'rules of triage reloaded'),
    triageRulesRefused: (error: unknown) =>
      log.error(
        { event: 'triage-rules-refused', error: errorText(error) },
        'the changed rules of triage have mistakes; the last good ones stay in use',
      ),
    calendarGap: (years: readonly number[]) =>
      log.warn({ event: 'calendar-gap', years }, 'the working calendar lacks a year: tirkeu calendar import FILE.ics'),
    nobodyIsOperator: () =>
      log.warn(
        { event: 'nobody-is-operator' },
        'requests are registered and nobody is told: tirkeu operator add ADDRESS',
      ),
    trouble: (what: string, error: unknown) => log.error({ event: 'trouble', what, error: errorText(error) }, what),
    flush: () => log.flush(),
  };
}
