// Given a deadline counted through a year that the calendar does not know, then it is said which.
import { unsureYears } from '../../../src/ticket/unsure-years';
import { workingCalendar } from '../../../src/ticket/working-calendar';

const CALENDAR = workingCalendar({
  '2026': { off: ['2026-03-23'], working_weekends: [] },
  '2027': { off: ['2027-03-22'], working_weekends: [], estimate: true },
});

it.each([
  ['2026-03-20T12:30:00Z', '2026-12-31T18:59:59Z', []],
  ['2026-12-31T12:00:00Z', '2026-12-31T19:00:00Z', ['2027 is an estimate']],
  ['2025-12-31T12:00:00Z', '2028-01-05T05:00:00Z', ['lacks 2025', '2027 is an estimate', 'lacks 2028']],
])('from %s to %s it names %j', (from, to, named) => {
  const said = unsureYears(CALENDAR, new Date(from), new Date(to));
  expect(said).toHaveLength(named.length);
  for (const [at, words] of named.entries()) expect(said[at]).toContain(words);
});
