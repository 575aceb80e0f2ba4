// What the closing sweep needs to know: which tickets are due, and since when every mailbox is known to hold no answer.
import { and, asc, eq, lte, sql } from 'drizzle-orm';
import { attempt, type Database, type Queryable } from './database';
import { tickets } from './schema';

/** Tickets whose information request fell due at or before `now`, the longest overdue first. */
export async function dueTickets(db: Database, now: Date, limit: number): Promise<number[]> {
  const rows = await attempt(() =>
    db
      .select({ id: tickets.id })
      .from(tickets)
      .where(and(eq(tickets.status, 'awaiting-info'), lte(tickets.infoDueAt, now)))
      .orderBy(asc(tickets.infoDueAt))
      .limit(limit),
  );
  return rows.map(({ id }) => id);
}

/**
 * The start of the oldest of the last complete sweeps over `mailboxes`: no mail that arrived before it is unknown to the
 * ledger. Null while a mailbox was never swept, or while anything is unprocessed that may hold this ticket's answer: a
 * mail that waits, or one in quarantine whose sender is a participant or unknown.
 */
export async function sweptSince(tx: Queryable, ticketId: number, mailboxes: readonly string[]): Promise<Date | null> {
  const [row] = await tx.execute<{ swept: string | null; count: string; unsure: boolean }>(sql`
    select
      (select min(sweep_started_at) from mailboxes where mailbox = any(${sql.param([...mailboxes])}::text[])) as swept,
      (select count(sweep_started_at) from mailboxes where mailbox = any(${sql.param([...mailboxes])}::text[])) as count,
      exists (
        select from ledger, tickets where tickets.id = ${ticketId} and internal_date <= info_due_at and (
          state = 'received' or (state = 'quarantined' and internal_date >= info_asked_at and
            (sender is null or sender in (select address from participants where ticket_id = ${ticketId}))))
      ) as unsure`);
  if (!row?.swept || row.unsure || Number(row.count) < mailboxes.length || mailboxes.length === 0) return null;
  return new Date(row.swept);
}
