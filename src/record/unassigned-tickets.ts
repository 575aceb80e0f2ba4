// Which new tickets nobody works on yet.
import { and, asc, eq, isNull } from 'drizzle-orm';
import { attempt, type Database } from './database';
import { tickets } from './schema';

/** Oldest first. */
export async function unassignedTickets(db: Database, limit: number): Promise<number[]> {
  const rows = await attempt(() =>
    db
      .select({ id: tickets.id })
      .from(tickets)
      .where(and(eq(tickets.status, 'new'), isNull(tickets.assigneeId)))
      .orderBy(asc(tickets.id))
      .limit(limit),
  );
  return rows.map(({ id }) => id);
}
