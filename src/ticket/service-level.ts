// Service levels (clause 3): until when a ticket wants its first answer and its solution, in working time that stands still while we wait.
import type { Level, Priority } from './level';
import type { Status } from './status';
import { addWorkingMinutes, type WorkingCalendar, workingMinutesBetween } from './working-calendar';

export const TARGETS = ['first-response', 'resolution'] as const;
export type Target = (typeof TARGETS)[number];

export interface TargetTerms {
  /** Of working time. */
  readonly minutes: number;
  /** When people are reminded of it: so many minutes of it are gone, in order. */
  readonly remindAt: readonly number[];
}
export type Terms = Readonly<Record<Target, TargetTerms>>;

export const CATEGORIES = ['consultation', 'error', 'suggestion'] as const;
type Category = (typeof CATEGORIES)[number];

export type ServiceLevels = Readonly<Record<Level, Readonly<Record<Category, Readonly<Record<Priority, Terms>>>>>>;

/** What the targets of a ticket depend on. */
export interface TicketTimes {
  readonly level: Level;
  readonly category: Category;
  readonly priority: Priority;
  readonly status: Status;
  readonly createdAt: Date;
  /** When staff first wrote to the requester; null: not yet. */
  readonly firstAnswerAt: Date | null;
  /** What made its clock stand or run, oldest first. */
  readonly steps: readonly ClockStep[];
}

export interface ClockStep {
  readonly at: Date;
  readonly runs: boolean;
}

/** A target that is not met yet. */
export interface OpenTarget {
  readonly target: Target;
  readonly dueAt: Date;
  /** Its reminder points, in order. */
  readonly reminders: readonly Date[];
}

/** Of each target: how many of its reminder points people have been told of. */
export type RemindersTold = Readonly<Record<Target, number>>;

/** The targets that are still to be met, the sooner due first. None of a ticket that waits for somebody else and is within its time. */
export function openTargets(times: TicketTimes, levels: ServiceLevels, calendar: WorkingCalendar): OpenTarget[] {
  if (times.status === 'closed') return [];
  const terms = levels[times.level][times.category][times.priority];
  const spans = runningSpans(times);
  return TARGETS.filter((target) => target === 'resolution' || times.firstAnswerAt === null)
    .flatMap((target) => {
      const dueAt = endOf(spans, terms[target].minutes, calendar);
      const reminders = terms[target].remindAt.flatMap((gone) => endOf(spans, gone, calendar) ?? []);
      return dueAt ? [{ target, dueAt, reminders }] : [];
    })
    .sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
}

/** Whole working minutes in which the clock ran, up to `until`. */
export function minutesGone(times: TicketTimes, until: Date, calendar: WorkingCalendar): number {
  const gone = runningSpans(times).map(({ from, to }) =>
    workingMinutesBetween(calendar, from, to === null || to > until ? until : to),
  );
  return Math.floor(gone.reduce((sum, minutes) => sum + minutes, 0));
}

/** Does the time of a ticket in this status count against us? */
export function clockRuns(status: Status): boolean {
  return status === 'new' || status === 'open';
}

/** Working minutes until `dueAt`, negative when it has passed. */
export function minutesLeft({ dueAt }: Pick<OpenTarget, 'dueAt'>, now: Date, calendar: WorkingCalendar): number {
  const left = dueAt > now ? workingMinutesBetween(calendar, now, dueAt) : -workingMinutesBetween(calendar, dueAt, now);
  return Math.trunc(left) || 0;
}

interface Span {
  readonly from: Date;
  /** Null: it runs. */
  readonly to: Date | null;
}

function runningSpans({ createdAt, steps, status }: TicketTimes): Span[] {
  const spans: Span[] = [];
  let since: Date | null = createdAt;
  // The status has the last word: an undone command leaves no event that says what runs again.
  const last = { at: steps.at(-1)?.at ?? createdAt, runs: clockRuns(status) };
  for (const { at, runs } of [...steps, last]) {
    if (runs) since ??= at;
    else if (since !== null) {
      spans.push({ from: since, to: at });
      since = null;
    }
  }
  return since === null ? spans : [...spans, { from: since, to: null }];
}

/** The instant at which so much working time has passed within the spans; null when they end before. */
function endOf(spans: readonly Span[], minutes: number, calendar: WorkingCalendar): Date | null {
  let left = minutes;
  for (const { from, to } of spans) {
    const passed = to === null ? Number.POSITIVE_INFINITY : workingMinutesBetween(calendar, from, to);
    if (left <= passed) return addWorkingMinutes(calendar, from, left);
    left -= passed;
  }
  return null;
}
