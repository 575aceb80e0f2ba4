// Counts what a superior wants to know of the desk in the morning.
import { sql } from 'drizzle-orm';
import type { Queryable } from './database';

export interface DeskCounts {
  /** Tickets registered since then. */
  readonly registered: number;
  /** As they stand: new or open, waiting for the requester, on hold. */
  readonly open: number;
  readonly waiting: number;
  readonly held: number;
  readonly quarantined: number;
  /** Notices given up and not taken up again by anybody. */
  readonly unsent: number;
  /** Texts of operators, found rude, on which no superior has given a word yet. */
  readonly appeals: number;
  /** Closed since then, and closed still, by reason; only reasons that occurred. */
  readonly closed: Readonly<Record<string, number>>;
}

/** Both instants exclusive; `appealsSince`: an older appeal can be granted no more. */
export async function deskCounts(tx: Queryable, since: Date, appealsSince: Date): Promise<DeskCounts> {
  const then = sql`${since.toISOString()}::timestamptz`;
  const [row] = await tx.execute<Record<Exclude<keyof DeskCounts, 'closed'>, string>>(sql`
    select
      (select count(*) from tickets where created_at > ${then}) as registered,
      (select count(*) from tickets where status in ('new', 'open')) as open,
      (select count(*) from tickets where status = 'awaiting-info') as waiting,
      (select count(*) from tickets where status = 'on-hold') as held,
      (select count(*) from ledger where state = 'quarantined') as quarantined,
      (select count(*) from outbox where state = 'failed') as unsent,
      (select count(*) from confirmations where appeal and used_at is null and created_at > ${appealsSince.toISOString()}::timestamptz) as appeals`);
  const closed = await tx.execute<{ reason: string; count: string }>(sql`
    select close_reason as reason, count(*) as count from tickets where closed_at > ${then} group by close_reason order by close_reason`);
  return {
    registered: Number(row?.registered ?? 0),
    open: Number(row?.open ?? 0),
    waiting: Number(row?.waiting ?? 0),
    held: Number(row?.held ?? 0),
    quarantined: Number(row?.quarantined ?? 0),
    unsent: Number(row?.unsent ?? 0),
    appeals: Number(row?.appeals ?? 0),
    closed: Object.fromEntries(closed.map(({ reason, count }) => [reason, Number(count)])),
  };
}
