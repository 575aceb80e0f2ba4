// What persons of a story say to one another is no insult of the writer's; what the writer says beside a story, or of their own words, is.
import { screenShipped } from './screen-shipped';

test.each([
  '— Дурак ты, братец, — сказал старик',
  'Отрывок для библиотеки.\n— Дурак ты, братец, — сказал старик.',
  '"You fool!" cried the captain',
  '— Собака! — крикнул мальчик. — Ты собака!',
])('of a person of a story: %s', (text) => {
  expect(screenShipped(text).grade).toBe('clean');
});

test.each([
  '- Ждите, - ответил ваш оператор. Вы все дебилы',
  '— Спасибо, — ответил я. Ваши сотрудники идиоты и воры.',
  '— Вы идиоты, — сказал я оператору.',
  '— Вы идиоты! — сказал весь наш отдел.',
  '— Идиоты вы там все! — сказала моя жена, и я согласен.',
  '— Дебил ваш оператор, — подумал каждый клиент.',
  '"You idiots!" said all of our staff.',
  '"You moron!" thought every customer of your portal.',
  'Портал стоит — третий день жду. Вы идиоты — сказал бы любой.',
])("the writer's own: %s", (text) => {
  expect(screenShipped(text).grade).toBe('insult');
});
