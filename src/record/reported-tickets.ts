// Reads the tickets that were registered in a period, as reports count them.
import { sql } from 'drizzle-orm';
import type { ReportedTicket } from '../ticket/desk-report';
import type { Language } from '../ticket/language';
import type { CloseReason } from '../ticket/status';
import type { Queryable } from './database';
import { ticketTimesBetween } from './ticket-times';

/** `until` is excluded. Abusive is what the screen found so, unless staff say otherwise. */
export async function reportedTickets(db: Queryable, from: Date, until: Date): Promise<ReportedTicket[]> {
  const times = await ticketTimesBetween(db, from, until);
  const rows = await db.execute<{
    id: string;
    language: Language;
    close_reason: CloseReason | null;
    closed_at: string | null;
    abusive: boolean;
    exclusion: string | null;
  }>(sql`
    select id, language, close_reason, closed_at, close_reason is not distinct from 'abusive'
      or exists (select from messages where ticket_id = tickets.id and role in ('requester', 'participant')
        and coalesce((select corrections.verdict from corrections where message_id = messages.id order by corrections.id desc limit 1),
          messages.verdict->>'grade') <> 'clean') as abusive,
      case when close_reason = 'out-of-scope' then coalesce((select data->>'exclusion' from events
        where ticket_id = tickets.id and kind = 'closed' order by id desc limit 1), 'unspecified') end as exclusion
    from tickets where created_at >= ${from.toISOString()}::timestamptz and created_at < ${until.toISOString()}::timestamptz`);
  const facts = new Map(rows.map((row) => [Number(row.id), row]));
  return times.flatMap((ticket) => {
    const row = facts.get(ticket.id);
    if (!row) return [];
    const { language, close_reason: closeReason, closed_at: closedAt, abusive, exclusion } = row;
    return [
      { ...ticket, language, closeReason, closedAt: closedAt === null ? null : new Date(closedAt), abusive, exclusion },
    ];
  });
}
