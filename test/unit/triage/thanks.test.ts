// Given the new text of a mail, when it says thanks and nothing else, then it does not reopen a ticket.
import { isThanksOnly } from '../../../src/triage/thanks';

describe('isThanksOnly', () => {
  it.each([
    'Рахмет!',
    'Үлкен рахмет',
    'Көмегіңізге рахмет',
    'Спасибо большое!',
    'спасибо за помощь',
    'Thank you very much',
    'thanks!',
    'Хорошо, спасибо.',
    'ok, thanks',
  ])('when it is "%s", then yes', (text) => expect(isThanksOnly(text)).toBe(true));

  it.each([
    'Спасибо, но файл по-прежнему не загружается',
    'Рахмет, бірақ қате қайта шықты',
    'Thank you, it happened again',
    'Хорошо',
    '',
    'Спасибо. А как подписать договор?',
  ])('when it is "%s", then no', (text) => expect(isThanksOnly(text)).toBe(false));

  it('when a long hostile text repeats words, then it ends and is no thanks', () => {
    expect(isThanksOnly(`${'спасибо ок '.repeat(100_000)}х`)).toBe(false);
  });
});
