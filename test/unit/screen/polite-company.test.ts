// Given the news, a ward, friends, works and what others said, when they are screened, then nobody is accused; the same words aimed are abuse.

import { screenShipped } from './screen-shipped';

const grade = (text: string) => screenShipped(text).grade;

test.each([
  'Полиция задержала банду воров, орудовавшую на трассе',
  'Больной, вы записаны на два часа',
  'Актриса сыграла роль шлюхи в фильме о портовом городе',
  'The Idiot was published in 1869',
  '«Ақымақтар» пьесасы қайта қойылды',
  'Балбес мой сдал экзамен на пять',
  'Happy birthday, you old fool',
  "I'll strangle you with kisses",
  'Тентегім, тамағыңды іш',
  'На вашем форуме пишут «все чиновники воры», уберите',
  'Әкем кейде «әй, мал» дейтін қалжыңдап',
  'Червь-паразит живёт в кишечнике',
  'Сүйегіңді сындырма, мұз тайғақ',
  'Кота зовут Засранец, это кличка для ветпаспорта',
  'My accountant and I sit here like two idiots',
  'Заткнись, будильник',
  'Стая шакалов напала на ягнят',
  'Мы вас порвём в полуфинале, соперники!',
  "We'll smash you in the semi-final, Team Blue!",
  'The cashier called a pensioner an old crone',
  'Қызыма «жәлепсің» деп хат жіберіпті, қайда барамын',
  'Пост назывался «Тупые чиновники», удалите',
])('"%s" accuses nobody', (text) => expect(grade(text)).toBe('clean'));

test.each([
  'Полиция вас арестует, мошенники',
  'Вы больные, у вас прием не работает',
  'Happy birthday, you old fool, now give me my money back',
  'Балбес мой начальник, и вы балбесы',
  "I'll strangle you, no kisses",
  'Сүйегіңді сындырам',
  'You sit there like two idiots',
  '«Ақымақсыңдар» деймін сендерге',
  'Паразиты, сосёте кровь народа',
  'Заткнись, оператор',
  'Шакалы вы, а не люди',
  'Я тебя зарежу после матча',
  "I'll kill you after the match",
  'Your operator is an old crone',
  'Называется «портал», а внутри дебилы',
])('"%s" is an insult', (text) => expect(grade(text)).toBe('insult'));
