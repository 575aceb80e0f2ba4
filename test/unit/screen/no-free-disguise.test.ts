// What excuses codes, initials, formulas, variables and beasts is no way around the screen.
import { screenShipped } from './screen-shipped';

test.each([
  ['П.Идорасы вы все', 'obscene'],
  ['М.Удак ваш директор', 'obscene'],
  ['f - u - c - k you', 'obscene'],
  ['it is $hit; pay', 'obscene'],
  ['Молись, козёл, верни деньги', 'insult'],
  ['He never called back, the miserable old rat.', 'insult'],
])('%s: %s', (text, grade) => {
  expect(screenShipped(text).grade).toBe(grade);
});

test.each([
  'К.Хохлов, директор',
  'x + y + i',
  '$open()',
  'x = $lag;',
  'Жуки, клещи, крысы: обработка помещений',
  'Our house has a new inhabitant, the rat.',
])('nobody is accused: %s', (text) => {
  expect(screenShipped(text).grade).toBe('clean');
});
