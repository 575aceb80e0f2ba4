// Nothing but a label and a quotation: the words are the writer's own.
import { screenShipped } from './screen-shipped';

test.each([
  ['Текст: "иди на хуй"', 'obscene'],
  ['message: "fuck you all"', 'obscene'],
  ['Мое слово вам: "мудаки"', 'obscene'],
  ['{"message":"I will kill you tonight"}', 'insult'],
  ['Хабарлама: «сендер көтлақсыңдар»', 'obscene'],
  // Reports and questions.
  ['Оператор написал: "вы мудаки"', 'clean'],
  ['В письме оператора: "вы мудаки"', 'clean'],
  ['Слово "хуй" есть в фильтре?', 'clean'],
  ['Ответ: "вы мудаки", так мне написал ваш оператор', 'clean'],
])('%s is %s', (text, grade) => expect(screenShipped(text).grade).toBe(grade));

test.each([
  'The operator sent me 🖕',
  'Оператор поставил 🖕 под моим отзывом',
  'Маған 🖕 жіберді операторыңыз',
  'Is 🖕 allowed in the chat?',
  'Можно ли слать 🖕 в чате?',
])('%s is clean', (text) => expect(screenShipped(text).grade).toBe('clean'));
test.each(['вам 🖕', 'ваш портал 🖕🖕'])('%s is obscene', (text) => expect(screenShipped(text).grade).toBe('obscene'));
