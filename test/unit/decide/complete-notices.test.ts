// Given a decision that tells operators of a ticket, when it is completed, then deadlines stand in it, and quiet hours hold back what can wait.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Decision, PlannedNotice } from '../../../src/decide/decision';
import { holdForDigest } from '../../../src/decide/hold-for-digest';
import type { Operator } from '../../../src/decide/mail-context';
import type { NoticeFacts } from '../../../src/decide/notice';
import { operatorDigest } from '../../../src/decide/operator-digest';
import { operatorNotification } from '../../../src/decide/staff-notices';
import { type TimesBefore, tellDeadlines, tellsOperators } from '../../../src/decide/tell-deadlines';
import { loadServiceLevels } from '../../../src/service-level-files';
import { quietHours } from '../../../src/ticket/quiet-hours';
import { workingCalendar } from '../../../src/ticket/working-calendar';

const read = (file: string): unknown => JSON.parse(readFileSync(join(__dirname, '../../../calendar', file), 'utf8'));
const clockwork = {
  calendar: workingCalendar(read('kz.json')),
  levels: loadServiceLevels(join(__dirname, '../../../calendar/service-levels.yaml')),
};
const OPERATOR: Operator = { id: 7, name: 'Дана', address: 'dana@mitwork.kz', language: 'ru', role: 'operator' };
/** Astana time; a Monday. */
const at = (time: string): Date => new Date(`2026-11-23T${time}:00+05:00`);

type Facts = NoticeFacts['operator-notification'];
const notification = (given: Partial<Facts> = {}): PlannedNotice =>
  operatorNotification(OPERATOR, {
    what: 'follow-up',
    status: 'open',
    due: null,
    sender: { name: '', address: 'client@firm.example' },
    text: 'Вопрос',
    files: [],
    findings: [],
    linked: null,
    history: [],
    ...given,
  });
const decision = (given: Partial<Decision>): Decision => ({
  reason: 'follow-up',
  mail: 'processed',
  ticket: { id: 1 },
  filing: null,
  change: {},
  events: [],
  notices: [notification()],
  ...given,
});
const standing = (given: Partial<NonNullable<TimesBefore>> = {}): NonNullable<TimesBefore> => ({
  level: 'basic',
  category: 'consultation',
  priority: 'normal',
  status: 'open',
  createdAt: at('09:00'),
  firstAnswerAt: null,
  steps: [],
  infoDueAt: null,
  ...given,
});
const factsOf = (completed: Decision): Facts => completed.notices[0]?.facts as Facts;

describe('deadlines', () => {
  const waiting = standing({
    status: 'awaiting-info',
    firstAnswerAt: at('10:00'),
    infoDueAt: at('18:00'),
    steps: [{ at: at('10:00'), runs: false }],
  });
  it.each<[string, Partial<Decision>, TimesBefore, string | null, string[]]>([
    ['of a ticket not answered', {}, standing(), '17:00', ['first-response', 'resolution']],
    [
      'of one that this decision answers',
      { notices: [notification(), { ...notification(), name: 'reply' }] },
      standing({ level: 'vip' }),
      '16:00+1',
      ['resolution'],
    ],
    [
      'of one whose level this decision changes',
      { change: { level: 'vip' } },
      standing(),
      '11:00',
      ['first-response', 'resolution'],
    ],
    ['of one that waits for its requester', {}, waiting, '18:00', []],
    [
      'of one asked just now: its eight hours have not begun',
      { change: { status: 'awaiting-info', info: 'start' } },
      standing(),
      null,
      [],
    ],
    [
      'of one that was answered by its requester',
      { change: { status: 'open', info: 'stop' } },
      { ...waiting, level: 'vip' },
      '17:00+1',
      ['resolution'],
    ],
    ['of a closed one', { change: { status: 'closed' } }, standing(), null, []],
    [
      'that was told already',
      { notices: [notification({ due: at('12:34').toISOString() })] },
      standing(),
      '12:34',
      ['first-response', 'resolution'],
    ],
    ['of no ticket', { ticket: null }, null, null, []],
  ])('%s', (_, given, times, due, targets) => {
    const facts = factsOf(tellDeadlines(decision(given), times, clockwork, at('11:00')));
    const [time = '', days = '0'] = due?.split('+') ?? [];
    const expected = due === null ? null : new Date(at(time).getTime() + Number(days) * 86_400_000).toISOString();
    expect(facts.due).toBe(expected);
    expect(facts.targets.map(({ target }) => target)).toEqual(targets);
  });

  it('say how much working time is left, or gone', () => {
    const facts = factsOf(tellDeadlines(decision({}), standing(), clockwork, new Date('2026-11-24T10:00:00+05:00')));
    expect(facts.targets.map(({ left }) => left)).toEqual([-120, 1800]);
  });

  it.each([
    ['an existing ticket', decision({}), 1],
    ['nobody of it', decision({ notices: [] }), null],
    ['no ticket', decision({ ticket: null }), null],
  ])('need the times of %s', (_, given, id) => {
    expect(tellsOperators(given)).toBe(id);
  });
});

