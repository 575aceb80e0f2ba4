// The few figures that say whether the desk keeps up.
import { sql } from 'drizzle-orm';
import { attempt, type Database } from './database';

export interface DeskHealth {
  readonly waiting: number;
  readonly quarantined: number;
  readonly unsent: number;
  readonly failed: number;
  /** Start of the longest-ago last sweep of a mailbox; null when none was swept yet. */
  readonly oldestSweep: Date | null;
}

export async function deskHealth(db: Database): Promise<DeskHealth> {
  const [row] = await attempt(() =>
    db.execute<{ waiting: string; quarantined: string; unsent: string; failed: string; oldest: string | null }>(sql`
      select
        (select count(*) from ledger where state = 'received') as waiting,
        (select count(*) from ledger where state = 'quarantined') as quarantined,
        (select count(*) from outbox where state in ('queued', 'sending', 'uncertain')) as unsent,
        (select count(*) from outbox where state = 'failed') as failed,
        (select min(sweep_started_at) from mailboxes where sweep_started_at is not null) as oldest`),
  );
  return {
    waiting: Number(row?.waiting ?? 0),
    quarantined: Number(row?.quarantined ?? 0),
    unsent: Number(row?.unsent ?? 0),
    failed: Number(row?.failed ?? 0),
    oldestSweep: row?.oldest ? new Date(row.oldest) : null,
  };
}
