// Phones, BIN and IIN, organisations, document numbers and links, as requesters write them.
import { identificationNumber } from '../../../src/parse/bin-iin';
import { findIdentity } from '../../../src/parse/identity';

describe('phones', () => {
  it.each([
    ['+7 701 123 45 67', ['+77011234567']],
    ['8 (701) 123-45-67', ['+77011234567']],
    ['87011234567, 8-702-765-43-21', ['+77011234567', '+77027654321']],
    ['Байланыс нөмірі: 7011234567', ['+77011234567']],
    ['тел.: (7172) 55-66-77 вн. 123', ['+77172556677']],
    ['8 (7172) 55-66-77 (вн. 123)', ['+77172556677']],
    ['8-727-250-00-11', ['+77272500011']],
    ['77011234567', ['+77011234567']],
    ['+7(747)0001122 и +7 747 000 11 22', ['+77470001122']],
    ['Телефоны: 8-701-123-45-67/8-702-123-45-67', ['+77011234567', '+77021234567']],
    ['тел.8 (72534) 2-12-34, моб:87751112233', ['+77253421234', '+77751112233']],
    ['+7 495 123-45-67 (Москва)', []],
    ['7011234567 без слова', []],
    ['https://example.kz/87011234567', []],
    ['счёт 8701123456789012', []],
    ['KZ86125KZT5087011234567', []],
    ['сумма 87 011 234,567', []],
  ])('in %j are %j', (text, phones) => {
    expect(findIdentity(text).phones).toEqual(phones);
  });
});

describe('BIN and IIN', () => {
  it.each([
    // Two numbers of the public register of companies, the others made up.
    ['940140000385', 'bin'],
    ['941240000193', 'bin'],
    ['120840001239', 'bin'],
    ['870412300565', 'iin'],
    ['010203500078', 'iin'],
    // The first sum is 10 modulo 11, the second weights decide.
    ['870412300005', 'iin'],
    // Both sums are 10: such a number is never given out.
    ['120840001150', null],
    ['870412300564', null],
    // Month 13; neither date of birth nor kind of BIN.
    ['871312300564', null],
    ['120870001232', null],
    ['000000000000', null],
    ['12345678901', null],
  ])('%s is %s', (digits, kind) => {
    expect(identificationNumber(digits)?.kind ?? null).toBe(kind);
  });

  it.each([
    ['БИН 120840001239', ['120840001239'], []],
    ['БСН: 120 840 001 239', ['120840001239'], []],
    ['ИИН870412300565', [], ['870412300565']],
    ['ЖСН 870412 300565, тел 87011234567', [], ['870412300565']],
    ['1120840001239', [], []],
    ['120840001239-5', [], []],
  ])('in %j are BINs %j and IINs %j', (text, bins, iins) => {
    const identity = findIdentity(text);
    expect([identity.bins, identity.iins]).toEqual([bins, iins]);
    expect(identity.phones).toEqual(text.includes('тел') ? ['+77011234567'] : []);
  });
});

