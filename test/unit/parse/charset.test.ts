// Charsets: declared, misdeclared, undeclared, doubled.
import { decode, encode } from 'iconv-lite';
import { decodeText } from '../../../src/parse/charset';
import { knownCharset } from '../../../src/parse/charset-label';

const RUSSIAN = [
  'Привет',
  'ПРИВЕТ',
  'Ошибка при подписании',
  'Re: Заявка 123',
  'Срочно!',
  'Иванов Иван Петрович',
  'Договор.pdf',
];
const KAZAKH = [
  'Сәлеметсіз бе! Өтінімге қол қоя алмай тұрмын',
  'Құрметті әріптестер',
  'Көмектесіңіз',
  'ҚОЛТАҢБА',
  'Ұйым',
];

describe('a label names a charset', () => {
  it.each([
    ['KZ-1048', 'rk1048'],
    ['STRK1048-2002', 'rk1048'],
    ['csPTCP154', 'pt154'],
    ['cp154', 'pt154'],
    ['utf8mb4', 'utf-8'],
    ['UTF8', 'utf-8'],
    ['unicode-1-1-utf-7', 'utf-7'],
    ['windows-1251*ru', 'windows-1251'],
    ['x-mac-cyrillic', 'maccyrillic'],
    ['x-user-defined', null],
    ['base64', null],
    ['', null],
    ['no-such-thing', null],
  ])('%s -> %s', (label, expected) => expect(knownCharset(label)).toBe(expected));
});

describe('undeclared or misdeclared Cyrillic is read nevertheless', () => {
  const cases = [
    ...RUSSIAN.flatMap((text) =>
      ['windows-1251', 'koi8-r', 'iso-8859-5', 'cp866'].map((charset) => [text, charset] as const),
    ),
    ...KAZAKH.flatMap((text) => ['rk1048', 'pt154'].map((charset) => [text, charset] as const)),
  ];
  it.each(cases)('%s in %s', (text, charset) => {
    for (const declared of [null, 'utf-8', 'us-ascii', 'iso-8859-1', 'x-unknown']) {
      expect(decodeText(encode(text, charset), declared).text).toBe(text);
    }
  });

  it.each(KAZAKH)('%s in KZ-1048 called windows-1251', (text) => {
    expect(decodeText(encode(text, 'rk1048'), 'windows-1251').text).toBe(text);
  });

  it.each([...RUSSIAN, ...KAZAKH])('%s in UTF-8, whatever is said', (text) => {
    for (const declared of ['windows-1251', 'koi8-r', 'iso-8859-1', null])
      expect(decodeText(Buffer.from(text), declared).text).toBe(text);
  });

  it.each([...RUSSIAN, ...KAZAKH])('%s in UTF-16', (text) => {
    for (const charset of ['utf-16le', 'utf-16be']) {
      for (const declared of ['utf-16', 'utf-8', null])
        expect(decodeText(encode(text, charset), declared).text).toBe(text);
    }
  });
});

describe('Western text stays Western', () => {
  it.each(['Café crème à côté', 'Müller Straße 5', 'naïve', 'año', 'Ça déjà vu'])('%s', (text) => {
    for (const declared of ['iso-8859-1', 'windows-1252', null]) {
      expect(decodeText(encode(text, 'windows-1252'), declared).text).toBe(text);
    }
    expect(decodeText(Buffer.from(text), 'utf-8')).toEqual({ text, defect: null });
  });
});

describe('other writings without a declaration', () => {
  it.each([
    ['请问如何登录系统，谢谢', 'gbk'],
    ['ログインできません。よろしくお願いします。', 'shift_jis'],
    ['ログインできません。よろしくお願いします。', 'euc-jp'],
    ['로그인이 되지 않습니다. 도와주세요.', 'euc-kr'],
    ['Здравствуйте! Не могу войти на портал.', 'maccyrillic'],
    ['Доброго дня, не можу увійти, що робити? Їжак', 'windows-1251'],
  ])('%s in %s', (text, charset) => {
    expect(decodeText(encode(text, charset), null).text).toBe(text);
  });

  it('Ukrainian that says windows-1251 or koi8-r is not taken for Kazakh', () => {
    const text = 'Доброго дня, не можу увійти, що робити? Їжак';
    expect(decodeText(encode(text, 'windows-1251'), 'windows-1251').text).toBe(text);
    expect(decodeText(encode(text, 'koi8-u'), 'koi8-r').text).toBe(text);
  });

  it('two bytes of a declared Kazakh charset are no UTF-8', () => {
    expect(decodeText(encode('Иә', 'rk1048'), 'KZ-1048').text).toBe('Иә');
  });
});

describe('text that was encoded twice is put right where that is certain', () => {
  const misread = (text: string, charset: string): string =>
    [...Buffer.from(text)]
      .map((byte) => decode(Buffer.of(byte), charset).replace('\ufffd', String.fromCharCode(byte)))
      .join('');
  it.each([...RUSSIAN, ...KAZAKH])('%s', (text) => {
    for (const charset of ['windows-1251', 'windows-1252']) {
      expect(decodeText(Buffer.from(misread(text, charset)), 'utf-8')).toEqual({ text, defect: 'charset-doubled' });
    }
  });

  it('only the broken line of two', () => {
    const text = `${misread('Не приходит письмо', 'windows-1251')}\nМоя заявка РФ – С. Петров`;
    expect(decodeText(Buffer.from(text), 'utf-8').text).toBe('Не приходит письмо\nМоя заявка РФ – С. Петров');
  });

  it.each(['РСФСР «Р»', 'СССР – РФ', 'ТУ 25–РС №5', 'À propos: élève'])('%s is not broken', (text) => {
    expect(decodeText(Buffer.from(text), 'utf-8')).toEqual({ text, defect: null });
  });
});

describe('seven bits', () => {
  it('UTF-7, declared or plain to see', () => {
    expect(decodeText(encode('Срочно: торги', 'utf-7'), 'utf-7').text).toBe('Срочно: торги');
    expect(decodeText(encode('Срочно: торги', 'utf-7'), null).text).toBe('Срочно: торги');
  });
  it('an order number is no UTF-7', () => {
    expect(decodeText(Buffer.from('order +ABCDEFGH-1'), null).text).toBe('order +ABCDEFGH-1');
  });
});

it('the hint decides where the bytes are too few', () => {
  expect(decodeText(Buffer.of(0xce), null, 'koi8-r').text).toBe('н');
});
