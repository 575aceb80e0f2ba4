// Given iCalendar files as authorities and calendar programs write them, when a year is taken from them, then its days off and worked weekends are right.
import { calendarFromEvents } from '../../../src/ticket/calendar-from-events';
import { checkCalendar } from '../../../src/ticket/check-calendar';
import { durationMinutes } from '../../../src/ticket/duration';
import { readIcal } from '../../../src/ticket/read-ical';

const ical = (...events: readonly string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.map((event) => `BEGIN:VEVENT\r\n${event.replaceAll('\n', '\r\n')}\r\nEND:VEVENT`),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
const day = (date: string, summary: string, more = ''): string =>
  `DTSTART;VALUE=DATE:${date}\nSUMMARY:${summary}${more}`;
const year2027 = (text: string) => calendarFromEvents(readIcal(text).events, [2027]);

it.each<[string, string, string[], string[]]>([
  ['a day', day('20271216', 'Тәуелсіздік күні'), ['2027-12-16'], []],
  ['a day of another year', day('20261216', 'День Независимости'), [], []],
  [
    'an end that is not included',
    day('20270322', 'Наурыз', '\nDTEND;VALUE=DATE:20270325'),
    ['2027-03-22', '2027-03-23', '2027-03-24'],
    [],
  ],
  ['a length', day('20270322', 'Наурыз', '\nDURATION:P2D'), ['2027-03-22', '2027-03-23'], []],
  ['a weekend within', day('20270508', 'Праздник', '\nDTEND;VALUE=DATE:20270511'), ['2027-05-10'], []],
  ['a worked Saturday', day('20270508', 'Рабочая суббота (перенос)'), [], ['2027-05-08']],
  ['in Kazakh', day('20270508', 'Сенбі: жұмыс күні'), [], ['2027-05-08']],
  ['in English', day('20270508', 'Special Working Day'), [], ['2027-05-08']],
  ['a day without work is not a worked one', day('20270510', 'Нерабочий день'), ['2027-05-10'], []],
  ['an observance', day('20271027', 'Professional day', '\nDESCRIPTION:Observance\\, hide it'), [], []],
  ['every year', day('20201216', 'День Независимости', '\nRRULE:FREQ=YEARLY'), ['2027-12-16'], []],
  ['every year, but ended', day('20160830', 'День Конституции', '\nRRULE:FREQ=YEARLY;UNTIL=20251231'), [], []],
  ['cancelled', day('20271216', 'День', '\nSTATUS:CANCELLED'), [], []],
  ['a folded line', 'DTSTART;VALUE=DATE:20270508\nSUMMARY:Рабочая\n  суббота', [], ['2027-05-08']],
  [
    'an instant, which is the next day in Astana',
    'DTSTART:20271215T190000Z\nDTEND:20271216T190000Z\nSUMMARY:Holiday',
    ['2027-12-16'],
    [],
  ],
  [
    'times of a day',
    'DTSTART;TZID="Asia/Almaty":20271216T000000\nDTEND;TZID="Asia/Almaty":20271216T235900\nSUMMARY:Holiday',
    ['2027-12-16'],
    [],
  ],
  [
    'an alarm inside',
    `${day('20270510', 'Holiday')}\nBEGIN:VALARM\nDESCRIPTION:working day\nEND:VALARM`,
    ['2027-05-10'],
    [],
  ],
])('%s', (_, event, off, worked) => {
  expect(year2027(ical(event)).years).toEqual([{ year: 2027, off, working_weekends: worked }]);
});

it.each([
  ['repeats by a rule', day('20270101', 'Every other Monday', '\nRRULE:FREQ=WEEKLY;INTERVAL=2'), /repeats by a rule/],
  ['ends before it begins', day('20270110', 'Backwards', '\nDTEND;VALUE=DATE:20270101'), /ends before/],
  ['has no day', 'SUMMARY:Sometime', /no DTSTART/],
])('an event that %s is left out, and its line is named', (_, event, why) => {
  const { events, problems } = readIcal(ical(event));
  expect(events).toEqual([]);
  expect(problems).toEqual([expect.stringMatching(why)]);
  expect(problems[0]).toMatch(/^line 3: /);
});

it('doubts are named: worked on a weekday, or off and worked', () => {
  const { doubts, years } = year2027(
    ical(day('20270510', 'Рабочий день'), day('20270508', 'Рабочая суббота'), day('20270508', 'День отдыха')),
  );
  expect(doubts).toEqual([
    expect.stringMatching(/^2027-05-10 .*no Saturday/),
    expect.stringMatching(/^2027-05-08 .*both/),
  ]);
  expect(years[0]?.working_weekends).toEqual(['2027-05-08']);
});

it('what is no iCalendar file is refused', () => {
  expect(() => readIcal('<html>')).toThrow(/BEGIN:VCALENDAR/);
});

describe('the check of the calendar', () => {
  const now = new Date('2026-11-23T05:00:00Z');
  const texts = (data: unknown): string[] => checkCalendar(data, now).map(({ kind, year }) => `${kind} ${year}`);
  const off = (...days: string[]) => ({ off: days, working_weekends: [] });

  it('misses this year and the next one, by the date in Astana', () => {
    expect(texts({})).toEqual(['missing 2026', 'missing 2027']);
    expect(checkCalendar({}, new Date('2026-12-31T19:00:00Z')).map(({ year }) => year)).toEqual([2027, 2028]);
  });

  it('doubts a public holiday that is worked, a day that stands twice, and a worked weekday', () => {
    const fixed = [
      '2027-01-01',
      '2027-01-07',
      '2027-03-08',
      '2027-03-15',
      '2027-03-22',
      '2027-03-23',
      '2027-05-07',
      '2027-07-06',
      '2027-10-25',
      '2027-12-16',
    ];
    const data = { 2026: off('2026-01-01'), 2027: { ...off(...fixed), estimate: true } };
    const findings = checkCalendar(data, now);
    expect(findings.filter(({ year }) => year === 2027).map(({ kind }) => kind)).toEqual(['estimate']);
    expect(findings.filter(({ year, text }) => year === 2026 && /public holiday/.test(text))).toHaveLength(7);
    const odd = { ...data, 2027: { off: [...fixed, '2027-12-16'], working_weekends: ['2027-05-11'], total: 1 } };
    expect(
      checkCalendar(odd, now)
        .filter(({ year }) => year === 2027)
        .map(({ text }) => text),
    ).toEqual([
      '2027-12-16 stands there twice',
      '2027-05-11 is among working_weekends, but is no Saturday or Sunday',
      expect.stringMatching(/says it has 1 working days/),
    ]);
  });
});

it.each([
  ['8h', 480],
  ['90m', 90],
  ['1h30m', 90],
  ['2d', 1080],
  ['2D 1h', 1140],
  ['', null],
  ['8', null],
  ['h', null],
  ['0m', null],
  ['8h ago', null],
  ['-8h', null],
  ['99999999h', null],
])('a time of "%s" is %s minutes', (text, minutes) => {
  expect(durationMinutes(text, 540)).toBe(minutes);
});
