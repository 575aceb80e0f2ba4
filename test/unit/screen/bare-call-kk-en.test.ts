// Kazakh and English names called at somebody with no comma.
import { screenShipped } from './screen-shipped';

test.each([
  'есек жауап бер',
  'доңыз телефонды ал',
  'иттер ақшаны қайтарыңдар',
  'ақшамды қайтар доңыз',
  'телефонды ал ит',
  'жұмыс істе маймыл',
  'donyz telefondy al',
  'weasel answer the question',
  'answer the question weasel',
  'fix my account donkey',
  'parasite do your job',
  'Give my money back rat',
])('%s is an insult', (text) => expect(screenShipped(text).grade).toBe('insult'));

test.each([
  // Bought, fed, owned.
  'ит сатып ал',
  'қой сойып бер',
  'есек сатып алыңдар',
  'Бізге ит пен есек керек',
  'Шаруаға доңыз алып бер',
  // A report of a theft.
  'алаяқтар ақшаны алып кетті тексеріңіз',
  // Compounds and subjects.
  'Fix the toy donkey',
  'Open the page about the water rat',
  'Bulls run the market',
  'Pigs get the feed twice a day',
  'Snake antivenom, 40 doses',
])('%s is clean', (text) => expect(screenShipped(text).grade).toBe('clean'));
