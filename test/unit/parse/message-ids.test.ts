// Message-IDs in one form.
import { readMessageId, readMessageIds } from '../../../src/parse/message-ids';

it.each([
  ['<a@b>', 'a@b'],
  [' <A@b> ', 'A@b'],
  ['a@b', 'a@b'],
  ['a @ b', 'a@b'],
  ['<a\r\n @b>', 'a@b'],
  ['<<a@b>>', 'a@b'],
  ['<a@b', 'a@b'],
  ['<a@b> (comment)', 'a@b'],
  ['noat', 'noat'],
  ['<>', null],
  ['< >', null],
  ['', null],
  [`<${'x'.repeat(2000)}@y>`, `${'x'.repeat(2000)}@y`],
])('%s', (value, expected) => expect(readMessageId([value])).toBe(expected));

it.each<[string, string[]]>([
  ['<a@b> <c@d>', ['a@b', 'c@d']],
  ['<a@b><c@d>,<a@b>', ['a@b', 'c@d']],
  ['a@b c@d', ['a@b', 'c@d']],
  ['Message of Monday from x', []],
  ['Message from x@y of "Monday" <id@z>', ['id@z']],
])('ids of %s', (value, expected) => expect(readMessageIds([value])).toEqual(expected));

it('keeps the newest two hundred', () => {
  const ids = readMessageIds([Array.from({ length: 300 }, (_, i) => `<${i}@x>`).join(' ')]);
  expect([ids.length, ids[0], ids[199]]).toEqual([200, '100@x', '299@x']);
});
