// ASSIGNMENT=round-robin: when working time begins, the tickets of the night are given out in turn.
import { decideTurn } from '../decide/decide-turn';
import type { DeskPolicy } from '../decide/desk-policy';
import { applyDecision } from '../record/apply-decision';
import { completeNotices, type Timing } from '../record/complete-notices';
import { type Database, deciding } from '../record/database';
import type { DeskIdentity } from '../record/decided-mail';
import { nextAssignee } from '../record/next-assignee';
import { activeStaff, ticketStates } from '../record/ticket-state';
import { unassignedTickets } from '../record/unassigned-tickets';
import { isWorkingTime } from '../ticket/working-calendar';

export interface AssigningSweep {
  readonly db: Database;
  readonly policy: DeskPolicy;
  readonly identity: DeskIdentity;
  readonly timing: Timing;
  readonly now: () => Date;
}

const AT_ONCE = 200;

/** Each ticket in a transaction that reads it again. Returns how many were given out. */
export async function assignWaiting({ db, policy, identity, timing, now }: AssigningSweep): Promise<number> {
  if (policy.assignment !== 'round-robin' || !isWorkingTime(timing.calendar, now())) return 0;
  let given = 0;
  for (const id of await unassignedTickets(db, AT_ONCE)) {
    const done = await deciding(db, async (tx) => {
      const staff = await activeStaff(tx);
      const operator = await nextAssignee(tx, { policy, workingTime: true }, staff);
      const ticket = (await ticketStates(tx, [id])).get(id);
      const decision = ticket && operator ? decideTurn(ticket, operator) : null;
      if (!decision) return null;
      const complete = await completeNotices(tx, decision, timing, now());
      return applyDecision(tx, complete, null, now(), identity);
    });
    if (done) given += 1;
  }
  return given;
}
