// Mails that could not be processed and wait for a person: look, replay, discard.
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { ReasonCode } from '../decide/reason-code';
import { attempt, type Database } from './database';
import { receive } from './ledger';
import { blobs, ledger } from './schema';

export interface QuarantinedMail {
  readonly id: number;
  readonly mailbox: string;
  readonly sender: string | null;
  readonly size: number;
  readonly arrivedAt: string;
  readonly attempts: number;
  readonly error: string | null;
}

export async function listQuarantine(db: Database): Promise<QuarantinedMail[]> {
  const rows = await attempt(() =>
    db.select().from(ledger).where(eq(ledger.state, 'quarantined')).orderBy(asc(ledger.id)),
  );
  return rows.map(({ id, mailbox, sender, size, internalDate, attempts, error }) => ({
    id,
    mailbox,
    sender,
    size,
    arrivedAt: internalDate.toISOString(),
    attempts,
    error,
  }));
}

/** The raw bytes of a mail on record, in quarantine or not; null when there is none of that id. */
export async function rawMail(db: Database, id: number): Promise<Buffer | null> {
  const [row] = await attempt(() =>
    db
      .select({ content: blobs.content })
      .from(ledger)
      .innerJoin(blobs, eq(blobs.sha256, ledger.rawSha256))
      .where(eq(ledger.id, id)),
  );
  return row?.content ?? null;
}

/** Back into the queue, as if it had just arrived. Returns the ids that were in quarantine. */
export async function replayMails(db: Database, ids: readonly number[]): Promise<number[]> {
  return release(db, ids, {
    state: 'received',
    attempts: 0,
    retryAt: null,
    error: null,
    reason: null,
    processedAt: null,
  });
}

const MENDED = 'mended';

/**
 * Puts mended bytes into the queue in place of a mail in quarantine, with its time of arrival. The original stays on record, discarded,
 * and names its successor. Returns the id of the new row; null when that mail is not in quarantine.
 */
export async function mendMail(
  db: Database,
  id: number,
  raw: Buffer,
  sender: string | null,
  now: Date,
): Promise<number | null> {
  return attempt(() =>
    db.transaction(async (tx) => {
      const [mail] = await tx
        .select()
        .from(ledger)
        .where(and(eq(ledger.id, id), eq(ledger.state, 'quarantined')))
        .for('update');
      if (!mail) return null;
      const name = { uidValidity: String(id), uid: now.toISOString() };
      const { internalDate, silent } = mail;
      await receive(
        tx,
        MENDED,
        [{ ...name, internalDate, size: raw.length, raw, oversize: false, sender, silent }],
        now,
      );
      const [successor] = await tx
        .select({ id: ledger.id })
        .from(ledger)
        .where(and(eq(ledger.mailbox, MENDED), eq(ledger.uidValidity, name.uidValidity), eq(ledger.uid, name.uid)));
      if (!successor) throw new Error(`the mended mail ${id} was not recorded`);
      await tx
        .update(ledger)
        .set({
          state: 'discarded',
          reason: 'by-hand' satisfies ReasonCode,
          processedAt: now,
          error: `${mail.error ?? ''} (mended: ${successor.id})`.trim(),
        })
        .where(eq(ledger.id, id));
      return successor.id;
    }),
  );
}

/** Out of the way, kept in the ledger. Returns the ids that were in quarantine. */
export async function discardMails(db: Database, ids: readonly number[], now: Date): Promise<number[]> {
  return release(db, ids, { state: 'discarded', reason: 'by-hand' satisfies ReasonCode, processedAt: now });
}

async function release(
  db: Database,
  ids: readonly number[],
  change: Partial<typeof ledger.$inferInsert>,
): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await attempt(() =>
    db
      .update(ledger)
      .set(change)
      .where(and(inArray(ledger.id, [...ids]), eq(ledger.state, 'quarantined')))
      .returning({ id: ledger.id }),
  );
  return rows.map(({ id }) => id);
}
