// Texts whose every other space is missing: told by words that are two common words each.
import { Spaces } from '../../../src/screen/spaces';
import { screenShipped } from './screen-shipped';

const isHalfSpaced = (text: string): boolean => new Spaces(() => false).of(text) === 'halved';

test.each([
  'Pleasesend theinvoice tomorrow, wehave beenwaiting',
  'ваш операторуже неделю недаёт ответа насвой вопрос',
  'өтінішімді қабылдамайбір айданбері хабарбермей отыр',
])('half of the spaces are missing: %s', (text) => {
  expect(isHalfSpaced(text)).toBe(true);
});

test.each([
  'Please send the invoice tomorrow, we have been waiting',
  'Background firewall logs are attached',
  'ваш оператор уже неделю не даёт ответа на свой вопрос',
  'посеребрить, посередине, по договору',
  'өтінішімді қабылдамай бір айдан бері хабар бермей отыр',
])('the spaces stand: %s', (text) => {
  expect(isHalfSpaced(text)).toBe(false);
});

test.each([
  ['Tellyour director hecan suck my balls', 'obscene'],
  ['Hope youchoke onthat youfat pig', 'insult'],
  ['thatslut hung up on me', 'obscene'],
  ['thecashierisagreedyoldcow', 'insult'],
  ['Thosejournalistsaretraitorsandpaidrats', 'insult'],
  ['осы жәлепқатын телефонды алмайды', 'obscene'],
  ['сікіскерек пе', 'obscene'],
  ['Нуи рожау тебя уродецты', 'insult'],
])('%s: %s', (text, grade) => {
  expect(screenShipped(text).grade).toBe(grade);
});

test.each([
  'Catproof is an oxymoron, childproof nearly so.',
  'Менеджеробозвал нашегобухгалтера дураком, примитемеры',
  'Antwerp, Tulsa and the hearse of Heraclitus, nonempty',
  'Жарнамалайсыңдар',
  'Қорғауыштарым мен балапаңдаларыңыз',
  'Боқтықарын ауылы, алушыларменмен',
  'Theoperator saidthat theinvoice ismissing',
])('innocent: %s', (text) => {
  expect(screenShipped(text).grade).toBe('clean');
});
