// Address tokens: what survives the post, what is refused, and that keys rotate.
import { findTokens, issueToken, readToken, TOKEN_PURPOSES, tokenAddress } from '../../../src/reply/tokens';

const KEYS = { current: 'a secret of more than sixteen characters', older: [] };
const ISSUED = new Date('2026-11-21T00:00:00Z');
const EXPIRES = new Date('2026-12-01T00:00:00Z');
const LIFE = { issuedAt: ISSUED, days: 10 };
const NOW = new Date('2026-11-23T09:05:00Z');
const CLAIMS = { purpose: 'operator', ticket: 1237, person: 42 } as const;
const READ = { ok: true, ...CLAIMS, issuedAt: ISSUED };
const token = issueToken({ ...CLAIMS, ...LIFE }, KEYS);

describe('issueToken and readToken', () => {
  it.each(
    TOKEN_PURPOSES.flatMap((purpose) => [
      { purpose, ticket: 1, person: 1 },
      { purpose, ticket: 2 ** 32 - 1, person: 2 ** 32 - 1 },
      { purpose, ticket: 1237, person: 65536 },
    ]),
  )('gives back $purpose $ticket $person', (claims) => {
    const text = issueToken({ ...claims, ...LIFE }, KEYS);
    expect(text).toMatch(/^[0-9a-hjkmnp-tv-z]{45}$/);
    expect(readToken(text, KEYS, NOW)).toEqual({ ok: true, ...claims, issuedAt: ISSUED });
  });

  it.each([
    { given: 'upper case', text: token.toUpperCase() },
    { given: 'o typed for 0', text: token.replace(/0/g, 'O') },
    { given: 'l typed for 1', text: token.replace(/1/g, 'l') },
  ])('reads $given', ({ text }) => {
    expect(readToken(text, KEYS, NOW)).toEqual(READ);
  });

  it('is valid until the second before it expires, and not in that second', () => {
    expect(readToken(token, KEYS, new Date(EXPIRES.getTime() - 1)).ok).toBe(true);
    expect(readToken(token, KEYS, EXPIRES)).toEqual({ ok: false, why: 'expired', claims: CLAIMS });
  });

  it.each(['', 'x', token.slice(1), `${token}0`, `u${token.slice(1)}`, 'қ'.repeat(45), '0'.repeat(45)])(
    'calls %j malformed',
    (text) => {
      expect(readToken(text, KEYS, NOW)).toEqual({ ok: false, why: 'malformed', claims: null });
    },
  );

  it('accepts no other text for the same bytes: the padding bit must be zero', () => {
    const last = token.at(-1) ?? '';
    const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
    const twin = token.slice(0, -1) + alphabet[alphabet.indexOf(last) + 1];
    expect(readToken(twin, KEYS, NOW)).toEqual({ ok: false, why: 'malformed', claims: null });
  });

  it('is broken by a change of any one character', () => {
    const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
    for (let at = 0; at < token.length; at += 1) {
      const other = alphabet[(alphabet.indexOf(token[at] ?? '') + 16) % 32] ?? '';
      const changed = token.slice(0, at) + other + token.slice(at + 1);
      expect(readToken(changed, KEYS, NOW)).toMatchObject({ ok: false });
    }
  });

  it('cannot be passed off for another purpose, ticket or person', () => {
    const bytesOf = (purpose: (typeof TOKEN_PURPOSES)[number]) => issueToken({ ...CLAIMS, purpose, ...LIFE }, KEYS);
    // The head of one (key, purpose, ids, expiry: 128 bits, 25 whole characters) with the signature of another.
    const forged = bytesOf('confirm').slice(0, 25) + bytesOf('requester').slice(25);
    expect(readToken(forged, KEYS, NOW)).toMatchObject({ ok: false, why: 'forged' });
  });

  it('is read under older keys and forged under foreign ones', () => {
    const rotated = { current: 'the new secret, also long enough', older: [KEYS.current] };
    expect(readToken(token, rotated, NOW)).toEqual(READ);
    expect(readToken(token, { ...rotated, older: [] }, NOW)).toMatchObject({ ok: false, why: 'forged' });
  });

  it.each([0, -1, 1.5, 2 ** 32, Number.NaN])('refuses to issue for the id %p', (id) => {
    expect(() => issueToken({ ...CLAIMS, ticket: id, ...LIFE }, KEYS)).toThrow(RangeError);
    expect(() => issueToken({ ...CLAIMS, person: id, ...LIFE }, KEYS)).toThrow(RangeError);
  });

  it('refuses a weak secret, an impossible time and an impossible life', () => {
    expect(() => issueToken({ ...CLAIMS, ...LIFE }, { current: 'short', older: [] })).toThrow(RangeError);
    expect(() => issueToken({ ...CLAIMS, ...LIFE, issuedAt: new Date(Number.NaN) }, KEYS)).toThrow(RangeError);
    for (const days of [0, 1.5, 65_536]) {
      expect(() => issueToken({ ...CLAIMS, ...LIFE, days }, KEYS)).toThrow(RangeError);
    }
  });
});

describe('tokenAddress and findTokens', () => {
  it('fits into 64 octets for the desk, and says when it cannot', () => {
    expect(tokenAddress('support@mitwork.kz', token)).toBe(`support+${token}@mitwork.kz`);
    expect(tokenAddress('technical-support1@mitwork.kz', token).split('@')[0]).toHaveLength(64);
    expect(() => tokenAddress('technical-support12@mitwork.kz', token)).toThrow(RangeError);
    expect(() => tokenAddress('nobody', token)).toThrow(RangeError);
  });

  it.each([
    `support+${token}@mitwork.kz`,
    `SUPPORT+${token.toUpperCase()}@MITWORK.KZ`,
    `"support+${token}"@mitwork.kz`,
    `Қолдау <support+${token}@mitwork.kz>`,
    `support+${token.slice(0, 20)}\r\n ${token.slice(20)}@mitwork.kz`,
    `support=2B${token}@mitwork.kz`,
    `support%2b${token}%40mitwork.kz`,
    `SRS0=abcd=xy=mitwork.kz=support+${token}@forwarder.kz`,
    `support+${token}=mitwork.kz@forwarder.kz`,
  ])('finds the token in %s', (address) => {
    expect(findTokens([address])).toEqual([token]);
  });

  it.each(['support@mitwork.kz', 'support+x@mitwork.kz', `${token}@mitwork.kz`, `support+${token}0@mitwork.kz`, ''])(
    'finds none in %j',
    (address) => {
      expect(findTokens([address])).toEqual([]);
    },
  );

  it('names each once, in order', () => {
    const other = issueToken({ ...CLAIMS, person: 43, ...LIFE }, KEYS);
    expect(findTokens([`a+${token}@b`, `a+${other}@b, a+${token}@b`, `a+${token.toUpperCase()}@b`])).toEqual([
      token,
      other,
    ]);
  });

  it('is quick on a hostile address', () => {
    expect(findTokens([`${'+a'.repeat(500_000)}@b`, `${'+'.repeat(1_000_000)}@`, `+${'0'.repeat(1_000_000)}`])).toEqual(
      [],
    );
  });
});
