// Vulgar Kazakh words with a sign in them, torn, doubled, glued, or typed in Latin letters; and ordinary words in the same spellings.
import { withPlainKazakh } from '../../../src/screen/kazakh-masks';
import { screenShipped } from '../screen/screen-shipped';

it.each([
  ['сен к*тин', 'obscene'],
  ['порталын истемейди гой ам-ына', 'obscene'],
  ['сен жа.лапсың', 'obscene'],
  ['сендер к_тіңді қысып отырсыңдар', 'obscene'],
  ['сен ко тинди кыс', 'obscene'],
  ['сендер б о к с ы н д а р', 'obscene'],
  ['сендер кoтинди кысып отырсындар', 'obscene'],
  ['жауап бермейсин гой коттинди кыс', 'obscene'],
  ['ОСЫ ПОРТАЛДЫН КОТИН', 'obscene'],
  ['порталың істемейді ғойкөтің', 'obscene'],
  ['сендер бәріңшешеңнің амы', 'obscene'],
  ['sender amyndy', 'obscene'],
  ['portalyn istemeidi goi amynga', 'obscene'],
  ['sen kotinnin', 'obscene'],
  ['sender bärıñ kötıñdı qys', 'obscene'],
  ['sen s1ktim', 'obscene'],
  ['sender barin booook', 'obscene'],
  ['сен сктір', 'obscene'],
  ['сен жалап', 'obscene'],
  ['сендер қот...', 'obscene'],
  ['sender barin mal', 'insult'],
])('%s is %s', (text, grade) => {
  expect(screenShipped(text).grade).toBe(grade);
});

it.each([
  'Мысық сүтін жалап жатыр, сен жалап көрме',
  'Тікелей эфирде боқтық айтқан әнші кешірім сұрады',
  'Авторы Котин Степан, сендерге керек пе',
  'Amina keldi ma, amina apaı qaida',
  'Auzyñdy aş, däriger tamağyñdy köredi',
  'жалп етіп құлады',
  'бағыңды сынап көр, неге жаласың',
  'шаламың',
  'балды сықтым',
  'ко.тировка бұл жерде жоқ, неге',
  'сендер жер-де, ка-ла да, ба рин та уып алындар',
])('%s is clean', (text) => {
  expect(screenShipped(text).grade).toBe('clean');
});

it('keeps every letter in its place', () => {
  expect(withPlainKazakh('сен ам-ына')).toBe('сен ам\u200Bына');
  expect(withPlainKazakh('сен к*тин')).toBe('сен котин');
  expect(withPlainKazakh('кот-ин и бок')).toBeUndefined();
});
