// The answer to "a command came in your name": the held mail is released, once, or the answer is refused with a reason.
import type { TicketEvent } from '../ticket/event';
import { isSoleAuthor } from './authority';
import type { Confirmation } from './authority-facts';
import { isYes } from './consent';
import type { Decision, PlannedNotice } from './decision';
import type { Inbound } from './inbound';
import type { MailContext, Operator, TokenFinding } from './mail-context';
import { reportRefusal } from './report-refusal';
import { returned } from './staff-notices';

const VALID_MS = 24 * 3_600_000;

type ConfirmToken = Extract<TokenFinding, { found: 'valid' }>;

/** Why a confirmation does not count. `null`: it does. */
type Refusal =
  | 'author-ambiguous'
  | 'authentication-failed'
  | 'token-of-another'
  | 'confirmation-unknown'
  | 'confirmation-used'
  | 'confirmation-expired'
  | 'confirmation-unclear';

/** Told to the operator, who can do something about it; everything else is told to administrators. */
const THEIR_MISTAKE: readonly Refusal[] = ['confirmation-expired', 'confirmation-unclear'];

/** From names an active operator, and the mail came to a confirm address. Whoever else writes there is a stranger. */
export function fromConfirmation(
  inbound: Inbound,
  context: MailContext,
  operator: Operator,
  token: ConfirmToken,
): Decision {
  const { confirmation } = context.authority;
  const why = refusal(inbound, context, operator, token);
  const base = { mail: 'processed', filing: null, change: {} } as const;
  const ticket = confirmation?.ticketId ? { id: confirmation.ticketId } : null;
  if (why === null) {
    return {
      ...base,
      reason: 'operator-confirmed',
      ticket,
      events: ticket ? [event(operator, 'command-confirmed', {})] : [],
      notices: [],
      authority: { release: token.ticketId },
    };
  }
  return {
    ...base,
    reason: 'confirmation-refused',
    ticket,
    events: ticket ? [event(operator, 'command-refused', { why })] : [],
    notices: told(inbound, context, operator, why),
  };
}

function refusal(inbound: Inbound, context: MailContext, operator: Operator, token: ConfirmToken): Refusal | null {
  const { check, confirmation } = context.authority;
  if (!isSoleAuthor(operator, context)) return 'author-ambiguous';
  if (check.result === 'fail' && check.by === 'server') return 'authentication-failed';
  if (token.personId !== operator.id) return 'token-of-another';
  if (!isTheOne(confirmation, operator, token)) return 'confirmation-unknown';
  if (confirmation.usedAt !== null) return 'confirmation-used';
  if (context.arrivedAt.getTime() - confirmation.createdAt.getTime() >= VALID_MS) return 'confirmation-expired';
  return isYes(inbound.message.newText, operator.name) ? null : 'confirmation-unclear';
}

function isTheOne(found: Confirmation | null, operator: Operator, token: ConfirmToken): found is Confirmation {
  return found !== null && found.ledgerId === token.ticketId && found.operatorId === operator.id;
}

function told({ message }: Inbound, context: MailContext, operator: Operator, why: Refusal): PlannedNotice[] {
  if (!THEIR_MISTAKE.includes(why)) return reportRefusal(context, operator.address, why);
  if (message.noAutomaticAnswer) return [];
  return [returned(operator, [{ code: why, tag: '', value: '', suggestion: '' }], message.newText, false)];
}

function event(
  operator: Operator,
  kind: 'command-confirmed' | 'command-refused',
  data: TicketEvent['data'],
): TicketEvent {
  return { kind, actor: { kind: 'operator', address: operator.address }, data };
}
