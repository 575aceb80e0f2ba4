// What an administrator should know of the working calendar: a missing year, an estimate, a day that cannot be right.
import { astanaTime } from './astana-time';
import { fixedHolidays } from './holidays';
import { workingCalendar } from './working-calendar';

export interface CalendarFinding {
  /** `missing`: the year is not in the file, or an estimate only; `doubtful`: a day contradicts the law or the calendar itself. */
  readonly kind: 'missing' | 'estimate' | 'doubtful';
  readonly year: number;
  readonly text: string;
}

interface CalendarYear {
  readonly off: readonly string[];
  readonly working_weekends: readonly string[];
  readonly estimate?: unknown;
  readonly total?: unknown;
}

/** `data` as workingCalendar() takes it. @throws Error on a malformed year. */
export function checkCalendar(data: unknown, now: Date): CalendarFinding[] {
  const calendar = workingCalendar(data);
  const { year } = astanaTime(now);
  const missing = [year, year + 1]
    .filter((wanted) => !calendar.years.includes(wanted))
    .map(
      (wanted): CalendarFinding => ({
        kind: 'missing',
        year: wanted,
        text: `${wanted} is missing: every Monday to Friday of it counts as worked. Add it by hand or by: tirkeu calendar import FILE.ics`,
      }),
    );
  const known = calendar.years.filter((one) => one >= year).flatMap((one) => checkYear(data, one));
  return [...missing, ...known];
}

function checkYear(data: unknown, year: number): CalendarFinding[] {
  const given = (data as Record<string, CalendarYear>)[String(year)];
  if (!given) return [];
  const { off, working_weekends: worked, estimate, total } = given;
  const say = (kind: CalendarFinding['kind'], text: string): CalendarFinding => ({ kind, year, text });
  const calendar = workingCalendar(data);
  const atWork = fixedHolidays(year).filter((day) => calendar.isWorkingDay(day) && !worked.includes(day));
  const both = off.filter((day) => worked.includes(day));
  const twice = [...off, ...worked].filter((day, at, all) => all.indexOf(day) !== at && !both.includes(day));
  const weekdays = worked.filter((day) => !isWeekend(day));
  const counted = daysOf(year).filter((day) => calendar.isWorkingDay(day)).length;
  return [
    ...(estimate
      ? [say('estimate', `${year} is an estimate; replace it when the official calendar is published`)]
      : []),
    ...atWork.map((day) => say('doubtful', `${day} is a public holiday, but counts as worked`)),
    ...both.map((day) => say('doubtful', `${day} is both off and worked; it counts as worked`)),
    ...twice.map((day) => say('doubtful', `${day} stands there twice`)),
    ...weekdays.map((day) => say('doubtful', `${day} is among working_weekends, but is no Saturday or Sunday`)),
    ...(typeof total === 'number' && total !== counted
      ? [say('doubtful', `${year} says it has ${total} working days, but its days make ${counted}`)]
      : []),
  ];
}

export function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

function daysOf(year: number): string[] {
  return Array.from({ length: 366 }, (_, day) =>
    new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10),
  ).filter((day) => day.startsWith(String(year)));
}
