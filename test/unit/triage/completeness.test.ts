// Given a request, when clauses 11 and 12 are held against it, then only what is really missing is named.
import { parseMessage } from '../../../src/parse/parse-message';
import { triage } from '../../../src/triage/triage';
import { shipped } from './shipped-rules';

const missing = async (text: string) => {
  const raw = `From: a@b.kz\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`;
  return triage(await parseMessage(Buffer.from(raw)), shipped.rules).missing;
};

describe('what is missing', () => {
  it.each([
    ['Как изменить руководителя? ТОО «СтройТех», +7 701 234 56 78', []],
    ['Портал не работает совсем никак', ['identification', 'contacts', 'steps', 'screenshot']],
    ['??', ['question', 'identification', 'contacts']],
    [
      'Здравствуйте! Помогите пожалуйста, ничего не работает',
      ['question', 'identification', 'contacts', 'steps', 'screenshot'],
    ],
    ['Сәлеметсіз бе! Көмектесіңізші', ['question', 'identification', 'contacts']],
    [
      'Сначала открываю заявку, затем нажимаю «Отправить», и ошибка. БИН не помню, тел. 8 701 234 56 78',
      ['identification', 'screenshot'],
    ],
    ['Не открывается лот 4471205-1.\nС уважением, Иванова Айгуль\nivanova@stroy.kz', ['steps']],
    ['Менің атым Асқар Серіков\nШартты қалай ұзартуға болады? 8 701 234 56 78', []],
  ])('when it is %j, then %j', async (text, expected) => {
    expect(await missing(text)).toEqual(expected);
  });

  it('when nobody is named, then identification is missing', async () => {
    expect(await missing('Как подать заявку на портале?')).toContain('identification');
    expect(await missing('Как подать заявку на портале?\nС уважением, Иванова Айгуль')).not.toContain('identification');
  });
});
