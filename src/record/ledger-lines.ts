// Ledger rows as people look at them: what became of a mail.
import { and, eq } from 'drizzle-orm';
import { attempt, type Database } from './database';
import { ledger, tickets } from './schema';

export interface LedgerLine {
  readonly ledger: number;
  readonly state: string;
  readonly reason: string | null;
  readonly ticket: string | null;
  readonly error: string | null;
}

export async function ledgerLine(
  db: Database,
  mailbox: string,
  uidValidity: string,
  uid: string,
): Promise<LedgerLine | null> {
  const [row] = await attempt(() =>
    db
      .select({
        ledger: ledger.id,
        state: ledger.state,
        reason: ledger.reason,
        ticket: tickets.number,
        error: ledger.error,
      })
      .from(ledger)
      .leftJoin(tickets, eq(tickets.id, ledger.ticketId))
      .where(and(eq(ledger.mailbox, mailbox), eq(ledger.uidValidity, uidValidity), eq(ledger.uid, uid))),
  );
  return row ?? null;
}
