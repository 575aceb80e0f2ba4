// Makes a year of the working calendar of the events of an iCalendar file: which weekdays are off, which weekend days are worked.
import { isWeekend } from './check-calendar';
import type { CalendarEvent } from './read-ical';

export interface ImportedYear {
  readonly year: number;
  readonly off: readonly string[];
  readonly working_weekends: readonly string[];
}

export interface Import {
  readonly years: readonly ImportedYear[];
  /** What an administrator should look at before it is used. */
  readonly doubts: readonly string[];
}

/** A day that is worked although it would be off: "рабочая суббота", "жұмыс күні", "Special working day". */
const WORKED =
  /рабоч(?:ий|ая|ее|его|им)\s+(?:день|суббота|воскресенье|дня|днем|днём)|жұмыс\s+күні|жұмыс\s+сенбісі|working\s+(?:day|saturday|sunday)|work\s+day/iu;
const NOT_WORKED = /не\s?рабоч|жұмыс\s+емес|жұмыссыз|non-?\s?working|not\s+a\s+working/iu;
/** Observed, but not free of work: professional days, and what Google's calendars call observances. */
const OBSERVANCE = /\bobservance\b|профессиональн\S*\s+праздник|кәсіби\s+мереке|памятн\S*\s+дат/iu;

/** `years`: only these; a yearly event is repeated in each of them. */
export function calendarFromEvents(events: readonly CalendarEvent[], years: readonly number[]): Import {
  const off = new Map<string, string>();
  const worked = new Map<string, string>();
  for (const event of events) {
    if (OBSERVANCE.test(event.words)) continue;
    const days = isWorked(event.words) ? worked : off;
    for (const day of daysIn(event, years)) days.set(day, event.summary);
  }
  const doubts = [
    ...[...worked]
      .filter(([day]) => !isWeekend(day))
      .map(([day, name]) => `${day} "${name}": worked, but no Saturday or Sunday; left out`),
    ...[...worked]
      .filter(([day]) => off.has(day))
      .map(([day, name]) => `${day} "${name}": both off and worked; it counts as worked`),
  ];
  return {
    years: years.map((year) => ({
      year,
      off: inYear([...off.keys()], year).filter((day) => !isWeekend(day) && !worked.has(day)),
      working_weekends: inYear([...worked.keys()], year).filter(isWeekend),
    })),
    doubts,
  };
}

function isWorked(words: string): boolean {
  return WORKED.test(words) && !NOT_WORKED.test(words);
}

function daysIn({ days, yearly, until }: CalendarEvent, years: readonly number[]): string[] {
  if (!yearly) return [...days];
  return years.flatMap((year) =>
    days
      .filter((day) => Number(day.slice(0, 4)) <= year)
      .map((day) => `${year}${day.slice(4)}`)
      .filter((day) => (until === null || day <= until) && !Number.isNaN(Date.parse(day))),
  );
}

function inYear(days: readonly string[], year: number): string[] {
  return days.filter((day) => day.startsWith(`${year}-`)).sort();
}
