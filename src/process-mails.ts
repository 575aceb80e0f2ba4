// Works the ledger off: claims waiting mails, reads them ahead, handles them in order, puts aside what cannot be handled.
import { errorText, GiveUp, TryAgain } from './errors';
import { type Handled, handleMails, type MailFlow, type ReadMail, readMail } from './mail-flow';
import { alertAdministrators } from './record/alert-administrators';
import { type ClaimedMail, claimMails, giveBack, MAX_ATTEMPTS, markFailed } from './record/ledger';

export interface ProcessLog {
  handled(facts: { ledger: number; reason: string; ticket: string | null; kind: string; ms: number }): void;
  mailFailed(ledger: number, attempts: number, error: unknown): void;
  quarantined(ledger: number, error: unknown): void;
}

/** Mails taken at once: enough to share a transaction, few enough to hold in memory. */
const AT_ONCE = 32;
/** Batches in hand: one is written down while the others are read, so that neither waits for the other. */
const IN_HAND = 3;

/**
 * Handles what waits in the ledger, oldest first, until nothing is due. Returns how many mails were handled. Throws
 * TryAgain when the database is away; the tries of the mails in hand are given back first, if that is possible.
 */
export async function processMails(
  flow: MailFlow,
  log: ProcessLog,
  signal?: AbortSignal,
  batchDone: () => void = () => {},
): Promise<number> {
  let handled = 0;
  const inHand: Batch[] = [];
  try {
    for (;;) {
      while (!signal?.aborted && inHand.length < IN_HAND && !inHand.some(isSuspect)) {
        const next = await takeBatch(flow, inHand);
        if (next.mails.length === 0) break;
        inHand.push(next);
      }
      const batch = inHand.shift();
      if (!batch) return handled;
      handled += await processBatch(batch, flow, log);
      batchDone();
    }
  } catch (error) {
    const untouched = inHand.flatMap(({ mails }) => mails.map(({ id }) => id));
    await giveBack(flow.db, untouched).catch(() => {});
    throw error;
  }
}

interface Batch {
  readonly mails: readonly ClaimedMail[];
  /** Never rejects. */
  readonly readings: Promise<readonly PromiseSettledResult<ReadMail>[]>;
}

/** A mail tried before may be what ended the process: it is in hand alone, or its neighbours would be counted with it. */
function isSuspect({ mails }: Batch): boolean {
  return mails.some(({ attempts }) => attempts > 1);
}

/** Claims the next mails, apart from those in hand, and begins to read them side by side. */
async function takeBatch(flow: MailFlow, inHand: readonly Batch[]): Promise<Batch> {
  const skip = inHand.flatMap(({ mails }) => mails.map(({ id }) => id));
  const mails = await claimMails(flow.db, AT_ONCE, flow.now(), skip);
  if (mails.length > 0) flow.step('claimed');
  return { mails, readings: Promise.allSettled(mails.map((mail) => readUnlessDeadly(mail, flow))) };
}

/** A try that neither succeeded nor failed ended with the process: after the last of them nobody looks into that mail again. */
function readUnlessDeadly(mail: ClaimedMail, flow: MailFlow): Promise<ReadMail> {
  if (mail.attempts <= MAX_ATTEMPTS) return readMail(mail, flow);
  return Promise.reject(new GiveUp(`The program ended in the middle of this mail, ${MAX_ATTEMPTS} times.`));
}

/** Puts aside what could not be read and handles the rest, in order. */
async function processBatch(batch: Batch, flow: MailFlow, log: ProcessLog): Promise<number> {
  const { mails } = batch;
  const readings = await batch.readings;
  const started = performance.now();
  const reads: ReadMail[] = [];
  for (const [at, mail] of mails.entries()) {
    const reading = readings[at];
    if (reading?.status === 'fulfilled') reads.push(reading.value);
    else await putAside(mail, reading?.reason, flow, log);
  }
  const handled = await handleAll(reads, flow, log);
  const ms = Math.round((performance.now() - started) / mails.length);
  for (const { read, done } of handled) {
    log.handled({ ledger: read.mail.id, reason: done.reason, ticket: done.number, kind: read.message.kind, ms });
  }
  const capped = handled.find(({ done }) => done.capped);
  if (capped) {
    const detail = capped.read.message.from?.address ?? '';
    await alertAdministrators(flow.db, 'flood', detail, flow.now(), flow.identity);
  }
  return handled.length;
}

interface Done {
  readonly read: ReadMail;
  readonly done: Handled;
}

/** All in one transaction; when one of them fails in it, each in its own, so that only that one is put aside. */
async function handleAll(reads: readonly ReadMail[], flow: MailFlow, log: ProcessLog): Promise<Done[]> {
  if (reads.length === 0) return [];
  try {
    const results = await handleMails(reads, flow);
    return reads.flatMap((read, at) => {
      const done = results[at];
      return done ? [{ read, done }] : [];
    });
  } catch (error) {
    const [only] = reads;
    if (error instanceof TryAgain) {
      await giveBack(
        flow.db,
        reads.map(({ mail }) => mail.id),
      ).catch(() => {});
      throw error;
    }
    if (reads.length === 1 && only) {
      await putAside(only.mail, error, flow, log);
      return [];
    }
    const done: Done[] = [];
    for (const read of reads) done.push(...(await handleAll([read], flow, log)));
    return done;
  }
}

/** A try failed: again later, or into quarantine. A failure of the database is nobody's fault and is thrown on. */
async function putAside(mail: ClaimedMail, error: unknown, flow: MailFlow, log: ProcessLog): Promise<void> {
  const became = await markFailed(flow.db, mail, errorText(error), error instanceof GiveUp, flow.now());
  if (became === 'received') {
    log.mailFailed(mail.id, mail.attempts, error);
    return;
  }
  log.quarantined(mail.id, error);
  const detail = `${mail.id}: ${errorText(error)}\ntirkeu quarantine show ${mail.id}`;
  await alertAdministrators(flow.db, 'quarantined', detail, flow.now(), flow.identity);
}
