// From a mailbox into the ledger, and back to the mailbox once a mail is done: sweep, settle, wait, for ever.
import { peekSender } from './parse/content-identity';
import { backOff } from './receive/back-off';
import type { Bell } from './receive/bell';
import type { ArrivedMail, MailRef, MailSource } from './receive/mail-source';
import { roomAtHand } from './record/bytes-at-hand';
import type { Database } from './record/database';
import { markSettled, receive, unsettledMails } from './record/ledger';
import { enterMailbox, knownMailbox, leaveAlone, sweepDone, unrecordedMails, youngerMails } from './record/mailboxes';

export interface Intake {
  readonly db: Database;
  readonly source: MailSource;
  /** Takes mails as well that lay in the mailbox before the first start, without notices. */
  readonly importExisting: boolean;
  readonly sweepMs: number;
  readonly now: () => Date;
  readonly random: () => number;
  /** New mails are in the ledger. */
  readonly received: () => void;
  readonly log: IntakeLog;
  /** Test hook: a crash may be staged at each named step. */
  readonly step: (name: string) => void;
}

export interface IntakeLog {
  mailboxEntered(mailbox: string, leftAlone: number): void;
  mailboxReset(mailbox: string): void;
  swept(mailbox: string, arrived: number): void;
  mailboxAway(mailbox: string, error: unknown, retryInMs: number): void;
  mailboxBack(mailbox: string): void;
  settled(mailbox: string, count: number): void;
}

const SETTLE_AT_ONCE = 200;

/** What others ask of a mailbox that is being watched: ring after a change. */
export interface MailboxCall {
  readonly bell: Bell;
  /** Sweep at once, not only settle: a ticket is due and waits for it. */
  sweep: boolean;
}

/** Runs until `signal` fires; failures are logged and tried again with growing pauses. `call` is rung when mails are done. */
export async function watchMailbox(intake: Intake, call: MailboxCall, signal: AbortSignal): Promise<void> {
  let failures = 0;
  let nextSweep = 0;
  while (!signal.aborted) {
    try {
      call.bell.hush();
      if (call.sweep || performance.now() >= nextSweep) {
        call.sweep = false;
        await sweepMailbox(intake);
        nextSweep = performance.now() + intake.sweepMs;
      }
      await settleMailbox(intake);
      if (failures > 0) intake.log.mailboxBack(intake.source.mailbox);
      failures = 0;
      const first = await waitForMail(intake.source, call.bell, Math.max(nextSweep - performance.now(), 0), signal);
      if (first === 'mailbox') nextSweep = 0;
    } catch (error) {
      failures += 1;
      nextSweep = 0;
      const pause = backOff(failures, intake.random);
      intake.log.mailboxAway(intake.source.mailbox, error, pause);
      await sleep(pause, signal);
    }
  }
}

/** Brings everything into the ledger that the mailbox holds and the ledger does not. Returns how many mails were new. */
export async function sweepMailbox(intake: Intake): Promise<number> {
  const { db, source, now } = intake;
  const { mailbox } = source;
  const startedAt = now();
  let entering = false;
  let oldUntil: Date | null = null;
  let validity = '';
  let old: readonly MailRef[] = [];
  let older = new Set<string>();
  let count = 0;
  let complete = true;
  await source.sweep({
    async opened({ uidValidity }) {
      const known = await knownMailbox(db, mailbox);
      entering = known === null;
      if (known && known.uidValidity !== uidValidity && !intake.importExisting) oldUntil = known.firstSeenAt;
      if (known && known.uidValidity !== uidValidity) intake.log.mailboxReset(mailbox);
      validity = uidValidity;
    },
    async unknown(refs) {
      if (entering && !intake.importExisting) {
        old = refs;
        return [];
      }
      const unrecorded = await unrecordedMails(db, mailbox, refs);
      const younger = await youngerMails(db, mailbox, unrecorded);
      if (!intake.importExisting) return younger;
      const young = new Set(younger);
      older = new Set(unrecorded.filter((ref) => entering || !young.has(ref)).map(({ uid }) => uid));
      return unrecorded;
    },
    async arrived(mails) {
      const fresh = oldUntil === null ? mails : await dropOld(intake, mails, oldUntil);
      intake.step('fetched');
      const rows = fresh.map((mail) => ({ ...mail, sender: peekSender(mail.raw), silent: older.has(mail.uid) }));
      await receive(db, mailbox, rows, now());
      intake.step('recorded');
      count += fresh.length;
      if (fresh.length > 0) intake.received();
      await roomAtHand(db);
    },
    async passedOver() {
      complete = false;
    },
  });
  if (entering) {
    // With --import-existing nothing is ever too old, not even after a change of UIDVALIDITY.
    await enterMailbox(db, mailbox, validity, old, intake.importExisting ? new Date(0) : startedAt);
    intake.log.mailboxEntered(mailbox, old.length);
  }
  // What could not be read may be somebody's answer: nothing is closed on the strength of this sweep (clause 15).
  if (complete) await sweepDone(db, mailbox, startedAt, now());
  intake.log.swept(mailbox, count);
  return count;
}

async function dropOld(intake: Intake, mails: readonly ArrivedMail[], until: Date): Promise<readonly ArrivedMail[]> {
  // INTERNALDATE counts whole seconds.
  const isOld = (mail: ArrivedMail): boolean => mail.internalDate.getTime() + 1000 <= until.getTime();
  await leaveAlone(intake.db, intake.source.mailbox, mails.filter(isOld));
  return mails.filter((mail) => !isOld(mail));
}

/** Moves or flags what is done. What could not be moved stays unsettled in the ledger and is tried again after the next sweep. */
export async function settleMailbox({ db, source, now, log, step }: Intake): Promise<void> {
  for (;;) {
    const done = await unsettledMails(db, source.mailbox, SETTLE_AT_ONCE);
    const settled =
      done.length === 0 ? [] : await source.settle(done.map(({ uidValidity, uid }): MailRef => ({ uidValidity, uid })));
    if (settled.length > 0) step('settled');
    const names = new Set(settled.map(({ uidValidity, uid }) => `${uidValidity} ${uid}`));
    const ids = done.filter(({ uidValidity, uid }) => names.has(`${uidValidity} ${uid}`)).map(({ id }) => id);
    await markSettled(db, ids, now());
    if (ids.length > 0) log.settled(source.mailbox, ids.length);
    if (done.length < SETTLE_AT_ONCE || ids.length === 0) return;
  }
}

/** Who ended the wait: the mailbox (new mail, a broken connection), or a call (or time), which by itself needs no sweep. */
async function waitForMail(
  source: MailSource,
  calls: Bell,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<'mailbox' | 'bell'> {
  // It may have come in the middle of a sweep.
  if (signal.aborted) return 'bell';
  const over = new AbortController();
  const end = (): void => over.abort();
  signal.addEventListener('abort', end, { once: true });
  const mailbox = source.wait(timeoutMs, over.signal).then(() => 'mailbox' as const);
  const bell = calls.heard(timeoutMs, over.signal).then(() => 'bell' as const);
  const first = await Promise.race([mailbox, bell]);
  end();
  await Promise.all([mailbox, bell]);
  signal.removeEventListener('abort', end);
  return first;
}

/** Resolves after `ms`, or as soon as `signal` fires. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done, { once: true });
  });
}
