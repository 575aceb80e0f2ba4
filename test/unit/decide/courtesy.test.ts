// Clause 16: what offensive language of a requester and of an operator leads to.
import { courtesy } from '../../../src/decide/courtesy';
import type { CourtesyPolicy } from '../../../src/decide/desk-policy';
import { fromOperator } from '../../../src/decide/from-operator';
import type { MailContext, TicketState } from '../../../src/decide/mail-context';
import type { Verdict } from '../../../src/screen/verdict';
import { BOSS, context, DANA, mail, NO_FACTS, NOW, POLICY, ticket } from './given';

const TEXT = 'You moron, read it';
const verdict = (grade: 'insult' | 'obscene', threat = false): Verdict => ({
  grade,
  threat,
  matches: [{ start: 4, end: 9, rule: 'en.txt:9 moron', grade, language: 'en' }],
});
const CLIENT = { name: 'Клиент', address: 'client@firm.kz' };
const outcome = (of: Verdict, given: Partial<MailContext> = {}, on: TicketState | null = null, from = CLIENT) =>
  courtesy(mail(TEXT, { from }, of), context(null, given), 'en', on, false);
const policy = (given: Partial<CourtesyPolicy>): Partial<MailContext> => ({
  policy: { ...POLICY, courtesy: { ...POLICY.courtesy, ...given } },
});
const told = (found: ReturnType<typeof outcome>): string[] =>
  (found?.reports ?? []).map(({ name, to }) => `${name} ${to.address}`);

