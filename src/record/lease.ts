// Who runs the desk: of all daemons on one database one works and the others stand by. Times are the database's own.
import { and, eq, sql } from 'drizzle-orm';
import { attempt, type Database } from './database';
import { leases } from './schema';

/** A dead holder is replaced after this; renew at a third of it. */
export const LEASE_SECONDS = 15;

/** Takes or renews the lease; false while another holder's lease runs. */
export async function holdLease(db: Database, name: string, holder: string): Promise<boolean> {
  const rows = await attempt(() =>
    db.execute(sql`
      insert into ${leases} (name, holder, expires_at) values (${name}, ${holder}, now() + make_interval(secs => ${LEASE_SECONDS}))
      on conflict (name) do update set holder = excluded.holder, expires_at = excluded.expires_at
      where ${leases.holder} = excluded.holder or ${leases.expiresAt} < now()
      returning holder`),
  );
  return rows.length > 0;
}

/** Lets the next one in without waiting. */
export async function releaseLease(db: Database, name: string, holder: string): Promise<void> {
  await attempt(() => db.delete(leases).where(and(eq(leases.name, name), eq(leases.holder, holder))));
}

/** Ends the lease of whoever holds it. Only where its holder is known to be dead. */
export async function dropLease(db: Database, name: string): Promise<void> {
  await attempt(() => db.delete(leases).where(eq(leases.name, name)));
}

/** Seconds that the present holder's lease still runs; null when nobody holds it. */
export async function leaseLeft(db: Database, name: string): Promise<number | null> {
  const [row] = await attempt(() =>
    db.execute<{ left: string }>(
      sql`select extract(epoch from expires_at - now())::text as left from ${leases} where name = ${name} and expires_at > now()`,
    ),
  );
  return row ? Number(row.left) : null;
}
