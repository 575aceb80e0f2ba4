// Content-Type and Content-Disposition as programs write them.
import { readMimeValue } from '../../../src/parse/mime-parameters';

const parameter = (raw: string, name: string) =>
  readMimeValue(Buffer.from(raw).toString('latin1')).parameters.get(name);

describe('parameters', () => {
  it.each([
    ['text/plain; charset=utf-8', 'charset', 'utf-8'],
    ['text/plain; CHARSET="UTF-8" (comment)', 'charset', 'UTF-8'],
    ['text/plain charset=koi8-r', 'charset', 'koi8-r'],
    ['x/y; name="a;b.txt"', 'name', 'a;b.txt'],
    ['x/y; name="a\\"b.txt"', 'name', 'a"b.txt'],
    ['x/y; name="C:\\dir\\file.txt"', 'name', 'C:\\dir\\file.txt'],
    ['x/y; name="never closed; charset=utf-8', 'charset', 'utf-8'],
    ["x/y; name*=utf-8'kk'%D2%9B%D0%BE%D0%BB.pdf; name=old.pdf", 'name', 'қол.pdf'],
    ["x/y; name*1=b.pdf; name*0*=utf-8''%D2%9B", 'name', 'қb.pdf'],
    ['x/y; name="файл.txt"', 'name', 'файл.txt'],
    ['x/y; name==?utf-8?B?0YTQsNC50Ls=?=.txt', 'name', 'файл.txt'],
    ['x/y; a=1; a=2', 'a', '1'],
  ])('%s: %s', (raw, name, expected) => expect(parameter(raw, name)).toBe(expected));
});

it.each([
  ['TEXT/Plain; x=y', 'text/plain'],
  ['text/html (really)', 'text/html'],
  ['', ''],
])('value of %s', (raw, expected) => expect(readMimeValue(raw).value).toBe(expected));
