// However many loops miss the database, the log says it once, then at growing intervals, and once when it is back.
import { type DatabaseOutage, databaseOutage } from '../../../src/database-outage';
import { DatabaseAway, TryAgain } from '../../../src/errors';

let second: number;
let said: string[];
let outage: DatabaseOutage;

beforeEach(() => {
  second = 0;
  said = [];
  outage = databaseOutage(
    {
      databaseAway: (_error, away) => said.push(`away ${away}`),
      databaseBack: (away) => said.push(`back ${away}`),
      trouble: (what) => said.push(`trouble: ${what}`),
    },
    () => second * 1000,
  );
});

/** Six loops that try once a second. */
function awayUntil(end: number): void {
  for (; second < end; second++) {
    for (let loop = 0; loop < 6; loop++) outage.failed('handling mails', new DatabaseAway('database: gone'));
  }
}

it('when the database is away for an hour, then that is said in growing intervals, and once when it is back', () => {
  awayUntil(3600);
  outage.answered();
  outage.answered();
  expect(said).toEqual([
    'away 0',
    'away 30',
    'away 90',
    'away 210',
    'away 450',
    'away 930',
    'away 1830',
    'away 2730',
    'back 3600',
  ]);
});

it('when it goes away again, then that is said at once', () => {
  awayUntil(2);
  outage.answered();
  awayUntil(4);
  expect(said).toEqual(['away 0', 'back 2', 'away 0']);
});

it('when it never was away, then nothing is said', () => {
  outage.answered();
  expect(said).toEqual([]);
});

it.each([
  ['the mailbox', new TryAgain('away')],
  ['a bug', new Error('bug')],
])('when something else fails (%s), then that is said each time', (_what, error) => {
  outage.failed('sending notices', error);
  outage.failed('sending notices', error);
  expect(said).toEqual(['trouble: sending notices', 'trouble: sending notices']);
});
