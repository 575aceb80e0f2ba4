// Address fields, from the RFC's own examples to what people paste.
import { normaliseAddress, readAddresses } from '../../../src/parse/address';

const read = (value: string) =>
  readAddresses([Buffer.from(value).toString('latin1')]).map(({ name, address }) => `${name}|${address}`);

describe('addresses', () => {
  it.each<[string, string[]]>([
    ['a@b.kz', ['|a@b.kz']],
    ['Name <A@B.KZ>', ['Name|a@b.kz']],
    ['"Doe, John" <j@d.kz>, x@y.kz', ['Doe, John|j@d.kz', '|x@y.kz']],
    ['Иванов, Иван <i@v.kz>', ['Иванов, Иван|i@v.kz']],
    ['"A \\"B\\"" <x@y.kz>', ['A "B"|x@y.kz']],
    ['=?utf-8?Q?a,b_<c>?= <q@w.kz>', ['a,b <c>|q@w.kz']],
    ['=?utf-8?B?0JjQstCw0L0gPGlAdi5rej4=?=', ['Иван|i@v.kz']],
    ['"never closed <q@w.kz>, z@z.kz', ['never closed|q@w.kz', '|z@z.kz']],
    ['<a@b.kz', ['|a@b.kz']],
    ['Name <<a@b.kz>>', ['Name|a@b.kz']],
    ['a@b.kz (Name)', ['Name|a@b.kz']],
    ['Group: a@b.kz, c@d.kz;', ['|a@b.kz', '|c@d.kz']],
    ['undisclosed-recipients:;', []],
    ['<@r1,@r2:joe@x.kz>', ['|joe@x.kz']],
    ['"a b"@c.kz', ['|"a b"@c.kz']],
    ['mailto:a@b.kz', ['|a@b.kz']],
    ['a@b.kz; c@d.kz', ['|a@b.kz', '|c@d.kz']],
    ['x@xn--80a1acny.xn--80ao21a', ['|x@почта.қаз']],
    ['<>', []],
    ['nobody', []],
    ['a@b@c.kz', []],
  ])('%s', (value, expected) => expect(read(value)).toEqual(expected));

  it('an encoded word makes no second address', () => {
    expect(read('=?utf-8?Q?victim=40x.kz,_?= <evil@y.kz>')).toEqual(['victim@x.kz,|evil@y.kz']);
  });

  it('no name holds a line break', () => {
    expect(read('=?utf-8?Q?a=0D=0ABcc:_x=00=E2=80=AE?= <a@b.kz>')).toEqual(['a Bcc: x|a@b.kz']);
  });
});

it.each([
  ['a@b.kz.', 'a@b.kz'],
  ['a b@c.kz', null],
  ['@c.kz', null],
  ['a@', null],
  ['a@[127.0.0.1]', 'a@[127.0.0.1]'],
])('normal form of %s', (text, expected) => expect(normaliseAddress(text)).toBe(expected));
