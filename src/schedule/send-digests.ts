// The end of quiet hours: what was held back for an operator leaves as one mail.
import { operatorDigest } from '../decide/operator-digest';
import { type Database, deciding } from '../record/database';
import type { DeskIdentity } from '../record/decided-mail';
import { enqueueNotices } from '../record/enqueue-notices';
import { digestIsDue, dropHeld, dueForDigest, type HeldRow, releaseHeld } from '../record/held-notifications';
import { activeStaff } from '../record/ticket-state';

export interface DigestRound {
  readonly db: Database;
  readonly identity: DeskIdentity;
  readonly now: () => Date;
}

/**
 * A single notification leaves as it is: it tells more than a digest of one. Should this round fail for long, each leaves by
 * itself (DIGEST_GRACE_MS in enqueue-notices.ts). Returns how many digests were made.
 */
export async function sendDigests({ db, identity, now }: DigestRound): Promise<number> {
  const at = now();
  if (!(await digestIsDue(db, at))) return 0;
  return deciding(db, async (tx) => {
    const [held, staff] = [await dueForDigest(tx, at), await activeStaff(tx)];
    const ofOperator = new Map<number, HeldRow[]>();
    for (const row of held) ofOperator.set(row.operator, [...(ofOperator.get(row.operator) ?? []), row]);
    let made = 0;
    for (const [id, rows] of ofOperator) {
      const operator = staff.find((one) => one.id === id);
      const ids = rows.map(({ outboxId }) => outboxId);
      if (operator && rows.length === 1) await releaseHeld(tx, ids, at);
      else await dropHeld(tx, ids);
      if (!operator || rows.length === 1) continue;
      await enqueueNotices(tx, [operatorDigest(operator, rows)], null, null, at, identity);
      made += 1;
    }
    return made;
  });
}
