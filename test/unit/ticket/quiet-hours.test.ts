// Given quiet hours and an instant, when asked, then it is told until when they last.
import { minuteOfDay, quietHours, quietUntil } from '../../../src/ticket/quiet-hours';

const at = (time: string): Date => new Date(`2026-11-${time}:00+05:00`);

it.each([
  ['18:00-09:00', { from: 1080, until: 540 }],
  ['9:00 - 18:30', { from: 540, until: 1110 }],
  ['00:00-23:59', { from: 0, until: 1439 }],
  ['', null],
  ['18:00', null],
  ['18:00-18:00', null],
  ['18:00-24:00', null],
  ['18-9', null],
  ['18:00-09:00-10:00', null],
  ['18:60-09:00', null],
])('%s', (text, hours) => {
  expect(quietHours(text)).toEqual(hours);
});

it.each([
  ['09:00', 540],
  ['7:05', 425],
  ['off', null],
  ['25:00', null],
])('the minute of %s', (text, minute) => {
  expect(minuteOfDay(text)).toBe(minute);
});

describe('the end of the quiet hours', () => {
  it.each([
    ['18:00-09:00', '23T17:59', null],
    ['18:00-09:00', '23T18:00', '24T09:00'],
    ['18:00-09:00', '23T23:59', '24T09:00'],
    ['18:00-09:00', '24T00:00', '24T09:00'],
    ['18:00-09:00', '24T08:59', '24T09:00'],
    ['18:00-09:00', '24T09:00', null],
    ['18:00-09:00', '30T20:00', '31T09:00'],
    ['12:00-13:00', '23T11:59', null],
    ['12:00-13:00', '23T12:30', '23T13:00'],
    ['12:00-13:00', '23T13:00', null],
  ])('of %s at %s is %s', (hours, now, end) => {
    const quiet = quietHours(hours);
    expect(quiet && quietUntil(quiet, at(now))).toEqual(
      end === '31T09:00' ? new Date('2026-12-01T04:00:00Z') : end && at(end),
    );
  });
});
