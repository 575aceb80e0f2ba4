// Vulgar Kazakh words with one slip of the finger, told by the word beside them; and the same slips without such company.
import { screenShipped } from '../screen/screen-shipped';

it.each([
  ['шартыңды көріңе емес, кртіңе тығып ал', 'obscene'],
  ['қоақ жала деп айтты ма саған', 'obscene'],
  ['порталдарыңды сіггейін', 'obscene'],
  ['шешенди сиегйин', 'obscene'],
  ['жүйелерің брққа айналды', 'obscene'],
  ['сгіктір ары', 'obscene'],
  ['ененди урйаын', 'obscene'],
  ['көзіңе тығып алма', 'clean'],
  ['блок жеп кетті ме, кабель үзілген', 'clean'],
  ['сені сүйемін, балам', 'clean'],
  ['қоа деген атау қате', 'clean'],
  ['банкке айналды', 'clean'],
  ['білікттің сұрағы, жұмақтағы ауа', 'clean'],
])('%s is %s', (text, grade) => {
  expect(screenShipped(text).grade).toBe(grade);
});
