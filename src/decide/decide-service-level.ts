// A target of the service level is near or missed (clause 3): superiors are told, once for each ticket and target.
import type { TicketEvent } from '../ticket/event';
import type { OpenTarget, Target } from '../ticket/service-level';
import { type Decision, plan } from './decision';
import type { Operator, TicketState } from './mail-context';
import { superiors } from './staff-notices';

export interface TargetsAtRisk {
  /** As read inside the transaction that will tell of it. */
  readonly ticket: TicketState;
  readonly targets: readonly OpenTarget[];
  /** What superiors have been told of before. */
  readonly warned: readonly Target[];
  readonly breached: readonly Target[];
  readonly staff: readonly Operator[];
  readonly now: Date;
}

/** Null when there is nothing to tell, or nobody to tell it to. A target found missed at once is not warned of as well. */
export function decideServiceLevel({ ticket, targets, warned, breached, staff, now }: TargetsAtRisk): Decision | null {
  const told = superiors(staff);
  const news = targets.flatMap(({ target, dueAt, nearAt }) => {
    if (breached.includes(target) || now < nearAt) return [];
    if (now >= dueAt) return [{ target, dueAt, missed: true }];
    return warned.includes(target) ? [] : [{ target, dueAt, missed: false }];
  });
  if (news.length === 0 || told.length === 0) return null;
  const requester = ticket.participants.find(({ role }) => role === 'requester');
  const assignee = staff.find(({ id }) => id === ticket.assigneeId);
  return {
    reason: 'service-level',
    mail: 'processed',
    ticket: { id: ticket.id },
    filing: null,
    change: {},
    events: news.map(
      ({ target, dueAt, missed }): TicketEvent => ({
        kind: missed ? 'sla-breached' : 'sla-warned',
        actor: { kind: 'daemon', address: '' },
        data: { target, dueAt: dueAt.toISOString() },
      }),
    ),
    notices: news.flatMap(({ target, dueAt, missed }) =>
      told.map((superior) =>
        plan({
          name: 'superior-sla',
          language: superior.language,
          to: { name: superior.name, address: superior.address },
          facts: {
            target,
            due: dueAt.toISOString(),
            missed,
            status: ticket.status,
            requester: { name: requester?.name ?? '', address: requester?.address ?? '' },
            assignee: assignee?.name ?? '',
          },
          replyToken: null,
          autoSubmitted: 'auto-generated',
        }),
      ),
    ),
  };
}
