// RFC 8601 by the letter: what is read, and what says nothing.
import { readAuthenticationResults } from '../../../src/authenticate/authentication-results';

const read = (value: string): unknown => {
  const found = readAuthenticationResults(value);
  return (
    found && [
      found.server,
      ...found.results.map(({ method, result, properties }) =>
        `${method}=${result} ${[...properties].map((pair) => pair.join('=')).join(' ')}`.trim(),
      ),
    ]
  );
};

describe('readAuthenticationResults', () => {
  it.each([
    ['mx.mitwork.kz; none', ['mx.mitwork.kz']],
    ['mx.mitwork.kz 1; none;', ['mx.mitwork.kz']],
    ['MX.Mitwork.KZ; DMARC=Pass header.From=mitwork.kz', ['mx.mitwork.kz', 'dmarc=pass header.from=mitwork.kz']],
    ['mx.a.kz; dmarc=pass (p=none dis=none; x=y) header.from=a.kz', ['mx.a.kz', 'dmarc=pass header.from=a.kz']],
    ['mx.a.kz (a (nested \\) one)) ; spf = pass smtp.mailfrom = a.kz', ['mx.a.kz', 'spf=pass smtp.mailfrom=a.kz']],
    [
      'mx.a.kz; dkim/1=pass reason="2048; bit" header.d=a.kz header.b="aB+/c="',
      ['mx.a.kz', 'dkim=pass reason=2048; bit header.d=a.kz header.b=aB+/c='],
    ],
    [
      'mx.a.kz; spf=pass smtp.mailfrom="x; dmarc=pass"@b.kz; dkim=none',
      ['mx.a.kz', 'spf=pass smtp.mailfrom=x; dmarc=pass@b.kz', 'dkim=none'],
    ],
    [
      'mx.a.kz; dkim=pass header.d=a.kz; dkim=fail header.d=b.kz',
      ['mx.a.kz', 'dkim=pass header.d=a.kz', 'dkim=fail header.d=b.kz'],
    ],
  ])('reads %s', (value, gives) => {
    expect(read(value)).toEqual(gives);
  });

  it.each([
    '',
    '; dmarc=pass',
    '"mx.mitwork.kz"; dmarc=pass',
    '(mx.mitwork.kz); dmarc=pass',
    'spf=pass (sender IP is 198.51.100.7) smtp.mailfrom=a.kz',
    'mx.mitwork.kz dmarc=pass',
    'mx.mitwork.kz; dmarc',
    'mx.mitwork.kz; dmarc=pass header.from',
    'mx.mitwork.kz; dmarc=pass header.from=a.kz header.from=b.kz',
    'mx.mitwork.kz; dmarc=pass (never closed',
    'mx.mitwork.kz; dmarc=pass header.from="never closed',
    'mx.mitwork.kz; dmarc=pass=fail',
    'mx.mitwork.kz;; dmarc=pass',
    'mx.mitwork.kz@evil.example; dmarc=pass',
    'mx.mitwork.kz\\; dmarc=pass',
  ])('says nothing: %s', (value) => {
    expect(read(value)).toBeNull();
  });

  it('is quick on a hostile field', () => {
    for (const part of ['(', '"', 'a=b ', ';', 'a.b=c ', '\\', '()']) {
      readAuthenticationResults(`mx.a.kz; ${part.repeat(200_000)}`);
      readAuthenticationResults(`mx.a.kz; ${part.repeat(4_000)}`);
    }
  });
});
