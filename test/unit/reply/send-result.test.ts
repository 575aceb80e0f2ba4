// The table of what a failed hand-over means.
import { classifyFailure, isPermanentRefusal } from '../../../src/reply/send-result';

describe('classifyFailure', () => {
  const cases: readonly [string, Parameters<typeof classifyFailure>[0], boolean, string][] = [
    ['550 to RCPT', { message: 'no', code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' }, false, 'permanent'],
    ['451 to RCPT', { message: 'no', code: 'EENVELOPE', responseCode: 451, command: 'RCPT TO' }, false, 'temporary'],
    ['553 to MAIL', { message: 'no', code: 'EENVELOPE', responseCode: 553, command: 'MAIL FROM' }, false, 'temporary'],
    ['552 to MAIL', { message: 'no', code: 'EENVELOPE', responseCode: 552, command: 'MAIL FROM' }, false, 'permanent'],
    ['530 to RCPT', { message: 'no', code: 'EENVELOPE', responseCode: 530, command: 'RCPT TO' }, false, 'temporary'],
    ['503 to DATA', { message: 'no', code: 'EENVELOPE', responseCode: 503, command: 'DATA' }, false, 'temporary'],
    ['554 to DATA', { message: 'no', code: 'EENVELOPE', responseCode: 554, command: 'DATA' }, false, 'permanent'],
    ['554 after DATA', { message: 'no', code: 'EMESSAGE', responseCode: 554, command: 'DATA' }, true, 'permanent'],
    ['451 after DATA', { message: 'no', code: 'EMESSAGE', responseCode: 451, command: 'DATA' }, true, 'temporary'],
    ['421 after DATA', { message: 'no', code: 'ECONNECTION', responseCode: 421, command: 'CONN' }, true, 'temporary'],
    ['421 in the greeting', { message: 'no', code: 'EPROTOCOL', responseCode: 421 }, false, 'temporary'],
    [
      '554 in the greeting',
      { message: 'no', code: 'EPROTOCOL', responseCode: 554, command: 'CONN' },
      false,
      'temporary',
    ],
    ['535 to AUTH', { message: 'no', code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }, false, 'temporary'],
    ['nobody listens', { message: 'no', code: 'ESOCKET' }, false, 'temporary'],
    ['no such name', { message: 'no', code: 'EDNS' }, false, 'temporary'],
    ['TLS failed', { message: 'no', code: 'ETLS' }, false, 'temporary'],
    ['silence before DATA', { message: 'no', code: 'ETIMEDOUT' }, false, 'temporary'],
    ['silence after DATA', { message: 'no', code: 'ETIMEDOUT' }, true, 'uncertain'],
    ['cut after DATA', { message: 'no', code: 'ECONNECTION' }, true, 'uncertain'],
    ['reset after DATA', { message: 'no', code: 'ESOCKET' }, true, 'uncertain'],
    ['nonsense after DATA', { message: 'no', code: 'EPROTOCOL' }, true, 'uncertain'],
    ['250 where another answer belongs', { message: 'no', code: 'EPROTOCOL', responseCode: 250 }, true, 'uncertain'],
    ['given up by us after DATA', { message: 'no', code: 'EABORT' }, true, 'uncertain'],
    ['given up by us before DATA', { message: 'no', code: 'EABORT' }, false, 'temporary'],
    ['pool closed', { message: 'Connection pool was closed' }, false, 'temporary'],
    ['no recipient', { message: 'no', code: 'EENVELOPE' }, false, 'permanent'],
    ['larger than SIZE', { message: 'no', code: 'EMESSAGE', command: 'MAIL FROM' }, false, 'permanent'],
  ];
  it.each(cases)('%s', (_given, failure, dataBegan, expected) => {
    expect(classifyFailure(failure, dataBegan)).toEqual({ result: expected, error: failure.message });
  });

  it('gives the error on one bounded line', () => {
    const result = classifyFailure(
      { message: `550-first\r\n550 ${'x'.repeat(2000)}`, code: 'EENVELOPE', responseCode: 550 },
      false,
    );
    expect(result).toMatchObject({ error: expect.stringMatching(/^550-first 550 x{1,490}$/) });
    expect(classifyFailure({ message: '', code: 'EDNS' }, false)).toMatchObject({ error: 'EDNS' });
  });

  it('tells refusals of single recipients apart', () => {
    expect(isPermanentRefusal({ message: '', code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' })).toBe(true);
    expect(isPermanentRefusal({ message: '', code: 'EENVELOPE', responseCode: 450, command: 'RCPT TO' })).toBe(false);
  });
});
