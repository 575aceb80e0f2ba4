// Tells administrators that a VIP contract ends: two weeks before and on its last day, once each.
import { adminAlerts } from '../decide/decide-undeliverable';
import { type Database, deciding } from '../record/database';
import type { DeskIdentity } from '../record/decided-mail';
import { enqueueNotices } from '../record/enqueue-notices';
import { activeStaff } from '../record/ticket-state';
import { endingContracts, markTold } from '../record/vip-contracts';
import { astanaTime } from '../ticket/astana-time';

export interface VipRound {
  readonly db: Database;
  readonly identity: DeskIdentity;
  readonly now: () => Date;
}

/** Returns how many ends were announced. With no administrator on the staff they wait for one. */
export async function announceVipEnds({ db, identity, now }: VipRound): Promise<number> {
  if ((await endingContracts(db, astanaTime(now()).day)).length === 0) return 0;
  return deciding(db, async (tx) => {
    const at = now();
    const staff = await activeStaff(tx);
    let told = 0;
    for (const contract of await endingContracts(tx, astanaTime(at).day)) {
      const { client, name, from, until, when } = contract;
      const detail = [client, name, `${from} – ${until}`].filter((part) => part !== '').join(' · ');
      const notices = adminAlerts(staff, when === 'soon' ? 'vip-ends-soon' : 'vip-ends', detail);
      if (notices.length === 0) continue;
      await enqueueNotices(tx, notices, null, null, at, identity);
      await markTold(tx, contract, at);
      told += 1;
    }
    return told;
  });
}
