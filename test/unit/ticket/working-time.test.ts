// Astana time, working time (clause 5) and the eight hours (clause 15).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { astanaTime, fromAstana, offsetMinutes, zoneDataIsCurrent } from '../../../src/ticket/astana-time';
import { infoDueAt } from '../../../src/ticket/info-clock';
import { addWorkingMinutes, isWorkingTime, workingCalendar } from '../../../src/ticket/working-calendar';

const calendar = workingCalendar(JSON.parse(readFileSync(path.join(__dirname, '../../../calendar/kz.json'), 'utf8')));
const at = (day: string, time: string) => fromAstana(day, Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
const shown = (instant: Date) => {
  const { day, minute } = astanaTime(instant);
  return `${day} ${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
};

describe('Astana time', () => {
  it('when the zone changed at the end of February 2024, then the offset did', () => {
    expect(offsetMinutes(new Date('2024-02-29T17:59:00Z'))).toBe(360);
    expect(offsetMinutes(new Date('2024-02-29T18:00:00Z'))).toBe(300);
    expect(zoneDataIsCurrent()).toBe(true);
  });

  it('when the zone data does not know of the change, then it is refused', () => {
    expect(zoneDataIsCurrent(() => 360)).toBe(false);
    expect(zoneDataIsCurrent(() => 300)).toBe(false);
  });

  it('when it is New Year in Astana, then the year is the new one though UTC is behind', () => {
    expect(astanaTime(new Date('2026-12-31T19:00:00Z')).year).toBe(2027);
    expect(astanaTime(new Date('2026-12-31T18:59:00Z')).year).toBe(2026);
  });

  it.each(['2026-11-23 14:05', '2026-01-01 00:00', '2024-02-28 23:59', '2024-03-01 00:00'])(
    'when it is %s, then there and back is the same',
    (text) => {
      expect(shown(at(text.slice(0, 10), text.slice(11)))).toBe(text);
    },
  );
});

describe('the working calendar', () => {
  it.each([
    ['2026-11-23', '09:00', true],
    ['2026-11-23', '08:59', false],
    ['2026-11-23', '17:59', true],
    ['2026-11-23', '18:00', false],
    ['2026-11-22', '12:00', false],
    ['2026-12-16', '12:00', false],
    ['2024-05-04', '12:00', true],
  ])('when it is %s %s, then working time: %s', (day, time, working) =>
    expect(isWorkingTime(calendar, at(day, time))).toBe(working),
  );

  it('when the data file has the totals of its sources, then the calendar counts the same', () => {
    const days = (year: number) =>
      Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10))
        .filter((day) => day.startsWith(String(year)))
        .filter((day) => calendar.isWorkingDay(day)).length;
    expect([days(2024), days(2025), days(2026)]).toEqual([249, 246, 247]);
  });

  it('when a year is malformed, then the error names it', () => {
    expect(() => workingCalendar({ 2026: { off: 'none' } })).toThrow(/2026/);
  });
});

describe('addWorkingMinutes', () => {
  it.each([
    ['within a day', '2026-11-23 10:00', 60, '2026-11-23 11:00'],
    ['to the very end of a day', '2026-11-23 10:00', 480, '2026-11-23 18:00'],
    ['over night', '2026-11-23 15:00', 480, '2026-11-24 14:00'],
    ['over a weekend', '2026-11-20 17:00', 120, '2026-11-23 10:00'],
    ['over a holiday', '2026-12-15 17:00', 120, '2026-12-17 10:00'],
    ['from before opening', '2026-11-23 06:00', 30, '2026-11-23 09:30'],
    ['from after closing', '2026-11-23 19:00', 30, '2026-11-24 09:30'],
    ['from a Sunday', '2026-11-22 12:00', 480, '2026-11-23 17:00'],
  ])('when it goes %s, then from %s %i minutes end at %s', (_, from, minutes, to) => {
    expect(shown(addWorkingMinutes(calendar, at(from.slice(0, 10), from.slice(11)), minutes))).toBe(to);
  });

  it('when there are seconds, then they are kept', () => {
    const from = new Date(at('2026-11-23', '10:00').getTime() + 30_000);
    expect(addWorkingMinutes(calendar, from, 60).toISOString()).toBe('2026-11-23T06:00:30.000Z');
  });
});

describe('infoDueAt', () => {
  const accepted = new Date('2026-11-20T11:30:15.250Z');
  it('when hours are elapsed ones, then exactly eight later', () => {
    expect(infoDueAt({ mode: 'elapsed', hours: 8, calendar }, accepted).toISOString()).toBe('2026-11-20T19:30:15.250Z');
  });
  it('when hours are working ones, then Friday 16:30 ends on Monday 15:30', () => {
    expect(shown(infoDueAt({ mode: 'working', hours: 8, calendar }, accepted))).toBe('2026-11-23 15:30');
  });
});
