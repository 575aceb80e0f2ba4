// Russian names at the head of a sentence with no comma behind them, and beasts that customers ask about.
import { screenShipped } from './screen-shipped';

it.each(['козлы верните деньги', 'козлы когда деньги вернёте', 'лох не умеешь читать', 'крысы опять тариф подняли'])(
  'called: %s',
  (text) => {
    expect(screenShipped(text).grade).toBe('insult');
  },
);

it.each([
  'Бараны почём продаёте',
  'Олени где живут знаете?',
  'Крысы опять завелись в подвале',
  'Крысы уже погрызли провода',
  'Баран сдох от болезни',
])('not called: %s', (text) => {
  expect(screenShipped(text).grade).toBe('clean');
});
