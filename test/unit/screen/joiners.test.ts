// Sentences whose words are joined by signs where spaces belong.
import { screenShipped } from './screen-shipped';

test.each([
  ['вы_там_все_тупые_идиоты', 'insult'],
  ['опять_ты_дебил', 'insult'],
  ['вы|там|все|идиоты', 'insult'],
  ['вы\u200Bтам\u200Bвсе\u200Bидиоты', 'insult'],
  ['сен_ақымақсың', 'insult'],
  ['you_are_a_bunch_of_idiots', 'insult'],
  ['you|are|a|bunch|of|idiots', 'insult'],
])('%s is %s', (text, grade) => {
  expect(screenShipped(text).grade).toBe(grade);
});

test('the place is that of the word as it is written', () => {
  const text = 'вы_там_все_идиоты';
  const [match] = screenShipped(text).matches;
  expect(text.slice(match!.start, match!.end)).toContain('идиоты');
});

test.each([
  'заявление_о_смене_пароля.docx',
  'идиоты_на_работе.pdf',
  'Мне_в_чате_написали_«дура»,_как_пожаловаться?',
  'kill_all_stupid_children()',
  'Поля: имя_пользователя|дата_рождения|номер_телефона',
])('innocent: %s', (text) => {
  expect(screenShipped(text).grade).toBe('clean');
});
