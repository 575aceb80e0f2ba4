// Given polite or merely angry people, when they are screened, then nobody is accused.

import { screenShipped } from './screen-shipped';

/** What logs, tokens and signatures are full of. */
const MACHINE_MADE = [
  // A line of base64, and the same for addresses, in which a root of abuse stands by chance.
  'MIIBqTCB0qADAgECAhRfUcKq7Xb0fuck9aVhWm3Lz8sTnE2gDANBgkqhkiG9w0BAQ',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTYfUkKx9-Qw3TzB7nLs0_kVd5Rj.S8hFuckY2pQz',
  // A whole signature in one line.
  `${'MIIGqTCB0q4DAg7hRf'.repeat(120)}0fuck9aVh`,
  'Код ошибки: 5829b0c9-e8a7-4dd2-88ac-e9f50bf81a39',
  // The last line of a certificate.
  'iQIzBAEB7d\nPPF6kZiGUNGU2p3IZGxFcuKs',
  // A program read as text.
  'H\u0000\u0001\u00841\u0005 \u0010хуй\u0002\u0003яя3\u0017',
  'Переменная tVar не определена, eBat = null',
  'warning: %s:%u: garbage at end of line',
  'password: f*** does not work',
  'Мой пароль был p****d, сбросьте',
  'Артикулы ПЗД-12, ЕБА-14',
  'The package `gen-mapping` exposes `maybeAddSegment`/`maybeAddMapping`',
];

const LOOK_ALIKES = [
  // Dots with no space behind them.
  'I think so..it would help, i...she said it is done',
  'They need to go back...to school, ok..is it you...that called? yes..and no',
  'We have all the files, just,is it enough to send, first,in pdf?',
  'Я отправил...но он не получил, всё работает...спасибо вам, и...не забудьте',
  'Хорошо..я понял, договор подписан..что дальше, да..вы правы',
  'Потребитель обязан застраховать команду',
  'ПРОШУ ДОБАВИТЬ ПОЛЬЗОВАТЕЛЯ ДУРАКОВ А.А., ДИРЕКТОР ДЕБИЛОВ С. П. ПОДПИШЕТ',
  // Words of 20 letters and more, whose ends are abuse in chats.
  'Магнитоэлектрическим, сегнетоэлектрическими, западноавстралийскими; фактуралардыңдарымыз',
  'Скипидар, половая краска, канальный кондиционер, сабля, ребус',
  'член комиссии, члены конкурсной комиссии',
  'колебание курса рубля, потребление, употребление, истребитель',
  'оскорблять, углублять, ослаблять, влюблять, раздроблять, уподоблять, обособлять',
  'хлеб, хлебать, гребля, дебет, дебаты, небесный, эбонит, учебный, лечебный, требование',
  'мандат, мандарин, команда, командировка, мандолина',
  'психология, подстраховать, Херсон, страхует, психует, плохую, сухую, лихую',
  'суд, гандбол, педагог, педаль, сучок, сук дерева, кабель, кобель породы хаски',
  'о пошлинах и поддонах, вебинар, веб-портал, себестоимость',
  'Мудрый, мудрость, Ахмудов, Хуснутдинов, Себастьян, Херсонский, Лохвицкий',
  'Козёл племенной, 2 головы; баран, 5 голов; осёл; свинья; корова; бык',
  'Лот № 7: бараны и козлы, возраст до двух лет',
  'тупой нож, тупой угол, тупиковый путь',
  'Прошу уточнить: нах. рядом со складом или на территории завода?',
  'Мектеп-интернат: ақыл-есі кеміс балаларға арналған төсек',
  'Свинья свиноматка, 2 головы',
  'Диагноз: дебильность лёгкой степени, олигофрения',
  'Поставка из провинции Аньхуй, завод в Хуайхуа',
  'ID10T error on the screen',
  'I feel like an idiot',
  'Не приходит смс, уже час сижу как дурак',
  'Чувствую себя идиотом, не могу найти кнопку',
  'Конкурент подаёт ложные жалобы, он мошенник',
  'The supplier is a crook and a fraud',
  'Не надо меня считать идиотом',
  'Хватит делать из нас дураков',
  'Санаторий в посёлке Сукко',
  'Jackass penguin, bastard file 250 mm, Mr Kuntz, Ms Shi Ting',
  'Лох узколистный, саженцы',
  'гнида, педикулёз, глисты, черви, клопы',
  'болван для литейной формы, болванка',
  'Scunthorpe, assess, class, cocktail, Essex, shiitake, analysis, Dickens, Hancock, Matsushita, Phuket',
  'Sebastian opened the notebook and the webcam, degenerate case, hernia',
  'Huawei, Ebola, eBay, Job, Hull, Thuja',
  'Сука породы немецкая овчарка, возраст 14 месяцев',
  'Лот: щенки, две суки и три кобеля',
  'Оператор Баранов и менеджер Козлова не ответили, ваш специалист Хохлов тоже',
  'насос для отсоса пыли, отсос',
  'шлюз, шлюпка, шлюзование',
  'убить процесс, дедлайн убьёт, kill the process, dead line',
  'подам на вас в суд',
  'Вы не подскажете, где старая версия заявки?',
  'Are you able to reset my old password?',
  'Сервер pizdec.kz:8080/x не отвечает',
  'Канал t.me/pizdec, чат wa.me/suka',
  'Инструкция:\n<https://site.kz/long/\nfuck-you/pizda>',
  'x86_64, user_name, %s: %d, a-f, 8-bit checksums, https://site.kz/fuck, suka.pdf, fuck@mail.ru',
  'П Р И К А З, З А Я В К А, Т Р Е Б О В А Н И Е',
  'ИИН 9***1, карта 4***2, А***в И.',
];

