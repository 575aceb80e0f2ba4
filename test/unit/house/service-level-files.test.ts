// Given service-levels.yaml as administrators write it, when it is read, then its terms are in force, or every mistake is named with its line.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadServiceLevels, parseServiceLevels } from '../../../src/service-level-files';

const SHIPPED = join(__dirname, '../../../calendar/service-levels.yaml');
const shipped = readFileSync(SHIPPED, 'utf8');
const levelsOf = (text: string) => {
  const read = parseServiceLevels(text);
  if ('levels' in read) return read.levels;
  throw new Error(read.faults.join('\n'));
};
const faultsOf = (text: string): readonly string[] => {
  const read = parseServiceLevels(text);
  return 'faults' in read ? read.faults : [];
};

it('the shipped file: hours are minutes of working time, reminder points are minutes gone', () => {
  const { basic, vip } = loadServiceLevels(SHIPPED);
  expect(basic.consultation.low).toEqual({
    'first-response': { minutes: 480, remindAt: [384] },
    resolution: { minutes: 2400, remindAt: [1920] },
  });
  expect(basic.error.critical.resolution.minutes).toBe(540);
  expect(vip.error.critical).toEqual({
    'first-response': { minutes: 30, remindAt: [15, 24] },
    resolution: { minutes: 240, remindAt: [120, 192] },
  });
});

it.each([
  ['reminders: [80%]', 'reminders: [2h, 50%]', [240, 360]],
  ['reminders: [80%]', 'reminders: []', []],
  ['reminders: [80%]\n', '', [384]],
  // A day before the end of eight hours is before their beginning.
  ['reminders: [80%]', 'reminders: [1d, 25%]', [120]],
])('"%s" -> "%s"', (from, to, remindAt) => {
  expect(levelsOf(shipped.replace(from, to)).basic.consultation.normal['first-response'].remindAt).toEqual(remindAt);
});

it('the JSON of earlier versions, in minutes, is still read', () => {
  const row = { 'first-response': 480, resolution: 2400 };
  const level = { consultation: row, suggestion: row, error: { low: row, normal: row, high: row, critical: row } };
  const { vip } = levelsOf(JSON.stringify({ note: 'ours', basic: level, vip: level }, null, 1));
  expect(vip.error.low.resolution).toEqual({ minutes: 2400, remindAt: [1920] });
});

it.each<[string, string, string, string[]]>([
  [
    'a number without a unit in words',
    'resolution: 80h',
    'resolution: soon',
    ['19: basic.error.low.resolution: write a working time like 30m, 8h or 5d, not "soon"'],
  ],
  [
    'nothing',
    'resolution: 80h',
    '',
    ['19: basic.error.low.resolution: is missing; write a working time like 30m, 8h or 5d'],
  ],
  [
    'a misspelt key',
    'high: { first-response: 4h',
    'hihg: { first-response: 4h',
    [
      '21: basic.error.hihg: is not known here; there are low, normal, high, critical',
      '18: basic.error.high: is missing',
    ],
  ],
  [
    'a reminder of more than all',
    '[80%]',
    '[180%]',
    ['13: reminders.0: write a share from 1% to 99%, or a working time before the end like 2h, not "180%"'],
  ],
  ['a list that is none', '[80%]', '80%', ['13: reminders: write a list like [50%, 80%] or [2h], or [] for none']],
  ['a level twice', 'vip:', 'basic:', ['24: Map keys must be unique']],
  ['no level', 'vip:', 'gold:', ['24: gold: is not known here; there are reminders, basic, vip', '1: vip: is missing']],
])('%s is refused with its line', (_, from, to, faults) => {
  expect(faultsOf(shipped.replace(from, to))).toEqual(faults);
});

it('all mistakes are told at once, and what is no YAML is told too', () => {
  expect(faultsOf(shipped.replaceAll('8h', 'eight hours')).length).toBeGreaterThan(4);
  expect(faultsOf('basic: {')[0]).toMatch(/^1: /);
  expect(faultsOf('')).toEqual(['1: basic: is missing', '1: vip: is missing']);
  expect(() => loadServiceLevels('/nowhere.yaml')).toThrow(/nowhere\.yaml cannot be read/);
});
