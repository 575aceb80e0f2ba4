// The outbox: notices waiting for the SMTP server, claimed one at a time with a lease, so that any number of senders may work.
import { createHash } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import type { Notice, NoticeFacts } from '../decide/notice';
import { type InfoClock, infoDueAt } from '../ticket/info-clock';
import { attempt, type Database, type Queryable } from './database';
import { blobs, events, outbox, tickets } from './schema';

/** Longer than any SMTP dialogue: when it is over, the sender is dead and nobody knows whether the mail went out. */
const LEASE = '5 minutes';
const GIVE_UP_AFTER_MS = 3 * 86_400_000;
const FIRST_RETRY_MS = 30_000;
const LAST_RETRY_MS = 3_600_000;

export type OutboxRow = typeof outbox.$inferSelect;

/** The next notice that is due, now ours; null when there is none. Lease times are the database's: they decide nothing but who works. */
export async function claimNotice(db: Database, now: Date): Promise<OutboxRow | null> {
  const due = sql`(select id from ${outbox} where
      (state in ('queued', 'uncertain') and next_attempt_at <= ${now.toISOString()}::timestamptz)
      or (state = 'sending' and lease_until < now())
    order by next_attempt_at, id limit 1 for update skip locked)`;
  const [row] = await attempt(() =>
    db
      .update(outbox)
      .set({
        state: 'sending',
        attempts: sql`${outbox.attempts} + 1`,
        leaseUntil: sql`now() + ${LEASE}::interval`,
        // Whose sender died in the middle may have gone out: its bytes must not change any more.
        everUncertain: sql`${outbox.everUncertain} or ${outbox.state} = 'sending'`,
      })
      .where(sql`${outbox.id} = ${due}`)
      .returning(),
  );
  return row ?? null;
}

/** Notices that a dead sender had in hand are due at once. Only where no other process sends: while one does, its claims must hold. */
export async function freeClaims(db: Database): Promise<void> {
  await attempt(() => db.update(outbox).set({ leaseUntil: sql`now()` }).where(eq(outbox.state, 'sending')));
}

/** When the next notice falls due, for the timer of an idle sender; null when none waits. */
export async function nextDue(db: Database): Promise<Date | null> {
  const [row] = await attempt(() =>
    db.execute<{ at: string | null }>(
      sql`select min(next_attempt_at) as at from ${outbox} where state in ('queued', 'uncertain')`,
    ),
  );
  return row?.at ? new Date(row.at) : null;
}

/** The bytes composed earlier, or null. */
export async function storedBytes(db: Queryable, sha256: Buffer): Promise<Buffer | null> {
  const [row] = await attempt(() => db.select({ content: blobs.content }).from(blobs).where(eq(blobs.sha256, sha256)));
  return row?.content ?? null;
}

/** Keeps the composed bytes before they are sent for the first time: every retry sends the same. */
export async function keepBytes(db: Database, id: number, raw: Buffer): Promise<void> {
  const sha256 = createHash('sha256').update(raw).digest();
  await attempt(() =>
    db.transaction(async (tx) => {
      await tx.insert(blobs).values({ sha256, size: raw.length, content: raw }).onConflictDoNothing();
      await tx.update(outbox).set({ rawSha256: sha256 }).where(eq(outbox.id, id));
    }),
  );
}

/**
 * The SMTP server took it. For an information request that its ticket still waits for, the eight hours start at this
 * very instant (clause 15). Returns their end, or null.
 */
export async function markSent(
  db: Database,
  row: OutboxRow,
  response: string,
  at: Date,
  clock: InfoClock,
): Promise<Date | null> {
  return attempt(() =>
    db.transaction(async (tx) => {
      await tx
        .update(outbox)
        .set({ state: 'sent', sentAt: at, response, error: null, leaseUntil: null })
        .where(eq(outbox.id, row.id));
      if (row.ticketId === null) {
        await noteDigest(tx, row, at);
        return null;
      }
      const daemon = { ticketId: row.ticketId, at, actorKind: 'daemon' as const, actor: '' };
      await tx.insert(events).values({
        ...daemon,
        kind: 'notice-sent',
        data: { notice: row.name, recipient: row.recipient, outbox: row.id },
      });
      if (row.name !== 'info-request') return null;
      const dueAt = infoDueAt(clock, at);
      const started = await tx
        .update(tickets)
        .set({ infoAcceptedAt: at, infoDueAt: dueAt, updatedAt: at })
        .where(and(eq(tickets.id, row.ticketId), eq(tickets.status, 'awaiting-info'), eq(tickets.infoOutboxId, row.id)))
        .returning({ id: tickets.id });
      if (started.length === 0) return null;
      await tx.insert(events).values({ ...daemon, kind: 'info-accepted', data: { dueAt: dueAt.toISOString() } });
      return dueAt;
    }),
  );
}

