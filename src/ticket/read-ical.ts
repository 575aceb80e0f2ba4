// Reads the days of an iCalendar file (RFC 5545): which events it has, whole days in Astana time, and what it says of each.
import { astanaTime } from './astana-time';

export interface CalendarEvent {
  /** Line on which it begins. */
  readonly line: number;
  readonly summary: string;
  /** Summary, description and categories together. */
  readonly words: string;
  /** `YYYY-MM-DD` */
  readonly days: readonly string[];
  /** Months and days repeat each year from the first one on (RRULE:FREQ=YEARLY). */
  readonly yearly: boolean;
  /** The last day of a yearly event, or null. */
  readonly until: string | null;
}

export interface ReadCalendar {
  readonly events: readonly CalendarEvent[];
  /** Events that are left out, with line and reason. */
  readonly problems: readonly string[];
}

interface Property {
  readonly line: number;
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

/** An event longer than this is no holiday. */
const LONGEST = 40;

/** @throws Error when it is no iCalendar file. Cancelled events are left out. */
export function readIcal(text: string): ReadCalendar {
  const events: CalendarEvent[] = [];
  const problems: string[] = [];
  let open: Property[] | null = null;
  // Alarms and the like stand inside an event and have a DESCRIPTION of their own.
  let inside = 0;
  const lines = properties(text);
  if (!lines.some(({ name, value }) => name === 'BEGIN' && value.toUpperCase() === 'VCALENDAR'))
    throw new Error('it has no BEGIN:VCALENDAR, so it is no iCalendar file');
  for (const property of lines) {
    const what = property.value.toUpperCase();
    if (property.name === 'BEGIN' && what === 'VEVENT') [open, inside] = [[property], 0];
    else if (open === null) continue;
    else if (property.name === 'BEGIN') inside += 1;
    else if (property.name === 'END' && what === 'VEVENT') {
      const event = eventOf(open);
      if (typeof event === 'string') problems.push(`line ${open[0]?.line}: ${event}`);
      else if (event !== null) events.push(event);
      open = null;
    } else if (property.name === 'END') inside -= 1;
    else if (inside === 0) open.push(property);
  }
  return { events, problems };
}

/** Content lines, unfolded (§3.1). */
function properties(text: string): Property[] {
  const found: { line: number; text: string }[] = [];
  for (const [at, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const last = found.at(-1);
    if (/^[ \t]/.test(line) && last) last.text += line.slice(1);
    else found.push({ line: at + 1, text: line });
  }
  return found.flatMap(({ line, text: content }) => {
    const [, name, parameters = '', value = ''] =
      /^([A-Za-z0-9-]+)((?:;[^:"]*(?:"[^"]*"[^:"]*)*)?):(.*)$/s.exec(content) ?? [];
    return name ? [{ line, name: name.toUpperCase(), parameters, value }] : [];
  });
}

/** Null: cancelled. A string says why it cannot be used. */
function eventOf(lines: readonly Property[]): CalendarEvent | string | null {
  const find = (name: string): Property | undefined => lines.find((line) => line.name === name);
  const said = (name: string): string =>
    lines
      .filter((line) => line.name === name)
      .map(({ value }) => unescaped(value))
      .join(' ');
  if (said('STATUS').toUpperCase() === 'CANCELLED') return null;
  const summary = said('SUMMARY');
  const start = dayOf(find('DTSTART'));
  if (start === null) return `"${summary}" has no DTSTART that is a day`;
  const days = daysFrom(start, find('DTEND'), said('DURATION'));
  if (days === null) return `"${summary}" ends before it begins, or lasts longer than ${LONGEST} days`;
  const rule = said('RRULE').toUpperCase();
  const repeats = rule === '' ? { yearly: false, until: null } : yearly(rule);
  if (repeats === null)
    return `"${summary}" repeats by a rule that is not understood (${rule}); write its days one by one`;
  const [{ line = 0 } = {}] = lines;
  return { line, summary, words: `${summary} ${said('DESCRIPTION')} ${said('CATEGORIES')}`, days, ...repeats };
}

/** DTEND is the first day after the event (§3.6.1); without one a day lasts a day. */
function daysFrom(start: string, end: Property | undefined, duration: string): string[] | null {
  const [, weeks = '0', days = '0'] = /^\+?P(?:(\d+)W)?(?:(\d+)D)?/i.exec(duration) ?? [];
  const last = dayOf(end, true);
  const length =
    last === null ? Number(weeks) * 7 + Number(days) || 1 : (Date.parse(last) - Date.parse(start)) / 86_400_000;
  if (length < 0 || length > LONGEST) return null;
  return Array.from({ length: Math.max(1, length) }, (_, at) =>
    new Date(Date.parse(start) + at * 86_400_000).toISOString().slice(0, 10),
  );
}

/** A date, or the day in Astana of an instant; a local time is taken as Astana's. An end within a day still counts that day. */
function dayOf(property: Property | undefined, isEnd = false): string | null {
  const [, year, month, day, hours, minutes, , utc] =
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/.exec(property?.value.trim() ?? '') ?? [];
  const date = `${year}-${month}-${day}`;
  if (year === undefined || Number.isNaN(Date.parse(date))) return null;
  if (hours === undefined) return date;
  const local = utc ? astanaTime(new Date(`${date}T${hours}:${minutes}:00Z`)) : null;
  const [on, minute] = local ? [local.day, local.minute] : [date, Number(hours) * 60 + Number(minutes)];
  return isEnd && minute > 0 ? new Date(Date.parse(on) + 86_400_000).toISOString().slice(0, 10) : on;
}

function yearly(rule: string): Pick<CalendarEvent, 'yearly' | 'until'> | null {
  const parts = new Map(
    rule.split(';').map((part): [string, string] => [part.split('=', 1)[0] ?? '', part.slice(part.indexOf('=') + 1)]),
  );
  const plain = [...parts.keys()].every((key) =>
    ['FREQ', 'INTERVAL', 'UNTIL', 'BYMONTH', 'BYMONTHDAY', 'WKST'].includes(key),
  );
  if (parts.get('FREQ') !== 'YEARLY' || (parts.get('INTERVAL') ?? '1') !== '1' || !plain) return null;
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(parts.get('UNTIL') ?? '') ?? [];
  return { yearly: true, until: year ? `${year}-${month}-${day}` : null };
}

/** §3.3.11 */
function unescaped(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? ' ' : letter));
}
