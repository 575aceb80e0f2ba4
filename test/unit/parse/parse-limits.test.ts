// What is too much, and which mails are one.
import { createHash } from 'node:crypto';
import { GiveUp } from '../../../src/errors';
import { contentIdentity, peekSender } from '../../../src/parse/content-identity';
import { checkLimits, countParts, MOST_BYTES, MOST_PARTS } from '../../../src/parse/parse-limits';
import { parseMessage } from '../../../src/parse/parse-message';

const multipart = (parts: number): Buffer =>
  Buffer.from(
    `From: a@b.kz\r\nContent-Type: multipart/mixed; boundary="b1"\r\n\r\n${'--b1\r\n\r\nx\r\n'.repeat(parts)}--b1--\r\n`,
  );

describe('limits', () => {
  it('gives up above sixty megabytes, at once', () => {
    expect(() => checkLimits(Buffer.alloc(MOST_BYTES + 1))).toThrow(GiveUp);
    expect(() => checkLimits(Buffer.alloc(MOST_BYTES))).not.toThrow();
  });

  it('gives up above ten thousand parts', async () => {
    await expect(parseMessage(multipart(MOST_PARTS + 1))).rejects.toThrow(GiveUp);
    expect(countParts(multipart(600), 500)).toBe(501);
    expect(countParts(multipart(400), 500)).toBe(400);
  });

  it('dashes in a text are no parts', () => {
    expect(countParts(Buffer.from(`Subject: x\r\n\r\n${'--b1\r\n'.repeat(100)}`), 50)).toBe(0);
  });
});

describe('content identity', () => {
  const mail = (id: string, trace: string, body: string): Buffer =>
    Buffer.from(`${trace}From: a@b.kz\r\nSubject: s\r\n${id}\r\n${body}`);
  const same = (a: Buffer, b: Buffer): boolean => contentIdentity(a).equals(contentIdentity(b));
  const one = mail('Message-ID: <1@b>\r\n', 'Received: by x\r\n', 'text\r\n');
  it.each<[string, Buffer, boolean]>([
    ['other trace fields', mail('Message-ID: <1@b>\r\n', 'Delivered-To: y@z\r\nX-Spam: no\r\n', 'text\r\n'), true],
    [
      'other line ends',
      Buffer.from(mail('Message-ID: <1@b>\r\n', '', 'text\r\n').toString().replaceAll('\r', '')),
      true,
    ],
    ['other body under the same id', mail('Message-ID: <1@b>\r\n', '', 'other\r\n'), false],
    ['other id', mail('Message-ID: <2@b>\r\n', '', 'text\r\n'), false],
  ])('%s', (_name, other, expected) => expect(same(one, other)).toBe(expected));

  it.each(Array.from({ length: 6 }, (_, at) => 65_532 + at))(
    'line ends of a long body, behind %d letters',
    (length) => {
      const body = `${'x'.repeat(length)}\r\r\r\n\r\ny\rz\r\n${'w'.repeat(70_000)}`;
      const head = 'message\n1@b\nfrom:a@b.kz\nto:\ncc:\nsubject:s\ndate:\nin-reply-to:\n';
      const expected = createHash('sha256')
        .update(`${head}${body.replaceAll('\r\n', '\n')}`)
        .digest();
      expect(contentIdentity(mail('Message-ID: <1@b>\r\n', '', `${body}\r\n\n\r\n`))).toEqual(expected);
    },
  );

  it('without an id only the same bytes are the same mail', () => {
    expect(same(mail('', 'X-A: 1\r\n', 't'), mail('', 'X-A: 2\r\n', 't'))).toBe(false);
    expect(same(mail('', '', 't'), mail('', '', 't'))).toBe(true);
    expect(contentIdentity(Buffer.alloc(0))).toHaveLength(32);
  });
});

it('peeks at the sender', () => {
  expect(peekSender(Buffer.from('From: "X" <A@B.kz>\r\nFrom: c@d.kz\r\n\r\n'))).toBe('a@b.kz');
  expect(peekSender(Buffer.from('Subject: x\r\n\r\n'))).toBeNull();
});
