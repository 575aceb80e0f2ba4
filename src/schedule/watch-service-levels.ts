// The service-level sweep: operators and superiors hear of a target that is near, at its reminder points, and of one that is missed.
import { decideServiceLevel, newsOf } from '../decide/decide-service-level';
import { applyDecision } from '../record/apply-decision';
import { completeNotices, type Timing } from '../record/complete-notices';
import { type Database, deciding } from '../record/database';
import type { DeskIdentity } from '../record/decided-mail';
import { activeStaff, ticketStates } from '../record/ticket-state';
import { openTicketTimes, ticketTimes } from '../record/ticket-times';
import { openTargets } from '../ticket/service-level';

export interface ServiceLevelSweep {
  readonly db: Database;
  readonly identity: DeskIdentity;
  readonly timing: Timing;
  readonly now: () => Date;
}

/** Each ticket in a transaction that reads it again. Returns the numbers of the tickets that people were told of. */
export async function watchServiceLevels(sweep: ServiceLevelSweep): Promise<string[]> {
  const { db, timing, now } = sweep;
  const told: string[] = [];
  // With nobody to tell, the same tickets would be news for ever.
  if ((await activeStaff(db)).length === 0) return told;
  for (const ticket of await openTicketTimes(db)) {
    const targets = openTargets(ticket, timing.levels, timing.calendar);
    if (newsOf(targets, ticket.reminded, ticket.breached, now()).length === 0) continue;
    const number = await tell(sweep, ticket.id);
    if (number !== null) told.push(number);
  }
  return told;
}

function tell({ db, identity, timing, now }: ServiceLevelSweep, id: number): Promise<string | null> {
  return deciding(db, async (tx) => {
    const [times, states, staff] = [await ticketTimes(tx, id), await ticketStates(tx, [id]), await activeStaff(tx)];
    const ticket = states.get(id);
    if (!ticket || !times) return null;
    const { reminded, breached } = times;
    const targets = openTargets(times, timing.levels, timing.calendar);
    const decision = decideServiceLevel({ ticket, targets, reminded, breached, staff, now: now() });
    if (decision === null) return null;
    const complete = await completeNotices(tx, decision, timing, now());
    return (await applyDecision(tx, complete, null, now(), identity))?.number ?? null;
  });
}
