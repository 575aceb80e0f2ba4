// What an administrator reads when the SMTP server cannot be used: where, what, what to do, and never the password.
import { smtpFailureText } from '../../../src/reply/smtp-failure';

const URL = 'smtp://support:p%40ss@mail.example:587';
const failure = (message: string, code?: string): Error => Object.assign(new Error(message), { code });

it.each([
  [failure('connect ECONNREFUSED 127.0.0.1:587', 'ESOCKET'), /nothing listens there .*correct host and port/],
  [failure('getaddrinfo ENOTFOUND mail.example', 'EDNS'), /cannot be resolved/],
  [failure('self-signed certificate', 'ESOCKET'), /not trusted .*SMTP_CA_FILE/],
  [failure('Invalid greeting. response=* OK Dovecot ready.', 'EPROTOCOL'), /no SMTP greeting .*smtps:/],
  [failure('Greeting never received', 'ETIMEDOUT'), /no SMTP greeting/],
  [failure('Connection timeout', 'ETIMEDOUT'), /no answer in time/],
  [failure('ssl3_get_record:wrong version number', 'ESOCKET'), /no TLS on this port/],
  [failure('Invalid login: 535 5.7.8 p@ss is wrong', 'EAUTH'), /refuses user or password of SMTP_URL/],
  [failure('something new'), /something new/],
])('%s', (thrown, said) => {
  const text = smtpFailureText(thrown, URL);
  expect(text).toMatch(/^SMTP mail\.example:587: /);
  expect(text).toMatch(said);
  expect(text).not.toContain('p@ss');
});
