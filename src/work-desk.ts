// The work of the daemon that runs the desk: mailboxes, ledger, outbox, clock and lease side by side, each a loop of its own.
import type { DatabaseOutage } from './database-outage';
import type { Desk } from './desk';
import { deskRounds } from './desk-rounds';
import { DatabaseAway, errorText } from './errors';
import { type Intake, type MailboxCall, sleep, watchMailbox } from './mail-intake';
import type { MailLog } from './mail-log';
import { openSources } from './open-sources';
import { processMails } from './process-mails';
import { type Bell, createBell } from './receive/bell';
import type { MailSource } from './receive/mail-source';
import { alertAdministrators } from './record/alert-administrators';
import { OUTBOX_CHANNEL } from './record/enqueue-notices';
import { holdLease, LEASE_SECONDS } from './record/lease';
import { nextDue } from './record/outbox';
import { sendNext } from './reply/send-outbox';
import { assignWaiting } from './schedule/assign-waiting';
import { closeUnanswered } from './schedule/close-unanswered';
import { everyCron } from './schedule/cron';
import { wakeHeld } from './schedule/wake-held';

export interface DaemonOptions {
  readonly log: MailLog;
  readonly importExisting: boolean;
  readonly now: () => Date;
  /** The longest pause between looks at outbox and ledger, in milliseconds; short where the clock runs fast. */
  readonly idleMs: number;
}

/** The lease that says who runs the desk, and how often it is renewed. */
export const LEASE = 'desk';
export const RENEW_MS = (LEASE_SECONDS * 1000) / 3;
const RETRY_MS = 1000;
/** A mailbox that is away so long that the pauses have grown to this is worth an alert: about a minute. */
const ALERT_FROM_MS = 15_000;

/**
 * Runs mailboxes, ledger, outbox and clock side by side until the end or until the lease is lost. `ledgerBell` rings when
 * something waits in the ledger.
 */
export async function workDesk(
  desk: Desk,
  options: DaemonOptions,
  outage: DatabaseOutage,
  holder: string,
  ledgerBell: Bell,
  ending: AbortSignal,
): Promise<void> {
  const term = new AbortController();
  const end = (): void => term.abort();
  ending.addEventListener('abort', end, { once: true });
  // It may have come while the lease was asked for.
  if (ending.aborted) end();
  const sources = openSources(desk.config, options.log);
  const calls = sources.map((): MailboxCall => ({ bell: createBell(), sweep: false }));
  const outboxBell = createBell();
  const unlisten = await desk.store.listen(OUTBOX_CHANNEL, outboxBell.ring).catch((error) => {
    outage.failed('waiting for notices', error);
    return async () => {};
  });
  const cron = everyCron(
    desk.config.CLOSE_CRON,
    () => closeDue(desk, options.log, sources, calls),
    (error) => outage.failed('closing sweep', error),
  );
  const rounds = everyCron(
    desk.config.CLOSE_CRON,
    async () => void (await deskRounds(desk)),
    (error) => outage.failed('service levels, summary and digest', error),
  );
  await Promise.all([
    keepLease(desk, options, outage, holder, term),
    ...sources.map((source, at) =>
      watchMailbox(intakeOf(desk, options, outage, source, ledgerBell), calls[at]!, term.signal),
    ),
    workLedger(desk, options, outage, ledgerBell, calls, term.signal),
    ...Array.from({ length: desk.config.SENDERS }, () => workOutbox(desk, options, outage, outboxBell, term.signal)),
  ]);
  await Promise.all([cron.stop(), rounds.stop()]);
  await unlisten().catch(() => {});
  await Promise.all(sources.map((source) => source.close()));
  ending.removeEventListener('abort', end);
}

async function keepLease(
  desk: Desk,
  { log }: DaemonOptions,
  outage: DatabaseOutage,
  holder: string,
  term: AbortController,
): Promise<void> {
  let heldUntil = performance.now() + LEASE_SECONDS * 1000;
  while (!term.signal.aborted) {
    await sleep(RENEW_MS, term.signal);
    if (term.signal.aborted) return;
    const asked = performance.now();
    const mine = await holdLease(desk.store.db, LEASE, holder).catch((error) => {
      outage.failed('lease of the desk', error);
      return null;
    });
    if (mine !== null) outage.answered();
    if (mine) heldUntil = asked + LEASE_SECONDS * 1000;
    // While the database is away nobody else can take the desk; decisions are serial in the database anyway.
    if (mine === false || (mine === null && performance.now() > heldUntil + 60_000)) {
      log.lostLease();
      term.abort();
    }
  }
}

async function workLedger(
  desk: Desk,
  { log, idleMs }: DaemonOptions,
  outage: DatabaseOutage,
  waiting: Bell,
  done: readonly MailboxCall[],
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    waiting.hush();
    try {
      const handled = await processMails(desk.flow, log, signal, () => {
        for (const { bell } of done) bell.ring();
      });
      outage.answered();
      if (handled === 0) await waiting.heard(Math.min(idleMs, 5_000), signal);
    } catch (error) {
      outage.failed('handling mails', error);
      await sleep(RETRY_MS, signal);
    }
  }
}

async function workOutbox(
  desk: Desk,
  { idleMs, now }: DaemonOptions,
  outage: DatabaseOutage,
  waiting: Bell,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      waiting.hush();
      const result = await sendNext(desk.sender);
      outage.answered();
      if (result !== null) continue;
      const due = await nextDue(desk.store.db);
      const pause = due === null ? idleMs : Math.min(Math.max(due.getTime() - now().getTime(), 50), idleMs);
      await waiting.heard(pause, signal);
    } catch (error) {
      outage.failed('sending notices', error);
      await sleep(RETRY_MS, signal);
    }
  }
}

/** A ticket that is due but waits for a sweep gets one at once. */
async function closeDue(
  desk: Desk,
  log: MailLog,
  sources: readonly MailSource[],
  calls: readonly MailboxCall[],
): Promise<void> {
  const { db, identity, timing, now } = desk.flow;
  await wakeHeld({ db, identity, timing, now, log });
  await assignWaiting(desk.flow);
  const { waiting } = await closeUnanswered(desk.closing(sources.map(({ mailbox }) => mailbox)));
  if (waiting.length === 0) return;
  for (const call of calls) {
    call.sweep = true;
    call.bell.ring();
  }
}

function intakeOf(
  desk: Desk,
  { importExisting, now, log }: DaemonOptions,
  outage: DatabaseOutage,
  source: MailSource,
  ledgerBell: Bell,
): Intake {
  const { db } = desk.store;
  let away = false;
  const mailboxBack = (mailbox: string): void => {
    if (away) log.mailboxBack(mailbox);
    away = false;
  };
  const mailboxAway = (mailbox: string, error: unknown, retryInMs: number): void => {
    // The mailbox may be well: there is nowhere to put what it holds.
    if (error instanceof DatabaseAway) {
      outage.failed('sweep', error);
      return;
    }
    away = true;
    log.mailboxAway(mailbox, error, retryInMs);
    if (retryInMs < ALERT_FROM_MS) return;
    alertAdministrators(db, 'mailbox-down', `${mailbox}: ${errorText(error)}`, now(), desk.flow.identity).catch(
      (failure) => outage.failed('alert to administrators', failure),
    );
  };
  return {
    db,
    source,
    importExisting,
    now,
    log: { ...log, mailboxAway, mailboxBack },
    sweepMs: desk.config.SWEEP_SECONDS * 1000,
    random: Math.random,
    received: ledgerBell.ring,
    step: desk.flow.step,
  };
}
