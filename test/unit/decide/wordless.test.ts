// Given what stands in a mail besides its quotes, is there a message in it?
import { isWordless } from '../../../src/decide/wordless';
import type { Message } from '../../../src/parse/message';

const mail = (newText: string) => ({
  message: {
    newText,
    newTextDoubtful: false,
    others: [],
    attachments: [],
    from: { name: 'Асқар', address: 'a@b.kz' },
  } as unknown as Message,
  screened: `Re: Тақырып\n${newText}`.slice('Re: Тақырып\n'.length),
});

test.each([
  '',
  'Асқар',
  ':-)',
  'С уважением,\nИван Петров',
  'Құрметпен,\nАсқар',
  'Иван Петров\nбухгалтер ТОО «Береке»\n+7 701 123 45 67',
  'С уважением,\nИван Петров\nГлавный специалист отдела закупок\nТОО «Береке»\n+7 701 123 45 67',
  'Kind regards\nJohn Smith\nSenior manager\njohn@example.kz',
])('%j has none', (text) => expect(isWordless(mail(text))).toBe(true));

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
