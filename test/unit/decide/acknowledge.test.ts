// Given a new request, when it is acknowledged, then the facts are those of clauses 6, 11, 12 and 14, and no more than can be read at a glance.
import { acknowledgementFacts } from '../../../src/decide/acknowledge';
import { findings } from '../../../src/decide/staff-notices';
import { triageText } from '../triage/shipped-rules';
import { context, mail, POLICY } from './given';

const OPENS = new Date('2026-11-24T04:00:00Z');
const { message } = mail('Как установить NCALayer?');
const acknowledged = (given: Parameters<typeof context>[1]) =>
  acknowledgementFacts(message, triageText('Как установить NCALayer?'), 'consultation', context(null, given), 'ru');

describe('the acknowledgement', () => {
  it('when the request seems excluded, then the exclusion is named', () => {
    expect(acknowledged({}).exclusion).toBe('third-party-software');
  });

  it('when it is night, then it says when an operator looks; by day it does not', () => {
    expect(acknowledged({ workingTime: false, opensAt: OPENS }).opensAt).toBe(OPENS.toISOString());
    expect(acknowledged({ workingTime: true, opensAt: OPENS }).opensAt).toBe('');
  });

  it('when a section has a page, then the link is enough; without one its answer begins there', () => {
    const [entry] = POLICY.faq;
    if (!entry) throw new Error('no entry');
    const long = { ...entry, url: '', answer: { ...entry.answer, ru: 'слово '.repeat(100) } };
    const { faq } = acknowledged({ suggested: [entry, long] });
    expect(faq[0]).toEqual({ title: 'Подпись', url: entry.url, answer: '' });
    expect(faq[1]?.answer).toMatch(/^(?:слово ){26}…$/);
  });
});

describe('findings', () => {
  it.each([
    ['https://eep.mitwork.kz/faq/sign', true],
    ['https://help.mitwork.kz/', true],
    ['https://eep.mitwork.kz/lots/faqir', false],
    ['https://eep.mitwork.kz/lots/1', false],
  ])('when the customer links to %s, then a reference is shown: %s', (link, shown) => {
    const told = findings(
      { ...triageText('Вопрос'), thanksOnly: false },
      { grade: 'clean', threat: false, matches: [] },
      [link],
    );
    expect(told.some(({ name, value }) => name === 'reference' && value === link)).toBe(shown);
  });
});
