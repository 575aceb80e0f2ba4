// What IMAP commands, mailbox names and failures of IMAP look like as text.

import { imapFailureText } from '../../../src/receive/imap-failure';
import { uidSet } from '../../../src/receive/imap-fetch';
import { folderPath, type ImapSettings, mailboxName } from '../../../src/receive/imap-settings';

const settings: ImapSettings = {
  host: 'mail.example',
  port: 993,
  secure: 'tls',
  user: 'support',
  password: 'құпия-сөз',
  settlement: 'move',
};

describe('a set of UIDs', () => {
  it.each([
    [[], ''],
    [[7], '7'],
    [[1, 2, 3], '1:3'],
    [[1, 3, 4, 9], '1,3:4,9'],
    [[9, 4, 3, 3, 1], '1,3:4,9'],
    [[4_294_967_294, 4_294_967_295], '4294967294:4294967295'],
  ])('%j is %s', (uids, expected) => {
    expect(uidSet(uids)).toBe(expected);
  });
});

describe('the name of a mailbox', () => {
  it.each<[Partial<ImapSettings>, string]>([
    [{}, 'imap://support@mail.example/INBOX'],
    [{ port: 143, secure: 'starttls' }, 'imap://support@mail.example/INBOX'],
    [{ port: 1993 }, 'imap://support@mail.example:1993/INBOX'],
    [{ user: 'support@mitwork.kz' }, 'imap://support%40mitwork.kz@mail.example/INBOX'],
    [{ folder: 'Desk/Тіркеу' }, 'imap://support@mail.example/Desk/Тіркеу'],
  ])('%j: %s', (overrides, expected) => {
    expect(mailboxName({ ...settings, ...overrides })).toBe(expected);
  });
});

it.each([
  ['INBOX', ['INBOX']],
  ['Desk/Processed', ['Desk', 'Processed']],
  ['/Desk//Processed/', ['Desk', 'Processed']],
])('the folder %s has the levels %j', (folder, levels) => {
  expect(folderPath(folder)).toEqual(levels);
});

describe('the text of a failure', () => {
  it.each<[object, RegExp]>([
    [{ code: 'ECONNREFUSED' }, /nothing listens there/],
    [{ code: 'ENOTFOUND' }, /cannot be resolved/],
    [{ code: 'GREETING_TIMEOUT' }, /no answer in time/],
    [{ code: 'CERT_HAS_EXPIRED' }, /has expired/],
    [{ code: 'NoConnection', reason: 'shutting down' }, /lost: shutting down/],
    [
      { authenticationFailed: true, responseText: '[AUTHENTICATIONFAILED] no' },
      /refuses the log-in of support: \[AUTH/,
    ],
    [{ code: 'ESOMETHING' }, /something broke/],
  ])('%j: %s', (details, expected) => {
    const text = imapFailureText(Object.assign(new Error('something broke'), details), settings);
    expect(text).toMatch(/^IMAP mail\.example:993: /);
    expect(text).toMatch(expected);
  });

  it('never contains the password', () => {
    const text = imapFailureText(new Error('LOGIN support "құпия-сөз" failed'), settings);
    expect(text).toBe('IMAP mail.example:993: LOGIN support "***" failed');
  });
});
