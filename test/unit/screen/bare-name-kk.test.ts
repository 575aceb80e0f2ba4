// Kazakh texts that are nothing but names of contempt.
import { screenShipped } from './screen-shipped';

test.each(['нағыз надан', 'бетсиз, арсыз', 'имансыз қатын', 'Онбаған неме'])('%s is an insult', (text) =>
  expect(screenShipped(text).grade).toBe('insult'),
);

test.each([
  // A word of a dictionary.
  'оңбаған',
  'сатқындар',
  'satqyn',
  // Asked about or quoted.
  'надан?',
  '«Сатқын»',
  // What is done, a quality, and to whom.
  'масылдану',
  'надандық',
  'топастау',
  'сатқынға',
  // Words that describe as well, and beasts.
  'ессіз',
  'дүлей',
  'есек',
  'қайырымсыз',
  // It describes a thing, or names somebody's work.
  'оңбаған мата',
  'арсыз баға',
  'Сатқын туралы роман',
])('%s is clean', (text) => expect(screenShipped(text).grade).toBe('clean'));
