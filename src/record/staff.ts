// The desk's staff: who may command by mail. Nobody is ever deleted: their events keep their name.
import { and, asc, eq } from 'drizzle-orm';
import type { Role } from '../decide/mail-context';
import type { Language } from '../ticket/language';
import { attempt, type Database } from './database';
import { operators } from './schema';

export interface StaffMember {
  readonly id: number;
  readonly address: string;
  readonly name: string;
  readonly language: Language;
  readonly role: Role;
  readonly active: boolean;
}

/** What may be shown: everything else of the row is for logging in (a password's hash never leaves it). */
const SHOWN = {
  id: operators.id,
  address: operators.address,
  name: operators.name,
  language: operators.language,
  role: operators.role,
  active: operators.active,
  createdAt: operators.createdAt,
};

/** Adds a member, or changes and reactivates the one of that address. */
export async function addStaff(
  db: Database,
  member: Omit<StaffMember, 'id' | 'active'>,
  now: Date,
): Promise<StaffMember> {
  const { address, name, language, role } = member;
  const [row] = await attempt(() =>
    db
      .insert(operators)
      .values({ address, name, language, role, createdAt: now })
      .onConflictDoUpdate({ target: operators.address, set: { name, language, role, active: true } })
      .returning(SHOWN),
  );
  if (!row) throw new Error('the operator was not written');
  return row;
}

export async function listStaff(db: Database): Promise<StaffMember[]> {
  return attempt(() => db.select(SHOWN).from(operators).orderBy(asc(operators.id)));
}

/** From now on a stranger: tokens issued to them stop working, for ever. False when there is nobody of that address. */
export async function deactivateStaff(db: Database, address: string, now: Date): Promise<boolean> {
  const rows = await attempt(() =>
    db
      .update(operators)
      .set({ active: false, tokensValidFrom: now })
      .where(eq(operators.address, address))
      .returning({ id: operators.id }),
  );
  return rows.length > 0;
}

export async function isActiveStaff(db: Database, address: string): Promise<boolean> {
  const rows = await attempt(() =>
    db
      .select({ id: operators.id })
      .from(operators)
      .where(and(eq(operators.address, address), eq(operators.active, true))),
  );
  return rows.length > 0;
}
