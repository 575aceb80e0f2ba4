// Tells administrators once that the working calendar lacks a year: the coming one from December on, and the running one.
import { adminAlerts } from '../decide/decide-undeliverable';
import { readInstant, writeInstant } from '../record/clock-setting';
import { type Database, deciding } from '../record/database';
import type { DeskIdentity } from '../record/decided-mail';
import { enqueueNotices } from '../record/enqueue-notices';
import { activeStaff } from '../record/ticket-state';
import { astanaTime } from '../ticket/astana-time';
import type { WorkingCalendar } from '../ticket/working-calendar';

export interface CalendarRound {
  readonly db: Database;
  readonly identity: DeskIdentity;
  readonly calendar: WorkingCalendar;
  readonly now: () => Date;
}

/** The official calendar of a year is out by then. */
const NEXT_YEAR_FROM = '-12-01';

/** Returns the years told of. A year that is only estimated counts as missing. With no administrator on the staff it waits for one. */
export async function announceCalendarGap({ db, identity, calendar, now }: CalendarRound): Promise<number[]> {
  const told: number[] = [];
  const { year, day } = astanaTime(now());
  for (const wanted of day >= `${year}${NEXT_YEAR_FROM}` ? [year, year + 1] : [year]) {
    if (calendar.years.includes(wanted) && !calendar.estimated.includes(wanted)) continue;
    // Once beforehand and once when it has begun.
    const key = `calendar-gap-told:${wanted}:${wanted === year ? 'now' : 'ahead'}`;
    if ((await readInstant(db, key)) !== null) continue;
    const done = await deciding(db, async (tx) => {
      const notices = adminAlerts(await activeStaff(tx), 'calendar-missing', String(wanted));
      if (notices.length === 0 || (await readInstant(tx, key)) !== null) return false;
      await enqueueNotices(tx, notices, null, null, now(), identity);
      await writeInstant(tx, key, now());
      return true;
    });
    if (done) told.push(wanted);
  }
  return told;
}
