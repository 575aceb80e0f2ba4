// Makes a mail of what did not come as one (a command typed here, an order from the Portal's systems), so that it goes the way of every mail.

export interface TypedMail {
  readonly from: string;
  /** Display name of `from`; none when empty. */
  readonly name?: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Message-ID without brackets. */
  readonly messageId: string;
  readonly at: Date;
  readonly files?: readonly { readonly filename: string; readonly type: string; readonly content: Buffer }[];
}

/** RFC 5322 with everything from outside in Base64 (RFC 2045, 2047, 2231), so that nothing of it can be taken for a header field. */
export function typedMail({ from, name = '', to, subject, text, messageId, at, files = [] }: TypedMail): Buffer {
  const boundary = 'tirkeu-typed-mail';
  const head = [
    `From: ${name === '' ? '' : `${encodedWords(name)} `}<${from}>`,
    `To: <${to}>`,
    `Subject: ${encodedWords(subject)}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${messageId}>`,
    'MIME-Version: 1.0',
  ];
  const body = ['Content-Type: text/plain; charset=utf-8', ...base64(Buffer.from(text))];
  if (files.length === 0) return lines([...head, ...body]);
  const parts = files.map(({ filename, type, content }) => [
    `Content-Type: ${type}`,
    `Content-Disposition: attachment; filename*=UTF-8''${encodeURIComponent(filename).replace(/['()*]/g, percent)}`,
    ...base64(content),
  ]);
  return lines([
    ...head,
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    ...[body, ...parts].flatMap((part) => [`--${boundary}`, ...part]),
    `--${boundary}--`,
  ]);
}

/** Base64 never holds the two hyphens of a boundary. */
function base64(content: Buffer): string[] {
  return ['Content-Transfer-Encoding: base64', '', ...(content.toString('base64').match(/.{1,76}/g) ?? []), ''];
}

/** RFC 2047: words of at most 75 characters, none of which ends inside a letter. */
function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const letter of text) {
    if (Buffer.byteLength(word + letter) > 42) {
      words.push(word);
      word = '';
    }
    word += letter;
  }
  return [...words, word].map((part) => `=?UTF-8?B?${Buffer.from(part).toString('base64')}?=`).join('\r\n ');
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function lines(all: readonly string[]): Buffer {
  return Buffer.from(`${all.join('\r\n')}\r\n`);
}
