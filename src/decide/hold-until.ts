// Until when a ticket is on hold: a date, a day of people's speech, or a number of hours, days or weeks, in Astana time.
import { astanaTime, fromAstana } from '../ticket/astana-time';

export interface ReadUntil {
  /** Null: no date was written, on hold until somebody writes. `bad`: something like a date that is none, or one in the past. */
  readonly until: Date | 'bad' | null;
  readonly rest: string;
  readonly written: string;
}

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;
/** A day without an hour begins when the desk opens (clause 5). */
const OPENS = 9 * 60;
const MOST_DAYS = 366;

const DAYS: Readonly<Record<string, number>> = {
  ертең: 1,
  ертен: 1,
  завтра: 1,
  tomorrow: 1,
  бүрсігүні: 2,
  бурсигуни: 2,
  послезавтра: 2,
};
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2}))?(?=[\s.,;!]|$)/u;
const LOCAL_DATE = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?(?:\s+(\d{1,2}):(\d{2}))?(?=[\s.,;!]|$)/u;
const SPAN =
  /^(\d{1,3})\s?(h|hours?|ч|час(?:а|ов)?|сағ(?:ат)?|саг(?:ат)?|d|days?|д|дн(?:я|ей)?|день|күн|кун|w|weeks?|нед(?:ел[яьию])?|апта)(?=[\s.,;!]|$)/iu;

/** Reads a date off the beginning of `text`. What begins with a digit is meant as one; any other word begins the text. */
export function readUntil(text: string, now: Date): ReadUntil {
  const line = text.replace(/\u00a0/g, ' ').trimStart();
  const written = line.split(/\s/u, 1)[0] ?? '';
  const day = DAYS[written.toLowerCase().replace(/[.,;!:]+$/u, '')];
  if (day !== undefined) return { until: startOf(now, day), rest: line.slice(written.length), written };
  for (const read of [isoDate, localDate, span]) {
    const found = read(line, now);
    if (found)
      return {
        until: sensible(found.until, now),
        rest: line.slice(found.length),
        written: line.slice(0, found.length),
      };
  }
  return /^\d/u.test(line) ? { until: 'bad', rest: '', written } : { until: null, rest: text, written: '' };
}

interface Found {
  readonly until: Date | null;
  readonly length: number;
}

function isoDate(text: string): Found | null {
  const match = ISO_DATE.exec(text);
  if (!match) return null;
  const [all, year = '', month = '', day = '', hour, minute] = match;
  return { until: instantOf(year, month, day, hour, minute), length: all.length };
}

/** `25.11` is this year's, or the next one's when that is over. */
function localDate(text: string, now: Date): Found | null {
  const match = LOCAL_DATE.exec(text);
  if (!match) return null;
  const [all, day = '', month = '', year, hour, minute] = match;
  const thisYear = astanaTime(now).year;
  const until = instantOf(year ?? String(thisYear), month, day, hour, minute);
  const over = year === undefined && until !== null && until.getTime() <= now.getTime();
  return { until: over ? instantOf(String(thisYear + 1), month, day, hour, minute) : until, length: all.length };
}

function span(text: string, now: Date): Found | null {
  const match = SPAN.exec(text);
  if (!match) return null;
  const [all, count = '', unit = ''] = match;
  const many = Number(count);
  const first = unit.toLowerCase();
  if (/^(?:h|ч|са)/u.test(first)) return { until: new Date(now.getTime() + many * 60 * MINUTE_MS), length: all.length };
  return { until: startOf(now, /^(?:w|нед|апта)/u.test(first) ? many * 7 : many), length: all.length };
}

function startOf(now: Date, daysLater: number): Date {
  return new Date(fromAstana(astanaTime(now).day, OPENS).getTime() + daysLater * DAY_MINUTES * MINUTE_MS);
}

function instantOf(year: string, month: string, day: string, hour = '9', minute = '00'): Date | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const exists = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(exists.getTime()) || exists.toISOString().slice(0, 10) !== date) return null;
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  return fromAstana(date, Number(hour) * 60 + Number(minute));
}

function sensible(until: Date | null, now: Date): Date | 'bad' {
  if (until === null) return 'bad';
  const away = until.getTime() - now.getTime();
  return away > 0 && away <= MOST_DAYS * DAY_MINUTES * MINUTE_MS ? until : 'bad';
}
