// Given a request, when it is sorted by the rules as shipped, then as clauses 4, 6 and 13 want it, and the words are named.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findIdentity } from '../../../src/parse/identity';
import { parseMessage } from '../../../src/parse/parse-message';
import { triageRequest } from '../../../src/triage/triage';
import { shipped, triageText } from './shipped-rules';

describe('triage', () => {
  it('when the rules as shipped are read, then no line is bad', () => expect(shipped.problems).toEqual([]));

  it.each([
    ['Чем установить NCALayer', 'consultation', 'third-party-software'],
    ['портал пишет, что NCALayer не найден', 'error', null],
    ['Портал NCALayer-ді таппай тұр, бірақ ол орнатылған', 'error', null],
    ['Какой браузер лучше выбрать для портала?', 'consultation', null],
    ['У меня тормозит компьютер, посмотрите что с ним', 'consultation', 'workstation'],
    ['Проксиді қалай баптаймыз?', 'consultation', 'internet'],
    ['Интернет в порядке, а портал не открывается', 'error', null],
    ['How should article 39 of the law be interpreted?', 'consultation', 'legislation'],
    ['Законно ли заказчик отклонил нашу заявку?', 'consultation', 'third-party-actions'],
    ['Заказчик отклонил заявку. Как подать жалобу на портале?', 'consultation', null],
    ['Іздеуге сүзгі қосуды ұсынамыз', 'suggestion', null],
    ['Как подать ценовое предложение?', 'consultation', null],
    ['Открываю лот, а он пустой', 'error', null],
    ['Ноутбугым қатты баяулап кетті, тексеріп бере аласыз ба?', 'consultation', 'workstation'],
    ['Как обновить NCALayer до последней версии?', 'consultation', 'third-party-software'],
    ['I get ERR_CONNECTION_REFUSED when opening the portal', 'error', null],
    ['При входе на портал ERR_CONNECTION_TIMED_OUT', 'error', null],
    ['У нас нет интернета, ERR_INTERNET_DISCONNECTED', 'consultation', 'internet'],
    ['Дайте общий совет: какую программу выбрать для портала?', 'consultation', null],
  ])('when it is "%s", then %s, exclusion %s', (text, category, exclusion) => {
    expect(triageText(text)).toMatchObject({ category, exclusion });
  });

  it.each([
    ['Не сохраняется профиль', 'normal'],
    ['Кнопка «Подписать» не работает', 'high'],
    ['У всех сотрудников не открывается портал', 'high'],
    ['Не работает портал у всего отдела', 'high'],
    ['Бүгін соңғы күн, өтінімге қол қоя алмай жатырмын', 'critical'],
    ['The bid cannot be submitted, the deadline expires today', 'critical'],
    ['На главной странице опечатка', 'low'],
    ['Срочно! Как подать заявку?', 'normal'],
  ])('when it is "%s", then its priority is %s', (text, priority) =>
    expect(triageText(text)).toMatchObject({ priority }),
  );

  it.each([
    ['', 'error'],
    ['Добрый день!', 'error'],
    ['Сәлеметсіз бе, көмектесіңізші', 'error'],
    ['Как заполнить это поле?', 'consultation'],
    ['Предлагаю переместить эту кнопку выше', 'suggestion'],
  ])('when "%s" comes with a screenshot, then %s', async (text, category) => {
    const raw = readFileSync(join(__dirname, '../../../fixtures/mail/138-only-a-picture/message.eml'));
    const { attachments } = await parseMessage(raw);
    const request = { newText: text, signature: '', identity: findIdentity(text), attachments };
    expect(attachments.some(({ screenshot }) => screenshot)).toBe(true);
    expect(triageRequest('', request, shipped.rules).category).toBe(category);
  });

  it('when a cue is found, then the evidence is cut out of the field it stands in', () => {
    const { evidence } = triageText('Здравствуйте! Помогите, чем установить NCALayer?', 'Вопрос по установке');
    const found = evidence.find(({ label }) => label === 'third-party-software');
    expect(found).toMatchObject({ field: 'text', words: 'установить NCALayer' });
    expect('Здравствуйте! Помогите, чем установить NCALayer?'.slice(found?.start, found?.end)).toBe(found?.words);
  });

  it('when a word comes again and again, then it counts once', () => {
    const once = triageText('ошибка');
    expect(triageText('ошибка '.repeat(50)).evidence).toEqual(once.evidence);
  });

  it.each(['не '.repeat(2000), '@#'.repeat(10_000), 'портал пишет '.repeat(600), ''])(
    'when a hostile text comes, then it ends (%#)',
    (text) => expect(triageText(text).exclusion).toBeNull(),
  );

  it.each(['kk', 'kk-heldout', 'ru', 'ru-heldout', 'en', 'en-heldout'])(
    'when the labelled requests of %s are sorted, then hardly one is wrong',
    (name) => {
      const rows = readFileSync(join(__dirname, `../../../fixtures/triage/${name}.tsv`), 'utf8')
        .split('\n')
        .filter((line) => line.includes('\t'))
        .map((line) => line.split('\t'));
      const wrong = rows.filter(([category, exclusion, , text]) => {
        const found = triageText(text ?? '');
        return found.category !== category || (found.exclusion ?? 'none') !== exclusion;
      });
      expect(wrong.length / rows.length).toBeLessThan(0.05);
    },
  );
});
