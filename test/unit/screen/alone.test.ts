// A name of contempt that is all of the last sentence, and what only looks so.
import { screenShipped } from './screen-shipped';

it.each([
  'Третий день молчат. Лицемеры',
  'просто негодяй',
  'вруны и обманщики',
  'ну вы лентяи',
  'what cowards',
  'lol losers',
  'No answer for a week. Jerks',
])('a name: %s', (text) => {
  expect(screenShipped(text).grade).toBe('insult');
});

it.each([
  'лицемеры',
  'Cowards',
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
