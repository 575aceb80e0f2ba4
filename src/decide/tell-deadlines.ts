// Tells operators the deadline of the ticket in every notification of it, and requesters when their request is registered: the eight hours while they run, else what its service level asks. And that it is VIP.
import type { Level } from '../ticket/level';
import { clockRuns, minutesLeft, openTargets, type ServiceLevels, type TicketTimes } from '../ticket/service-level';
import type { WorkingCalendar } from '../ticket/working-calendar';
import type { Decision, PlannedNotice } from './decision';
import type { NoticeFacts, TargetFact } from './notice';

export interface Clockwork {
  readonly levels: ServiceLevels;
  readonly calendar: WorkingCalendar;
}

/** The ticket as it stood before the decision; null when the decision opens it, or is about none. */
export type TimesBefore = (TicketTimes & { readonly infoDueAt: Date | null }) | null;

const ANSWERS = /^(?:reply|info-request|faq-answer|closed-solved|rejected-.*)$/;

/** Does this decision tell operators of an existing ticket, so that its times are needed? */
export function tellsOperators({ ticket, notices }: Decision): number | null {
  return ticket !== null && 'id' in ticket && notices.some(isNotification) ? ticket.id : null;
}

/** The same decision, its notifications to operators completed. A deadline that was told already stays. */
export function tellDeadlines(
  decision: Decision,
  before: TimesBefore,
  { levels, calendar }: Clockwork,
  now: Date,
): Decision {
  const times = timesAfter(decision, before, now);
  if (times === null || !decision.notices.some((planned) => isNotification(planned) || isAcknowledgement(planned)))
    return decision;
  const targets = openTargets(times, levels, calendar).map(
    (open): TargetFact => ({
      target: open.target,
      due: open.dueAt.toISOString(),
      left: minutesLeft(open, now, calendar),
    }),
  );
  const waits = decision.change.info === undefined && times.status === 'awaiting-info';
  const infoDue = waits ? (before?.infoDueAt?.toISOString() ?? null) : null;
  const due = infoDue ?? targets[0]?.due ?? null;
  return {
    ...decision,
    notices: decision.notices.map((planned) =>
      isNotification(planned)
        ? ({ ...planned, facts: completed(planned.facts, times.level, due, targets) } as PlannedNotice)
        : isAcknowledgement(planned)
          ? ({ ...planned, facts: { ...planned.facts, targets } } as PlannedNotice)
          : planned,
    ),
  };
}

function completed(
  facts: NoticeFacts['operator-notification'],
  level: Level,
  due: string | null,
  targets: readonly TargetFact[],
): NoticeFacts['operator-notification'] {
  const findings = level === 'vip' ? [{ name: 'level', value: level }, ...facts.findings] : facts.findings;
  return { ...facts, due: facts.due ?? due, targets, findings };
}

function timesAfter({ ticket, change, notices }: Decision, before: TimesBefore, now: Date): TicketTimes | null {
  if (ticket === null) return null;
  if ('open' in ticket) {
    const { open } = ticket;
    return {
      level: open.level ?? 'basic',
      category: open.category,
      priority: open.priority ?? 'normal',
      status: open.status,
      createdAt: now,
      firstAnswerAt: null,
      steps: [],
    };
  }
  if (before === null) return null;
  const status = change.status ?? before.status;
  return {
    ...before,
    level: change.level ?? before.level,
    category: change.category ?? before.category,
    priority: change.priority ?? before.priority,
    status,
    firstAnswerAt: before.firstAnswerAt ?? (notices.some(({ name }) => ANSWERS.test(name)) ? now : null),
    steps: status === before.status ? before.steps : [...before.steps, { at: now, runs: clockRuns(status) }],
  };
}

function isNotification(planned: PlannedNotice): planned is PlannedNotice<'operator-notification'> & PlannedNotice {
  return planned.name === 'operator-notification';
}

function isAcknowledgement(planned: PlannedNotice): planned is PlannedNotice<'acknowledgement'> & PlannedNotice {
  return planned.name === 'acknowledgement';
}
