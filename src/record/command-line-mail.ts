// Puts a command typed on this machine into the ledger as a mail of the operator: who has the shell has proven enough.
import { and, eq } from 'drizzle-orm';
import { attempt, type Database } from './database';
import { receive } from './ledger';
import { confirmations, ledger, operators, outbox, tickets } from './schema';

const MAILBOX = 'command-line';

export interface TypedCommand {
  readonly uid: string;
  readonly raw: Buffer;
  readonly operatorId: number;
  readonly at: Date;
}

/** Returns the id of its ledger row. Received and confirmed at once, so that no daemon sees it unconfirmed. */
export async function receiveTyped(db: Database, { uid, raw, operatorId, at }: TypedCommand): Promise<number> {
  const arrival = { uidValidity: '1', uid, internalDate: at, size: raw.length, raw };
  return attempt(() =>
    db.transaction(async (tx) => {
      await receive(tx, MAILBOX, [{ ...arrival, oversize: false, sender: null, silent: false }], at);
      const [row] = await tx
        .select({ id: ledger.id })
        .from(ledger)
        .where(and(eq(ledger.mailbox, MAILBOX), eq(ledger.uid, uid)));
      if (!row) throw new Error('the command was not received');
      await tx.insert(confirmations).values({ ledgerId: row.id, operatorId, createdAt: at, usedAt: at });
      return row.id;
    }),
  );
}

/** An active member of staff, or null. */
export async function activeMember(db: Database, address: string): Promise<typeof operators.$inferSelect | null> {
  const [row] = await attempt(() =>
    db
      .select()
      .from(operators)
      .where(and(eq(operators.address, address), eq(operators.active, true))),
  );
  return row ?? null;
}

/** Null when there is no ticket of that number (canonical form). */
export async function ticketId(db: Database, number: string): Promise<number | null> {
  const [row] = await attempt(() => db.select({ id: tickets.id }).from(tickets).where(eq(tickets.number, number)));
  return row?.id ?? null;
}

/** The notices that a mail led to. */
export async function noticesOf(db: Database, ledgerId: number): Promise<(typeof outbox.$inferSelect)[]> {
  return attempt(() => db.select().from(outbox).where(eq(outbox.causedBy, ledgerId)).orderBy(outbox.id));
}
