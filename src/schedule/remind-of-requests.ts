// The reminder before the deadline of clause 15, if the administrator wants one (INFO_REMINDER_HOURS).
import { decideReminder } from '../decide/decide-reminder';
import { applyDecision } from '../record/apply-decision';
import { completeNotices, type Timing } from '../record/complete-notices';
import { type Database, deciding } from '../record/database';
import type { DeskIdentity } from '../record/decided-mail';
import { ticketStates } from '../record/ticket-state';
import { questionOf, unremindedTickets } from '../record/waiting-tickets';

export interface ReminderSweep {
  readonly db: Database;
  readonly identity: DeskIdentity;
  readonly timing: Timing;
  /** How long before the deadline, in hours; 0: never. */
  readonly hours: number;
  readonly now: () => Date;
}

/** Each ticket in a transaction that reads it again. Returns the numbers of the tickets whose requesters are reminded. */
export async function remindOfRequests(sweep: ReminderSweep): Promise<string[]> {
  const { db, hours, now } = sweep;
  const reminded: string[] = [];
  if (hours === 0) return reminded;
  for (const id of await unremindedTickets(db, now(), hours)) {
    const number = await remindOne(sweep, id);
    if (number !== null) reminded.push(number);
  }
  return reminded;
}

function remindOne({ db, identity, timing, hours, now }: ReminderSweep, id: number): Promise<string | null> {
  return deciding(db, async (tx) => {
    const [ticket, asked] = [(await ticketStates(tx, [id])).get(id), await questionOf(tx, id)];
    if (!ticket || !asked) return null;
    const decision = decideReminder({ ticket, ...asked, hours, now: now() });
    if (decision === null) return null;
    const complete = await completeNotices(tx, decision, timing, now());
    return (await applyDecision(tx, complete, null, now(), identity))?.number ?? null;
  });
}
