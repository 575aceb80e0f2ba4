// English whose spaces are not where they belong: sentences without any, joined by underscores or capitals, letters set apart throughout.
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
])('%s is %s', (text, grade) => {
  expect(screenShipped(text).grade).toBe(grade);
});

test('the place is that of the run as it is written', () => {
  const [match] = screenShipped('well, youareabunchofthieves again').matches;
  expect(match).toMatchObject({ start: 6, end: 27 });
});

test.each([
  'whorepresentsus', // who represents us
  'therapistfinder',
  'saturation',
  'Jacksonville',
  'setStupidFlag',
  'kill_child_process',
  'notwithstanding the internationalization of the administration',
  'p.s. see you at 5, e.g. in the U.S.A. office',
])('innocent: %s', (text) => {
  expect(screenShipped(text).grade).toBe('clean');
});
