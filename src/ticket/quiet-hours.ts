// Quiet hours: the part of each day, in Astana time, in which operators are not written to about what can wait.
import { astanaTime, fromAstana } from './astana-time';

/** Minutes since midnight; `from` later than `until` spans midnight. */
export interface QuietHours {
  readonly from: number;
  readonly until: number;
}

const DAY_MINUTES = 24 * 60;

/** `18:00-09:00`. Null when it is not written so, or is no time at all. */
export function quietHours(text: string): QuietHours | null {
  const [from, until, ...rest] = text.split('-').map(minuteOfDay);
  if (from === undefined || until === undefined || rest.length > 0) return null;
  return from === null || until === null || from === until ? null : { from, until };
}

/** `09:00` -> 540; null for anything else. */
export function minuteOfDay(text: string): number | null {
  const [, hours, minutes] = /^\s*([01]?\d|2[0-3]):([0-5]\d)\s*$/.exec(text) ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** The end of the quiet hours that `now` lies in; null when it lies in none. The first minute is quiet, the last is not. */
export function quietUntil({ from, until }: QuietHours, now: Date): Date | null {
  const { day, minute } = astanaTime(now);
  const overnight = from > until;
  if (overnight ? minute < from && minute >= until : minute < from || minute >= until) return null;
  return fromAstana(day, overnight && minute >= from ? until + DAY_MINUTES : until);
}
