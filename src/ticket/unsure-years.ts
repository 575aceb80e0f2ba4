// Which years between two moments the working calendar (clause 5) does not know, or knows only as an estimate.
import { astanaTime } from './astana-time';
import type { WorkingCalendar } from './working-calendar';

/** A sentence for each such year, to be told beside a deadline that was counted through it. */
export function unsureYears({ years, estimated }: WorkingCalendar, from: Date, to: Date): string[] {
  const last = astanaTime(to).year;
  const said: string[] = [];
  for (let year = astanaTime(from).year; year <= last; year += 1) {
    if (!years.includes(year))
      said.push(`the calendar lacks ${year}: its holidays were counted as working days; see: tirkeu calendar check`);
    else if (estimated.includes(year)) said.push(`the calendar of ${year} is an estimate; see: tirkeu calendar check`);
  }
  return said;
}
