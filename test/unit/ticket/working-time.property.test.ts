// Given any moment from 2023 to 2028 and any length, when working time is added or measured, then a slow version that looks at every minute says the same.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { addWorkingMinutes, workingCalendar, workingMinutesBetween } from '../../../src/ticket/working-calendar';

type Year = { readonly off: readonly string[]; readonly working_weekends: readonly string[] };
const data = JSON.parse(readFileSync(path.join(__dirname, '../../../calendar/kz.json'), 'utf8')) as Record<
  string,
  Year
>;
const calendar = workingCalendar(data);

const MINUTE = 60_000;
/** By hand, not by the time-zone data that the real version asks: UTC+6 until 2024-02-29T18:00Z, UTC+5 from then on. */
const CHANGE = Date.UTC(2024, 1, 29, 18);
const workedDays = new Map<number, boolean>();

function isWorked(at: number): boolean {
  const local = at + (at < CHANGE ? 6 : 5) * 60 * MINUTE;
  const hour = Math.floor(local / (60 * MINUTE)) % 24;
  return hour >= 9 && hour < 18 && isWorkedDay(Math.floor(local / (1440 * MINUTE)));
}

function isWorkedDay(number: number): boolean {
  const known = workedDays.get(number);
  if (known !== undefined) return known;
  const date = new Date(number * 1440 * MINUTE);
  const day = date.toISOString().slice(0, 10);
  const { off = [], working_weekends = [] } = data[day.slice(0, 4)] ?? {};
  const weekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
  const worked = weekend ? working_weekends.includes(day) : !off.includes(day);
  workedDays.set(number, worked);
  return worked;
}

function slowAdd(from: number, minutes: number): number {
  let [at, left] = [from, minutes];
  for (; left > 0; at += MINUTE) if (isWorked(at)) left -= 1;
  return at;
}

function slowBetween(from: number, to: number): number {
  let minutes = 0;
  for (let at = from; at < to; at += MINUTE) if (isWorked(at)) minutes += 1;
  return minutes;
}

const HARD = [
  ['the change from UTC+6 to UTC+5', '2024-02-29'],
  ['a worked Saturday and a day off for it', '2024-05-04'],
  ['a worked Sunday of January', '2025-01-05'],
  ['Nauryz, transferred', '2026-03-22'],
  ['the turn of a year', '2025-12-31'],
  ['the years that nobody knows yet', '2027-12-31'],
] as const;
/** Half of them near a day on which mistakes would show, half of them anywhere. */
const moment = fc.oneof(
  fc
    .tuple(fc.constantFrom(...HARD), fc.integer({ min: -5 * 1440, max: 5 * 1440 }))
    .map(([[, day], minutes]) => Date.parse(`${day}T00:00:00Z`) + minutes * MINUTE),
  fc
    .integer({ min: Date.UTC(2023, 11, 1) / MINUTE, max: Date.UTC(2028, 1, 1) / MINUTE })
    .map((minute) => minute * MINUTE),
);

it('adds as one who looks at every minute', () => {
  void fc.assert(
    fc.property(moment, fc.integer({ min: 1, max: 2000 }), (from, minutes) => {
      expect(addWorkingMinutes(calendar, new Date(from), minutes).getTime()).toBe(slowAdd(from, minutes));
    }),
    { numRuns: 200 },
  );
});

it('measures as one who looks at every minute', () => {
  void fc.assert(
    fc.property(moment, fc.integer({ min: 0, max: 7 * 1440 }), (from, length) => {
      const to = from + length * MINUTE;
      expect(workingMinutesBetween(calendar, new Date(from), new Date(to))).toBe(slowBetween(from, to));
    }),
    { numRuns: 200 },
  );
});

it('comes back: what was added is what lies between', () => {
  void fc.assert(
    fc.property(moment, fc.integer({ min: 1, max: 5000 }), (from, minutes) => {
      const due = addWorkingMinutes(calendar, new Date(from), minutes);
      expect(workingMinutesBetween(calendar, new Date(from), due)).toBe(minutes);
    }),
  );
});

it.each([Number.NaN, -1, Number.POSITIVE_INFINITY])('refuses %s minutes instead of counting for ever', (minutes) => {
  expect(() => addWorkingMinutes(calendar, new Date(), minutes)).toThrow(/no length of time/);
});
