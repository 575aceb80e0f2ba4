// A reply address that an operator commands with, seen in an outsider's hands: it is void from then on (docs/decisions/0006).
import { isOwnAddress } from '../ticket/own-address';
import type { Inbound } from './inbound';
import type { IssuedToken, MailContext } from './mail-context';

/** The mail came from somebody whom the operators' table does not know, to an address that an operator was given. */
export function usedByStranger({ token }: MailContext): IssuedToken | null {
  if (token.found !== 'valid' || token.purpose !== 'operator' || !token.issuedAt) return null;
  const { ticketId, personId, issuedAt } = token;
  return { ticketId, personId, issuedAt };
}

/**
 * An operator wrote to their reply address and, in To or Cc, to people outside: these can read it. Not where the
 * operator's domain vouches for the mail: there the address alone serves no thief.
 */
export function shownToOutsiders({ message }: Inbound, context: MailContext): IssuedToken | null {
  const { authority, policy, staff } = context;
  if (authority.check.result === 'pass') return null;
  const inside = (address: string): boolean =>
    isOwnAddress(address, policy.ownAddresses) || staff.some((one) => one.address === address);
  return [...message.to, ...message.cc].every(({ address }) => inside(address)) ? null : usedByStranger(context);
}
