// Header of a mail: structure, unfolding, encoded words, raw 8-bit values.
import { encode } from 'iconv-lite';
import { decodeWords } from '../../../src/parse/encoded-word';
import { readHeaders, splitMail } from '../../../src/parse/headers';
import { normaliseMail } from '../../../src/parse/line-ends';

const read = (text: string) => splitMail(normaliseMail(Buffer.from(text)));

describe('header and body come apart', () => {
  it.each([
    ['CR LF', 'Subject: a\r\nFrom: b\r\n\r\nbody', 'a', 'body'],
    ['LF', 'Subject: a\nFrom: b\n\nbody', 'a', 'body'],
    ['CR only', 'Subject: a\rFrom: b\r\rbody', 'a', 'body'],
    ['CR CR LF', 'Subject: a\r\r\nFrom: b\r\r\n\r\r\nbody', 'a', 'body'],
    ['folded', 'Subject: a\r\n b\r\n\tc\r\n\r\nbody', 'a b c', 'body'],
    ['fold of blanks only', 'Subject: a\r\n \r\nFrom: b\r\n\r\nbody', 'a', 'body'],
    ['mbox line', 'From x@y Mon\r\nSubject: a\r\n\r\nbody', 'a', 'body'],
    ['blank lines first', '\r\n\r\nSubject: a\r\n\r\nbody', 'a', 'body'],
    ['byte order mark first', '\ufeffSubject: a\r\n\r\nbody', 'a', 'body'],
    ['space before the colon', 'Subject : a\r\n\r\nbody', 'a', 'body'],
    ['no blank line', 'Subject: a\r\nbody is here', 'a', 'body is here'],
    ['value broken without a fold', 'Subject: a\r\nmore\r\nFrom: x\r\n\r\nbody', 'a more', 'body'],
    ['no body', 'Subject: a', 'a', ''],
  ])('%s', (_name, mail, subject, body) => {
    const split = read(mail);
    expect(split.headers.first('subject')).toBe(subject);
    expect(split.body.toString()).toBe(body);
  });

  it('a whole mail in UTF-16', () => {
    const { headers, body } = splitMail(
      normaliseMail(Buffer.concat([Buffer.of(0xff, 0xfe), encode('Subject: тақырып\r\n\r\nмәтін', 'utf-16le')])),
    );
    expect([headers.first('Subject'), body.toString()]).toEqual(['тақырып', 'мәтін']);
  });

  it('repeats keep their order, names ignore case', () => {
    const headers = readHeaders(Buffer.from('Received: 1\r\nRECEIVED: 2\r\n\r\n'));
    expect(headers.all('received')).toEqual(['1', '2']);
    expect(headers.first('none')).toBeNull();
  });

  it('a hundred thousand fields are cut, not followed', () => {
    const split = read(`${'X-A: b\r\n'.repeat(100_000)}\r\nbody`);
    expect(split.defects).toEqual(['header-truncated']);
    expect(split.body.toString().trim()).toBe('body');
  });
});

describe('encoded words', () => {
  it.each([
    ['plain', 'plain'],
    ['=?utf-8?Q?a_b=3F?=', 'a b?'],
    ['=?UTF-8*ru?b?0L/RgNC40LLQtdGC?=', 'привет'],
    ['=?utf-8?B?0L8=?= =?utf-8?B?0YA=?=', 'пр'],
    ['=?utf-8?B?0L8=?= and =?utf-8?B?0YA=?=', 'п and р'],
    ['=?utf-8?B?0L/R?=\r\n =?utf-8?B?gA==?=', 'пр'],
    ['=?utf-8?Q?What?=3F_Yes?=', 'What?? Yes'],
    ['=?utf-8?Q?broken', '=?utf-8?Q?broken'],
    ['=?utf-8?X?none?=', '=?utf-8?X?none?='],
    ['"=?utf-8?Q?in_quotes?="', '"in quotes"'],
  ])('%s', (value, expected) => expect(decodeWords(value).text).toBe(expected));
});
