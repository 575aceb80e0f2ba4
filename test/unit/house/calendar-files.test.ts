// Given the shipped calendar, when a year is written into it, then that year is new and the others are what they were.
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCalendarFile, writeCalendarYears } from '../../../src/calendar-files';

const SHIPPED = join(__dirname, '../../../calendar/kz.json');

it('keeps what it is not asked to change, one line a year', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tirkeu-calendar-'));
  const file = join(folder, 'kz.json');
  try {
    copyFileSync(SHIPPED, file);
    const before = readCalendarFile(file);
    const given = { year: 2028, off: ['2028-01-03'], working_weekends: ['2028-01-08'] };
    writeCalendarYears(
      file,
      before.data,
      [{ ...given, year: 2027, off: ['2027-01-01'], working_weekends: [] }, given],
      'imported',
    );
    const after = readCalendarFile(file);
    expect({ ...after.data, 2027: null, 2028: null }).toEqual({ ...before.data, 2027: null, 2028: null });
    expect(after.data['2028']).toEqual({
      off: given.off,
      working_weekends: given.working_weekends,
      sources: ['imported'],
    });
    // Nobody calls it an estimate any more.
    expect([before.calendar.estimated, after.calendar.estimated]).toEqual([[2027], []]);
    expect(
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => /^ "\d{4}"/.test(line)).length,
    ).toBe(5);
    expect(after.calendar.isWorkingDay('2028-01-08')).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('names a file that cannot be read', () => {
  expect(() => readCalendarFile('/nowhere/kz.json')).toThrow(/nowhere\/kz\.json cannot be read/);
});
