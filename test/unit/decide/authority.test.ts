// The table of proofs: who counts as the operator whom From names.
import { operatorAuthority } from '../../../src/decide/authority';
import { type AuthorityFacts, NO_AUTHORITY_FACTS } from '../../../src/decide/authority-facts';
import type { MailContext, Operator, TokenFinding } from '../../../src/decide/mail-context';
import type { AuthorCheck } from '../../../src/parse/author-check';
import type { Message } from '../../../src/parse/message';

const NOW = new Date('2026-11-23T09:00:00Z');
const AIGUL: Operator = { id: 1, name: 'Айгүл', address: 'aigul@mitwork.kz', language: 'kk', role: 'operator' };
const NONE: TokenFinding = { found: 'none' };
const OWN: TokenFinding = { found: 'valid', purpose: 'operator', ticketId: 7, personId: 1, issuedAt: NOW };

interface Given {
  readonly token?: TokenFinding;
  readonly check?: Partial<AuthorCheck>;
  readonly facts?: Partial<AuthorityFacts>;
  readonly date?: Date | null;
  readonly kindDetail?: string;
  readonly role?: Operator['role'];
}

/** Only what the rule looks at; the rest of a context is nothing to it. */
function authority({ token = NONE, check = {}, facts = {}, date = NOW, kindDetail, role = 'operator' }: Given): string {
  const operator = { ...AIGUL, role };
  const checked: AuthorCheck = { author: AIGUL.address, by: 'nobody', result: 'none', whole: false, ...check };
  const context = {
    arrivedAt: NOW,
    token,
    claimedOperator: operator,
    tokenOperator: token.found === 'valid' && token.personId === 1 && token.purpose === 'operator' ? operator : null,
    authority: { ...NO_AUTHORITY_FACTS, check: checked, ...facts },
  } as unknown as MailContext;
  const found = operatorAuthority({ date, kindDetail: kindDetail ?? null } as unknown as Message, context);
  return found.proven ? found.by : found.why;
}

const days = (count: number): Date => new Date(NOW.getTime() - count * 86_400_000);
const SERVER = { by: 'server', whole: true } as const;
const DKIM = { by: 'dkim', whole: true } as const;
const LISTED = { usuallyAuthenticated: true };

describe('operatorAuthority', () => {
  it.each<{ given: string; when: Given; gives: string }>([
    { given: 'their own token', when: { token: OWN }, gives: 'token' },
    { given: 'a superior’s own token', when: { token: OWN, role: 'superior' }, gives: 'token' },
    { given: 'an administrator’s own token', when: { token: OWN, role: 'administrator' }, gives: 'token' },
    { given: 'nothing', when: {}, gives: 'token-missing' },
    { given: 'another’s token', when: { token: { ...OWN, personId: 2 } }, gives: 'token-of-another' },
    {
      given: 'a requester’s token of the same id',
      when: { token: { ...OWN, purpose: 'requester' } },
      gives: 'token-of-another',
    },
    { given: 'an expired token', when: { token: { found: 'invalid', why: 'expired' } }, gives: 'token-expired' },
    { given: 'a revoked token', when: { token: { found: 'invalid', why: 'revoked' } }, gives: 'token-revoked' },
    { given: 'a forged token', when: { token: { found: 'invalid', why: 'forged' } }, gives: 'token-forged' },
    { given: 'a doubtful author', when: { token: OWN, check: { author: null } }, gives: 'author-ambiguous' },
    { given: 'another author', when: { token: OWN, check: { author: 'x@y.kz' } }, gives: 'author-ambiguous' },
    { given: 'list mail', when: { token: OWN, kindDetail: 'list' }, gives: 'through-list' },
    { given: 'a confirmed mail', when: { facts: { confirmed: true } }, gives: 'confirmation' },
    {
      given: 'a confirmed mail, doubtful author',
      when: { check: { author: null }, facts: { confirmed: true } },
      gives: 'author-ambiguous',
    },
    { given: 'the server’s pass', when: { check: { ...SERVER, result: 'pass' } }, gives: 'server' },
    { given: 'our pass', when: { check: { ...DKIM, result: 'pass' } }, gives: 'dkim' },
    { given: 'a pass that covers a part', when: { check: { by: 'dkim', result: 'pass' } }, gives: 'token-missing' },
    {
      given: 'a pass, not addressed to us',
      when: { check: { ...SERVER, result: 'pass' }, facts: { addressedToUs: false } },
      gives: 'token-missing',
    },
    {
      given: 'a pass, four days old',
      when: { check: { ...SERVER, result: 'pass' }, date: days(4) },
      gives: 'token-missing',
    },
    {
      given: 'a pass, dated ahead',
      when: { check: { ...SERVER, result: 'pass' }, date: days(-4) },
      gives: 'token-missing',
    },
    { given: 'a pass, no date', when: { check: { ...SERVER, result: 'pass' }, date: null }, gives: 'token-missing' },
    {
      given: 'a token and a part pass, old',
      when: { token: OWN, check: { by: 'dkim', result: 'pass' }, date: days(9) },
      gives: 'token',
    },
    {
      given: 'the server’s fail with a token',
      when: { token: OWN, check: { ...SERVER, result: 'fail' } },
      gives: 'authentication-failed',
    },
    {
      given: 'our fail with a token',
      when: { token: OWN, check: { ...DKIM, result: 'fail' } },
      gives: 'authentication-failed',
    },
    { given: 'a token, nothing said', when: { token: OWN, check: { ...SERVER, result: 'none' } }, gives: 'token' },
    {
      given: 'a token, nothing said, usually a pass',
      when: { token: OWN, check: { ...SERVER, result: 'none' }, facts: LISTED },
      gives: 'authentication-missing',
    },
    { given: 'a token, checking turned off since', when: { token: OWN, facts: LISTED }, gives: 'token' },
    {
      given: 'a token, DNS away',
      when: { token: OWN, check: { ...DKIM, result: 'error' } },
      gives: 'authentication-missing',
    },
    { given: 'no token, DNS away', when: { check: { ...DKIM, result: 'error' } }, gives: 'token-missing' },
  ])('$given: $gives', ({ when, gives }) => {
    expect(authority(when)).toBe(gives);
  });
});
