// Completes the notices of a decision to operators: the deadlines of its ticket, and whether quiet hours hold them back.
import type { Decision } from '../decide/decision';
import { holdForDigest } from '../decide/hold-for-digest';
import { type Clockwork, tellDeadlines, tellsOperators } from '../decide/tell-deadlines';
import type { QuietHours } from '../ticket/quiet-hours';
import type { Queryable } from './database';
import { ticketTimes } from './ticket-times';

/** Settings of the desk's time. */
export interface Timing extends Clockwork {
  /** Null: there are none. */
  readonly quiet: QuietHours | null;
}

/** Before the decision is applied, in the same transaction. */
export async function completeNotices(tx: Queryable, decision: Decision, timing: Timing, now: Date): Promise<Decision> {
  const id = tellsOperators(decision);
  const before = id === null ? null : await ticketTimes(tx, id);
  const told = tellDeadlines(decision, before, timing, now);
  return holdForDigest(told, before?.priority ?? 'normal', timing.quiet, now);
}
