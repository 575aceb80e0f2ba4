// A name of contempt that is all of the last sentence, and what only looks so.
import { screenShipped } from './screen-shipped';

it.each([
  'лицемеры',
  'Негодяй',
  'вруны и обманщики',
  'ну вы лентяи',
  'cowards',
  'lol losers',
  'No answer for a week. Jerks',
])('a name: %s', (text) => {
  expect(screenShipped(text).grade).toBe('insult');
});

it.each([
  'Паразиты',
  'Мошенники',
  'Жук',
  'Scammers',
  'Собака',
  'Файл: Лицемеры',
  '«Лицемеры»',
  'бездельников нет',
  'Обманщики из другой фирмы',
])('no call: %s', (text) => {
  expect(screenShipped(text).grade).toBe('clean');
});
