// What the studio says, in the three languages. `{name}` is filled in.
import type { Language } from '../../ticket/language';

const WORDS = {
  studio: { kk: 'Үлгілер шеберханасы', ru: 'Студия шаблонов', en: 'Template studio' },
  skip: { kk: 'Негізгі мазмұнға өту', ru: 'К содержанию', en: 'Skip to content' },
  'ui-language': { kk: 'Интерфейс тілі', ru: 'Язык интерфейса', en: 'Language of this page' },
  'log-in': { kk: 'Кіру', ru: 'Войти', en: 'Log in' },
  'log-out': { kk: 'Шығу', ru: 'Выйти', en: 'Log out' },
  address: { kk: 'Электрондық пошта мекенжайы', ru: 'Адрес электронной почты', en: 'Mail address' },
  password: { kk: 'Құпиясөз', ru: 'Пароль', en: 'Password' },
  'log-in-help': {
    kk: 'Құпиясөзді сервердің әкімшісі мына пәрменмен береді: tirkeu operator password МЕКЕНЖАЙ',
    ru: 'Пароль задаёт администратор сервера командой: tirkeu operator password АДРЕС',
    en: 'The administrator of the server sets the password: tirkeu operator password ADDRESS',
  },
  'log-in-failed': {
    kk: 'Мекенжай немесе құпиясөз қате. Қайта теріп көріңіз.',
    ru: 'Адрес или пароль неверны. Попробуйте ещё раз.',
    en: 'The address or the password is wrong. Please try again.',
  },
  'too-many-tries': {
    kk: 'Тым көп әрекет жасалды. Бес минуттан кейін қайталаңыз.',
    ru: 'Слишком много попыток. Повторите через пять минут.',
    en: 'Too many tries. Please try again in five minutes.',
  },
  notices: { kk: 'Хаттардың үлгілері', ru: 'Шаблоны писем', en: 'Templates of the mails' },
  'notices-help': {
    kk: 'Хатты таңдап, мәтінін өзгертіңіз. Қатесі бар үлгі ешқашан жіберілмейді.',
    ru: 'Выберите письмо и измените его текст. Шаблон с ошибкой никогда не отправляется.',
    en: 'Choose a mail and change its text. A template with a mistake is never sent.',
  },
  notice: { kk: 'Хат', ru: 'Письмо', en: 'Mail' },
  kk: { kk: 'Қазақша', ru: 'Казахский', en: 'Kazakh' },
  ru: { kk: 'Орысша', ru: 'Русский', en: 'Russian' },
  en: { kk: 'Ағылшынша', ru: 'Английский', en: 'English' },
  'built-in': { kk: 'кірістірілген', ru: 'встроенный', en: 'built-in' },
  own: { kk: 'өзіңіздікі', ru: 'свой', en: 'your own' },
  faults: { kk: 'қателер: {count}', ru: 'ошибок: {count}', en: 'mistakes: {count}' },
  'all-notices': { kk: 'Барлық хаттар', ru: 'Все письма', en: 'All mails' },
  'side-by-side': { kk: 'Үш тілде қатар', ru: 'Три языка рядом', en: 'Three languages side by side' },
  shared: { kk: 'Барлық хатқа ортақ', ru: 'Общее для всех писем', en: 'Shared by all mails' },
  'shared-help': {
    kk: 'Мұндағы өзгеріс бірнеше хатта бірден көрінеді. Сақтағанда олардың бәрі тексеріледі.',
    ru: 'Правка здесь видна сразу во многих письмах. При сохранении проверяются они все.',
    en: 'A change here shows in many mails at once. All of them are checked when you save.',
  },
  layout: { kk: 'Хаттың сыртқы көрінісі', ru: 'Оформление письма', en: 'Layout of the mails' },
  brand: { kk: 'Атау, түстер, логотип', ru: 'Название, цвета, логотип', en: 'Name, colours, logo' },
  phrases: { kk: 'Қысқа мәтіндер', ru: 'Короткие тексты', en: 'Short texts' },
  part: { kk: 'Ортақ бөлік', ru: 'Общая часть', en: 'Shared part' },
  'shown-in': { kk: 'Қай хатта көрсету', ru: 'Показать в письме', en: 'Show in the mail' },
  'mail-language': { kk: 'Хат тілі', ru: 'Язык письма', en: 'Language of the mail' },
  checking: { kk: 'Хаттар тексерілуде…', ru: 'Проверяются письма…', en: 'Checking the mails…' },
  unsaved: { kk: 'сақталмаған', ru: 'не сохранено', en: 'not saved' },
  source: { kk: 'Үлгінің мәтіні', ru: 'Текст шаблона', en: 'Text of the template' },
  variables: { kk: 'Мәндер', ru: 'Значения', en: 'Values' },
  'variables-help': {
    kk: 'Таңдалған мән меңзер тұрған жерге қойылады.',
    ru: 'Выбранное значение вставляется на место курсора.',
    en: 'The value you choose is put where the cursor is.',
  },
  findings: { kk: 'Ескертулер', ru: 'Замечания', en: 'Findings' },
  'no-findings': { kk: 'Қате жоқ.', ru: 'Ошибок нет.', en: 'No mistakes.' },
  line: { kk: '{line}-жол', ru: 'Строка {line}', en: 'Line {line}' },
  preview: { kk: 'Хаттың көрінісі', ru: 'Как придёт письмо', en: 'The mail as it will arrive' },
  desktop: { kk: 'Компьютер', ru: 'Компьютер', en: 'Desktop' },
  phone: { kk: 'Телефон', ru: 'Телефон', en: 'Phone' },
  dark: { kk: 'Қараңғы', ru: 'Тёмная тема', en: 'Dark' },
  three: { kk: 'Үш тілде', ru: 'На трёх языках', en: 'Three languages' },
  text: { kk: 'Мәтін', ru: 'Текст', en: 'Plain text' },
  mail: { kk: 'Бастапқы коды', ru: 'Исходный код', en: 'Source' },
  subject: { kk: 'Тақырып', ru: 'Тема', en: 'Subject' },
  sample: { kk: 'Мысал', ru: 'Пример', en: 'Sample' },
  'sample-full': { kk: 'толық өтініш', ru: 'полное обращение', en: 'a full request' },
  'sample-bare': { kk: 'ең қысқа өтініш', ru: 'самое короткое обращение', en: 'the shortest request' },
  'real-ticket': { kk: 'Нақты өтініштің нөмірі', ru: 'Номер настоящего обращения', en: 'Number of a real ticket' },
  'no-ticket': {
    kk: 'Мұндай нөмірлі өтініш жоқ.',
    ru: 'Обращения с таким номером нет.',
    en: 'There is no ticket of that number.',
  },
  save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
  saved: {
    kk: 'Сақталды. Келесі хаттар осы мәтінмен жіберіледі.',
    ru: 'Сохранено. Следующие письма уйдут с этим текстом.',
    en: 'Saved. The next mails go out with this text.',
  },
  'not-saved': {
    kk: 'Сақталған жоқ: алдымен қателерді түзетіңіз.',
    ru: 'Не сохранено: сначала исправьте ошибки.',
    en: 'Not saved: mend the mistakes first.',
  },
  changed: {
    kk: 'Сақталмаған өзгерістер бар.',
    ru: 'Есть несохранённые изменения.',
    en: 'There are changes that are not saved.',
  },
  elsewhere: {
    kk: 'Бұл файлды сіз ашқаннан кейін басқа біреу өзгертті. Бетті жаңартып, өзгерісіңізді қайта енгізіңіз.',
    ru: 'Этот файл изменили после того, как Вы его открыли. Обновите страницу и внесите правку заново.',
    en: 'Somebody changed this file since you opened it. Reload the page and make your change again.',
  },
  'send-test': { kk: 'Өзіме сынақ хат жіберу', ru: 'Отправить пробное письмо себе', en: 'Send a test mail to myself' },
  sent: {
    kk: 'Сынақ хат {address} мекенжайына жіберілді.',
    ru: 'Пробное письмо отправлено на {address}.',
    en: 'The test mail was sent to {address}.',
  },
  'not-sent': { kk: 'Жіберілмеді: {why}', ru: 'Не отправлено: {why}', en: 'It was not sent: {why}' },
  'no-transport': {
    kk: 'пошта сервері бапталмаған',
    ru: 'почтовый сервер не настроен',
    en: 'no mail server is set up here',
  },
  compare: {
    kk: 'Кірістірілген мәтінмен салыстыру',
    ru: 'Сравнить со встроенным',
    en: 'Compare with the built-in text',
  },
  'back-to-built-in': {
    kk: 'Кірістірілген мәтінге қайту',
    ru: 'Вернуть встроенный текст',
    en: 'Back to the built-in text',
  },
  history: { kk: 'Бұрынғы нұсқалар', ru: 'Прежние версии', en: 'Earlier versions' },
  'no-history': {
    kk: 'Бұрынғы нұсқалар әзірге жоқ.',
    ru: 'Прежних версий пока нет.',
    en: 'There are no earlier versions yet.',
  },
  restore: { kk: 'Осы нұсқаны ашу', ru: 'Открыть эту версию', en: 'Open this version' },
  restored: {
    kk: 'Нұсқа ашылды. Оны қолдану үшін сақтаңыз.',
    ru: 'Версия открыта. Чтобы её применить, сохраните.',
    en: 'The version is open. Save to put it into use.',
  },
  'no-connection': { kk: 'Сервермен байланыс жоқ.', ru: 'Нет связи с сервером.', en: 'The server does not answer.' },
  expired: {
    kk: 'Сеанс аяқталды. Қайта кіріңіз.',
    ru: 'Сеанс закончился. Войдите снова.',
    en: 'The session is over. Please log in again.',
  },
  'not-found': { kk: 'Мұндай бет жоқ.', ru: 'Такой страницы нет.', en: 'There is no such page.' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type Word = keyof typeof WORDS;

export function word(key: Word, language: Language, values: Readonly<Record<string, string | number>> = {}): string {
  return WORDS[key][language].replace(/\{([a-z]+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** What the script of the page says by itself. */
export const SCRIPT_WORDS = [
  'no-findings',
  'line',
  'saved',
  'not-saved',
  'changed',
  'checking',
  'kk',
  'ru',
  'en',
  'restored',
  'no-connection',
  'expired',
  'no-ticket',
] as const satisfies readonly Word[];
