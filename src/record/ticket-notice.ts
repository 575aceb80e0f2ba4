// What a real ticket gives to try a template on: the latest notice of that name to one of its people, else the ticket's own facts.
import { and, desc, eq } from 'drizzle-orm';
import type { Notice, TicketFacts } from '../decide/notice';
import { attempt, type Database } from './database';
import { outbox, requesters, tickets } from './schema';

export interface TicketForTrial {
  readonly ticket: TicketFacts;
  readonly requester: { readonly name: string; readonly address: string };
  /** Its facts are those of the time; null when no such notice was ever sent on this ticket. */
  readonly notice: Notice | null;
}

/** `number` in canonical form. Null when there is no such ticket. */
export async function ticketForTrial(db: Database, number: string, name: string): Promise<TicketForTrial | null> {
  const [row] = await attempt(() =>
    db
      .select({
        id: tickets.id,
        number: tickets.number,
        subject: tickets.subject,
        createdAt: tickets.createdAt,
        name: requesters.name,
        address: requesters.address,
      })
      .from(tickets)
      .innerJoin(requesters, eq(requesters.id, tickets.requesterId))
      .where(eq(tickets.number, number)),
  );
  if (!row) return null;
  const [latest] = await attempt(() =>
    db
      .select({ notice: outbox.notice })
      .from(outbox)
      .where(and(eq(outbox.ticketId, row.id), eq(outbox.name, name)))
      .orderBy(desc(outbox.id))
      .limit(1),
  );
  return {
    ticket: { number: row.number, subject: row.subject, createdAt: row.createdAt.toISOString() },
    requester: { name: row.name, address: row.address },
    notice: latest?.notice ?? null,
  };
}
