// The calendar file on disk: read whole, and written back with years put in, one line a year as administrators edit it.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { errorText, UserError } from './errors';
import type { ImportedYear } from './ticket/calendar-from-events';
import { type WorkingCalendar, workingCalendar } from './ticket/working-calendar';

/** @throws UserError naming the file. */
export function readCalendarFile(file: string): {
  readonly data: Record<string, unknown>;
  readonly calendar: WorkingCalendar;
} {
  try {
    const data = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    return { data, calendar: workingCalendar(data) };
  } catch (error) {
    throw new UserError(`The working calendar ${file} cannot be read: ${errorText(error)}`);
  }
}

/** The same file with these years in it instead of what it said of them. Written beside it and renamed, so that it is never half there. */
export function writeCalendarYears(
  file: string,
  data: Readonly<Record<string, unknown>>,
  years: readonly ImportedYear[],
  source: string,
): void {
  const given = Object.fromEntries(
    years.map(({ year, off, working_weekends }) => [String(year), { off, working_weekends, sources: [source] }]),
  );
  const lines = Object.entries({ ...data, ...given })
    .sort(
      ([one], [other]) => Number(/^\d{4}$/.test(one)) * Number(/^\d{4}$/.test(other)) * (Number(one) - Number(other)),
    )
    .map(([key, value]) => ` ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  try {
    writeFileSync(`${file}.new`, `{\n${lines.join(',\n')}\n}\n`);
    renameSync(`${file}.new`, file);
  } catch (error) {
    throw new UserError(`The working calendar ${file} cannot be written: ${errorText(error)}`);
  }
}
