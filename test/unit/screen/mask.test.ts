// Given a verdict, when the excerpt is made or the spans are read, then they show where the abuse is and not what it is.

import { maskExcerpt, maskText } from '../../../src/screen/mask';
import { screenShipped } from './screen-shipped';

const SPANS: readonly (readonly [string, string])[] = [
  ['Портал хуёвый, да', 'хуёвый'],
  ['п\u200Bизд\u00ADец полный', 'п\u200Bизд\u00ADец'],
  ['ну х у й вам', 'х у й'],
  ['𝐟𝐮𝐜𝐤 you', '𝐟𝐮𝐜𝐤'],
];

describe('matched spans', () => {
  it.each(SPANS)('in "%s" point at the text as given', (text, span) => {
    const places = screenShipped(text).matches.map(({ start, end }) => text.slice(start, end));
    expect(places).toContain(span);
  });
});

describe('the masked excerpt', () => {
  it.each([
    ['ну пиздец, товарищи', 'ну п*****, товарищи'],
    ['идите на хуй', 'и**** н* х**'],
    ['Добрый день', 'Добрый день'],
  ])('of "%s"', (text, excerpt) => {
    expect(maskExcerpt(text, screenShipped(text))).toBe(excerpt);
  });

  it('is short and says that there is more', () => {
    const text = `${'начало '.repeat(50)}пиздец ${'конец '.repeat(200)}`;
    const excerpt = maskExcerpt(text, screenShipped(text));
    expect(excerpt.length).toBeLessThan(330);
    expect(excerpt).toMatch(/^….*п\*{5}.*…$/);
  });
});

describe('a line that stands in every mail', () => {
  test.each([
    ['Ваш портал хуйня, верните деньги', 'Ваш портал х****, верните деньги'],
    ['The fucking Portal', 'The f****** Portal'],
    ['Почему слово «дурак» не проходит?', 'Почему слово «дурак» не проходит?'],
    ['Договор № 5', 'Договор № 5'],
    ['', ''],
  ])('%s', (line, shown) => {
    expect(maskText(line, screenShipped(line))).toBe(shown);
  });
});
