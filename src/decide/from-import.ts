// A mail in a staff member's name that lay in the mailbox before the desk did (--import-existing): kept, but nobody commands by it.
import { operatorAuthority } from './authority';
import type { Decision } from './decision';
import type { Inbound } from './inbound';
import type { MailContext } from './mail-context';

/**
 * Old words are not today's orders, and nobody would be told of what they led to. What the operator proves to have written
 * is filed inside its ticket as history; anything else stays in the ledger alone.
 */
export function fromImport(inbound: Inbound, context: MailContext): Decision {
  const ticket = context.candidates.find(({ by }) => by !== 'text')?.ticket ?? null;
  const filed = ticket !== null && operatorAuthority(inbound.message, context).proven;
  return {
    reason: 'operator-imported',
    mail: 'processed',
    ticket: ticket && { id: ticket.id },
    filing: filed ? { role: 'operator', visibility: 'internal' } : null,
    change: {},
    events: [],
    notices: [],
  };
}
