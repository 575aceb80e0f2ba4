// What came and what was answered within the hour, asked once for all mails of a batch: so many rows need not be counted for each.
import { sql } from 'drizzle-orm';
import type { Queryable } from './database';

const HOUR_MS = 3_600_000;
/** So many rows of the ledger are looked through for a flood. */
const LATEST_MAILS = 2_000;

export interface TrafficQuestion {
  /** Row in the ledger and sender of each mail. */
  readonly mails: readonly { readonly ledgerId: number; readonly sender: string }[];
  readonly now: Date;
  /** Caps of the desk: nobody counts further than the first, nor the mails of senders below the second. */
  readonly noticesInAll: number;
  readonly mailsPerSender: number;
}

export interface Traffic {
  /** Automatic answers to anybody. */
  readonly answers: number;
  /** Mails of the same sender before each one, in the order of the mails; 0 while they are few. */
  readonly mailsBefore: readonly number[];
}

/** Within one decision: nothing but what it decides itself adds an answer in the meantime. */
export async function hourlyTraffic(tx: Queryable, question: TrafficQuestion): Promise<Traffic> {
  const { mails, now, noticesInAll, mailsPerSender } = question;
  const hourAgo = new Date(now.getTime() - HOUR_MS).toISOString();
  const rows = await tx.execute<{ answers: string; mails: string }>(sql`
    with recent as materialized (
      select count(*) as answers from (select from outbox where auto_submitted = 'auto-replied' and created_at > ${hourAgo}::timestamptz limit ${noticesInAll}) as notices
    ), latest as materialized (
      -- By id, not by time: rows are many, and only the last of them can be a flood.
      select id, sender from ledger where id > (select max(id) from ledger) - ${LATEST_MAILS} and received_at > ${hourAgo}::timestamptz
        and sender = any(${sql.param(mails.map(({ sender }) => sender))}::text[])
    ), crowd as materialized (
      select id, sender from latest where sender in (select sender from latest group by sender having count(*) > ${mailsPerSender})
    )
    select (select answers from recent) as answers,
      (select count(*) from crowd where crowd.sender = mail.sender and crowd.id < mail.id) as mails
    from unnest(${sql.param(mails.map(({ sender }) => sender))}::text[], ${sql.param(mails.map(({ ledgerId }) => ledgerId))}::bigint[])
      with ordinality as mail (sender, id, place) order by place`);
  return { answers: Number(rows[0]?.answers ?? 0), mailsBefore: rows.map((row) => Number(row.mails)) };
}
