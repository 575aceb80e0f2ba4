// Given what somebody is called in a messenger, or a host with Cyrillic letters, when it is screened, then it is passed over like any link, and what is said around it is not.
import { screenShipped } from './screen-shipped';

const given = (text: string): string => screenShipped(text).grade;

test.each([
  'Не могу войти. Мой телеграм @blyad, пишите туда.',
  'Мой инстаграм – @xuy_xuy.',
  'Telegram: @pizdec',
  'Телеграмым @blyat_kz, сонда жазыңыз',
  'Write to me on Instagram: @fuckers2020',
  'Site: pizdec.kz',
  'Where is the file huyna.docx?',
  'Звоните: skype:pizdec777?call',
  'skype: suka_blyat, договор не открывается',
  'Логин: blyad2020, пароль не подходит',
  'Сайт хуй.рф не открывается',
  'Сайт http://пиздец.рф/a и пиздец.рф не открываются',
])('%s', (text) => {
  expect(given(text)).toBe('clean');
});

test.each([
  'You @sshole!',
  'вы @хуели там',
  '@support идите нахуй',
  'скайп: идите нахуй',
  'telegram: fuck you',
  'Пишу в телеграм, вы ху.йня',
  'Telegram: @name, вы там охуели?',
])('%s', (text) => {
  expect(given(text)).toBe('obscene');
});
