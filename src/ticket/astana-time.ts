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
  second: '2-digit',
});

export interface AstanaTime {
  readonly year: number;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Minutes since midnight. */
  readonly minute: number;
}

export function astanaTime(instant: Date): AstanaTime {
  const part: Record<string, string> = {};
  for (const { type, value } of FORMAT.formatToParts(instant)) part[type] = value;
  return {
    year: Number(part.year),
    day: `${part.year}-${part.month}-${part.day}`,
    minute: Number(part.hour) * 60 + Number(part.minute),
  };
}

/** The instant at which the clocks of Astana show that day and minute. Kazakhstan has no daylight saving; the 2024 change is at midnight. */
export function fromAstana(day: string, minute: number): Date {
  const guess = Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
  const offset = offsetMinutes(new Date(guess - 5 * 3_600_000));
  return new Date(guess - offset * 60_000);
}

/** Minutes east of UTC at that instant: 300 since 2024-03-01, 360 before. */
export function offsetMinutes(instant: Date): number {
  const { day, minute } = astanaTime(instant);
  const shown = Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
  return Math.round((shown - Math.floor(instant.getTime() / 60_000) * 60_000) / 60_000);
}

/** Time-zone data older than the 2024 change would shift every deadline by an hour: refuse to run on it. */
export function zoneDataIsCurrent(offset: (instant: Date) => number = offsetMinutes): boolean {
  return offset(new Date('2024-03-02T00:00:00Z')) === 300 && offset(new Date('2024-02-28T00:00:00Z')) === 360;
}
