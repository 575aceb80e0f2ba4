// The service-level sweep: superiors hear of a target that is near, and of one that is missed, once each.
import { decideServiceLevel } from '../decide/decide-service-level';
import { superiors } from '../decide/staff-notices';
import { applyDecision } from '../record/apply-decision';
import { type Database, deciding } from '../record/database';
import type { DeskIdentity } from '../record/decided-mail';
import { activeStaff, ticketStates } from '../record/ticket-state';
import { openTicketTimes, type TimedTicket, ticketTimes } from '../record/ticket-times';
import { type OpenTarget, openTargets, type ServiceLevels } from '../ticket/service-level';
import type { WorkingCalendar } from '../ticket/working-calendar';

export interface ServiceLevelSweep {
  readonly db: Database;
  readonly identity: DeskIdentity;
  readonly levels: ServiceLevels;
  readonly calendar: WorkingCalendar;
  readonly now: () => Date;
}

/** Each ticket in a transaction that reads it again. Returns the numbers of the tickets that superiors were told of. */
export async function watchServiceLevels(sweep: ServiceLevelSweep): Promise<string[]> {
  const { db, levels, calendar, now } = sweep;
  const told: string[] = [];
  // With nobody to tell, the same tickets would be news for ever.
  if (superiors(await activeStaff(db)).length === 0) return told;
  for (const ticket of await openTicketTimes(db)) {
    if (!isNews(ticket, openTargets(ticket, levels, calendar), now())) continue;
    const number = await tell(sweep, ticket.id);
    if (number !== null) told.push(number);
  }
  return told;
}

function isNews({ warned, breached }: TimedTicket, targets: readonly OpenTarget[], now: Date): boolean {
  return targets.some(
    ({ target, dueAt, nearAt }) =>
      !breached.includes(target) && (now >= dueAt || (now >= nearAt && !warned.includes(target))),
  );
}

function tell({ db, identity, levels, calendar, now }: ServiceLevelSweep, id: number): Promise<string | null> {
  return deciding(db, async (tx) => {
    const [times, states, staff] = [await ticketTimes(tx, id), await ticketStates(tx, [id]), await activeStaff(tx)];
    const ticket = states.get(id);
    if (!ticket || !times) return null;
    const { warned, breached } = times;
    const targets = openTargets(times, levels, calendar);
    const decision = decideServiceLevel({ ticket, targets, warned, breached, staff, now: now() });
    if (decision === null) return null;
    return (await applyDecision(tx, decision, null, now(), identity))?.number ?? null;
  });
}
