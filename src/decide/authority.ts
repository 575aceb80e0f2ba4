// Does this mail's author count as the operator whom From names (desk.md, "Who may command"; docs/decisions/0006)? From alone never does.
import type { Message } from '../parse/message';
import type { MailContext, Operator } from './mail-context';

/** What proved the author. */
export type Proof = 'token' | 'dkim' | 'server' | 'confirmation';

/** Why nothing did: also the code of the phrase `problem.<why>`, of the event and of the alert. */
export type Unproven =
  | 'author-ambiguous'
  | 'through-list'
  | 'authentication-failed'
  | 'authentication-missing'
  | 'token-missing'
  | 'token-malformed'
  | 'token-forged'
  | 'token-expired'
  | 'token-revoked'
  | 'token-leaked'
  | 'token-of-another';

export type Authority =
  | { readonly proven: true; readonly by: Proof }
  | { readonly proven: false; readonly why: Unproven };

/** A mail that is proven without a token must be so young: an old one may have been kept by somebody, to be sent again. */
const FRESH_MS = 3 * 86_400_000;

/**
 * Proven by what the operator holds (a token issued to them) or by their domain (DKIM or the trusted server). Where their
 * domain vouches for mail as a rule, the token is not enough without it: it may have leaked, and From is anybody's to write.
 */
export function operatorAuthority(message: Message, context: MailContext): Authority {
  const { claimedOperator: operator, authority } = context;
  const { check } = authority;
  if (operator === null || !isSoleAuthor(operator, context)) return unproven('author-ambiguous');
  // What a list sends on, all its readers may have had in hands.
  if (message.kindDetail === 'list') return unproven('through-list');
  if (authority.confirmed) return { proven: true, by: 'confirmation' };
  if (check.result === 'fail') return unproven('authentication-failed');
  if (holdsOwnToken(operator, context)) {
    if (check.result === 'pass' || check.by === 'nobody') return { proven: true, by: 'token' };
    const demanded = authority.usuallyAuthenticated || check.result === 'error';
    return demanded ? unproven('authentication-missing') : { proven: true, by: 'token' };
  }
  if (check.result === 'pass' && check.by !== 'nobody' && isMeantForUs(message, context)) {
    return { proven: true, by: check.by };
  }
  return unproven(tokenFault(context));
}

/** Two readings of the header agree that the mail has one author, and that it is this person. */
export function isSoleAuthor({ address }: { readonly address: string }, { authority }: MailContext): boolean {
  return authority.check.author === address;
}

function holdsOwnToken(operator: Operator, { token, tokenOperator }: MailContext): boolean {
  return token.found === 'valid' && token.purpose === 'operator' && tokenOperator?.id === operator.id;
}

/** A signed mail of the operator to anybody else, sent on to us by that person, is no command. */
function isMeantForUs({ date }: Message, { arrivedAt, authority }: MailContext): boolean {
  const fresh = date !== null && Math.abs(arrivedAt.getTime() - date.getTime()) <= FRESH_MS;
  return fresh && authority.check.whole && authority.addressedToUs;
}

function tokenFault({ token }: MailContext): Unproven {
  if (token.found === 'none') return 'token-missing';
  return token.found === 'invalid' ? `token-${token.why}` : 'token-of-another';
}

function unproven(why: Unproven): Authority {
  return { proven: false, why };
}