const ANGRY = [
  'Это ужасно, кошмар, чёрт побери, блин, сколько можно!',
  'Вы издеваетесь? Третий день жду!',
  'Отвратительная работа портала',
  'Какой идиотский интерфейс',
  'Damn slow portal',
  'This is a joke, your portal is useless',
  'Ну спасибо, просто прекрасно работаете',
  'Ничего не понимаю, я тупой',
  'Извините, я дура, перепутала пароль',
  'Я не идиот, инструкцию прочитал',
  'Я, наверное, сам дурак, не туда нажал',
  'I am such an idiot, I forgot the password',
];

const REPORTS = [
  'Почему письмо с текстом «сука» отклонено?',
  'Сотрудник меня оскорбил, назвал меня дураком',
  'Оператор обозвал меня идиотом, примите меры',
  'Ваш сотрудник послал меня на хуй по телефону',
  'Он сказал мне: «Ты дебил»',
  'Менеджер написал нам «пошли вы»',
  'Почему слово «сука» не проходит проверку?',
  'Слово «дурак» в названии лота блокируется',
  'The operator called me an idiot',
  'Your agent said to me "you moron"',
  'Why is the word "bitch" rejected by the filter?',
];

describe('nobody polite is accused', () => {
  it.each(MACHINE_MADE)('machine-made: %s', (text) => {
    expect(screenShipped(text).grade).toBe('clean');
  });
  it.each(LOOK_ALIKES)('look-alike: %s', (text) => {
    expect(screenShipped(text)).toEqual({ grade: 'clean', threat: false, matches: [] });
  });
  it.each(ANGRY)('anger: %s', (text) => {
    expect(screenShipped(text).grade).toBe('clean');
  });
  it.each(REPORTS)('report or question: %s', (text) => {
    const verdict = screenShipped(text);
    expect(verdict.grade).toBe('clean');
    expect(verdict.matches.every((match) => match.excused)).toBe(true);
  });
});

test.each([
  ['a surname before a name and a patronymic', 'Наш бухгалтер Козёл Ирина Павловна не может подписать'],
  ['farm animals in a list', 'Закуп крупного рогатого скота: бараны, козлы, коровы'],
  ['hygiene', 'Закройте рот платком при кашле'],
  ['a card game', 'Сыграем в игру: дурак подкидной'],
  ['a word explained', 'Сволочь, этимология слова'],
  ['a contest', 'Мы вас порвём в честной конкуренции'],
])('%s: %s', (_, text) => {
  expect(screenShipped(text).grade).toBe('clean');
});
