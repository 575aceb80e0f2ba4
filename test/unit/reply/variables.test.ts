// The values that templates may print are all described, and none is described that does not exist.

import { scopeOf } from '../../../src/reply/render';
import { SAMPLE_EXTRAS } from '../../../src/reply/sample-extras';
import { NOTICE_NAMES, sampleNotice } from '../../../src/reply/sample-notices';
import { plural, sayMinutes } from '../../../src/reply/say-instant';
import { COMMON_PATHS, variablesOf } from '../../../src/reply/variables';
import { LANGUAGES } from '../../../src/ticket/language';

it.each(NOTICE_NAMES)('%s: what the scope holds is what is described', (name) => {
  const sample = sampleNotice(name, 'kk');
  const scope = Object.keys(scopeOf(sample, SAMPLE_EXTRAS[0]!)).sort();
  const described = [
    ...new Set([...COMMON_PATHS, ...Object.keys(sample.facts)].map((path) => path.split('.')[0] ?? '')),
  ].sort();
  expect(described).toEqual(scope);
  for (const language of LANGUAGES) {
    const variables = variablesOf(name, language);
    expect(variables.every(({ meaning }) => /\p{L}/u.test(meaning))).toBe(true);
    expect(variables.map(({ path }) => path)).toEqual(
      expect.arrayContaining([...Object.keys(sample.facts), 'brand.name', 'ticket.number']),
    );
  }
});

describe('words with numbers', () => {
  it.each([
    [1, 'ru', ['день', 'дня', 'дней'], 'день'],
    [3, 'ru', ['день', 'дня', 'дней'], 'дня'],
    [11, 'ru', ['день', 'дня', 'дней'], 'дней'],
    [21, 'ru', ['день', 'дня', 'дней'], 'день'],
    [1.5, 'ru', ['день', 'дня', 'дней'], 'дня'],
    [7, 'ru', ['дня', 'дней'], 'дней'],
    [21, 'ru', ['дня', 'дней'], 'дня'],
    [1, 'en', ['day', 'days'], 'day'],
    [7, 'en', ['day', 'days'], 'days'],
    [7, 'kk', ['күн'], 'күн'],
  ] as const)('%d in %s with %j is %s', (count, language, forms, word) => {
    expect(plural(count, language, forms)).toBe(word);
  });

  it('refuse a number of forms that the language has not', () => {
    expect(() => plural(1, 'kk', ['күн', 'күндер'])).toThrow(/1 form/);
  });

  it.each([
    [90, 'kk', '1 сағат 30 минут'],
    [480, 'ru', '8 часов'],
    [-61, 'en', '1 hour 1 minute'],
    [0, 'ru', '0 минут'],
  ] as const)('%d minutes in %s are %s', (minutes, language, words) => {
    expect(sayMinutes(minutes, language)).toBe(words);
  });
});
