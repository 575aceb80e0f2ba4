// The figures of a period: requests by category, level, close reason, exclusion and language, their response times, what was missed.
import type { Language } from './language';
import { minutesGone, type ServiceLevels, TARGETS, type Target, type TicketTimes } from './service-level';
import type { CloseReason } from './status';
import type { WorkingCalendar } from './working-calendar';

export interface ReportedTicket extends TicketTimes {
  readonly language: Language;
  readonly closeReason: CloseReason | null;
  readonly closedAt: Date | null;
  /** Of clause 6, as an operator confirmed it; `unspecified` when out of scope without one, null when not closed for that. */
  readonly exclusion: string | null;
  /** Offensive words were found in it, or it was closed for them. */
  readonly abusive: boolean;
  /** Targets that people were told of as missed. */
  readonly breached: readonly Target[];
}

/** Times are whole minutes of working time in which the clock ran; null when no request of the line has come so far. */
export interface ReportLine {
  readonly by: 'all' | 'category' | 'level' | 'reason' | 'exclusion' | 'language';
  readonly value: string;
  readonly tickets: number;
  readonly closed: number;
  /** By the eight hours of clause 15. */
  readonly autoClosed: number;
  readonly abusive: number;
  readonly breached: number;
  readonly firstResponseMedian: number | null;
  readonly firstResponse90: number | null;
  readonly resolutionMedian: number | null;
  readonly resolution90: number | null;
}

interface Measured {
  readonly ticket: ReportedTicket;
  readonly firstResponse: number | null;
  readonly resolution: number | null;
  readonly missed: boolean;
}

/** One line for all, then one for each value that occurs, in the order of the code's words. */
export function deskReport(
  tickets: readonly ReportedTicket[],
  levels: ServiceLevels,
  calendar: WorkingCalendar,
  now: Date,
): ReportLine[] {
  const measured = tickets.map((ticket) => measure(ticket, levels, calendar, now));
  const group = (by: ReportLine['by'], read: (ticket: ReportedTicket) => string | null): ReportLine[] =>
    [...new Set(tickets.map(read).filter((value) => value !== null))].sort().map((value) =>
      line(
        by,
        value,
        measured.filter(({ ticket }) => read(ticket) === value),
      ),
    );
  return [
    line('all', '', measured),
    ...group('category', ({ category }) => category),
    ...group('level', ({ level }) => level),
    // Of a request that is not closed: its status.
    ...group('reason', ({ closeReason, status }) => closeReason ?? status),
    ...group('exclusion', ({ exclusion }) => exclusion),
    ...group('language', ({ language }) => language),
  ];
}

function measure(ticket: ReportedTicket, levels: ServiceLevels, calendar: WorkingCalendar, now: Date): Measured {
  const until: Record<Target, Date | null> = { 'first-response': ticket.firstAnswerAt, resolution: ticket.closedAt };
  const gone = (target: Target, otherwise: Date | null): number | null => {
    const end = until[target] ?? otherwise;
    return end === null ? null : minutesGone(ticket, end, calendar);
  };
  const terms = levels[ticket.level][ticket.category][ticket.priority];
  // A request that was closed without an answer (spam, a duplicate) wants none any more.
  const running = ticket.closedAt ?? now;
  const late = TARGETS.some((target) => (gone(target, running) ?? 0) > terms[target].minutes);
  return {
    ticket,
    firstResponse: gone('first-response', null),
    resolution: gone('resolution', null),
    missed: late || ticket.breached.length > 0,
  };
}

function line(by: ReportLine['by'], value: string, all: readonly Measured[]): ReportLine {
  const count = (counts: (one: Measured) => boolean): number => all.filter(counts).length;
  const first = all.flatMap(({ firstResponse }) => firstResponse ?? []);
  const whole = all.flatMap(({ resolution }) => resolution ?? []);
  return {
    by,
    value,
    tickets: all.length,
    closed: count(({ ticket }) => ticket.closedAt !== null),
    autoClosed: count(({ ticket }) => ticket.closeReason === 'no-response'),
    abusive: count(({ ticket }) => ticket.abusive),
    breached: count(({ missed }) => missed),
    firstResponseMedian: percentile(first, 50),
    firstResponse90: percentile(first, 90),
    resolutionMedian: percentile(whole, 50),
    resolution90: percentile(whole, 90),
  };
}

/** Nearest rank: the smallest value that so many percent of all do not exceed. Null of none. */
export function percentile(values: readonly number[], percent: number): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? null;
}
