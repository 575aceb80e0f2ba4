// Which tickets are on hold until a moment that has come.
import { and, asc, eq, lte } from 'drizzle-orm';
import { attempt, type Database } from './database';
import { tickets } from './schema';

/** The longest overdue first. */
export async function ticketsToWake(db: Database, now: Date, limit: number): Promise<number[]> {
  const rows = await attempt(() =>
    db
      .select({ id: tickets.id })
      .from(tickets)
      .where(and(eq(tickets.status, 'on-hold'), lte(tickets.holdUntil, now)))
      .orderBy(asc(tickets.holdUntil))
      .limit(limit),
  );
  return rows.map(({ id }) => id);
}
