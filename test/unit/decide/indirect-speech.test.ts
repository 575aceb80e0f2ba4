// Clause 16: an operator may tell a requester that they were rude, and which word is not allowed; the same word said to the requester goes back.
import { ownWords } from '../../../src/decide/operator-courtesy';
import { screenShipped } from '../screen/screen-shipped';
import { mail } from './given';

/** The requester is not known to have written anything. */
const gradeOf = (text: string) => ownWords(mail(text, {}, screenShipped(text)), []).verdict.grade;

describe('told of, not said', () => {
  test.each([
    'You called us fools. Please stay polite.',
    'You called our operator a moron.',
    'You said we are idiots, which clause 16 does not allow.',
    'You insulted our operator by calling him an idiot.',
    'Please do not call our staff idiots.',
    'Our operator did not call you an idiot.',
    'I am an idiot: I forgot the file. Here it is.',
    'We are sorry that our operator called you an idiot.',
    'The word "idiot" is not acceptable.',
    'The following words in your message were found abusive: "idiot", moron.',
    'Вы назвали нас дураками. Просим соблюдать пункт 16 Регламента.',
    'Вы обозвали нашего оператора полным идиотом, это недопустимо.',
    'Вы нашего сотрудника обозвали дебилом.',
    'Вы назвали нашего оператора дебилом и хамом, это недопустимо.',
    'You called us idiots and morons, which is not acceptable.',
    'Вы назвали нас «дебилы».',
    'Вы написали, что наши операторы – дураки. Просим писать вежливо.',
    'В Вашем письме сотрудник назван идиотом.',
    'Вы оскорбили сотрудника, назвав его идиотом.',
    'Просим не называть сотрудников дураками.',
    'Оператор не называл Вас идиотом.',
    'Приносим извинения за то, что наш сотрудник назвал Вас дураком.',
    'Слово «дурак» недопустимо, просим соблюдать пункт 16.',
    'Слова «дебил» и «идиот» нарушают пункт 16 Регламента.',
    'В Вашем письме от 12 марта найдены оскорбительные слова: дебил, идиот.',
    'Сіз бізді ақымақ дедіңіз. Сыпайы жазуыңызды сұраймыз.',
    'Сіз біздің операторларды ақымақ деп жаздыңыз.',
    'Сіз операторды нағыз ақымақ деп балағаттадыңыз.',
    'Сіз біз туралы «ақымақтар» деп жаздыңыз.',
    'Қызметкерлерімізді ақымақ демеңіз.',
    'Операторымыз сізді ақымақ деген жоқ.',
    'Қызметкеріміз сізді ақымақ дегені үшін кешірім сұраймыз.',
    '«Ақымақсың» деген сөзге жол берілмейді.',
  ])('%s', (text) => {
    expect(gradeOf(text)).toBe('clean');
  });
});

describe('said, whatever stands around it', () => {
  test.each([
    'You are fools.',
    'you called us fools, you fools',
    'You called us fools. You are fools yourselves.',
    'You called us, idiot.',
    'Call us idiot!',
    'Show me idiot',
    'Tell me, idiot, what does not work?',
    'You wrote to us like an idiot.',
    'My colleague told me you are an idiot.',
    'I called you an idiot and I meant it.',
    'Sorry, but our operator rightly called you an idiot.',
    'Our operator called you an idiot.',
    'The word for you is idiot.',
    'Вы дураки.',
    'Вы назвали нас дураками, дураки.',
    'Вы назвали нас дураки.',
    'Вы назвали нас дураками, а сами дураки.',
    'Вы написали нам, дурак.',
    'Вы нам сказали, что ключ не работает, идиот?',
    'Мне сказали, что Вы идиот.',
    'Вас правильно назвали дураком.',
    'Наш оператор назвал дураком Вас.',
    'Мы назвали дураком Вас.',
    'Оператор не называл Вас идиотом, хотя Вы идиот.',
    'Извините, но оператор верно назвал Вас дураком.',
    'Слово «дурак» – это про Вас.',
    'Слово «дурак» недопустимо, но Вы «дурак».',
    'Слово «дурак» недопустимо, дурак.',
    'Запрещённые слова: Вы дурак.',
    'Одним словом, дурак.',
    'Сіз ақымақсыз.',
    'Сіз бізді ақымақ дедіңіз, өзіңіз ақымақсыз.',
    'Сіз бізді ақымақ дедіңіз, ақымақ!',
    'Әріптестерім сізді ақымақ деді.',
    'Мен сізді ақымақ дедім.',
    'Операторымыз сізді ақымақ деді.',
  ])('%s', (text) => {
    expect(gradeOf(text)).toBe('insult');
  });

  test.each([
    'Вы послали нас на хуй.',
    'Слово «хуй» недопустимо.',
    'The word "fuck" is not acceptable.',
    'Вы назвали нас мудаками, блядь.',
  ])('an obscene word that the requester did not write: %s', (text) => {
    expect(gradeOf(text)).toBe('obscene');
  });

  test('a threat is never told of', () => {
    expect(gradeOf('Слова «я вас убью» недопустимы, и я вас убью.')).not.toBe('clean');
  });
});
