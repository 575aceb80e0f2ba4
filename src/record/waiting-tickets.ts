// What the sweeps of clause 15 need to know: which tickets are due or nearly so, what was asked, and since when every mailbox is known to hold no answer.
import { and, asc, eq, gt, lte, not, sql } from 'drizzle-orm';
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

/** An information request is reminded of at most once: by a notice that was enqueued after it. */
const REMINDED = sql`exists (
  select from outbox where ticket_id = tickets.id and name = 'info-reminder' and created_at >= info_asked_at)`;

/** Tickets whose information request falls due within so many hours, and of which nobody was reminded. */
export async function unremindedTickets(db: Database, now: Date, hours: number): Promise<number[]> {
  const until = new Date(now.getTime() + hours * 3_600_000);
  const rows = await attempt(() =>
    db
      .select({ id: tickets.id })
      .from(tickets)
      .where(
        and(
          eq(tickets.status, 'awaiting-info'),
          lte(tickets.infoDueAt, until),
          gt(tickets.infoDueAt, now),
          not(REMINDED),
        ),
      )
      .orderBy(asc(tickets.infoDueAt)),
  );
  return rows.map(({ id }) => id);
}

/** What the ticket's requester was asked last, and whether a reminder of it is enqueued; null when the request is not known. */
export async function questionOf(
  tx: Queryable,
  ticketId: number,
): Promise<{ question: string; reminded: boolean } | null> {
  const [row] = await tx.execute<{ question: string; reminded: boolean }>(sql`
    select asked.notice->'facts'->>'text' as question, ${REMINDED} as reminded
    from tickets join outbox as asked on asked.id = info_outbox_id where tickets.id = ${ticketId}`);
  return row ?? null;
}

/** A mail on record that may hold the answer of a ticket: one that waits, or one in quarantine whose sender is a participant or unknown. */
const MAY_ANSWER = sql`internal_date <= info_due_at and (
  state = 'received' or (state = 'quarantined' and internal_date >= info_asked_at and
    (sender is null or sender in (select address from participants where ticket_id = tickets.id))))`;

/**
 * The start of the oldest of the last complete sweeps over `mailboxes`: no mail that arrived before it is unknown to the
 * ledger. Null while a mailbox was never swept, or while anything is unprocessed that may hold this ticket's answer.
 */
export async function sweptSince(tx: Queryable, ticketId: number, mailboxes: readonly string[]): Promise<Date | null> {
  const [row] = await tx.execute<{ swept: string | null; count: string; unsure: boolean }>(sql`
    select
      (select min(sweep_started_at) from mailboxes where mailbox = any(${sql.param([...mailboxes])}::text[])) as swept,
      (select count(sweep_started_at) from mailboxes where mailbox = any(${sql.param([...mailboxes])}::text[])) as count,
      exists (select from ledger, tickets where tickets.id = ${ticketId} and ${MAY_ANSWER}) as unsure`);
  if (!row?.swept || row.unsure || Number(row.count) < mailboxes.length || mailboxes.length === 0) return null;
  return new Date(row.swept);
}

/** A ticket that is due and not closed, and the mails in the ledger that hold its closing back. */
export interface WaitingTicket {
  readonly number: string;
  readonly quarantined: readonly number[];
  readonly unprocessed: readonly number[];
}

/** Of these tickets those whose deadline has passed, in the order of their numbers. */
export async function whyWaiting(db: Database, ids: readonly number[]): Promise<WaitingTicket[]> {
  const rows = await attempt(() =>
    db.execute<{ number: string; mails: { id: number; state: string }[] }>(sql`
      select number, (
        select coalesce(json_agg(json_build_object('id', ledger.id, 'state', state) order by ledger.id), '[]')
        from ledger where ${MAY_ANSWER}) as mails
      from tickets where id = any(${sql.param([...ids])}::bigint[]) and status = 'awaiting-info' order by number`),
  );
  return rows.map(({ number, mails }) => {
    const of = (wanted: string) => mails.filter(({ state }) => state === wanted).map(({ id }) => id);
    return { number, quarantined: of('quarantined'), unprocessed: of('received') };
  });
}
