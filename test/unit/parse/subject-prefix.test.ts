// Given subjects as mail programs and we send them back, when they are bared, then only what somebody wrote remains.
import { bareSubject } from '../../../src/parse/subject-prefix';

describe('bareSubject', () => {
  it.each([
    ['Re: [EEP-2026-0000025] Вопрос', 'Вопрос'],
    ['Fwd: RE: Отв: [EEP-2026-0000033 · new · 24.11 09:14] Re[2]: [EEP-2026-0000025] Лот 5', 'Лот 5'],
    ['[External] Re: Сұрақ', 'Сұрақ'],
    ['[Fwd: Сұрақ]', 'Сұрақ'],
    ['[Шұғыл] Re: [EEP-2026-0000025] Сұрақ', '[Шұғыл] Сұрақ'],
    ['ХА: Сұрақ', 'Сұрақ'],
    ['ЖБ: плиты перекрытия', 'ЖБ: плиты перекрытия'],
    ['Пер.: 5', 'Пер.: 5'],
    ['Re: ЖБ: Сұрақ', 'Сұрақ'],
    ['ЖБ: [EEP-2026-0000025] Сұрақ', 'Сұрақ'],
    ['[EEP-2026-0000025]', ''],
    ['[Лот 5] Вопрос о re: поставке', '[Лот 5] Вопрос о re: поставке'],
    ['Договор [EEP-2026-0000025]', 'Договор [EEP-2026-0000025]'],
  ])('%s', (subject, bare) => {
    expect(bareSubject(subject)).toBe(bare);
  });
});
