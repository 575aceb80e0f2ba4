// Names of contempt hidden among ordinary signs, torn, in other letters or between tags; and ordinary writing that only looks so.
import { screenShipped } from './screen-shipped';

test.each([
  ['ты ур.д', 'insult'],
  ['вы мош...ники', 'insult'],
  ['т...рь ты, верни деньги', 'insult'],
  ['вы подх..лимы', 'insult'],
  ['ваш оператор скл.чник какой-то', 'insult'],
  ['сен ақы..сыз', 'insult'],
  ['you id...t', 'insult'],
  ['you are a buff...n', 'insult'],
  ['вы су+ка', 'obscene'],
  ['ты ко,зел', 'insult'],
  ['you are a sh_it', 'obscene'],
  ['ты *ошенник', 'insult'],
  ['вы с,у,к,и', 'obscene'],
  ['ты д\nе\nб\nи\nл', 'insult'],
  ['да😀сука', 'obscene'],
  ['Ты🖕козёл', 'insult'],
  ['вы zhuliki и moshenniki', 'insult'],
  ['сен esek екенсің', 'insult'],
  ['сендер aqymaqsyñdar', 'insult'],
  ['вы под онок', 'insult'],
  ['ну ты и де бил', 'insult'],
  ['вы к озел', 'insult'],
  ['you bas tard', 'insult'],
  ['ты <b>козел</b>', 'insult'],
  ['вы ко<b>зел</b>', 'insult'],
  ['ты дбл, где ответ', 'insult'],
  ['это полный пиз...', 'obscene'],
  ['бл... опять не работает', 'obscene'],
  ['ты идио..., где ответ', 'insult'],
])('%s is %s', (text, grade) => {
  expect(screenShipped(text).grade).toBe(grade);
});

test.each([
  'вы...когда ответите на заявку, ну..и где..мой..ответ',
  'ст.экономист, мед.сестра, зав.складом, т.е.нужно подождать',
  'вы под окном, вы под осень, вы к рису подаёте, вы с котами',
  'напишите на kozel.kz, файл kod.vor.txt, версия 2.1.3',
  'вы login и parol поменяли, вы iphone продаёте или samsung?',
  'а,б,в,г,д и с,у,т,к,и; x+y+z=10',
  'да😀спасибо, ты😀молодец, спасибо🙏вам',
  '<b>Внимание</b> вы <i>получите</i> письмо',
  '*озон — газ; список: *ослы *кони *бараны',
  'wait...what is this, see...it works, id.t and fool.me',
  'сен на данный момент, сен есик жап, сіз ке шіккен өтініш',
  'вы крс продаете? вы мдк сдали?',
  'вы подо... подождите, вы стер... все файлы, скидки, моше... читать далее',
  'chi.k = 3.0; var k = w.re; see mo.on',
])('innocent: %s', (text) => {
  expect(screenShipped(text).grade).toBe('clean');
});