/** A digest belongs to no ticket; each of its tickets remembers that its operator was told. */
async function noteDigest(tx: Queryable, { id, recipient, notice }: OutboxRow, at: Date): Promise<void> {
  if (notice.name !== 'operator-digest') return;
  const { tickets: lines } = notice.facts as NoticeFacts['operator-digest'];
  const data = { notice: notice.name, recipient, outbox: id };
  const told = lines.map(({ ticketId }) => ({
    ticketId,
    at,
    kind: 'notice-sent' as const,
    actorKind: 'daemon' as const,
    actor: '',
    data,
  }));
  await tx.insert(events).values(told);
}

/**
 * Not accepted this time: again later, with growing pauses. `uncertain`: the server may have it; the bytes and the
 * Message-ID stay the same. An information request that was surely not accepted is composed anew, since it names a deadline.
 */
export async function markUnsent(
  db: Database,
  row: OutboxRow,
  outcome: 'temporary' | 'uncertain',
  error: string,
  now: Date,
): Promise<void> {
  const pause = Math.min(FIRST_RETRY_MS * 2 ** Math.min(row.attempts - 1, 12), LAST_RETRY_MS);
  const recompose = outcome === 'temporary' && row.name === 'info-request' && !row.everUncertain;
  await attempt(() =>
    db
      .update(outbox)
      .set({
        state: outcome === 'uncertain' ? 'uncertain' : 'queued',
        error,
        leaseUntil: null,
        nextAttemptAt: new Date(now.getTime() + pause),
        ...(outcome === 'uncertain' ? { everUncertain: true } : {}),
        ...(recompose ? { rawSha256: null } : {}),
      })
      .where(eq(outbox.id, row.id)),
  );
}

/** Has it been tried long enough? */
export function isExhausted(row: OutboxRow, now: Date): boolean {
  return now.getTime() - row.createdAt.getTime() > GIVE_UP_AFTER_MS;
}

/** Gives up, inside the transaction that writes the event and the alert. */
export async function markFailed(tx: Queryable, id: number, error: string): Promise<void> {
  await tx.update(outbox).set({ state: 'failed', error, leaseUntil: null }).where(eq(outbox.id, id));
}

/** A person wants another try: failed or waiting notices are due at once. Returns how many. */
export async function retryNotices(db: Database, ids: readonly number[] | 'all', now: Date): Promise<number> {
  const which = ids === 'all' ? sql`true` : sql`${outbox.id} = any(${sql.param([...ids])}::bigint[])`;
  const rows = await attempt(() =>
    db
      .update(outbox)
      .set({ state: 'queued', nextAttemptAt: now })
      .where(sql`${outbox.state} in ('failed', 'queued', 'uncertain') and ${which}`)
      .returning({ id: outbox.id }),
  );
  return rows.length;
}

export interface OutboxLine {
  readonly id: number;
  readonly ticket: string | null;
  readonly name: string;
  readonly recipient: string;
  readonly state: string;
  readonly attempts: number;
  readonly error: string | null;
  readonly createdAt: string;
  readonly sentAt: string | null;
  readonly notice?: Notice;
}

export async function listOutbox(db: Database, limit: number): Promise<OutboxLine[]> {
  const rows = await attempt(() =>
    db
      .select({ row: outbox, ticket: tickets.number })
      .from(outbox)
      .leftJoin(tickets, eq(tickets.id, outbox.ticketId))
      .orderBy(sql`${outbox.id} desc`)
      .limit(limit),
  );
  return rows.map(({ row, ticket }) => ({
    id: row.id,
    ticket,
    name: row.name,
    recipient: row.recipient,
    state: row.state,
    attempts: row.attempts,
    error: row.error,
    createdAt: row.createdAt.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
  }));
}