describe('quiet hours', () => {
  const quiet = quietHours('18:00-09:00');
  const verdict = (value: string) => [{ name: 'verdict', value }];
  it.each<[string, Partial<Decision>, string, string, boolean]>([
    ['a follow-up', {}, 'normal', '20:00', true],
    ['by day', {}, 'normal', '12:00', false],
    ['a high priority', {}, 'high', '20:00', false],
    ['a critical one', {}, 'critical', '20:00', false],
    ['a priority that this decision raises', { change: { priority: 'critical' } }, 'normal', '20:00', false],
    ['a priority that it lowers', { change: { priority: 'low' } }, 'critical', '20:00', true],
    ['an obscene mail', { notices: [notification({ findings: verdict('obscene') })] }, 'normal', '20:00', false],
    ['a threat', { notices: [notification({ findings: verdict('threat') })] }, 'normal', '20:00', false],
    ['the answer to #status', { notices: [notification({ what: 'status' })] }, 'normal', '20:00', false],
    ['a bounce', { notices: [notification({ what: 'info-bounced' })] }, 'normal', '20:00', false],
    ['an answer to the requester', { notices: [{ ...notification(), name: 'reply' }] }, 'normal', '20:00', false],
  ])('%s', (_, given, priority, now, held) => {
    const [notice] = holdForDigest(decision(given), priority, quiet, at(now)).notices;
    expect(notice?.digestAt).toEqual(held ? new Date('2026-11-24T09:00:00+05:00') : undefined);
  });

  it('are none without the setting', () => {
    expect(holdForDigest(decision({}), 'normal', null, at('20:00'))).toEqual(decision({}));
  });
});

describe('a digest', () => {
  const held = (ticketId: number, text: string, status = 'open') => ({
    ticketId,
    number: `N-${ticketId}`,
    subject: '',
    status,
    facts: notification({ text, due: at('17:00').toISOString() }).facts as Facts,
  });
  const linesOf = (notices: ReturnType<typeof held>[]) =>
    (operatorDigest(OPERATOR, notices).facts as NoticeFacts['operator-digest']).tickets;

  it('has one entry for each ticket, the newest last, with the newest words', () => {
    const lines = linesOf([held(1, 'first'), held(2, 'other'), held(1, 'second'), held(2, ''), held(1, 'third')]);
    expect(lines.map(({ number, text, count }) => [number, text, count])).toEqual([
      ['N-2', 'other', 2],
      ['N-1', 'third', 3],
    ]);
  });

  it('shows the first lines only', () => {
    const [line] = linesOf([held(1, Array.from({ length: 30 }, (_, n) => `line ${n}\n`).join('\n'))]);
    expect(line?.text).toBe('line 0\nline 1\nline 2\nline 3\nline 4\nline 5 …');
    expect(linesOf([held(1, 'ә'.repeat(9_000))])[0]?.text).toHaveLength(502);
  });

  it('tells no deadline of what was closed meanwhile', () => {
    expect(linesOf([held(1, 'x'), held(2, 'x', 'closed')]).map(({ due }) => due !== null)).toEqual([true, false]);
  });
});
