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
  ертеңге: 1,
  ертенге: 1,
  завтра: 1,
  tomorrow: 1,
  бүрсігүні: 2,
  бурсигуни: 2,
  бүрсігүнге: 2,
  послезавтра: 2,
  неделю: 7,
};
/** From Monday; the beginning is enough: `понедельника`, `дүйсенбіге`, `Mon`. */
const WEEKDAYS: readonly RegExp[] = [
  /^(?:понедельник|пн$|дүйсенбі|дуйсенби|mon(?:day)?$)/u,
  /^(?:вторник|вт$|сейсенбі|сейсенби|tue(?:s(?:day)?)?$)/u,
  /^(?:сред[ауы]$|ср$|сәрсенбі|сарсенби|wed(?:nesday)?$)/u,
  /^(?:четверг|чт$|бейсенбі|бейсенби|thu(?:rs(?:day)?)?$)/u,
  /^(?:пятниц|пт$|жұма|жума|fri(?:day)?$)/u,
  /^(?:суббот|сб$|сенбі|сенби|sat(?:urday)?$)/u,
  /^(?:воскресень|вс$|жексенбі|жексенби|sun(?:day)?$)/u,
];
/** What may stand before a date; after `until` nothing else can. */
const UNTIL = /^(?:until|till?|до)\s+/iu;
const LEADING = /^(?:на|через|в|во|к|for|in|on|by)\s+/iu;
/** Kazakh says it behind. */
const TRAILING = /^\s+(?:дейін|дейин|кейін|кейин)(?=[\s.,;!]|$)/iu;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2}))?(?=[\s.,;!]|$)/u;
const LOCAL_DATE = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?(?:\s+(\d{1,2}):(\d{2}))?(?=[\s.,;!]|$)/u;
const SPAN =
  /^(\d{1,3})\s?(h|hours?|ч|час(?:а|ов)?|сағ(?:ат(?:қа|тан)?)?|саг(?:ат)?|d|days?|д|дн(?:я|ей)?|день|күн(?:ге|нен)?|кун(?:ге)?|w|weeks?|нед(?:ел[яьию])?|апта(?:ға|дан)?)(?=[\s.,;!]|$)/iu;

/** Reads a date off the beginning of `text`. What begins with a digit or `until` is meant as one; any other word begins the text. */
export function readUntil(text: string, now: Date): ReadUntil {
  const line = text.replace(/\u00a0/g, ' ').trimStart();
  const word = UNTIL.exec(line)?.[0] ?? LEADING.exec(line)?.[0] ?? '';
  const date = line.slice(word.length);
  for (const read of [dayOfSpeech, isoDate, localDate, span]) {
    const found = read(date, now);
    if (!found) continue;
    const end = word.length + found.length;
    const behind = TRAILING.exec(line.slice(end))?.[0] ?? '';
    return { until: sensible(found.until, now), rest: line.slice(end + behind.length), written: line.slice(0, end) };
  }
  const written = word + (date.split(/\s/u, 1)[0] ?? '');
  const meant = /^\d/u.test(date) || UNTIL.test(line);
  return meant ? { until: 'bad', rest: '', written } : { until: null, rest: text, written: '' };
}

/** `завтра`, `в понедельник`, `until Friday`: a weekday is the next one to come. */
function dayOfSpeech(text: string, now: Date): Found | null {
  const written = text.split(/\s/u, 1)[0] ?? '';
  const word = written.toLowerCase().replace(/[.,;!:]+$/u, '');
  const weekday = WEEKDAYS.findIndex((name) => name.test(word));
  const later = weekday < 0 ? DAYS[word] : ((weekday - weekdayOf(now) + 6) % 7) + 1;
  return later === undefined ? null : { until: startOf(now, later), length: written.length };
}

/** 0 is Monday, in Astana. */
function weekdayOf(now: Date): number {
  return (new Date(`${astanaTime(now).day}T00:00:00Z`).getUTCDay() + 6) % 7;
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
