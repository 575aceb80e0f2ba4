// The one text of a mail: what damaged parts leave in it.
import { readableText } from '../../../src/parse/readable-text';

it.each<[string, string, string]>([
  ['NUL and escape out of damaged RTF', 'Өт\0ін\u001bім', 'Өтінім'],
  ['form feeds between pages', 'Бірінші\fЕкінші', 'Бірінші\nЕкінші'],
  ['tabs of a table stay', 'Лот\tСумма', 'Лот\tСумма'],
])('given %s, then the text is fit for a database and for reading', (_what, plain, text) => {
  expect(readableText([{ plain, html: null }]).text).toBe(text);
});
