// Given requests of a period, when they are reported, then each is counted where it belongs and measured in working time that ran.
import { join } from 'node:path';
import { readCalendarFile } from '../../../src/calendar-files';
import { loadServiceLevels } from '../../../src/service-level-files';
import { deskReport, percentile, type ReportedTicket, type ReportLine } from '../../../src/ticket/desk-report';

const { calendar } = readCalendarFile(join(__dirname, '../../../calendar/kz.json'));
const levels = loadServiceLevels(join(__dirname, '../../../calendar/service-levels.yaml'));
/** Astana time; 23 November 2026 is a Monday. */
const at = (day: number, time: string): Date => new Date(`2026-11-${day}T${time}:00+05:00`);
const NOW = at(27, '12:00');

const ticket = (given: Partial<ReportedTicket> = {}): ReportedTicket => ({
  level: 'basic',
  category: 'consultation',
  priority: 'normal',
  language: 'ru',
  status: 'open',
  createdAt: at(23, '10:00'),
  firstAnswerAt: at(23, '11:00'),
  steps: [],
  closeReason: null,
  closedAt: null,
  exclusion: null,
  abusive: false,
  breached: [],
  ...given,
});
const closed = (day: number, time: string, given: Partial<ReportedTicket> = {}): ReportedTicket =>
  ticket({
    status: 'closed',
    closeReason: 'solved',
    closedAt: at(day, time),
    steps: [{ at: at(day, time), runs: false }],
    ...given,
  });
const report = (...tickets: ReportedTicket[]): ReportLine[] => deskReport(tickets, levels, calendar, NOW);
const all = (...tickets: ReportedTicket[]): ReportLine => report(...tickets)[0] as ReportLine;

it('counts each request once in all and once in each grouping', () => {
  const lines = report(
    ticket(),
    closed(23, '12:00', { language: 'kk', level: 'vip' }),
    closed(24, '12:00', { category: 'error', closeReason: 'no-response' }),
  );
  expect(lines.map(({ by, value, tickets }) => `${by} ${value} ${tickets}`)).toEqual([
    'all  3',
    'category consultation 2',
    'category error 1',
    'level basic 2',
    'level vip 1',
    'reason no-response 1',
    'reason open 1',
    'reason solved 1',
    'language kk 1',
    'language ru 2',
  ]);
  expect(lines[0]).toMatchObject({ closed: 2, autoClosed: 1, abusive: 0, breached: 0 });
});

it.each<[string, ReportedTicket, Partial<ReportLine>]>([
  ['over night', closed(24, '10:00'), { firstResponseMedian: 60, resolutionMedian: 540 }],
  [
    'while the requester was asked, the clock stood still',
    closed(24, '12:00', {
      steps: [
        { at: at(23, '11:00'), runs: false },
        { at: at(24, '11:00'), runs: true },
        { at: at(24, '12:00'), runs: false },
      ],
    }),
    { resolutionMedian: 120 },
  ],
  [
    'not answered yet',
    ticket({ firstAnswerAt: null, createdAt: at(27, '09:00') }),
    { firstResponseMedian: null, resolutionMedian: null, breached: 0 },
  ],
  ['not answered in time', ticket({ firstAnswerAt: null }), { firstResponseMedian: null, breached: 1 }],
  ['answered too late', ticket({ firstAnswerAt: at(24, '10:01') }), { firstResponseMedian: 541, breached: 1 }],
  ['people were told of a breach', ticket({ breached: ['resolution'] }), { breached: 1 }],
  [
    'spam, closed without an answer',
    closed(23, '10:30', { closeReason: 'spam', firstAnswerAt: null }),
    { firstResponseMedian: null, resolutionMedian: 30, breached: 0 },
  ],
  ['abusive', ticket({ abusive: true }), { abusive: 1 }],
])('%s', (_, one, expected) => {
  expect(all(one)).toMatchObject(expected);
});

it('an empty period has a line of nothing', () => {
  expect(report()).toEqual([
    expect.objectContaining({ by: 'all', tickets: 0, firstResponseMedian: null, resolution90: null }),
  ]);
});

it.each([
  [[], 50, null],
  [[7], 90, 7],
  [[1, 2, 3, 4], 50, 2],
  [[4, 1, 3, 2, 5], 50, 3],
  [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 90, 9],
  [[1, 100], 90, 100],
])('of %j at %i percent: %s', (values, percent, expected) => {
  expect(percentile(values, percent)).toBe(expected);
});
