// What the tokens in a mail's recipient addresses are worth, as a decision sees it.
import type { TokenFinding } from '../decide/mail-context';
import { findTokens, readToken, type TokenKeys, type TokenPurpose } from './tokens';

/** Whose misuse is worse counts first: a command hidden behind a requester's own address is seen all the same. */
const WEIGHT: readonly TokenPurpose[] = ['confirm', 'operator', 'close', 'third-party', 'requester'];

/** The weightiest valid token counts; without one, the reason why the first was refused. */
export function readTokenFinding(addresses: readonly string[], keys: TokenKeys, now: Date): TokenFinding {
  const readings = findTokens(addresses).map((text) => readToken(text, keys, now));
  for (const purpose of WEIGHT) {
    for (const read of readings) {
      if (!read.ok || read.purpose !== purpose) continue;
      return { found: 'valid', purpose, ticketId: read.ticket, personId: read.person, issuedAt: read.issuedAt };
    }
  }
  const [refused] = readings;
  if (refused === undefined || refused.ok) return { found: 'none' };
  const { why, claims } = refused;
  return {
    found: 'invalid',
    why,
    claims: claims && { purpose: claims.purpose, ticketId: claims.ticket, personId: claims.person },
  };
}
