// Clause 16: what offensive language of a requester and of an operator leads to.
import { courtesy } from '../../../src/decide/courtesy';
import { fromOperator } from '../../../src/decide/from-operator';
import type { MailContext } from '../../../src/decide/mail-context';
import type { Verdict } from '../../../src/screen/verdict';
import { BOSS, context, DANA, mail, NO_FACTS, NOW, POLICY, ticket } from './given';

const TEXT = 'You moron, read it';
const verdict = (grade: 'insult' | 'obscene', threat = false): Verdict => ({
  grade,
  threat,
  matches: [{ start: 4, end: 9, rule: 'en: moron', grade, language: 'en' }],
});
const outcome = (of: Verdict, given: Partial<MailContext> = {}) =>
  courtesy(mail(TEXT, {}, of), context(null, given), 'en');

describe('a requester', () => {
  test('who is polite: nothing', () => {
    expect(courtesy(mail('Hello'), context(null), 'en')).toBeNull();
  });

  test.each([
    ['obscene: hold and warn', verdict('obscene'), {}, 'on-hold', 'abuse-warning', 'on-hold'],
    [
      'obscene again within 30 days: close',
      verdict('obscene'),
      { obsceneBefore: 1 },
      'closed',
      'rejected-abusive',
      'closed',
    ],
    [
      'obscene, notify-only',
      verdict('obscene'),
      { policy: { ...POLICY, courtesy: 'notify-only' } },
      null,
      undefined,
      'notify',
    ],
    ['an insult: service goes on', verdict('insult'), {}, null, undefined, 'notify'],
    ['an insult after an obscene mail', verdict('insult'), { obsceneBefore: 1 }, null, undefined, 'notify'],
  ] as const)('%s', (_, of, given, status, warning, step) => {
    const found = outcome(of, given);
    expect(found?.status).toBe(status);
    expect(found?.warning?.name).toBe(warning);
    expect(found?.reports).toMatchObject([
      { to: { address: BOSS.address }, facts: { step, excerpt: 'You m****, read it' } },
    ]);
  });

  test('a threat is named as such', () => {
    expect(outcome(verdict('insult', true))?.reports).toMatchObject([{ facts: { grade: 'threat' } }]);
  });
});

describe('an operator', () => {
  test('gets the text back with the spot named; the client gets nothing', () => {
    const { reason, notices } = fromOperator(mail(TEXT, {}, verdict('insult')), context(ticket()), DANA);
    expect(reason).toBe('operator-returned');
    expect(notices).toMatchObject([
      {
        name: 'operator-returned',
        to: { address: DANA.address },
        facts: {
          problems: [
            { code: 'offensive-text', value: '«moron»' },
            { code: 'offensive-first', value: '30', suggestion: 'QA@mitwork.net' },
          ],
        },
      },
    ]);
  });

  const earlier = { at: new Date('2026-11-02T05:00:00Z'), number: 'EEP-2026-0000009' };
  const rude = (text: string, given: Partial<MailContext> = {}) => {
    const start = text.indexOf('moron');
    const matches = [{ start, end: start + 5, rule: 'en: moron', grade: 'insult', language: 'en' }] as const;
    const operatorFacts = { ...NO_FACTS, rudeBefore: earlier };
    return fromOperator(
      mail(text, {}, { grade: 'insult', threat: false, matches }),
      context(ticket(), { operatorFacts, ...given }),
      DANA,
    );
  };

  test('who does it again within the days is reported to quality control, masked, with both times', () => {
    const { events, notices } = rude(TEXT);
    expect(events.map(({ kind }) => kind)).toEqual(['command-returned', 'conduct-reported']);
    expect(events[0]?.data).toEqual({ problems: 'offensive-text', rude: 'insult' });
    expect(notices).toMatchObject([
      { name: 'operator-returned', facts: { problems: [{}, { code: 'offensive-again' }] } },
      {
        name: 'qa-conduct',
        language: 'kk',
        to: { address: 'QA@mitwork.net' },
        replyToken: null,
        facts: {
          excerpt: 'You m****, read it',
          grade: 'insult',
          sender: { name: 'Дана', address: DANA.address },
          occurrences: [
            { at: earlier.at.toISOString(), number: earlier.number },
            { at: NOW.toISOString(), number: 'EEP-2026-0000017' },
          ],
          days: 30,
        },
      },
    ]);
  });

  test.each([
    ['the setting is off', TEXT, { policy: { ...POLICY, qa: { address: 'QA@mitwork.net', days: 0 } } }, ['insult']],
    ['the text may have been a note, its tag is not understood', `#nnotte\n${TEXT}`, {}, [undefined]],
    ['there is no ticket, so no client either', TEXT, { candidates: [], token: { found: 'none' } }, []],
  ] as const)('is not reported: %s', (_, text, given, remembered) => {
    const { reason, events, notices } = rude(text, given);
    expect(reason).toBe('operator-returned');
    expect(notices.map(({ name }) => name)).toEqual(['operator-returned']);
    expect(events.map(({ data }) => data.rude)).toEqual(remembered);
  });

  test('a note may say what it likes', () => {
    expect(rude(`#note\n${TEXT}`).reason).toBe('operator-note');
  });
});
