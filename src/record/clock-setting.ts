// Settings of the clock that outlive a restart, by key.
import { eq } from 'drizzle-orm';
import { attempt, type Queryable } from './database';
import { clock } from './schema';

/** An instant kept under `key`, or null. */
export async function readInstant(db: Queryable, key: string): Promise<Date | null> {
  const [row] = await attempt(() => db.select().from(clock).where(eq(clock.key, key)));
  return typeof row?.value === 'string' ? new Date(row.value) : null;
}

export async function writeInstant(db: Queryable, key: string, instant: Date): Promise<void> {
  const value = instant.toISOString();
  await attempt(() =>
    db.insert(clock).values({ key, value }).onConflictDoUpdate({ target: clock.key, set: { value } }),
  );
}
