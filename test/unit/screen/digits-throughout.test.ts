// Texts with a digit for a letter in all words: read as they are meant, and only so.
import { withoutDigitsThroughout } from '../../../src/screen/digits-throughout';
import { screenShipped } from './screen-shipped';

test.each([
  ['Уважаемые к0ллеги, пр0шу п0дписать д0г0в0р', 'Уважаемые коллеги, прошу подписать договор'],
  ['сей4ас ни4его не выходит, по4ему?', 'сейчас ничего не выходит, почему?'],
])('%s', (text, meant) => {
  expect(withoutDigitsThroughout(text)).toBe(meant);
});

test.each([
  'Прошу п0дписать д0г0в0р, к0ллеги', // the letter is written as well
  'т0лько это слово',
  'Классы 6а, 6в, 6г и 10 литров, 40 штук',
  'Лоты 100, 200, 300',
])('%s stays', (text) => {
  expect(withoutDigitsThroughout(text)).toBe(text);
});

test.each([
  ['ты п0лный иди0т, и друг тв0й т0же', 'insult'],
  ['Иван Баран0в 0тправил письм0 п0 д0г0в0ру', 'clean'],
  ['0скверните0м п0л0жение не исправить, жал0ба на гн0йные 0чаги', 'clean'],
])('%s is %s', (text, grade) => {
  expect(screenShipped(text).grade).toBe(grade);
});
