// Given what stands in a mail besides its quotes, is there a message in it?
import { isWordless } from '../../../src/decide/wordless';
import type { Message } from '../../../src/parse/message';

const mail = (newText: string, name = 'Асқар') => ({
  message: {
    newText,
    newTextDoubtful: false,
    others: [],
    attachments: [],
    from: { name, address: 'a@b.kz' },
  } as unknown as Message,
  screened: `Re: Тақырып\n${newText}`.slice('Re: Тақырып\n'.length),
});

test.each([
  '',
  'Асқар',
  ':-)',
  'С уважением,\nИван Петров',
  'Құрметпен,\nАсқар',
  'С уважением,\nИван Петров\nГлавный специалист отдела закупок\nТОО «Береке»\n+7 701 123 45 67',
  'Kind regards\nJohn Smith\nSenior manager\njohn@example.kz',
])('%j has none', (text) => expect(isWordless(mail(text))).toBe(true));

test.each([
  ['Иван Петров', 'Иван Петров\nбухгалтер ТОО «Береке»\n+7 701 123 45 67'],
  ['Петров И.', 'Иван Петров\nГлавный специалист отдела закупок'],
  ['Асқар Серікұлы', 'Асқар Серікұлы Оспанов\nБөлім басшысы\n+7 701 123 45 67'],
])('the card of %s says nothing', (name, text) => expect(isWordless(mail(text, name))).toBe(true));

test.each([
  ['Клиент', 'БИН 123456789012\nТОО Мандарин'],
  ['Клиент', 'Договор 4711\nТОО «Мандарин»'],
  ['Иван Петров', 'Иван Петров\nДиректор просит ответить'],
  ['Клиент', 'Добрый День\nтелефон 87011234567'],
  ['Иван Петров', 'Иван Петров\nБИН 123456789012'],
  ['Иван Петров', 'С уважением,\nДиректор в отпуске до понедельника'],
  ['Иван Петров', 'С уважением,\nОжидаю'],
  ['Иван Петров', 'С уважением,\nЖду Ответа'],
  ['Иван Петров', 'С уважением,\nБИН 123456789012'],
  ['John Smith', 'Regards,\nUrgent'],
  ['Асқар', 'Құрметпен,\nТіркелмеді'],
])('what %s was asked for is a message: %j', (name, text) => expect(isWordless(mail(text, name))).toBe(false));

test.each([
  'Извините.',
  '87011234567',
  'Иван Петров',
  'Иван Петров\nбухгалтер\nНе могу войти',
  'С уважением,\nпрошу помочь войти на Портал',
  'С уважением\nИван Петров\nНе открывается Портал',
  'С уважением,\nИван Петров\n\nP.S. Не могу войти на Портал',
  'Regards\nMy login is ivan, cannot sign in',
  'Құрметпен, Асқар Серікұлы\nПорталға кіре алмай тұрмын\nКөмектесіңіздерші',
  'С уважением\nПомогите',
  'С уважением,\nИзвиняюсь',
  'Құрметпен,\nКешіріңіздер',
  'Regards,\nApologies',
  'С уважением, Иван Петров\nВопрос по договору 123456',
  'С уважением,\nИван Петров\n\nНомер заявки 123456, жду',
  'С уважением,\nДиректор не может войти в систему',
  'Regards\nSend the file to ivan@example.kz please, I need it today',
])('%j has one', (text) => expect(isWordless(mail(text))).toBe(false));
