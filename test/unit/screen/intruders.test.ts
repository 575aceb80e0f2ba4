// Signs put into a word, words drawn in signs and digits, letters doubled throughout; and texts that only look so.
import { screenShipped } from './screen-shipped';

test.each([
  ['х"уй вам, а не деньги', 'obscene'],
  ['х1уй вам', 'obscene'],
  ['вы с(у)ки', 'obscene'],
  ['сенің б(о)ғың', 'obscene'],
  ['f1uck this portal', 'obscene'],
  ['@$$h0l3', 'obscene'],
  ['@$$H0L3', 'obscene'],
  ['You 1D107', 'insult'],
  ['F1UCK this', 'obscene'],
  ['ИДИ НА **Й', 'obscene'],
  [`вы кр🤬тины ${'слово '.repeat(2000)}`, 'insult'],
  ['}{уй вам', 'obscene'],
  ['идите на **й', 'obscene'],
  ['ни *уя не работает', 'obscene'],
  ['вы ппииддоорры', 'obscene'],
  ['вы д1ураки', 'insult'],
  ['ваш оператор обм"анщик', 'insult'],
  ['вы кр🤬тины', 'insult'],
  ['ты ббаарраанн', 'insult'],
  ['you 1d107', 'insult'],
  ['you are $7up1d', 'insult'],
  ['what a l(o)ser you are', 'insult'],
])('%s is %s', (text, grade) => {
  expect(screenShipped(text).grade).toBe(grade);
});

test.each([
  'Участник(и) и поставщик(и) подают заявк(и)',
  'ООО"Сукно" и ТОО"Дуранда"',
  'Модель К1озел не найдена',
  'Number 110xxxxx 10xxxxxx',
  'Select file(s) and folder(s), code 5h17',
  'The price is $700, model R@7',
  'Привет😀как дела',
  '{имя}{фамилия} и (а)(у)',
  'Умножьте a*b, ни * ни + не нужны',
])('innocent: %s', (text) => {
  expect(screenShipped(text).grade).toBe('clean');
});
