// Behind two thousand places none is excused any more, and what needs aim does not count: a text of nothing else costs no more than another.
import { screenShipped } from './screen-shipped';

const MANY = 2100;

test('a word that is mentioned is excused, and the two thousandth behind others is not', () => {
  expect(screenShipped('слово «жопа» в фильтре есть? '.repeat(20)).grade).toBe('clean');
  expect(screenShipped(Array.from({ length: MANY }, (_, at) => `${at} слово «жопа» `).join('')).grade).toBe('obscene');
});

test('so many beasts in a list accuse nobody', () => {
  expect(screenShipped(Array.from({ length: MANY }, (_, at) => `${at} donkey and pig and `).join('')).grade).toBe(
    'clean',
  );
});
