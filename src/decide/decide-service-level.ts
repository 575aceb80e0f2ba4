// A target of the service level is near or missed (clause 3): its operator and the superiors are told, once for each reminder point and target.
import type { TicketEvent } from '../ticket/event';
import type { OpenTarget, RemindersTold, Target } from '../ticket/service-level';
import { type Decision, type PlannedNotice, plan } from './decision';
import type { Operator, TicketState } from './mail-context';
import type { Person } from './notice';
import { operatorNotification, tellOf } from './staff-notices';
import { superiors } from './superiors';

export interface TargetsAtRisk {
  /** As read inside the transaction that will tell of it. */
  readonly ticket: TicketState;
  readonly targets: readonly OpenTarget[];
  /** What people have been told of before. */
  readonly reminded: RemindersTold;
  readonly breached: readonly Target[];
  readonly staff: readonly Operator[];
  readonly now: Date;
}

interface News {
  readonly target: Target;
  readonly dueAt: Date;
  readonly missed: boolean;
  /** So many reminder points are behind. */
  readonly point: number;
}

/**
 * Null when there is nothing to tell, or nobody to tell it to. Points that passed while the daemon was away are told as one;
 * a target found missed at once is not warned of as well.
 */
export function decideServiceLevel({
  ticket,
  targets,
  reminded,
  breached,
  staff,
  now,
}: TargetsAtRisk): Decision | null {
  const news = newsOf(targets, reminded, breached, now);
  if (news.length === 0 || staff.length === 0) return null;
  return {
    reason: 'service-level',
    mail: 'processed',
    ticket: { id: ticket.id },
    filing: null,
    change: {},
    events: news.map(
      ({ target, dueAt, missed, point }): TicketEvent => ({
        kind: missed ? 'sla-breached' : 'sla-warned',
        actor: { kind: 'daemon', address: '' },
        data: { target, dueAt: dueAt.toISOString(), ...(missed ? {} : { point }) },
      }),
    ),
    notices: [...tellSuperiors(ticket, news, staff), ...tellOperators(ticket, news, staff)],
  };
}

/** Also what the sweep asks before it looks closer. */
export function newsOf(
  targets: readonly OpenTarget[],
  reminded: RemindersTold,
  breached: readonly Target[],
  now: Date,
): News[] {
  return targets.flatMap(({ target, dueAt, reminders }): News[] => {
    if (breached.includes(target)) return [];
    const point = reminders.filter((at) => at <= now).length;
    if (now >= dueAt) return [{ target, dueAt, missed: true, point }];
    return point > reminded[target] ? [{ target, dueAt, missed: false, point }] : [];
  });
}

function tellSuperiors(ticket: TicketState, news: readonly News[], staff: readonly Operator[]): PlannedNotice[] {
  const assignee = staff.find(({ id }) => id === ticket.assigneeId);
  return news.flatMap(({ target, dueAt, missed }) =>
    superiors(staff).map((superior) =>
      plan({
        name: 'superior-sla',
        language: superior.language,
        to: { name: superior.name, address: superior.address },
        facts: {
          target,
          due: dueAt.toISOString(),
          missed,
          status: ticket.status,
          requester: requesterOf(ticket),
          assignee: assignee?.name ?? '',
        },
        replyToken: null,
        autoSubmitted: 'auto-generated',
      }),
    ),
  );
}

/** The assignee, or all when there is none: one mail for both targets, in which each has its line. */
function tellOperators(ticket: TicketState, news: readonly News[], staff: readonly Operator[]): PlannedNotice[] {
  const told = superiors(staff);
  return tellOf(staff, ticket.assigneeId)
    .filter((operator) => !told.includes(operator))
    .map((operator) =>
      operatorNotification(operator, {
        what: news.some(({ missed }) => missed) ? 'sla-missed' : 'sla-near',
        status: ticket.status,
        due: null,
        sender: requesterOf(ticket),
        text: '',
        files: [],
        findings: [],
        linked: null,
        history: ticket.history,
      }),
    );
}

function requesterOf({ participants }: TicketState): Person {
  const found = participants.find(({ role }) => role === 'requester');
  return { name: found?.name ?? '', address: found?.address ?? '' };
}
