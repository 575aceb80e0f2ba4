// What counts as a yes to "a command came in your name", and what as "my question is settled".
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isYes, SETTLED_TEXTS, saysSettled } from '../../../src/decide/consent';

describe('isYes', () => {
  it.each([
    '',
    'иә',
    'ИӘ!',
    'Иә, растаймын',
    'да',
    'Да, подтверждаю.',
    'yes',
    'I confirm',
    'OK',
    '+',
    '👍',
    'Айгүл',
    'да\n--\nАйгүл',
  ])('%j is', (text) => {
    expect(isYes(text, 'Айгүл')).toBe(true);
  });

  it.each([
    'жоқ',
    'нет',
    'no',
    'Нет, не подтверждаю',
    'Да вы что? Это не я!',
    'yes\nbut not now',
    'I am on holiday until 1 December.',
    'Мен демалыстамын.',
    '?',
    'подтверждаю?',
    '#close',
  ])('%j is not', (text) => {
    expect(isYes(text, 'Айгүл')).toBe(false);
  });
});

describe('saysSettled', () => {
  it.each([...['kk', 'ru', 'en'].entries()])('knows the sentence of the button: %i %s', (at, language) => {
    const file = join(__dirname, '..', '..', '..', 'templates', 'phrases', `${language}.json`);
    const phrases = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    expect(SETTLED_TEXTS[at]).toBe(phrases['settled.text']);
    expect(saysSettled(`${phrases['settled.text']}\n\nРахмет`)).toBe(true);
  });

  it.each(['Мой вопрос не решён.', 'It is not settled.', 'Жоқ, шешілген жоқ'])('%j says no such thing', (text) => {
    expect(saysSettled(text)).toBe(false);
  });
});
