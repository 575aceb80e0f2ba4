// Several addresses, several tokens: the one whose misuse would be worst is the one that is looked at.
import { readTokenFinding } from '../../../src/reply/read-token-finding';
import { issueToken, type TokenClaims } from '../../../src/reply/tokens';

const KEYS = { current: 'a secret of more than sixteen characters', older: [] };
const NOW = new Date('2026-11-23T09:05:00Z');
const address = (purpose: TokenClaims['purpose'], person: number, issuedAt = NOW): string =>
  `support+${issueToken({ purpose, ticket: 7, person, issuedAt, days: 180 }, KEYS)}@mitwork.kz`;
const OLD = new Date('2025-11-23T09:05:00Z');

describe('readTokenFinding', () => {
  it.each([
    { given: ['support@mitwork.kz'], gives: { found: 'none' } },
    {
      given: [address('requester', 1), address('operator', 2)],
      gives: { found: 'valid', purpose: 'operator', ticketId: 7, personId: 2, issuedAt: NOW },
    },
    {
      given: [address('operator', 2), address('confirm', 3), address('close', 1)],
      gives: { found: 'valid', purpose: 'confirm', ticketId: 7, personId: 3, issuedAt: NOW },
    },
    {
      given: [address('operator', 2, OLD), address('requester', 1)],
      gives: { found: 'valid', purpose: 'requester', ticketId: 7, personId: 1, issuedAt: NOW },
    },
    {
      given: [address('operator', 2, OLD)],
      gives: { found: 'invalid', why: 'expired', claims: { purpose: 'operator', ticketId: 7, personId: 2 } },
    },
    { given: [`support+${'0'.repeat(45)}@mitwork.kz`], gives: { found: 'invalid', why: 'malformed', claims: null } },
  ])('finds $gives.found in $given.length address(es)', ({ given, gives }) => {
    expect(readTokenFinding(given, KEYS, NOW)).toEqual(gives);
  });
});