describe('a requester', () => {
  test('who is polite: nothing', () => {
    expect(courtesy(mail('Hello'), context(null), 'en', null, false)).toBeNull();
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
    ['obscene, notify-only', verdict('obscene'), policy({ hold: false }), null, undefined, 'notify'],
    [
      'obscene again, never to be closed',
      verdict('obscene'),
      { obsceneBefore: 1, ...policy({ closeDays: 0 }) },
      'on-hold',
      'abuse-warning',
      'on-hold',
    ],
    [
      'obscene, not to be warned',
      verdict('obscene'),
      policy({ warn: false }),
      'on-hold',
      undefined,
      'on-hold-unwarned',
    ],
    [
      'obscene again, not to be warned',
      verdict('obscene'),
      { obsceneBefore: 1, ...policy({ warn: false }) },
      'closed',
      undefined,
      'closed-unwarned',
    ],
    ['obscene, from before the desk', verdict('obscene'), { imported: true }, null, undefined, 'notify'],
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

  test('obscene, without an automatic answer: on hold, and the report says that nobody was warned', () => {
    const found = courtesy(mail(TEXT, { from: CLIENT }, verdict('obscene')), context(null), 'en', null, true);
    expect(found).toMatchObject({
      status: 'on-hold',
      warning: null,
      reports: [{ facts: { step: 'on-hold-unwarned' } }],
    });
  });

  test('the superior gets the mail as well, and hears of insults unless that is switched off', () => {
    expect(outcome(verdict('insult'))?.reports).toMatchObject([{ facts: { text: TEXT, sender: CLIENT } }]);
    expect(told(outcome(verdict('insult'), policy({ report: 'obscene' })))).toEqual([]);
    expect(told(outcome(verdict('obscene'), policy({ report: 'obscene' })))).toEqual([
      `superior-abuse ${BOSS.address}`,
    ]);
  });

  test('without superiors administrators hear of it, without these the operators', () => {
    const admin = { ...BOSS, role: 'administrator' } as const;
    expect(told(outcome(verdict('obscene'), { staff: [DANA, admin] }))).toEqual([`superior-abuse ${admin.address}`]);
    expect(told(outcome(verdict('obscene'), { staff: [DANA] }))).toEqual([`superior-abuse ${DANA.address}`]);
  });

  test.each([
    ['a superior is told', {}, true],
    ['there is none, and a colleague is told', { staff: [DANA] }, false],
    ['the sender floods the desk', { flooding: true }, false],
  ])('the warning says that the superior knows only when that is so: %s', (_, given, reported) => {
    expect(outcome(verdict('obscene'), given)?.warning?.facts).toMatchObject({ reported });
    expect(outcome(verdict('obscene'), { ...given, obsceneBefore: 1 })?.warning?.facts).toMatchObject({ reported });
  });

  test('who floods the desk is reported no more', () => {
    expect(told(outcome(verdict('obscene'), { flooding: true }))).toEqual([]);
  });

  describe('on a ticket', () => {
    const HELD = ticket({ status: 'on-hold', holdReason: 'abuse' });
    const COPIED = { name: 'Коллега', address: 'colleague@firm.kz' };
    const withColleague = (given: Partial<TicketState> = {}): TicketState =>
      ticket({ participants: [...ticket().participants, { id: 71, ...COPIED, role: 'cc' }], ...given });

    test('those who work on it learn why it stands still, masked', () => {
      const found = outcome(verdict('obscene'), {}, ticket({ assigneeId: DANA.id }));
      expect(told(found)).toEqual([`superior-abuse ${BOSS.address}`, `operator-notification ${DANA.address}`]);
      expect(found?.reports[1]).toMatchObject({
        facts: { what: 'abuse-held', status: 'on-hold', text: 'You m****, read it' },
      });
    });

    test('that waits for a polite word, an insult changes nothing', () => {
      const found = outcome(verdict('insult'), {}, HELD);
      expect(found?.warning?.facts).toMatchObject({ days: 0 });
      expect(found).toMatchObject({ status: 'on-hold', warning: { name: 'abuse-warning' } });
      expect(found?.events.map(({ kind }) => kind)).toEqual(['abuse-found', 'held']);
    });

    test('another person’s words put it on hold and never close it; its requester is told whose they were', () => {
      const found = outcome(verdict('obscene'), { obsceneBefore: 3 }, withColleague(), COPIED);
      expect(found).toMatchObject({
        status: 'on-hold',
        warning: {
          name: 'abuse-warning',
          to: COPIED,
          // A repeat of theirs stops nothing.
          facts: { author: '', participant: true, days: 30 },
          replyToken: { person: 'recipient' },
        },
      });
      expect(told(found)).toEqual([`superior-abuse ${BOSS.address}`, `abuse-warning ${CLIENT.address}`]);
      expect(found?.reports[1]).toMatchObject({
        facts: { author: COPIED.address },
        replyToken: { person: 'requester' },
      });
      // Once: a second such mail changes nothing for the requester.
      const again = outcome(verdict('obscene'), {}, withColleague({ status: 'on-hold', holdReason: 'abuse' }), COPIED);
      expect(told(again)).toEqual([`superior-abuse ${BOSS.address}`]);
    });

    test('a stranger who was handed the reply address gets no key to the ticket', () => {
      const stranger = { name: '', address: 'stranger@elsewhere.example' };
      expect(outcome(verdict('obscene'), {}, ticket(), stranger)?.warning).toMatchObject({
        to: stranger,
        replyToken: null,
      });
    });
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
            { code: 'offensive-appeal', value: BOSS.name },
          ],
          text: TEXT,
          pieces: [
            { text: 'You ', rude: false },
            { text: 'moron', rude: true },
            { text: ', read it', rude: false },
          ],
        },
      },
    ]);
  });

  const earlier = { at: new Date('2026-11-02T05:00:00Z'), number: 'EEP-2026-0000009' };
  const rude = (text: string, given: Partial<MailContext> = {}) => {
    const start = text.indexOf('moron');
    const matches = [{ start, end: start + 5, rule: 'en.txt:9 moron', grade: 'insult', language: 'en' }] as const;
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
    expect(events[0]?.data).toMatchObject({ problems: 'offensive-text', rude: 'insult' });
    expect(notices).toMatchObject([
      {
        name: 'operator-returned',
        facts: { problems: [{}, { code: 'offensive-again' }, { code: 'offensive-appeal' }] },
      },
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
