// Whose turn it is to get a new ticket (ASSIGNMENT=round-robin): the operator to whom none was given for the longest time.
import { sql } from 'drizzle-orm';
import type { DeskPolicy } from '../decide/desk-policy';
import type { Operator } from '../decide/mail-context';
import type { Queryable } from './database';

export interface Turn {
  readonly policy: DeskPolicy;
  readonly workingTime: boolean;
}

/** Null with manual assignment, outside working time, and when there are no operators. */
export async function nextAssignee(
  tx: Queryable,
  { policy, workingTime }: Turn,
  staff: readonly Operator[],
): Promise<Operator | null> {
  const operators = staff.filter(({ role }) => role === 'operator');
  if (policy.assignment !== 'round-robin' || !workingTime || operators.length === 0) return null;
  const rows = await tx.execute<{ address: string; last: string }>(sql`
    select data->>'to' as address, max(id) as last from events where kind = 'assigned' and data->>'turn' = 'true' group by 1`);
  const lastTurn = (address: string): number => Number(rows.find((row) => row.address === address)?.last ?? 0);
  const [first] = [...operators].sort((a, b) => lastTurn(a.address) - lastTurn(b.address) || a.id - b.id);
  return first ?? null;
}
