// Given a request that clause 6 seems to exclude, when operators are told, then they see the exclusion and the words, and nothing is refused.
import { findings } from '../../../src/decide/staff-notices';
import type { Verdict } from '../../../src/screen/verdict';
import { triageText } from '../triage/shipped-rules';

const polite: Verdict = { grade: 'clean', threat: false, matches: [] };
const told = (text: string) =>
  Object.fromEntries(
    findings({ ...triageText(text), thanksOnly: false }, polite).map(({ name, value }) => [name, value]),
  );

describe('findings', () => {
  it('when third-party software is to be installed, then the exclusion and its words are shown', () => {
    expect(told('Помогите, чем установить NCALayer?')).toMatchObject({
      exclusion: 'third-party-software',
      words: expect.stringContaining('«установить NCALayer»'),
    });
  });

  it('when an error is urgent, then the priority and its words are shown', () => {
    expect(told('Кнопка «Подписать» не работает')).toMatchObject({ priority: 'high', words: expect.any(String) });
  });

  it('when nothing stands out, then neither is shown', () => {
    const found = told('Как подать заявку?');
    expect(found).not.toHaveProperty('exclusion');
    expect(found).not.toHaveProperty('words');
    expect(found).not.toHaveProperty('priority');
  });
});
