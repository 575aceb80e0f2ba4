// Texts whose spaces are not where they belong: sentences without any, joined by underscores or capitals, letters set apart throughout.
import { screenShipped } from './screen-shipped';

test.each([
  ['youareabunchofthieves', 'insult'],
  ['thisisshit', 'obscene'],
  ['idontgiveashitaboutyourrules', 'obscene'],
  ['you_are_a_stupid_operator', 'insult'],
  ['what_a_cunt', 'obscene'],
  ['WhatAStupidOperatorYouAre', 'insult'],
  ['y.o.u. w.i.l.l. b.l.e.e.d', 'insult'],
  ['y o u  a r e  a n  i d i o t', 'insult'],
  ['вывсетамтупыеворыибездари', 'insult'],
  ['Вашоператорполныйидиот', 'insult'],
  ['кактыменязаебалпортал', 'obscene'],
  ['сендерелақымақсыңдарғойтүге', 'insult'],
  ['в ы в с е т а м и д и о т ы', 'insult'],
  ['с е н а қ ы м а қ с ы ң', 'insult'],
])('%s is %s', (text, grade) => {
  expect(screenShipped(text).grade).toBe(grade);
});

/** Every letter apart. */
const spelt = (text: string): string => [...text.replace(/\P{L}/gu, '')].join(' ');

test.each([
  'the operator called me an idiot on the phone',
  'We need this form for our grandmothers',
  'a simple and idiotic form',
  'Начальник отдела Дураков Пётр Ильич подпишет',
])('letters apart, innocent: %s', (text) => {
  expect(screenShipped(spelt(text)).grade).toBe('clean');
});

test.each([
  ['obscene', 'your portal is hueta'],
  ['obscene', 'go nahui with your extra papers'],
  ['insult', 'your operator is an idiot'],
])('letters apart, %s: %s', (grade, text) => {
  expect(screenShipped(spelt(text)).grade).toBe(grade);
});

test('the place is that of the words in the run as it is written', () => {
  const [match] = screenShipped('well, youareabunchofthieves again').matches;
  expect(match).toMatchObject({ start: 9, end: 27 });
});

test.each([
  'whorepresentsus', // who represents us
  'Ifyouneedsomehelp',
  'Wholegrainwholesalewhorledshell',
  'MAX_STUPID_IDIOT_COUNT',
  'колебаниякурсаповлиялинасметуможнолиизменитьцену',
  'Судебнаяпрактикапотребленияводы',
  'неоскорблятьникогопрошу',
  'вашфильтрнепропускаетслово«сука»влотепрособак',
  'қызметкеріңізменібалағаттадышаражасаңыздар',
  'высококвалифицированный персонал сельскохозяйственного производства',
  'therapistfinder',
  'commiseration, tablespoonfuls, nagas',
  'saturation',
  'Jacksonville',
  'setStupidFlag',
  'kill_child_process',
  'notwithstanding the internationalization of the administration',
  'p.s. see you at 5, e.g. in the U.S.A. office',
])('innocent: %s', (text) => {
  expect(screenShipped(text).grade).toBe('clean');
});
