// Tells the administrators by mail that something needs a person: at most once an hour for the same trouble.
import { and, eq, gt, sql } from 'drizzle-orm';
import { adminAlerts } from '../decide/decide-undeliverable';
import { type Database, deciding } from './database';
import type { DeskIdentity } from './decided-mail';
import { enqueueNotices } from './enqueue-notices';
import { outbox } from './schema';
import { activeStaff } from './ticket-state';

const HOUR_MS = 3_600_000;

/** `what` is a key of the phrases `alert.<what>`; `detail` is for the administrator's eyes. Returns whether anybody was told. */
export async function alertAdministrators(
  db: Database,
  what: string,
  detail: string,
  now: Date,
  desk: DeskIdentity,
): Promise<boolean> {
  return deciding(db, async (tx) => {
    const [said] = await tx
      .select({ id: outbox.id })
      .from(outbox)
      .where(
        and(
          eq(outbox.name, 'admin-alert'),
          gt(outbox.createdAt, new Date(now.getTime() - HOUR_MS)),
          sql`${outbox.notice}->'facts'->>'what' = ${what}`,
        ),
      )
      .limit(1);
    if (said) return false;
    const notices = adminAlerts(await activeStaff(tx), what, detail);
    await enqueueNotices(tx, notices, null, null, now, desk);
    return notices.length > 0;
  });
}
