// Given the files of faq/, when they are loaded, then each is an answer in three languages, or its faults are named.
import { join } from 'node:path';
import { loadFaq, readEntry } from '../../../src/faq-files';

const GOOD =
  '---\nurl: https://mitwork.kz/faq\ntitle.kk: а\ntitle.ru: б\ntitle.en: c\nkeywords.ru: сөз\n---\n# kk\nбір\n\nекі\n# ru\nодин\n# en\none\n';

it('ships answers that are whole', () => {
  const faq = loadFaq(join(__dirname, '../../../faq'));
  expect(faq.length).toBeGreaterThanOrEqual(5);
  for (const { title, answer } of faq) {
    expect(new Set([...Object.values(title), ...Object.values(answer)]).size).toBe(6);
    expect(answer.kk).toMatch(/[әғқңөұүі]/u);
  }
});

it('reads titles, answers and the address', () => {
  expect(readEntry('a-b', GOOD)).toEqual({
    slug: 'a-b',
    url: 'https://mitwork.kz/faq',
    title: { kk: 'а', ru: 'б', en: 'c' },
    answer: { kk: 'бір\n\nекі', ru: 'один', en: 'one' },
    keywords: { kk: '', ru: 'сөз', en: '' },
    example: false,
  });
  expect(readEntry('a', GOOD.replace(/\n/g, '\r\n'))).toEqual(readEntry('a', GOOD));
});

it.each([
  ['Ab', GOOD, 1],
  ['a', GOOD.replace('title.ru: б\n', ''), 1],
  ['a', GOOD.replace('# en\none\n', ''), 1],
  ['a', GOOD.replace('https:', 'http:'), 1],
  ['a', GOOD.replace('# en\none', '# en\nsee http://mitwork.kz/faq'), 1],
  ['a', 'nothing', 6],
])('%s names its faults', (slug, text, faults) => {
  const read = readEntry(slug, text);
  expect('faults' in read && read.faults).toHaveLength(faults);
});

it('says what is wrong with the folder', () => {
  expect(() => loadFaq(join(__dirname, 'no-such-folder'))).toThrow(/cannot be read/);
});
