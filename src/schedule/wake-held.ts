// Wakes tickets that were put on hold until a moment that has come (#hold UNTIL).
import { decideHoldOver } from '../decide/decide-hold-over';
import { applyDecision } from '../record/apply-decision';
import { completeNotices, type Timing } from '../record/complete-notices';
import { type Database, deciding } from '../record/database';
import type { DeskIdentity } from '../record/decided-mail';
import { ticketsToWake } from '../record/held-tickets';
import { activeStaff, ticketStates } from '../record/ticket-state';

export interface WakingSweep {
  readonly db: Database;
  readonly identity: DeskIdentity;
  readonly timing: Timing;
  readonly now: () => Date;
  readonly log: { woken(number: string): void };
}

const AT_ONCE = 1000;

/** Each ticket in a transaction that reads it again. Returns the numbers of those that are open now. */
export async function wakeHeld({ db, identity, timing, now, log }: WakingSweep): Promise<string[]> {
  const woken: string[] = [];
  for (const id of await ticketsToWake(db, now(), AT_ONCE)) {
    const number = await deciding(db, async (tx) => {
      const ticket = (await ticketStates(tx, [id])).get(id);
      const decision = ticket && decideHoldOver(ticket, await activeStaff(tx), now());
      if (!decision) return null;
      const complete = await completeNotices(tx, decision, timing, now());
      return (await applyDecision(tx, complete, null, now(), identity))?.number ?? null;
    });
    if (number === null) continue;
    woken.push(number);
    log.woken(number);
  }
  return woken;
}
