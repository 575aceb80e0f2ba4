// Abuse behind signs, in letters of two scripts, cut short, on the wrong keys; and what looks so in honest writing.
import { screenShipped } from './screen-shipped';

const gradeOf = (text: string): string => screenShipped(text).grade;

test.each([
  ['parted by exclamation marks', 'х!у!й'],
  ['a picture between the letters', 'пизд🍆ец'],
  ['behind a picture that stands for the space', 'никуда не поехал👎сука'],
  ['parted by underscores', 'х_у_й'],
  ['parted by slashes', 'х/у/й'],
  ['dots for the end of the root, with its ending', 'бл...и'],
  ['Latin letters for one sound', 'khуй'],
  ['Latin and Cyrillic letters', 'xyйня'],
  ['Latin among Cyrillic letters', 'пizдец'],
  ['the last letter starred out', 'you bitc*'],
  ['only the first letter left', 'what the f*** is this'],
  ['only the first letter left, with an ending', 'f***ing portal'],
  ['only the first letter left, Russian', 'ни х*** не работает'],
  ['dashes for the letters between', 'read what the s--t says, you b---h'],
  ['only the first letter left, dashes', 'what the f--- is this'],
  ['only the first letter left, of a short word', 'a pain in the a**'],
  ['only the first letter left, a thing', 'a piece of s***'],
  ['only the first letter left, an exclamation', 'б**** да сколько можно'],
  ['only the first letter left, before whom it is said to', 'х** вам, а не отзыв'],
  ['only the first letter left, with an attribute', 'полный п****'],
  ['a dot for the vowel', 'f.ck this portal'],
  ['parted by stars', 'f*u*c*k your site'],
  ['a digit for a', 'иди н4хуй'],
  ['dots for letters', 'ни х.. не работает'],
  ['accents', 'хӱй'],
  ['a digit for the first letter', '6ля'],
  ['a digit within', 'п1здец'],
  ['a sign for the last letter', 'cyк@'],
  ['cut before a particle', 'су-ка'],
  ['a consonant starred out, Kazakh', 'шешең*і сігейін'],
  ['the wrong keys, a bracket', '[eq'],
  ['the wrong keys, a sentence', 'gjitk yf [eq'],
  ['the wrong keys, a comma', ',kznm'],
  ['the wrong keys, a sign within', 't,fyfn'],
  ['the wrong keys, ё and ю', 'lj,kj`,s'],
  ['the wrong keys, a whole text', 'ghjchfkb dct gjkbvths? vjkjlws'],
  ['the last letter of the root starred out', 'выбля*ки'],
  ['spaced out before a word of one letter', 'с с а н и н а у них'],
])('%s: %s', (_, text) => {
  expect(gradeOf(text)).toBe('obscene');
});

test.each([
  'х.у. Иванов, п.з.д., и т.д., п. 3 д. 5, Б.Л.Я.Петров',
  'оборудование б/у, х/б ткань, ж/б изделия, а/ц трубы',
  'координаты x, y, z; f(x) = a x + b y',
  'fcuk_report.pdf, файл сука.docx, https://site.kz/fuck?x=1, fuck@mail.ru',
  'part no. SH1T-204, S/N: HUJ1234, арт. PIZ-DA12, Model SUK-A4, ВИН XTA210990Y2696785',
  'S.H.T. Ltd, F.C.K. GmbH, B.T.C.H.',
  'пароль: Xy1!zQ, Password: fU7k!dd',
  'aGVsbG8gd29ybGQgc2hpdA== 9e107d9d372bb6826bd81d3542a419d6 0xBADF00D',
  'цена*, ФИО*, поле *обязательное, стоимость** без НДС, 5*** отель',
  'int *ptr, char **argv, a*b*c, a_b_c, x!y!z',
  '[email], [edit], user.name,surname; {left:right} "quoted" <tag>',
  'yes,no;maybe, wait... what, Ну...и что, так...и надо, да...и нет',
  'х 3, 5 шт. х 3 уп., на х. Иванова, ИИН 9***1, И*** А***',
  'скажи-ка, ну-ка, дай-ка, дұр-ақ',
])('clean: %s', (text) => {
  expect(screenShipped(text)).toEqual({ grade: 'clean', threat: false, matches: [] });
});

test.each([
  ['the wrong keys without a sign', 'ну вы и cerf'],
  ['the same, plural, capitals within', 'вы ceRb, верните деньги'],
  ['the same, beside words on the same keys', 'ns cerf'],
  ['an exclamation on the wrong keys', 'ну ,kz'],
  ['the same at the beginning', ',kz, опять не работает'],
  ['drawn in Latin letters', 'что за xyu'],
  ['letters for words', 'f u'],
  ['letters for words, to many', 'F U all'],
  ['misheard', 'fak you'],
  ['a letter too many', 'фукк'],
  ['vowels left out', 'ну блт'],
  ['vowels left out, after its verb', 'иди на хй!'],
  ['dots for a feminine noun', 'прислали разную х...'],
  ['dots for the end', 'ну бл... сколько ждать'],
  ['a dot within', 'х.ли вы молчите'],
  ['dots for the first letter', 'идите на ...уй'],
])('%s, told by its company: %s', (_, text) => {
  expect(gradeOf(text)).toBe('obscene');
});

