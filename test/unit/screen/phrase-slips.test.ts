// Phrases with a slip in one of their common words.
import { screenShipped } from './screen-shipped';

test.each([
  'Shut your moutth, clerk',
  'Shut your mouht, clerk',
  'Your operatro is a clown',
  'Закрйоте свой рот и верните деньги',
  'Ваш оператро баран',
  'Аузыңдды жап, жауап бер',
])('%s is noticed', (text) => expect(screenShipped(text).grade).not.toBe('clean'));

test.each([
  'The bookkeeper will accept the coffee',
  'Вы сссылаетесь на ввод данных',
  'Касса аптеке аппаратын сатып алды',
])('%s is clean', (text) => expect(screenShipped(text).grade).toBe('clean'));
