// Russian sentences typed with Latin letters, in several habits, are read as Russian; English, Kazakh and names are not.
import { cyrillicOf } from '../../../src/screen/latin-to-cyrillic';
import { asRussianTyped } from '../../../src/screen/typed-russian';
import { screenShipped } from './screen-shipped';

const gradeOf = (text: string): string => screenShipped(text).grade;

test.each([
  ['skolko mozhno zhdat, na portale opyat ne rabotaet vhod', 'сколько можно ждат, на портале опять не работает вход'],
  ['moy sayt, nravitsya agentstvo', 'мой сайт, нравится агентство'],
  ['4to eto takoe', 'что ето такое'],
  ["den' xorowiy", 'день хороший'],
  ['wi obeshali otwet', 'ви обешали ответ'],
  ['jivotnoe, jirnaja svinja', 'животное, жирная свиня'],
])('%s', (typed, meant) => {
  expect(cyrillicOf(typed, 'й').text).toBe(meant);
});

test('i is read as ы as well, and u as ю behind a vowel', () => {
  expect(asRussianTyped('vi tupie urodi, ya znau').map(({ text }) => text)).toEqual([
    'ви тупие уроди, я знау',
    'вы тупые уроды, я знаю',
  ]);
});

test('j is read as й and as ж', () => {
  expect(asRussianTyped('moj jalkij otvet nujno jdat').map(({ text }) => text)).toEqual([
    'мой ялкий ответ нуйно йдат',
    'мой жалкий ответ нужно ждат',
  ]);
});

test.each([
  ['a native root', 'obosralis s obnovleniem, teper molchite', 'obscene'],
  ['the habit j for ж', 'polnaja jopa s etim saitom', 'obscene'],
  ['a name pointed at', 'grymza iz otdela kadrov otpusk ne podpisala', 'insult'],
  ['a threat', 'ya by tebya svoimi rukami zadushil', 'insult'],
  ['a phrase', 'u vas tam odni bezdelniki sidyat', 'insult'],
])('%s: %s', (_, text, grade) => {
  expect(gradeOf(text)).toBe(grade);
});

test('the places are those of the text as typed', () => {
  const text = 'vy obosralis s etim obnovleniem';
  const [match] = screenShipped(text).matches;
  expect(text.slice(match!.start, match!.end)).toBe('obosralis');
});

test.each([
  'zdravstvuyte, ne mogu voyti v kabinet, pomogite pozhaluysta',
  'nuzhno zastrahovat gruz i oplatit shtraf',
  'Please see the job here and scan the notebook',
  'Lisa Loeb',
  'Ewu Ebi',
  'Ф.И.О. и т.д.',
  'salemetsiz be, lotqa otinim bere almai otyrmyn',
])('clean: %s', (text) => {
  expect(gradeOf(text)).toBe('clean');
});

test.each(['The quick brown fox jumps over the lazy dog', 'Qurmetti operator, kómektesip jiberinizshi', 'СССР и NATO'])(
  'no Russian: %s',
  (text) => {
    expect(asRussianTyped(text)).toEqual([]);
  },
);

test.each([
  'vot ya idiotka, zabyla prilozhit doverennost',
  'Moy nachalnik Durakov Petr Ilich podpishet zavtra',
  'mne vash sotrudnik skazal, chto ya dura, proshu prinyat mery',
  'lohovnik uzkolistnyy, strahuem imuschestvo',
])('cleared by the whole text: %s', (text) => {
  expect(screenShipped(text).grade).toBe('clean');
});

test.each([
  ['vash nachalnik durak', 'insult'],
  ['vyebu vsyu vashu tehpodderzhku', 'obscene'],
])('not cleared: %s is %s', (text, grade) => {
  expect(screenShipped(text).grade).toBe(grade);
});

test('the wrong layout throughout: страхуем имущество предприятия, полис прилагаем', () => {
  expect(screenShipped('cnhf[etv bveotcndj ghtlghbznbz, gjkbc ghbkfuftv').grade).toBe('clean');
});
