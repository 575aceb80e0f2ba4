// Passwords of administrators for the template studio, kept as hashes beside the staff.
import { and, eq } from 'drizzle-orm';
import { attempt, type Database } from './database';
import { operators } from './schema';
import type { StaffMember } from './staff';

const active = (address: string) =>
  and(eq(operators.address, address), eq(operators.role, 'administrator'), eq(operators.active, true));

/** False when nobody of that address is an active administrator. */
export async function setPassword(db: Database, address: string, hash: string): Promise<boolean> {
  const rows = await attempt(() =>
    db.update(operators).set({ passwordHash: hash }).where(active(address)).returning({ id: operators.id }),
  );
  return rows.length > 0;
}

/** An active administrator with a password, and its hash. */
export async function administratorOf(
  db: Database,
  address: string,
): Promise<{ readonly member: StaffMember; readonly hash: string } | null> {
  const [row] = await attempt(() => db.select().from(operators).where(active(address)));
  return row?.passwordHash ? { member: row, hash: row.passwordHash } : null;
}
