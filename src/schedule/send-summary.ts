// The morning summary: once each working day, whichever daemon gets there first, however often it is restarted.
import { APPEAL_VALID_MS } from '../decide/from-confirmation';
import { type LateTicket, morningSummary } from '../decide/morning-summary';
import { readInstant, writeInstant } from '../record/clock-setting';
import { type Database, deciding } from '../record/database';
import type { DeskIdentity } from '../record/decided-mail';
import { deskCounts } from '../record/desk-figures';
import { enqueueNotices } from '../record/enqueue-notices';
import { activeStaff } from '../record/ticket-state';
import { openTicketTimes, type TimedTicket } from '../record/ticket-times';
import { astanaTime } from '../ticket/astana-time';
import { openTargets, type ServiceLevels } from '../ticket/service-level';
import type { WorkingCalendar } from '../ticket/working-calendar';

export interface SummaryRound {
  readonly db: Database;
  readonly identity: DeskIdentity;
  readonly levels: ServiceLevels;
  readonly calendar: WorkingCalendar;
  /** Minute of the day in Astana from which it is sent; null: never. */
  readonly at: number | null;
  readonly now: () => Date;
}

/** Key in the table `clock`: up to when the last summary told. */
const TOLD_UNTIL = 'summary-told-until';

/**
 * Sends today's summary if it is time and it has not been sent. A desk that was down at that time sends it when it is back;
 * a new desk has nothing to tell on its first day. Returns how many people were written to.
 */
export async function sendSummary({ db, identity, levels, calendar, at, now }: SummaryRound): Promise<number> {
  const until = now();
  const today = astanaTime(until);
  if (at === null || today.minute < at || !calendar.isWorkingDay(today.day)) return 0;
  const isTold = (instant: Date | null): boolean => instant !== null && astanaTime(instant).day >= today.day;
  if (isTold(await readInstant(db, TOLD_UNTIL))) return 0;
  return deciding(db, async (tx) => {
    const since = await readInstant(tx, TOLD_UNTIL);
    if (isTold(since)) return 0;
    await writeInstant(tx, TOLD_UNTIL, until);
    if (since === null) return 0;
    const late = lateTickets(await openTicketTimes(tx), levels, calendar, until);
    const counts = await deskCounts(tx, since, new Date(until.getTime() - APPEAL_VALID_MS));
    const figures = { ...counts, breached: late.length };
    const notices = morningSummary(await activeStaff(tx), figures, late, since, until);
    await enqueueNotices(tx, notices, null, null, until, identity);
    return notices.length;
  });
}

/** One line for each ticket with a missed target, the longest overdue first. */
function lateTickets(
  tickets: readonly TimedTicket[],
  levels: ServiceLevels,
  calendar: WorkingCalendar,
  now: Date,
): LateTicket[] {
  return tickets
    .flatMap((ticket) => {
      const missed = openTargets(ticket, levels, calendar).find(({ dueAt }) => dueAt <= now);
      const { number, subject, assignee } = ticket;
      return missed ? [{ number, subject, target: missed.target, due: missed.dueAt.toISOString(), assignee }] : [];
    })
    .sort((one, other) => one.due.localeCompare(other.due));
}
