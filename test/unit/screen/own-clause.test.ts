// Given a report of an insult, when a clause with a subject of its own follows, then its insult is the writer's.
import { screenShipped } from './screen-shipped';

const grade = (text: string): string => screenShipped(text).grade;

test.each([
  'Ваш сотрудник меня оскорбил, он сам тупой баран',
  'Меня оскорбили, ваш оператор тупой баран',
  'Мне нагрубили, ваш сотрудник просто скотина',
  'Мне ответили отказом, ваш менеджер идиот',
  'Мені балағаттады, өзі ақымақ екен',
  'Оператор назвал меня бараном, а он сам баран',
  'Your operator insulted me, she is an idiot',
  'Your manager told me no, he is an idiot',
  'They insulted me, they are morons',
  'She insulted me, your manager is an idiot',
  'What an idiot answered me yesterday',
])('%s', (text) => expect(grade(text)).toBe('insult'));

test.each([
  'Вы меня оскорбили, ну и хуй с вами',
  'The operator insulted me, fuck him',
  'He insulted me, so fuck this portal',
])('%s', (text) => expect(grade(text)).toBe('obscene'));

test.each([
  'Сотрудник меня оскорбил: тупой баран',
  'Оператор сказал мне, что я тупой баран',
  'Он меня оскорбил, а дурак оказался я',
  'Ваш оператор назвал меня идиотом, он был груб',
  'He told me, so fuck off',
  'Мені ақымақ деп балағаттады, өзі кейін кешірім сұрады',
  'Your operator called me an idiot, she is new here',
  'He told me that I am an idiot, and they laughed',
])('%s', (text) => expect(grade(text)).toBe('clean'));
