// Clause 16: what offensive language of a requester and of an operator leads to.
import { courtesy } from '../../../src/decide/courtesy';
import { fromOperator } from '../../../src/decide/from-operator';
import type { MailContext } from '../../../src/decide/mail-context';
import type { Verdict } from '../../../src/screen/verdict';
import { BOSS, context, DANA, mail, POLICY, ticket } from './given';

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
        facts: { problems: [{ code: 'offensive-text', value: '«moron»' }] },
      },
    ]);
  });
});
