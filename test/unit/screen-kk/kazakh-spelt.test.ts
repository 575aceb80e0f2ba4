// Kazakh with the letters of Russian: which texts are read so, and what is said of them.
import { asKazakhSpelt } from '../../../src/screen/kazakh-spelt';
import { screenShipped } from '../screen/screen-shipped';

it.each([
  ['Ешкандай бок та истемейди екен', 'Ешкандай боқ та истемейди екен'],
  ['Котинизбен жумыс истейсиз бе, сиздер', 'Көтіңізбен жумыс истейсиз бе, сиздер'],
  ['боктарынызды жинап алыныз', 'боқтарыңызды жинап алыныз'],
  ['сигу керек бул сайтты', 'сігу керек бул сайтты'],
])('%s', (text, meant) => {
  const reading = asKazakhSpelt(text);
  expect(reading?.text).toBe(meant);
  expect(reading?.from).toHaveLength(text.length + 1);
});

it.each([
  'Поверните кот и бок на схеме',
  'Коти на диване',
  'Осы жерде бок жок, көрінбейді',
  'мысыгымыз кот деп аталады емес пе',
  'боктау деген жаман адам',
  '',
])('%s is not read so', (text) => {
  expect(asKazakhSpelt(text)).toBeUndefined();
});

it.each([
  ['Доставкасы бок екен, сендерге айтып отырмын', 'obscene'],
  ['жауаптарын котке жарамайды гой', 'obscene'],
  ['сендер мени боктаган жоксындар', 'clean'],
  ['котерме баганы айтып жиберинизши, акшасы дайын', 'clean'],
  ['Кот на фото не отображается, бок карточки пустой', 'clean'],
])('%s is %s', (text, grade) => {
  expect(screenShipped(text).grade).toBe(grade);
});
