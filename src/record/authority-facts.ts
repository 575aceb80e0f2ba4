// Loads what is on record of the sender's authority (decide/authority-facts.ts), and revokes reply addresses.
import { and, eq, sql } from 'drizzle-orm';
import {
  type AuthorityFacts,
  type Confirmation,
  NO_AUTHORITY_FACTS,
  type RecentAlert,
} from '../decide/authority-facts';
import type { IssuedToken, Operator, TokenFinding } from '../decide/mail-context';
import type { AuthorCheck } from '../parse/author-check';
import { attempt, type Database, type Queryable } from './database';
import { confirmations, leakedTokens, ledger, operators, participants } from './schema';

const HOUR_MS = 3_600_000;
/** So long after a mail was authenticated by its domain the next one must be, too. */
const SIGNS_USUALLY_MS = 30 * 24 * HOUR_MS;

export interface AuthorityQuestion {
  readonly ledgerId: number;
  readonly check: AuthorCheck;
  readonly addressedToUs: boolean;
  readonly claimedOperator: Operator | null;
  readonly token: TokenFinding;
  readonly now: Date;
}

/** Asks the database only about mail that may be a command. */
export async function authorityFacts(tx: Queryable, question: AuthorityQuestion): Promise<AuthorityFacts> {
  const { check, addressedToUs, claimedOperator, token, now } = question;
  const known = { ...NO_AUTHORITY_FACTS, check, addressedToUs };
  if (claimedOperator === null && token.found === 'none') return known;
  const [mine, confirmation, recentAlerts] = await Promise.all([
    claimedOperator && operatorsPast(tx, claimedOperator, question.ledgerId, now),
    token.found === 'valid' && token.purpose === 'confirm' ? findConfirmation(tx, token.ticketId) : null,
    alertsSince(tx, new Date(now.getTime() - HOUR_MS)),
  ]);
  return { ...known, ...mine, confirmation, recentAlerts };
}

async function operatorsPast(
  tx: Queryable,
  { id }: Operator,
  ledgerId: number,
  now: Date,
): Promise<Pick<AuthorityFacts, 'usuallyAuthenticated' | 'confirmed' | 'appealGrantedBy' | 'pendingConfirmations'>> {
  const hourAgo = new Date(now.getTime() - HOUR_MS).toISOString();
  const longAgo = new Date(now.getTime() - SIGNS_USUALLY_MS).toISOString();
  const [row] = await tx.execute<{
    usual: boolean;
    confirmed: boolean;
    granted_by: string | null;
    pending: string;
  }>(sql`
    select
      exists (select from operators where id = ${id} and authenticated_at > ${longAgo}::timestamptz) as usual,
      exists (select from confirmations where ledger_id = ${ledgerId} and operator_id = ${id} and used_at is not null) as confirmed,
      (select granted_by from confirmations where ledger_id = ${ledgerId} and operator_id = ${id} and appeal) as granted_by,
      (select count(*) from confirmations where operator_id = ${id} and not appeal and used_at is null and created_at > ${hourAgo}::timestamptz) as pending`);
  return {
    usuallyAuthenticated: row?.usual ?? false,
    confirmed: row?.confirmed ?? false,
    appealGrantedBy: row?.granted_by == null ? null : Number(row.granted_by),
    pendingConfirmations: Number(row?.pending ?? 0),
  };
}

async function findConfirmation(tx: Queryable, ledgerId: number): Promise<Confirmation | null> {
  const [row] = await tx
    .select({
      ledgerId: confirmations.ledgerId,
      operatorId: confirmations.operatorId,
      createdAt: confirmations.createdAt,
      usedAt: confirmations.usedAt,
      appeal: confirmations.appeal,
      ticketId: ledger.ticketId,
    })
    .from(confirmations)
    .innerJoin(ledger, eq(ledger.id, confirmations.ledgerId))
    .where(eq(confirmations.ledgerId, ledgerId));
  return row ?? null;
}

async function alertsSince(tx: Queryable, since: Date): Promise<RecentAlert[]> {
  const rows = await tx.execute<{ what: string; about: string }>(sql`
    select distinct notice->'facts'->>'what' as what, split_part(notice->'facts'->>'detail', E'\n', 1) as about
    from outbox where name = 'admin-alert' and created_at > ${since.toISOString()}::timestamptz`);
  return rows.map(({ what, about }) => ({ what, about }));
}

/**
 * The same token, unless its person's reply addresses were revoked since it was issued, or this very one was seen in an
 * outsider's hands. Whole seconds; in doubt it is void.
 */
export async function unlessRevoked(tx: Queryable, token: TokenFinding): Promise<TokenFinding> {
  if (token.found !== 'valid') return token;
  const { purpose, ticketId, personId } = token;
  const claims = { purpose, ticketId, personId };
  const people = token.purpose === 'operator' || token.purpose === 'confirm' ? operators : participants;
  const [person] = await tx.select({ from: people.tokensValidFrom }).from(people).where(eq(people.id, token.personId));
  const issuedAt = token.issuedAt?.getTime() ?? 0;
  if (person?.from && issuedAt <= person.from.getTime()) return { found: 'invalid', why: 'revoked', claims };
  if (purpose === 'operator' && (await isLeaked(tx, { ticketId, personId, issuedAt: new Date(issuedAt) }))) {
    return { found: 'invalid', why: 'leaked', claims };
  }
  return token;
}

async function isLeaked(tx: Queryable, { ticketId, personId, issuedAt }: IssuedToken): Promise<boolean> {
  const [row] = await tx
    .select({ at: leakedTokens.at })
    .from(leakedTokens)
    .where(
      and(
        eq(leakedTokens.ticketId, ticketId),
        eq(leakedTokens.personId, personId),
        eq(leakedTokens.issuedAt, issuedAt),
      ),
    );
  return row !== undefined;
}

/** Every reply address given to the person of this mail address up to `now` is void. Returns whom it concerned. */
export async function revokeTokens(
  db: Database,
  address: string,
  now: Date,
): Promise<{ readonly staff: number; readonly tickets: number }> {
  return attempt(() =>
    db.transaction(async (tx) => {
      const set = { tokensValidFrom: now };
      const staff = await tx.update(operators).set(set).where(eq(operators.address, address)).returning();
      const tickets = await tx.update(participants).set(set).where(eq(participants.address, address)).returning();
      return { staff: staff.length, tickets: tickets.length };
    }),
  );
}
