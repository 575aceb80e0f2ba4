// Well-known masks by other signs than stars, or with a capital, become plain ones in the same place.
import { withPlainMasks } from '../../../src/screen/plain-masks';
import { screenShipped } from './screen-shipped';

test.each([
  ['П.здец какой-то', 'п*здец какой-то'],
  ['F-CK', 'f*ck'],
  ['Х...й вам', 'х\u200b\u200b*й вам'],
  ['F🤬ck', 'f\u200b*ck'],
  ['с🤬ктір', 'с\u200b*ктір'],
])('%s', (text, plain) => {
  expect(withPlainMasks(text)).toBe(plain);
  expect(plain).toHaveLength(text.length);
  expect(screenShipped(text).grade).toBe('obscene');
});

test.each(['П...а', 'И.Петров и С.Ким', 'Кол-во, Г-н, Т.е. Нур-Султан', 'привет🤬нет', 'Р.С. Файл.docx'])(
  '%s stays',
  (text) => {
    expect(withPlainMasks(text) ?? text).toBe(text);
  },
);
