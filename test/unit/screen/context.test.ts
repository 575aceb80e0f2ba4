// The same words in different company: said to somebody, of a thing, in a report, in a question about the filter (all three languages).
import { screenShipped } from './screen-shipped';

const AIMED = [
  'тупой оператор',
  'ваш оператор тупой',
  'вы тупые',
  'ты баран',
  'эй, баран',
  'Сам ты осёл',
  'у вас ослы работают',
  'вы как бараны',
  'сен есексің',
  'операторың есек екен',
  'сен ақымақсың',
  'ақымақ оператор',
  'топас операторлар',
  'сен итсің',
  'your operator is a donkey',
  'you donkey',
  'you pig',
  'you are a pig',
  'stupid operator',
  'you are all stupid',
  'you dumb idiot',
  'hope you die',
  'Tell me, idiot, where is the button?',
  'You told us, moron.',
  'Вы написали нам, дурак.',
  'Ответь мне, идиот, когда почините?',
  // A name after the person, or after whose it is.
  'этот ваш Ержан баран',
  'your agent Michael is a donkey',
  // Called out in a complaint.
  'Козлы, опять тариф подняли',
  'Паразиты, присосались к бюджету',
  'Clowns, give me my money back',
  // By what stands around it, in any case.
  'Кто набрал этих баранов?',
  'Такому барану, как вы, объяснять бесполезно',
  'Who hired these donkeys?',
  'Is your support run by monkeys?',
];

const NOT_AIMED = [
  'Donkey (ass) carts for the mountain districts',
  'Rat snake, worm snake',
  'Бараны, козы и овцы продали',
  'Козлы, овцы, ослы: поставка в Ержар',
  'the quick brown fox jumps over the lazy dog',
  'what a stupid captcha',
  'Не считайте меня дураком, где кнопка?',
  'Was "numpty" blocked by your filter?',
  'тупой нож затупился',
  'Тупой угол на схеме',
  'какой тупой интерфейс',
  'тупая система',
  'баран',
  'баран племенной',
  'Оператор Осёлков',
  'поставка ослов',
  'У вас есть бараны в наличии?',
  'Сотрудник меня оскорбил',
  'ваш оператор назвал меня тупым',
  'Оператор назвал меня, клиента, дураком',
  'Оператор обозвал меня козлом, идиотом и бросил трубку',
  'The operator called me an idiot, a moron, and hung up',
  'Я, дурак, забыл пароль',
  'Оператор обозвал меня козлом и бросил трубку',
  'меня послали на хуй в вашей поддержке',
  'он обматерил меня',
  'Почему моё сообщение заблокировано? Я написал слово "дурак".',
  'Какие слова считаются нецензурными?',
  'Будет ли отклонено письмо со словом «сука»?',
  'ужасно работает ваш портал',
  'черт знает что',
  'блин, опять не работает',
  'чёрт возьми, что происходит',
  'это просто ужас',
  'ну вы молодцы, конечно, третий день ждём',
  'вы издеваетесь?',
  'мы вас засудим',
  'убью время',
  'есек',
  'есек етін сатып аламыз',
  'қой еті',
  'ақымақ',
  'оператор мені балағаттады',
  'оператор мені ақымақ деді',
  'мені есек деп атады',
  '«ақымақ» деген сөз неге өтпейді?',
  'масқара, қашан жөндейсіздер',
  'ұят емес пе',
  'құрысын осы портал',
  'сотқа беремін',
  'итті тіркеу',
  'қандай сұмдық',
  'donkey meat supply',
  'lot: pigs, 20 heads',
  'stupid captcha',
  'this is a stupid rule',
  'dumb terminal',
  'your agent called me stupid',
  'The operator insulted me and called me a moron',
  'is the word "fuck" filtered?',
  'Why was my message rejected as abusive?',
  'damn, it does not work',
  'what the hell is going on',
  'this is terrible',
  'we will sue you',
  'kill the process',
];

const THREATS = [
  'Я убью вас всех',
  'я тебя зарежу',
  'приеду и разнесу ваш офис',
  'найду и ноги переломаю',
  'взорву ваш офис',
  'сожгу вас всех',
  'сені өлтіремін',
  'бәріңді өлтірем',
  'үйіңді өртеймін',
  'басыңды жарамын',
  'I will kill you',
  "i'll find you and beat you up",
  'I will burn your office',
  'you should be shot',
];

test.each(AIMED)('said to somebody: %s', (text) => {
  expect(screenShipped(text)).toMatchObject({ grade: 'insult', threat: false });
});

test.each(NOT_AIMED)('of a thing, in anger, reported or asked about: %s', (text) => {
  expect(screenShipped(text).grade).toBe('clean');
});

test.each(THREATS)('a threat is at least an insult: %s', (text) => {
  const { grade, threat } = screenShipped(text);
  expect(threat).toBe(true);
  expect(grade).not.toBe('clean');
});
