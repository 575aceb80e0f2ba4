// Russian words run together beside others, in Cyrillic and in Latin letters; and long words that only seem to be parted so.
import { screenShipped } from './screen-shipped';

test.each([
  ['конченыедебилы', 'insult'],
  ['козлывонючие', 'insult'],
  ['тупыеуроды вы там', 'insult'],
  ['там однидебилысидят', 'insult'],
  ['кретиныверните деньги', 'insult'],
  ['операторсукабросила трубку', 'obscene'],
  ['вы тыскотинабезмозглая', 'insult'],
  ['эйдураты читать умеешь', 'insult'],
  ['tymudak', 'obscene'],
  ['vyidioty', 'insult'],
  ['poshelnahui', 'obscene'],
  ['tytupoydebil', 'insult'],
  ['zaebalivy', 'obscene'],
  ['kretinyvernite dengi', 'insult'],
  ['kretinyvernitedengi', 'insult'],
  ['vyublyudkivse', 'insult'],
  // Whole sentences.
  ['huynyagdemoyotvet', 'obscene'],
  ['kakoyzhevypidorgospodinoperator', 'obscene'],
  ['vernitedengisukiizakroytezayavku', 'obscene'],
  ['mudakigdemoyotvet', 'obscene'],
  ['тасақжауапқайда', 'obscene'],
  ['бұлпорталемесбоқ', 'obscene'],
])('%s is %s', (text, grade) => {
  expect(screenShipped(text).grade).toBe(grade);
});

test('the place is that of the word in the run as it is typed', () => {
  expect(screenShipped('well, kretinyvernite dengi').matches[0]).toMatchObject({ start: 6, end: 13 });
});

test.each([
  'врачебныйконсилиум',
  'Тормознули выдвинутую заявку, переулочки, буржуазия, щегольской, психотехническая',
  'вредительскому варварскому провокаторскому свиноводство собаководы козловодческое',
  'токсикологические червоточина чудовищность дубиноголовый',
  'оскорблятьникогонехотел',
  'заявкавторойденьнеобработана',
  'вернитеденьги',
  'dubiety, scalability, marginality, profanity, maladroit, Donahue, Coahuila',
  'vernitedengi',
  'bolshespasibovam',
  'vyvseponyali',
])('innocent: %s', (text) => {
  expect(screenShipped(text).grade).toBe('clean');
});
