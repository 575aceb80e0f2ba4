// Masks with a capital: everybody reads F**K, and И****в is somebody's name.
import { isReadWithCapital } from '../../../src/screen/well-known-masks';
import { screenShipped } from './screen-shipped';

test.each([
  'F**K',
  'F**k you',
  'what a S**T service',
  'B**CH',
  'Х*й вам, а не отзыв',
  'ПОЛНЫЙ П****Ц С ПОРТАЛОМ',
  'Б**дь, опять',
  'Г**но сайт',
  'Қ**ақ бас',
  'Пошёл на *уй',
  'ты *ука',
  'what the *uck',
  'сен *іктір',
  'п＊здец',
  'п██дец какой-то',
  'f███ you',
  'х。й вам',
])('%s is obscene', (text) => {
  expect(screenShipped(text).grade).toBe('obscene');
});

test.each(['TY ID**T', 'ТЫ М***К', 'YOU ID**TS', 'ВЫ К**ЛЫ'])(
  '%s: where all is in capitals they tell nothing',
  (text) => {
    expect(screenShipped(text).grade).not.toBe('clean');
  },
);

test.each([
  'И****в И*** П*****ч',
  'Заявитель: К***ва А.',
  'Получатель М***к С*** Ж.',
  'Ж**а С. оплатила договор',
  'карта 4***2, A***a N***e',
  'TLS A**, оценка B**',
  'a *duck and *luck, *руки мойте',
  '■купить станок ■ продать, Вес●5 кг',
  'Прогресс ███░░ 60%, цена：１００ тенге',
])('innocent: %s', (text) => {
  expect(screenShipped(text).grade).toBe('clean');
});

test.each(['вы к**лы', 'ты к**тин', 'сен е**к'])('%s is an insult before it is anything vulgar', (text) => {
  expect(screenShipped(text).grade).toBe('insult');
});

test.each([
  ['б**дь', false, true],
  ['ж**а', false, false],
  ['ж**а', true, true],
  ['и***в', true, false],
  ['f**k', false, true],
])('%s, in capitals throughout: %s', (word, shouted, isRead) => {
  expect(isReadWithCapital(word, shouted)).toBe(isRead);
});
