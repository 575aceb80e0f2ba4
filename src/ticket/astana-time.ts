// Astana time (Asia/Almaty): the zone in which years change, working hours run and deadlines are told.

export const ASTANA = 'Asia/Almaty';

const FORMAT = new Intl.DateTimeFormat('en-CA', {
  timeZone: ASTANA,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

export interface AstanaTime {
  readonly year: number;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Minutes since midnight. */
  readonly minute: number;
}

export function astanaTime(instant: Date): AstanaTime {
  const shown = new Date(instant.getTime() + offsetMinutes(instant) * 60_000);
  const day = shown.toISOString().slice(0, 10);
  return { year: shown.getUTCFullYear(), day, minute: shown.getUTCHours() * 60 + shown.getUTCMinutes() };
}

/** The instant at which the clocks of Astana show that day and minute. Kazakhstan has no daylight saving; the 2024 change is at midnight. */
export function fromAstana(day: string, minute: number): Date {
  const guess = Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
  const offset = offsetMinutes(new Date(guess - 5 * 3_600_000));
  return new Date(guess - offset * 60_000);
}

/** Asking Intl takes twenty times as long as all the rest, and the answer changes on a whole hour, once in decades. */
const offsets = new Map<number, number>();
const MOST_OFFSETS = 20_000;

/** Minutes east of UTC at that instant: 300 since 2024-03-01, 360 before. */
export function offsetMinutes(instant: Date): number {
  const hour = Math.floor(instant.getTime() / 3_600_000);
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  const offset = askOffset(hour * 3_600_000);
  if (offsets.size >= MOST_OFFSETS) offsets.clear();
  offsets.set(hour, offset);
  return offset;
}

function askOffset(at: number): number {
  const part: Record<string, string> = {};
  for (const { type, value } of FORMAT.formatToParts(at)) part[type] = value;
  const shown = Date.parse(`${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:00Z`);
  // A year that is not written with four digits is no time of ours.
  return Number.isNaN(shown) ? 300 : Math.round((shown - at) / 60_000);
}

/** Time-zone data older than the 2024 change would shift every deadline by an hour: refuse to run on it. */
export function zoneDataIsCurrent(offset: (instant: Date) => number = offsetMinutes): boolean {
  return offset(new Date('2024-03-02T00:00:00Z')) === 300 && offset(new Date('2024-02-28T00:00:00Z')) === 360;
}
