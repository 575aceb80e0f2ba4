// The working time of clause 5: 09:00-18:00 Astana time on the working days of Kazakhstan, transfers and worked Saturdays included.
import { astanaTime, fromAstana } from './astana-time';

const OPENS = 9 * 60;
const CLOSES = 18 * 60;
/** How long a working day is. */
export const WORKING_DAY_MINUTES = CLOSES - OPENS;
const DAY_MS = 86_400_000;

export interface WorkingCalendar {
  /** Years the calendar knows; outside of them every Monday to Friday counts as worked. */
  readonly years: readonly number[];
  /** Those of them that nobody has published yet. */
  readonly estimated: readonly number[];
  isWorkingDay(day: string): boolean;
}

/** Reads calendar/kz.json: per year `off` (weekdays not worked) and `working_weekends` (worked by decree). Throws on a malformed year. */
export function workingCalendar(data: unknown): WorkingCalendar {
  const off = new Set<string>();
  const worked = new Set<string>();
  const years: number[] = [];
  const estimated: number[] = [];
  for (const [key, value] of Object.entries(data as Record<string, unknown>)) {
    if (!/^\d{4}$/.test(key)) continue;
    const year = value as { off?: unknown; working_weekends?: unknown; estimate?: unknown };
    if (!isDays(year.off, key) || !isDays(year.working_weekends, key)) {
      throw new Error(`working calendar: year ${key} needs "off" and "working_weekends", lists of ${key}-MM-DD`);
    }
    years.push(Number(key));
    if (year.estimate === true) estimated.push(Number(key));
    for (const day of year.off) off.add(day);
    for (const day of year.working_weekends) worked.add(day);
  }
  return {
    years,
    estimated,
    isWorkingDay: (day) =>
      worked.has(day) || (!off.has(day) && ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())),
  };
}

export function isWorkingTime(calendar: WorkingCalendar, instant: Date): boolean {
  const { day, minute } = astanaTime(instant);
  return calendar.isWorkingDay(day) && minute >= OPENS && minute < CLOSES;
}

/** The instant at which `minutes` of working time have passed since `from`. @throws Error unless they are a number from 0. */
export function addWorkingMinutes(calendar: WorkingCalendar, from: Date, minutes: number): Date {
  if (!(minutes >= 0 && minutes < Number.POSITIVE_INFINITY)) throw new Error(`${minutes} is no length of time`);
  let { day, minute } = astanaTime(from);
  let seconds = Math.floor(from.getTime() / 1000) % 60;
  for (let left = minutes * 60; ; day = nextDay(day), minute = 0, seconds = 0) {
    if (!calendar.isWorkingDay(day) || minute >= CLOSES) continue;
    const start = Math.max(minute * 60 + seconds, OPENS * 60);
    if (start + left <= CLOSES * 60) return new Date(fromAstana(day, 0).getTime() + (start + left) * 1000);
    left -= CLOSES * 60 - start;
  }
}

/** How much working time lies between two instants, in minutes; 0 when `to` is not after `from`. */
export function workingMinutesBetween(calendar: WorkingCalendar, from: Date, to: Date): number {
  let seconds = 0;
  const last = astanaTime(to).day;
  for (let { day } = astanaTime(from); day <= last; day = nextDay(day)) {
    if (!calendar.isWorkingDay(day)) continue;
    const start = Math.max(from.getTime(), fromAstana(day, OPENS).getTime());
    const end = Math.min(to.getTime(), fromAstana(day, CLOSES).getTime());
    seconds += Math.max(0, Math.floor((end - start) / 1000));
  }
  return seconds / 60;
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}

function isDays(value: unknown, year: string): value is string[] {
  return (
    Array.isArray(value) &&
    value.every((day) => typeof day === 'string' && day.startsWith(year) && !Number.isNaN(Date.parse(day)))
  );
}
