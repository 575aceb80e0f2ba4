// The closing sweep of clause 15: tickets whose information request stayed unanswered for eight hours.
import { decideUnanswered } from '../decide/decide-unanswered';
import type { DeskPolicy } from '../decide/desk-policy';
import { applyDecision } from '../record/apply-decision';
import { completeNotices, type Timing } from '../record/complete-notices';
import { type Database, deciding } from '../record/database';
import type { DeskIdentity } from '../record/decided-mail';
import { actionsDone, activeStaff, ticketStates } from '../record/ticket-state';
import { dueTickets, sweptSince } from '../record/waiting-tickets';

export interface ClosingSweep {
  readonly db: Database;
  readonly policy: DeskPolicy;
  readonly identity: DeskIdentity;
  readonly timing: Timing;
  /** Every mailbox that the daemon watches: a ticket is closed only after all of them were swept since its deadline. */
  readonly mailboxes: readonly string[];
  readonly now: () => Date;
  readonly log: { closed(number: string): void; waits(ticket: number): void };
  /** Test hook: a crash may be staged at each named step. */
  readonly step: (name: string) => void;
}

const AT_ONCE = 1000;

/** Closes what is due, each ticket in a transaction that reads it again. Returns the numbers closed, and the ids of the due tickets that still wait. */
export async function closeUnanswered(sweep: ClosingSweep): Promise<{ closed: string[]; waiting: number[] }> {
  const waiting: number[] = [];
  const closed: string[] = [];
  for (const id of await dueTickets(sweep.db, sweep.now(), AT_ONCE)) {
    const number = await closeOne(sweep, id);
    if (number) {
      sweep.step('closing-committed');
      closed.push(number);
      sweep.log.closed(number);
    } else {
      sweep.log.waits(id);
      waiting.push(id);
    }
  }
  return { closed, waiting };
}

async function closeOne(
  { db, policy, identity, timing, mailboxes, now, step }: ClosingSweep,
  id: number,
): Promise<string | null> {
  return deciding(db, async (tx) => {
    const ticket = (await ticketStates(tx, [id])).get(id);
    if (!ticket) return null;
    const [actions, staff, swept] = [
      await actionsDone(tx, id),
      await activeStaff(tx),
      await sweptSince(tx, id, mailboxes),
    ];
    // A sweep of the future was made by a clock that has been set back since.
    const sweptBefore = swept !== null && swept <= now() ? swept : null;
    const decision = decideUnanswered({ ticket, actions, staff, policy, sweptSince: sweptBefore });
    if (decision === null) return null;
    step('closing-decided');
    const complete = await completeNotices(tx, decision, timing, now());
    const done = await applyDecision(tx, complete, null, now(), identity);
    step('closing-applied');
    return done?.number ?? null;
  });
}
