// Words torn in two by a space, a line end or a slash; and neighbours that only seem to be one.
import { screenShipped } from './screen-shipped';

test.each([
  ['деге нераты сидят в поддержке', 'insult'],
  ['ваши операторы не доумки', 'insult'],
  ['вы деби/лы', 'insult'],
  ['кре\nтины вы', 'insult'],
  ['с уки верните деньги', 'obscene'],
  ['вы е банутые совсем', 'obscene'],
  ['your team are imb eciles and i diots', 'insult'],
  ['w/h/a/t an i/d/i/o/t', 'insult'],
  ['сендер ақым ақсыңдар', 'insult'],
  ['жо па ла рың ды көтеріп жұмысқа шығыңдар', 'obscene'],
])('%s is %s', (text, grade) => {
  expect(screenShipped(text).grade).toBe(grade);
});

test.each([
  'A trolley cum bag for the school, 30 pieces',
  'Девушка как пачка сигарет, мы на балу, на бале',
  '[I]f you try, an as sure sign',
  'ко мандам и по хурме',
  'even if we was as dumb as you take us for',
  'Имена: Бал Ваня, Коз Лов, Де Билл',
])('innocent: %s', (text) => {
  expect(screenShipped(text).grade).toBe('clean');
});
