// Robots without any header, and people who use the same words.
import { findKind } from '../../../src/parse/kind';
import { evidenceOf } from './kind-evidence';

const answer = { 'In-Reply-To': '<outbox-1@mitwork.kz>' };
const kindOf = (subject: string, text: string, isAnswer = true) =>
  findKind(evidenceOf({ subject, text, ...(isAnswer && { headers: answer }) })).kind;

describe('kind of a mail whose header says nothing', () => {
  it.each([
    [
      'the office is closed, ru',
      'Спасибо за письмо. Наш офис закрыт с 21 по 25 марта. Мы ответим на ваше письмо после праздников.',
    ],
    [
      'the office is closed, en',
      'Thank you for contacting us. Our office is closed until January 3. We will reply when we return.',
    ],
    ['parental leave', 'Здравствуйте! Я в декретном отпуске. По вопросам закупок пишите Асель: a@b.kz'],
    ['urgent matters by telephone', 'Меня нет на месте до 18.07. Срочные вопросы - по тел. +77011112233.'],
    ['back at work, kk', 'Мен демалыстамын, 5 тамыздан бастап жұмысқа шығамын.\nҚұрметпен, Ерлан'],
    ['an unread mailbox', 'Данный почтовый ящик не обслуживается. Пишите на info@b.kz'],
    ['a mail that nobody will read', 'Ваше письмо не будет прочитано. Обращайтесь на info@b.kz'],
    [
      'a receipt that asks for no answer',
      'Ваше письмо получено. Сообщение создано автоматически, пожалуйста, не отвечайте на него.',
    ],
    [
      'a number of another desk',
      'Dear customer, your request has been received and assigned ticket number 20260701. Our team will respond within 24 hours.',
    ],
  ])('%s: a robot', (_what, text) => {
    expect(kindOf('Re: лот 42', text)).toBe('auto-reply');
  });

  it.each([
    [
      'Notes',
      'AUTO: Smagulova, Aliya is out of the office (returning 12/01/2026)',
      'This is an automated response to "Which browser?"',
    ],
    ['a bare subject', 'Автоответ', 'Благодарим вас за обращение! Мы свяжемся с вами в ближайшее время.'],
    ['Zimbra', 'Away from my mail: lot 42', 'I will be away till Friday.'],
    ['an older Outlook', 'Нет на рабочем месте: лот 42', 'Меня не будет в офисе до понедельника'],
  ])('the subject of %s: a robot', (_what, subject, text) => {
    expect(kindOf(subject, text, false)).toBe('auto-reply');
  });

  it.each([
    ['asks while his office is closed', 'Наш офис закрыт с 21 марта, как нам подать заявку?'],
    ['asks for an answer elsewhere', 'Меня не будет до 18.07, пришлите ответ на почту коллеги a@b.kz, пожалуйста.'],
    ['was away', 'Извините за поздний ответ, был в отпуске. БИН 940140000385.'],
    ['tells of an office and of a fault', 'Our office is closed on Friday. Please reset my password before that.'],
    ['speaks of a number', 'Мне дали номер заявки 20260701, но ответа нет. Подскажите, когда его ждать?'],
    ['quotes what the portal says', 'Портал пишет, что сообщение создано автоматически, и не открывается.'],
  ])('a person %s', (_what, text) => {
    expect(kindOf('Re: лот 42', text)).toBe('person');
  });
});
