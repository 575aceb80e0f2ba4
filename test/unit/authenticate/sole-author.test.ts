// From read strictly: one author, or none.
import { readFields } from '../../../src/authenticate/header-fields';
import { soleAuthor } from '../../../src/authenticate/sole-author';

const author = (...lines: readonly string[]): string | null => {
  const fields = readFields(Buffer.from(`${lines.join('\r\n')}\r\nSubject: x\r\n\r\nFrom: body@example.kz\r\n`));
  return fields && soleAuthor(fields);
};

describe('soleAuthor', () => {
  it.each([
    ['From: aigul@mitwork.kz'],
    ['From: <aigul@mitwork.kz>'],
    ['from: Айгүл <Aigul@MITWORK.kz>'],
    ['From: "Серікова, Айгүл" <aigul@mitwork.kz>'],
    ['From: =?utf-8?B?0JA=?= <aigul@mitwork.kz>'],
    ['From: aigul@mitwork.kz (Айгүл, support: desk)'],
    ['From:', ' "Aigul"', '\t<aigul@mitwork.kz>'],
    ['From: "aigul@mitwork.kz" <aigul@mitwork.kz>'],
  ])('is Aigul in %j', (...lines) => {
    expect(author(...lines)).toBe('aigul@mitwork.kz');
  });

  it('knows a domain by its letters when it travels as xn--', () => {
    expect(author('From: info@xn--80ak6aa92e.kz')).toBe('info@аррӏе.kz');
  });

  it.each([
    [],
    ['From:'],
    ['From: <>'],
    ['From: aigul'],
    ['From: aigul@mitwork.kz, oleg@evil.example'],
    ['From: aigul@mitwork.kz; oleg@evil.example'],
    ['From: Desk: aigul@mitwork.kz;'],
    ['From: aigul@mitwork.kz', 'From: aigul@mitwork.kz'],
    ['From : aigul@mitwork.kz', 'From: oleg@evil.example'],
    ['From: aigul@mitwork.kz <oleg@evil.example>'],
    ['From: <aigul@mitwork.kz> <oleg@evil.example>'],
    ['From: <aigul@mitwork.kz'],
    ['From: "Aigul <aigul@mitwork.kz>'],
    ['From: (Aigul <aigul@mitwork.kz>'],
    ['From: Aigul) <aigul@mitwork.kz>'],
    ['From: aigul @mitwork.kz'],
    ['From: "aigul"@mitwork.kz'],
    ['From: <@evil.example:aigul@mitwork.kz>'],
    ['From: aigul@[127.0.0.1]'],
    ['From: aigul@mitwor\u212a.kz'],
    ['From: aigul@ｍitwork.kz'],
    ['From: oleg@evil.example\rFrom: aigul@mitwork.kz'],
    ['From: aigul@mitwork.kz\0'],
    ['no header field', 'From: aigul@mitwork.kz'],
    [' folded first', 'From: aigul@mitwork.kz'],
  ])('is nobody in %j', (...lines) => {
    expect(author(...lines)).toBeNull();
  });

  it('is quick on a hostile field', () => {
    for (const part of ['<', '(', '"', 'a@', '(('.repeat(10), '\\']) {
      expect(author(`From: ${part.repeat(100_000)}`)).toBeNull();
    }
  });
});
