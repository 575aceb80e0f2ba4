// Letters drawn by others, written as numbers, left out or parted by a dot; and what only looks so.
import { screenShipped } from './screen-shipped';

test.each([
  ['letters as numbers of HTML', 'вы &#1080;&#1076;иоты', 'insult'],
  ['the same in hexadecimal', 'f&#x75;ck this form', 'obscene'],
  ['1 for l', 'what a s1ut', 'obscene'],
  ['a dot for a vowel', 'your clerk is an id.ot', 'insult'],
  ['the same in Russian', 'вы там к.злы', 'insult'],
  ['an underscore for a vowel', 'what a m_ron wrote it', 'insult'],
  ['қ heard as х', 'ахмах екенсің', 'insult'],
  ['хер drawn in Latin letters', 'да идите вы на xep', 'obscene'],
  ['y for й among Cyrillic letters', 'ах ты хуyло', 'obscene'],
  ['cut to a letter', 'на х вы нужны', 'obscene'],
  ['j for й in Kazakh', '6e6engdi sigejin', 'obscene'],
  ['letters swapped in a phrase', 'sukc my dikc', 'obscene'],
  ['3 for е and 4 for а at once', 'вы 3б4нутые совсем', 'obscene'],
  ['c for с in Kazakh', 'cen aqymaqcyn', 'insult'],
  ['сіктір drawn in Latin letters', 'ciktip ket', 'obscene'],
])('%s: %s', (_, text, grade) => {
  expect(screenShipped(text).grade).toBe(grade);
});

test('a place is that of the text as given', () => {
  expect(screenShipped('ах &#1080;диот!').matches[0]).toMatchObject({ start: 3, end: 14 });
});

test.each([
  'Tom &#38; Jerry &#8211; a title, &#x26; &#0; &#99999999;',
  'site.kz, e.g. node.js, id_t, st_id, user_id, file.txt, т.е. и т.д., ул.Абая, г.Алматы',
  'О Дон Кихоте и донкихотах, об охотах и пехотах',
  'умножить на х и на y, ширина на х мм',
  'p1ease c1ick, 1ist of f1ats',
])('innocent: %s', (text) => {
  expect(screenShipped(text).grade).toBe('clean');
});
