// The latest instant at which anything on record happened: a clock that goes on from there contradicts nothing.
import { sql } from 'drizzle-orm';
import { attempt, type Database } from './database';
import { events, ledger, mailboxes, outbox } from './schema';

/** Null on an empty record. When a mail reached its mailbox does not count: that is another's clock. */
export async function latestInstant(db: Database): Promise<Date | null> {
  const [row] = await attempt(() =>
    db.execute<{ at: string | null }>(sql`
      select greatest(
        (select max(at) from ${events}),
        (select greatest(max(received_at), max(processed_at), max(settled_at)) from ${ledger}),
        (select greatest(max(created_at), max(sent_at)) from ${outbox}),
        (select greatest(max(first_seen_at), max(sweep_finished_at)) from ${mailboxes})
      ) as at`),
  );
  return row?.at ? new Date(row.at) : null;
}
