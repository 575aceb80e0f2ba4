// Writes down what a decision says of authority: mails held for somebody's word, the release of one, leaked addresses, and that a domain vouches.
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
  if (authority && 'appeal' in authority) await holdAppeal(tx, authority.appeal, ledgerId, now);
  if (authority && 'release' in authority) await release(tx, authority.release, now, authority.grantedBy ?? null);
  if (authority && 'refuse' in authority) await use(tx, authority.refuse, now, null);
  if (leaked)
    await tx
      .insert(leakedTokens)
      .values({ ...leaked, ledgerId, at: now })
      .onConflictDoNothing();
  await noteAuthentication(tx, context);
}

/** A mail that its operator had to confirm before waits a second time. */
async function holdAppeal(tx: Queryable, operatorId: number, ledgerId: number, now: Date): Promise<void> {
  const asked = { appeal: true, createdAt: now, usedAt: null };
  await tx
    .insert(confirmations)
    .values({ operatorId, ledgerId, ...asked })
    .onConflictDoUpdate({ target: confirmations.ledgerId, set: asked });
}

/** False when it was used before. */
async function use(tx: Queryable, ledgerId: number, now: Date, grantedBy: number | null): Promise<boolean> {
  const used = await tx
    .update(confirmations)
    .set({ usedAt: now, grantedBy })
    .where(and(eq(confirmations.ledgerId, ledgerId), isNull(confirmations.usedAt)))
    .returning({ id: confirmations.id });
  return used.length > 0;
}

/** The held mail waits again, to go the way of every mail: once, because only an unused confirmation lets it. */
async function release(tx: Queryable, ledgerId: number, now: Date, grantedBy: number | null): Promise<void> {
  if (!(await use(tx, ledgerId, now, grantedBy))) return;
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
