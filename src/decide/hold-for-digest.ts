// Quiet hours: what operators need not know at once waits for their end, and then comes as one mail.
import { type QuietHours, quietUntil } from '../ticket/quiet-hours';
import type { Decision, PlannedNotice } from './decision';
import type { NoticeFacts } from './notice';

/** What happened outside, or by the clock. Answers to an operator's own question and failures are told at once. */
const CAN_WAIT = new Set([
  'new-request',
  'follow-up',
  'reopened',
  'info-answered',
  'resumed',
  'third-party-answered',
  'colleague-answered',
  'closed-no-response',
  'closed-by-requester',
  'hold-over',
  'sla-near',
  'sla-missed',
]);
const URGENT = new Set(['high', 'critical']);
const OFFENSIVE = new Set(['obscene', 'threat', 'insult']);

/**
 * The same decision, its notifications marked with the end of the quiet hours that `now` lies in. `priority` is the one of
 * the ticket before the decision. Urgent tickets (priority high or critical) and abuse are not held back.
 */
export function holdForDigest(decision: Decision, priority: string, quiet: QuietHours | null, now: Date): Decision {
  const until = quiet && quietUntil(quiet, now);
  const { ticket, change } = decision;
  const opened = ticket !== null && 'open' in ticket ? ticket.open.priority : undefined;
  if (!until || URGENT.has(change.priority ?? opened ?? priority)) return decision;
  return {
    ...decision,
    notices: decision.notices.map((planned) => (canWait(planned) ? { ...planned, digestAt: until } : planned)),
  };
}

function canWait({ name, facts }: PlannedNotice): boolean {
  if (name !== 'operator-notification') return false;
  const { what, findings } = facts as NoticeFacts['operator-notification'];
  return CAN_WAIT.has(what) && !findings.some(({ name: of, value }) => of === 'verdict' && OFFENSIVE.has(value));
}