test.each([
  'Vint Cerf, CERF fund, le cerf, un cerf blessé',
  'пишите на egz.kz, kz; домен ,kz, тел,kz; http://a.kz ,kz',
  'f(u), f = u, f u = 3, a f u r, F u',
  'x y u; ось xyz',
  'БЛТ-10, блт (болт М8), бл. 5, бл... 7',
  'документы: ПТС, ПЗД, СТС',
  'х. 3 шт, х... 5 шт, улица Новая Х... 5, абв.ли',
  '...уй болды, да... уй, соя.уй',
  '*Itching *Hits, products,please advise, with this book, you will learn',
  'unzip -s--t file, x--t, there is---no cheating, i--; n--',
  'tail -f --- x, f--- 3, if f---, f.ck.com, http://f.ck, mail@f.ck, a f.ck/x',
  'class A**, grade b**** in maths, c*** 1234, s*** 5, а** и б**, Б**** И., п. 4 б**',
  'С*** К***, ИИН 8***********, карта п*** 44, f**(x), е*б, х*у + y*z',
  'R)esume Q)uit, %-e %b %Y %H, ^u %u',
])('clean, whatever it looks like: %s', (text) => {
  expect(screenShipped(text)).toEqual({ grade: 'clean', threat: false, matches: [] });
});

test.each([
  ['small capitals', 'ꜰᴜᴄᴋ this portal'],
  ['letters in squares', 'what a 🅱🅸🆃🅲🅷 you are'],
  ['letters in black circles', '🅕🅤🅒🅚 off'],
  ['letters in brackets', '⒡⒰⒞⒦ off'],
  ['Cherokee', 'fuᏟᏦ off'],
  ['Armenian among Latin', 'fսck off'],
  ['Greek among Cyrillic', 'πυздεц какой-то'],
  ['Greek among Latin', 'fυcκ off'],
  ['a star added', 'sh*it site'],
  ['an underscore added', 'you fu_cking morons'],
  ['an exclamation mark', 'х!й вам, а не отзыв'],
])('%s: %s', (_, text) => {
  expect(gradeOf(text)).toBe('obscene');
});

test.each([
  ['broken in two', 'ну ты ид иот'],
  ['syllable by syllable', 'не-до-раз-ви-тый у вас губернатор'],
  ['a sign within, so that it needs no company', 'пад@ль, сбил и скрылся'],
  ['a digit within', 'мра3ь, ребёнка в машине закрыла'],
  ['the wrong keys, a whole text', 'Gjlktw ns b vjityybr? Dbrnjh'],
  ['vowels as they are heard', 'нигадяи, вады нет с пятницы'],
])('an insult, %s: %s', (_, text) => {
  expect(gradeOf(text)).toBe('insult');
});

test.each([
  ['one letter of a word that only its company tells', 'вы там все д*ра просто'],
  ['a consonant', 'вы мер*авцы, верните деньги'],
  ['of an animal', 'вы к#злы опять всё сломали'],
  ['within a phrase', 'т*пая корова, перезвони'],
  ['one letter, English', 'you are a p*g and nothing works'],
  ['all the vowels', 'ты д*г*н*р*т и ничего не умеешь'],
  ['all the vowels, English', 'you r*t*rd, fix the portal'],
  ['all the vowels, Kazakh', 'сен т*п*сс*ң ғой'],
  ['all but the ends', 'вы там все де***ы'],
  ['all but the ends, English', 'you people are id***s'],
  ['all but the ends, Kazakh', 'сен ақ******ң ғой'],
  ['the end', 'вы там все тв***'],
  ['an exclamation mark for a letter', 'вы там все мраз! и тва!и'],
  ['a question mark', 'вы там все твар? и д?раки просто'],
  ['an underscore', 'ну ты и кл_ун вообще'],
  ['a hyphen', 'вы там все дура-ки и тва-и просто'],
  ['a sign added', 'you are a mor*on and nothing works'],
  ['the key beside, English', 'you imbevile, fix the portal'],
  ['a consonant missing, English', 'you are imbecies and nothing works'],
  ['the key beside, Kazakh', 'сен оңбпған екенсің'],
])('an insult with letters put out, %s: %s', (_, text) => {
  expect(gradeOf(text)).toBe('insult');
});

test.each([
  'по заявке ба***а нужен ответ, в поле ст**к пусто',
  'пароль: тв***, логин отв**',
  'вы получите ст*л, ваш тов*р и отв*т',
  'they *hug* where I live, you are *fool*-proof',
  'сіз құж*т жіберіңіз, сен үс***ні аш',
  'ваш И*ан И***в, ваша О**а',
  'define MAX_EVENTS, latinica-b, url-y, zu-bitnogo, S_ISDIR, as_set, push_it, class*hit, is_hit',
  'Здравствуйте!как дела?что нового, да!но, так?нет, вы!там, тут?у вас',
  'Birches are waking, the moon is waning, a shirty reply, Morona Santiago; қызалақ, қожалақ',
  'вы по-русски, вы кое-где, вы все-таки, вы кто-то',
])('clean, letters put out of innocent words: %s', (text) => {
  expect(screenShipped(text)).toEqual({ grade: 'clean', threat: false, matches: [] });
});

test.each([
  'DNS, TLS, HTTP, SSH, NTP, SMTP, LDAP',
  'Br vs Cd: px, pt, kg, mm, http',
  'xyz_klm; qwrt zxcv bnm kjhgf',
  'наиболее частые',
])('no text on the wrong keys, nothing heard: %s', (text) => {
  expect(gradeOf(text)).toBe('clean');
});
