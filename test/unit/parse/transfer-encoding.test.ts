// Content-Transfer-Encoding undone: what programs write, and what happens to it on the way.
import { decodeQuotedPrintable, decodeTransfer } from '../../../src/parse/transfer-encoding';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('quoted-printable (RFC 2045 §6.7)', () => {
  test.each([
    ['escapes in either case', 'caf=C3=A9 =d0=bf', 'caf\xc3\xa9 \xd0\xbf'],
    ['soft line breaks', 'one=\r\n two=\nthree', 'one twothree'],
    ['a soft break with blanks behind it', 'one= \t\r\ntwo', 'onetwo'],
    ['a soft break at the very end', 'one=', 'one'],
    ['line ends as they are, so that a file keeps its bytes', 'a\r\nb\nc\r\n', 'a\r\nb\nc\r\n'],
    ['blanks that were added at the end of a line', 'a \t\r\nb  ', 'a\r\nb'],
    ['a blank that was meant', 'a=20\r\nb', 'a \r\nb'],
    ['escapes that are none', '1=1, =G0, =4\r\n=', '1=1, =G0, =4\r\n'],
    ['an escape that a line end cuts', 'a=4\r\n1', 'a=4\r\n1'],
    ['raw high bytes', 'na\xefve', 'na\xefve'],
  ])('%s', (_what, written, read) => {
    expect(decodeQuotedPrintable(latin1(written)).toString('latin1')).toBe(read);
  });
});

describe('base64 (RFC 2045 §6.8)', () => {
  test.each([
    ['broken into lines', 'YWJj\r\nZGVm\r\n', 'abcdef'],
    ['with noise between the characters', 'YW-J!j\0 _Z\xe9GVm', 'abcdef'],
    ['two pieces put together, each with its padding', 'YQ==\r\nYmM=\r\nZA==', 'abcd'],
    ['without the padding at its end', 'YWJjZA', 'abcd'],
    ['nothing', '\r\n', ''],
  ])('%s', (_what, written, read) => {
    expect(decodeTransfer(latin1(written), 'base64').toString('latin1')).toBe(read);
  });
});
