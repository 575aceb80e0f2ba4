// Given a ticket and what happened to it, when its targets are asked for, then they are due in working time that stands still while we wait.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadServiceLevels } from '../../../src/service-level-files';
import { minutesLeft, openTargets, type TicketTimes } from '../../../src/ticket/service-level';
import { workingCalendar, workingMinutesBetween } from '../../../src/ticket/working-calendar';

const read = (file: string): unknown => JSON.parse(readFileSync(join(__dirname, '../../../calendar', file), 'utf8'));
const calendar = workingCalendar(read('kz.json'));
const levels = loadServiceLevels(join(__dirname, '../../../calendar/service-levels.yaml'));

/** Astana time; 23 November 2026 is a Monday. */
const at = (day: number, time: string): Date => new Date(`2026-11-${String(day).padStart(2, '0')}T${time}:00+05:00`);
const said = (instant: Date): string => new Date(instant.getTime() + 5 * 3_600_000).toISOString().slice(8, 16);

const ticket = (given: Partial<TicketTimes> = {}): TicketTimes => ({
  level: 'basic',
  category: 'consultation',
  priority: 'normal',
  status: 'new',
  createdAt: at(23, '10:00'),
  firstAnswerAt: null,
  steps: [],
  ...given,
});
const dues = (given: Partial<TicketTimes>): string[] =>
  openTargets(ticket(given), levels, calendar).map(({ target, dueAt }) => `${target} ${said(dueAt)}`);

describe('targets', () => {
  it.each<[string, Partial<TicketTimes>, string[]]>([
    ['basic: 8 and 40 working hours', {}, ['first-response 23T18:00', 'resolution 27T14:00']],
    ['VIP: 2 and 16', { level: 'vip' }, ['first-response 23T12:00', 'resolution 24T17:00']],
    [
      'an error, critical',
      { category: 'error', priority: 'critical' },
      ['first-response 23T12:00', 'resolution 24T10:00'],
    ],
    [
      'a VIP’s error, critical',
      { level: 'vip', category: 'error', priority: 'critical' },
      ['first-response 23T10:30', 'resolution 23T14:00'],
    ],
    [
      'the priority of a question changes nothing',
      { priority: 'critical' },
      ['first-response 23T18:00', 'resolution 27T14:00'],
    ],
    [
      'written on a Saturday',
      { createdAt: at(21, '12:00'), level: 'vip' },
      ['first-response 23T11:00', 'resolution 24T16:00'],
    ],
    [
      'written after hours',
      { createdAt: at(23, '20:00'), level: 'vip' },
      ['first-response 24T11:00', 'resolution 25T16:00'],
    ],
    ['answered', { firstAnswerAt: at(23, '11:00'), status: 'open' }, ['resolution 27T14:00']],
    ['closed', { status: 'closed' }, []],
  ])('%s', (_, given, expected) => {
    expect(dues(given)).toEqual(expected);
  });

  it.each<[string, Partial<TicketTimes>, string[]]>([
    [
      'waiting for the requester: no deadline of ours',
      { status: 'awaiting-info', firstAnswerAt: at(23, '11:00'), steps: [{ at: at(23, '11:00'), runs: false }] },
      [],
    ],
    [
      'two hours of waiting come on top',
      {
        status: 'open',
        level: 'vip',
        firstAnswerAt: at(23, '11:00'),
        steps: [
          { at: at(23, '11:00'), runs: false },
          { at: at(23, '13:00'), runs: true },
        ],
      },
      ['resolution 25T10:00'],
    ],
    [
      'a night of waiting does not',
      {
        status: 'open',
        level: 'vip',
        firstAnswerAt: at(23, '11:00'),
        steps: [
          { at: at(23, '18:00'), runs: false },
          { at: at(24, '09:00'), runs: true },
        ],
      },
      ['resolution 24T17:00'],
    ],
    [
      'on hold since, but breached before',
      {
        status: 'on-hold',
        level: 'vip',
        firstAnswerAt: at(23, '11:00'),
        steps: [{ at: at(25, '09:00'), runs: false }],
      },
      ['resolution 24T17:00'],
    ],
    [
      'an undone command: the status has the last word',
      { status: 'open', level: 'vip', firstAnswerAt: at(23, '11:00'), steps: [{ at: at(23, '12:00'), runs: false }] },
      ['resolution 24T17:00'],
    ],
  ])('%s', (_, given, expected) => {
    expect(dues(given)).toEqual(expected);
  });

  it.each<[string, Partial<TicketTimes>, string[]]>([
    ['when four fifths are gone', {}, ['23T16:24', '26T15:00']],
    ['of a VIP also in the middle', { level: 'vip' }, ['23T11:00 23T11:36', '23T18:00 24T13:48']],
    [
      'later by what the clock stood still',
      {
        status: 'open',
        firstAnswerAt: at(23, '11:00'),
        steps: [
          { at: at(23, '11:00'), runs: false },
          { at: at(23, '13:00'), runs: true },
        ],
      },
      ['26T17:00'],
    ],
  ])('are reminded of %s', (_, given, expected) => {
    const reminders = openTargets(ticket(given), levels, calendar).map((target) =>
      target.reminders.map(said).join(' '),
    );
    expect(reminders).toEqual(expected);
  });
});

it.each([
  [at(23, '10:00'), 480],
  [at(23, '17:30'), 30],
  [at(23, '18:00'), 0],
  [at(23, '22:00'), 0],
  [at(24, '10:00'), -60],
])('minutes left at %s: %s', (now, expected) => {
  expect(minutesLeft({ dueAt: at(23, '18:00') }, now, calendar)).toBe(expected);
});

it.each([
  ['a working day', at(23, '00:00'), at(24, '00:00'), 540],
  ['a week with its weekend', at(23, '09:00'), at(30, '09:00'), 2700],
  ['backwards', at(24, '09:00'), at(23, '09:00'), 0],
  ['a night', at(23, '18:00'), at(24, '09:00'), 0],
])('working minutes of %s', (_, from, to, minutes) => {
  expect(workingMinutesBetween(calendar, from, to)).toBe(minutes);
});
