// A whole Russian word with one slip is found; the innocent words beside it are not.
import { wholeWordSlips } from '../../../src/screen/whole-word-slips';
import { screenShipped } from './screen-shipped';

const gradeOf = (text: string): string => screenShipped(text).grade;

test('the first letter is kept but for a swap', () => {
  const slips = wholeWordSlips('пизда');
  expect(slips).toContain('ипзда');
  expect(slips.filter((slip) => !slip.startsWith('п'))).toEqual(['ипзда']);
});

test('a short word has none', () => {
  expect(wholeWordSlips('хуй')).toEqual([]);
});

test.each([
  ['the key beside', 'да вы там охуерли и пмздите', 'obscene'],
  ['a consonant left out', 'опять заеали своими формами', 'obscene'],
  ['voiceless for voiced', 'полный писдец с входом', 'obscene'],
  ['the first two letters swapped', 'сидят одни ебланы и опхуисты, улбюдки', 'obscene'],
  ['a soft sign left out', 'отебитесь от меня', 'obscene'],
  ['an insult with the key beside', 'какие идтоты это писали', 'insult'],
])('%s: %s', (_, text, grade) => {
  expect(gradeOf(text)).toBe(grade);
});

test.each([
  'Хочу купить доху и чесаную шерсть',
  'Хунта объявила выборы, он дал хило слабый ответ',
  'Ремонт шлюза и шлюзовой камеры, вторая очередь',
  'Поспать не дали, проспали подачу заявки',
  'Урды и пуштуны, словарь языков',
  'Муда тауы',
])('clean: %s', (text) => {
  expect(gradeOf(text)).toBe('clean');
});
