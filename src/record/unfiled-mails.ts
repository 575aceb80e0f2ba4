// Mails about a ticket that are no part of its correspondence: commands that were sent back, refused or wait for a word, questions.
import { sql } from 'drizzle-orm';
import type { Problem } from '../decide/notice';
import type { Queryable } from './database';

export interface UnfiledMail {
  /** Of the ledger. */
  readonly id: number;
  readonly at: string;
  /** Null when nobody knows. */
  readonly from: string | null;
  /** A reason code (docs/reason-codes.md). */
  readonly reason: string | null;
  /** As it was sent back to its author; null when it was not. */
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

/** In the order of their arrival. The text is the one that the answer to the author quotes. */
export async function unfiledMails(db: Queryable, ticketId: number): Promise<UnfiledMail[]> {
  const rows = await db.execute<{
    id: string;
    internal_date: string;
    author: string | null;
    reason: string | null;
    facts: { readonly text?: string; readonly problems?: readonly Problem[] } | null;
  }>(sql`
    select ledger.id, internal_date, coalesce(sender, answer.recipient) as author, reason, answer.facts
    from ledger left join lateral (
      select recipient, notice -> 'facts' as facts from outbox
      where caused_by = ledger.id and name in ('operator-returned', 'operator-confirm', 'superior-appeal') order by id limit 1
    ) as answer on true
    where ledger.ticket_id = ${ticketId} and state = 'processed' and not exists (select from messages where ledger_id = ledger.id)
    order by internal_date, ledger.id`);
  return rows.map(({ id, internal_date, author, reason, facts }) => ({
    id: Number(id),
    at: new Date(internal_date).toISOString(),
    from: author,
    reason,
    text: facts?.text ?? null,
    problems: facts?.problems ?? [],
  }));
}
