// Abuse whose end is left out, with question marks for letters, or shown by a raised finger; and ordinary text that looks so.
import { screenShipped } from './screen-shipped';

test.each([
  ['вы су..., верните деньги', 'obscene'],
  ['да вы просто муд...', 'obscene'],
  ['вы деб..', 'insult'],
  ['you idi...', 'insult'],
  ['п??дец какой-то', 'obscene'],
  ['вы за??али', 'obscene'],
  ['на х?й', 'obscene'],
  ['f??k this portal', 'obscene'],
  ['вы ур?ды', 'insult'],
  ['какого х* закрыли заявку', 'obscene'],
  ['какого ху* закрыли', 'obscene'],
  ['идите вы в ж...', 'obscene'],
  ['это 3.14здец', 'obscene'],
  ['🖕', 'obscene'],
  ['🖕🏻🖕🏻 спасибо за работу', 'obscene'],
  ['вы моше🤬нники', 'insult'],
  ['вы нич*тожества', 'insult'],
  ['жуликиворы', 'insult'],
  ['вотсука', 'obscene'],
  ['you are all slu*', 'obscene'],
])('%s is %s', (text, grade) => {
  expect(screenShipped(text).grade).toBe(grade);
});

test.each([
  'вы ско... скоро ответите',
  'работает??да, когда??нет',
  'ж?мыс істеу ке?т?? к?т',
  'бол?ан тыш?ан жал?ау',
  'для какого х функция растёт',
  'число 3,14 и 314 записей',
  'что значит 🖕 emoji',
  '":fu:",🖕',
  'Барановцы, щеголихами, педикюров',
  'вы крс продаете? вы мдк сдали?',
  'search?query=fu??k&x=1',
])('%s is clean', (text) => {
  expect(screenShipped(text).grade).toBe('clean');
});
