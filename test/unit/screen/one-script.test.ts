// Texts drawn with letters of both alphabets throughout.
import { inOneScript } from '../../../src/screen/one-script';
import { screenShipped } from './screen-shipped';

test.each([
  ['Остaлось тoлькo отcoсaть у зaкaзчикa', 'obscene'],
  ['suсk а diсk brо, уоur роrtаl', 'obscene'],
  ['Бәpіңізгe қoтaқ кepeк пe', 'obscene'],
  ['whаt а muрреt уоu аrе', 'insult'],
  // What excuses is drawn so as well.
  ['Shе kеерs sауing I аm а slut; mау I rероrt hеr?', 'clean'],
  ['Сoтpудник cкaзaл мнe «тупицa» и пoлoжил тpубкy', 'clean'],
])('%s is %s', (text, grade) => expect(screenShipped(text).grade).toBe(grade));

test('letters change in their places, in words of one alphabet as well where the others tell it', () => {
  expect(inOneScript('Hе is а vireр in а tiе')).toBe('He is a virep in a tie');
  expect(inOneScript('вы вce тaкиe y нac')).toBe('вы все такие у нас');
});

test.each([
  'В Word откройте «Файл»',
  'PDF-файл не открывается',
  'Only Latin here',
  'iPhone-ом и Android-ом',
  'слово cлoвo',
])('%s stays', (text) => expect(inOneScript(text)).toBeUndefined());