describe('organisations', () => {
  it.each([
    ['ТОО «Алтын Дан», ТОО "Алтын  Дан" и ТОО Алтын Дан.', ['ТОО «Алтын Дан»']],
    ['Біз «Алтын Дән» ЖШС-нің өкіліміз.', ['«Алтын Дән» ЖШС']],
    ['Алтын Дән ЖШС', ['«Алтын Дән» ЖШС']],
    ['ЖШС "Алтын Дән"', ['«Алтын Дән» ЖШС']],
    ['ИП Иванов И.И. просит', ['ИП Иванов И.И.']],
    ['ЖК Серікбаев Ерлан', ['ЖК Серікбаев Ерлан']],
    ['ИП «Береке»', ['ИП «Береке»']],
    ['ГУ «Отдел образования города Абай»', ['ГУ «Отдел образования города Абай»']],
    ['«Астана қаласының білім басқармасы» ММ', ['«Астана қаласының білім басқармасы» ММ']],
    ['РГП на ПХВ «Госэкспертиза»', ['РГП «Госэкспертиза»']],
    ['«Жедел жәрдем» ШЖҚ КМК', ['«Жедел жәрдем» КМК']],
    ['АО «НК «Қазақстан темір жолы»', ['АО «НК «Қазақстан темір жолы»']],
    ['Altyn Dan LLP, "Altyn Dan" LLP', ['Altyn Dan LLP']],
    ['в адрес ТОО «MITWORK» и «MITWORK» ЖШС', []],
    ['«Жаңа құрылыс» жауапкершілігі шектеулі серіктестігінің', ['«Жаңа құрылыс» ЖШС']],
    ['Товарищество с ограниченной ответственностью «Ромашка»', ['ТОО «Ромашка»']],
    ['АО "Қазпошта", Қазақтелеком АҚ, ЖШС «Дән»', ['АО «Қазпошта»', '«Қазақтелеком» АҚ', '«Дән» ЖШС']],
    ['ПОТОО «нет»', []],
    ['просто текст', []],
  ])('in %j are %j', (text, organisations) => {
    expect(findIdentity(text).organisations).toEqual(organisations);
  });
});

describe('documents', () => {
  it.each([
    ['№ объявления 1234567-1', ['1234567-1']],
    ['объявление №1234567-1 от 23.11.2026', ['1234567-1']],
    [
      'лот № 45678901-ОК2, лоты № 123456-ЗЦП1, 123457-ЗЦП1 и 123458-ЗЦП1',
      ['45678901-ОК2', '123456-ЗЦП1', '123457-ЗЦП1', '123458-ЗЦП1'],
    ],
    ['хабарландыру № 1234567-1', ['1234567-1']],
    ['№ 1234567-1 хабарландыру бойынша', ['1234567-1']],
    ['1234567-1 хабарландыруына өтінім', ['1234567-1']],
    ['лот нөмірі: 45678901', ['45678901']],
    ['договор № 12/2026-К от 01.02.2026', ['12/2026-К']],
    ['№ 15/26 шарт, шарт № 77', ['15/26', '77']],
    ['contract No. 12-A and lot 45678901-OK2', ['12-A', '45678901-OK2']],
    ['смотрите 45678901-ОК2', ['45678901-ОК2']],
    ['договора под № 55-К, объявление (№1234567-1), лот "45678901-ОК2"', ['55-К', '1234567-1', '45678901-ОК2']],
    ['лот не найден, договор от 01.02.2026', []],
    ['закупка 2026 года', []],
    ['у нас 5 лотов', []],
  ])('in %j are %j', (text, documents) => {
    expect(findIdentity(text).documents).toEqual(documents);
  });
});

describe('links', () => {
  it.each([
    ['см. https://eep.mitwork.kz/ru/faq?id=5.', ['https://eep.mitwork.kz/ru/faq?id=5']],
    ['eep.mitwork.kz/help (бөлім)', ['https://eep.mitwork.kz/help']],
    ['support@mitwork.kz', []],
    ['https://eep.mitwork.kz.evil.example/x', []],
    ['https://eep.mitwork.kz@evil.example/x', []],
    ['https://notmitwork.kz/', []],
    ['HTTPS://EEP.mitwork.kz/A', ['https://EEP.mitwork.kz/A']],
  ])('in %j are %j', (text, links) => {
    expect(findIdentity(text).links).toEqual(links);
  });

  it('takes other domains as a parameter', () => {
    expect(findIdentity('https://portal.example/a', ['portal.example']).links).toEqual(['https://portal.example/a']);
  });
});

describe('findIdentity', () => {
  it('ends on hostile text', () => {
    for (const piece of [
      '8 7 ',
      '8(((',
      '№ лот ',
      '«ЖШС',
      'ТОО «',
      'А ',
      'a-a.',
      '1',
      '1 ',
      'https://',
      'mitwork.kz',
      'лот № 12345, ',
    ]) {
      expect(findIdentity(piece.repeat(100_000 / piece.length))).toBeDefined();
    }
  });
});
