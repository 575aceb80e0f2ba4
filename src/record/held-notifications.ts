// Notifications that wait for a digest (quiet hours), and what becomes of them.
import { inArray, sql } from 'drizzle-orm';
import type { NoticeFacts } from '../decide/notice';
import type { HeldNotification } from '../decide/operator-digest';
import { attempt, type Database, type Queryable } from './database';
import { outbox } from './schema';

export interface HeldRow extends HeldNotification {
  readonly outboxId: number;
  /** Id of the operator. */
  readonly operator: number;
}

/** Is there anything whose quiet hours are over? */
export async function digestIsDue(db: Database, now: Date): Promise<boolean> {
  const [row] = await attempt(() =>
    db.execute<{ due: boolean }>(
      sql`select exists (select from outbox where state = 'queued' and digest_at <= ${now.toISOString()}::timestamptz) as due`,
    ),
  );
  return row?.due ?? false;
}

/** What is due, oldest first, locked so that no sender takes it meanwhile; what a sender has already tried is left to it. */
export async function dueForDigest(tx: Queryable, now: Date): Promise<HeldRow[]> {
  const rows = await tx.execute<{
    id: string;
    operator: string;
    ticket_id: string;
    number: string;
    subject: string;
    status: string;
    facts: NoticeFacts['operator-notification'];
  }>(sql`
    select outbox.id, token_person as operator, ticket_id, number, subject, status, notice->'facts' as facts
    from outbox join tickets on tickets.id = ticket_id
    where state = 'queued' and attempts = 0 and token_person is not null and digest_at <= ${now.toISOString()}::timestamptz
    order by outbox.id for update of outbox skip locked`);
  return rows.map(({ id, operator, ticket_id, ...rest }) => ({
    ...rest,
    outboxId: Number(id),
    operator: Number(operator),
    ticketId: Number(ticket_id),
  }));
}

/** They stand in a digest now, or have nobody to go to any more. */
export async function dropHeld(tx: Queryable, ids: readonly number[]): Promise<void> {
  if (ids.length > 0)
    await tx
      .update(outbox)
      .set({ state: 'cancelled' })
      .where(inArray(outbox.id, [...ids]));
}

/** They leave by themselves, now. */
export async function releaseHeld(tx: Queryable, ids: readonly number[], now: Date): Promise<void> {
  if (ids.length > 0)
    await tx
      .update(outbox)
      .set({ digestAt: null, nextAttemptAt: now })
      .where(inArray(outbox.id, [...ids]));
}
