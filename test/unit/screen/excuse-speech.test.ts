// Given a report, a question about words or a name behind a comma, when it is screened, then it counts whose word the abuse is.
import { screenShipped } from './screen-shipped';

const grade = (text: string) => screenShipped(text).grade;

test.each([
  'операторыңыз маған қотақбас деді',
  'мені жәлеп деді',
  'Ваш сотрудник написал мне: вы идиот',
  'В чате ваш специалист написал: заткнись и жди',
  'Оператор Асанов: "ты баран". Прошу разобраться',
  'Your operator answered: shut up, moron',
  'сотрудник обозвал меня: дурак, баран, осёл',
  'оператор сказал мне, идиоту, что я сам виноват',
])('"%s" is a report', (text) => expect(grade(text)).toBe('clean'));

test.each([
  'Какие слова блокирует фильтр: хуй, пизда?',
  'Почему фильтр блокирует слова дурак и баран?',
  'Which words does the filter block: idiot, stupid?',
  'Қандай сөздер тыйым салынған: ақымақ, есек?',
])('"%s" is a question', (text) => expect(grade(text)).toBe('clean'));

test.each([
  ['мне нахамили, суки', 'obscene'],
  ['операторың мені балағаттады, қотақбас', 'obscene'],
  ['I was told to wait, assholes', 'obscene'],
  ['мне ответили отпиской, идиоты', 'insult'],
  ['хватит блокировать мои слова, идиоты', 'insult'],
  ['Почему ваш фильтр блокирует нормальные слова, идиоты?', 'insult'],
  ['in a word: idiots', 'insult'],
  ['Я вам ответил: вы идиоты', 'insult'],
  ['Вопрос: вы там идиоты?', 'insult'],
] as const)('"%s" is what the writer says: %s', (text, expected) => expect(grade(text)).toBe(expected));
