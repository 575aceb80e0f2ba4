// Which text the courtesy screen looks at (clause 16), and by which names our mails may call people.
import { ownPart, screenedText, withPoliteNames } from '../../../src/decide/inbound';
import { mail } from './given';

const TEXT = 'Где договор?';
const ATTACHMENT = {
  type: 'image/jpeg',
  size: 1,
  sha256: '',
  content: Buffer.from('x'),
  inline: false,
  contentId: null,
  width: null,
  height: null,
  screenshot: false,
};
const screened = (subject: string, inReplyTo: readonly string[]): string =>
  screenedText({ subject, inReplyTo: [...inReplyTo], newText: TEXT });

test.each([
  ['Портал', []],
  ['Портал', ['notice@mitwork.kz']],
  ['', []],
])('the subject "%s" is the author’s own', (subject, inReplyTo) => {
  expect(screened(subject, inReplyTo)).toBe(`${subject}\n${TEXT}`);
});

test.each([
  ['Re: Портал', []],
  ['Жауап: Портал', []],
  ['FWD: Портал', []],
  ['ПЕР: Портал', ['notice@mitwork.kz']],
  ['ПЕРЕСЛ: Портал', []],
  ['Қайта жіберу: Портал', []],
  ['WG: Портал', []],
  ['Re(2): Портал', []],
  ['[Fwd: Портал]', []],
  ['SV: Портал', ['notice@mitwork.kz']],
  ['Odp[2]: Портал', ['notice@mitwork.kz']],
  ['[EEP-2026-0000017] Портал', ['notice@mitwork.kz']],
  ['Re: [EEP-2026-0000017 · в работе] Портал', ['notice@mitwork.kz']],
])('the subject "%s" may be somebody else’s', (subject, inReplyTo) => {
  expect(screened(subject, inReplyTo)).toBe(TEXT);
});

test.each([
  ['[External] RE: Портал', [], '[External]'],
  ['[Вы кто такие] Re: Портал', ['notice@mitwork.kz'], '[Вы кто такие]'],
  ['Жуки: Портал', ['notice@mitwork.kz'], 'Жуки:'],
  ['ЖБ: плиты', [], 'ЖБ: плиты'],
  ['Вы там где [EEP-2026-0000017] Портал', ['notice@mitwork.kz'], 'Вы там где'],
])('of the subject "%s" what stands before the repeated one is the author’s own', (subject, inReplyTo, typed) => {
  expect(screened(subject, inReplyTo)).toBe(`${typed}\n${TEXT}`);
});

test('a subject of its own may hold a colon', () => {
  expect(screened('Вопрос: Портал', [])).toBe(`Вопрос: Портал\n${TEXT}`);
});

test('what the sender only passes on is left blank, and every place stays where it was', () => {
  const newText = 'Смотрите:\nчужие слова';
  expect(ownPart(`Тема\n${newText}`, { newText, others: [{ start: 10, end: 21 }], attachments: [] })).toBe(
    'Тема\nСмотрите:\n           ',
  );
});

test('a subject that names a file is no word of its sender', () => {
  const { message } = mail(TEXT, {
    attachments: [
      { ...ATTACHMENT, filename: 'Мой отчёт.jpg'.normalize('NFD') },
      { ...ATTACHMENT, filename: 'нет' },
    ],
  });
  expect(ownPart(`нет: Мой отчёт.jpg\n${TEXT}`, message)).toBe(`нет: ${' '.repeat(13)}\n${TEXT}`);
});

test('stretches may overlap and stand in any order', () => {
  const others = [4, 0, 2].map((start) => ({ start, end: start + 3 }));
  expect(ownPart('абвгдежз', { newText: 'абвгдежз', others, attachments: [] })).toBe('       з');
});

test('rude names are dropped, wherever they stand; others stay', () => {
  const { message } = mail(TEXT, {
    from: { name: 'Rude One', address: 'a@firm.kz' },
    to: [{ name: 'Анна', address: 'b@firm.kz' }],
    cc: [{ name: 'Rude Two', address: 'c@firm.kz' }],
  });
  const polite = withPoliteNames(message, (name) => name.startsWith('Rude'));
  expect(polite).toMatchObject({
    from: { name: '', address: 'a@firm.kz' },
    to: [{ name: 'Анна' }],
    cc: [{ name: '' }],
  });
});

test('a subject that stands above the text is looked at once', () => {
  const newText = 'Номер 4711\nЖду';
  expect(screenedText({ subject: 'Номер 4711', inReplyTo: ['notice@mitwork.kz'], newText })).toBe(newText);
});
