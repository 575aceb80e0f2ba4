// Given a request, when clauses 11 and 12 are held against it, then only what is really missing is named.
import { parseMessage } from '../../../src/parse/parse-message';
import { missingData } from '../../../src/triage/completeness';

const mail = (text: string) =>
  parseMessage(Buffer.from(`From: a@b.kz\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`));

describe('missingData', () => {
  it('when a consultation names organisation and phone, then nothing is missing', async () => {
    const message = await mail('Как изменить руководителя? ТОО «СтройТех», +7 701 234 56 78');
    expect(missingData(message, 'consultation')).toEqual([]);
  });

  it('when an error has neither steps nor screenshot nor contacts, then all of these are asked for', async () => {
    const message = await mail('Портал не работает совсем никак');
    expect(missingData(message, 'error')).toEqual(['identification', 'contacts', 'steps', 'screenshot']);
  });

  it('when there is hardly a word, then the question itself is missing', async () => {
    expect(missingData(await mail('??'), 'consultation')).toContain('question');
  });

  it('when the steps are told, then they are not asked for', async () => {
    const message = await mail(
      'Сначала открываю заявку, затем нажимаю «Отправить», и ошибка. БИН не помню, тел. 8 701 234 56 78',
    );
    expect(missingData(message, 'error')).toEqual(['identification', 'screenshot']);
  });
});
