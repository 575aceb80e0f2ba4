// Writes down what a decision says of authority: mails held for an operator's word, the release of one, leaked addresses, and that a domain vouches.
import { and, eq, isNull, lt, or } from 'drizzle-orm';
import type { Decision } from '../decide/decision';
import type { MailContext } from '../decide/mail-context';
import type { Queryable } from './database';
import { confirmations, leakedTokens, ledger, operators } from './schema';

const HOUR_MS = 3_600_000;

/** In the decision's transaction. */
export async function keepAuthority(
  tx: Queryable,
  { authority, leaked }: Decision,
  context: MailContext,
  ledgerId: number,
): Promise<void> {
  const { now } = context;
  if (authority && 'hold' in authority) {
    await tx
      .insert(confirmations)
      .values({ operatorId: authority.hold, ledgerId, createdAt: now })
      .onConflictDoNothing();
  }
  if (authority && 'release' in authority) await release(tx, authority.release, now);
  if (leaked)
    await tx
      .insert(leakedTokens)
      .values({ ...leaked, ledgerId, at: now })
      .onConflictDoNothing();
  await noteAuthentication(tx, context);
}

/** The held mail waits again, to go the way of every mail: once, because only an unused confirmation lets it. */
async function release(tx: Queryable, ledgerId: number, now: Date): Promise<void> {
  const used = await tx
    .update(confirmations)
    .set({ usedAt: now })
    .where(and(eq(confirmations.ledgerId, ledgerId), isNull(confirmations.usedAt)))
    .returning({ id: confirmations.id });
  if (used.length === 0) return;
  await tx
    .update(ledger)
    .set({ state: 'received', attempts: 0, retryAt: null, reason: null, error: null, processedAt: null })
    .where(and(eq(ledger.id, ledgerId), eq(ledger.state, 'processed')));
}

/** Known to the hour: that is enough, and spares a write for every mail. */
async function noteAuthentication(tx: Queryable, { claimedOperator, authority, now }: MailContext): Promise<void> {
  const { check } = authority;
  if (claimedOperator === null || check.result !== 'pass' || check.author !== claimedOperator.address) return;
  const stale = lt(operators.authenticatedAt, new Date(now.getTime() - HOUR_MS));
  await tx
    .update(operators)
    .set({ authenticatedAt: now })
    .where(and(eq(operators.id, claimedOperator.id), or(isNull(operators.authenticatedAt), stale)));
}
