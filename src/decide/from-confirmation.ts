// The answer to "a command came in your name", or a superior's to "is this text rude?": the held mail is released, once, or the answer is refused with a reason.
import type { TicketEvent } from '../ticket/event';
import { judgesOf, tellRefused } from './appeal';
import { isSoleAuthor } from './authority';
import type { Confirmation } from './authority-facts';
import { isYes } from './consent';
import type { Decision, PlannedNotice } from './decision';
import type { Inbound } from './inbound';
import type { MailContext, Operator, TokenFinding } from './mail-context';
import { isOnlySignature } from './only-signature';
import { readHeadBlock } from './read-tags';
import { reportRefusal } from './report-refusal';
import { returned } from './staff-notices';

const VALID_MS = 24 * 3_600_000;
/** A superior is not at the desk every day. */
export const APPEAL_VALID_MS = 4 * VALID_MS;

type ConfirmToken = Extract<TokenFinding, { found: 'valid' }>;

/** Why a confirmation does not count. `null`: it does. */
type Refusal =
  | 'author-ambiguous'
  | 'authentication-failed'
  | 'token-of-another'
  | 'confirmation-unknown'
  | 'confirmation-used'
  | 'confirmation-expired'
  | 'confirmation-unclear'
  | 'appeal-expired'
  | 'appeal-unclear';

/** Told to the operator, who can do something about it; everything else is told to administrators. */
const THEIR_MISTAKE: readonly Refusal[] = [
  'confirmation-expired',
  'confirmation-unclear',
  'appeal-expired',
  'appeal-unclear',
];

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
  if (why === null && confirmation?.appeal) return judged(inbound, context, operator, confirmation);
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

/** `#not-abuse` or a yes lets the text go, `#abuse` does not; either is the last word on it. */
function judged(inbound: Inbound, context: MailContext, judge: Operator, appeal: Confirmation): Decision {
  const author = context.staff.find(({ id }) => id === appeal.operatorId);
  const granted = answerTo(inbound, context, judge) === 'granted';
  return {
    reason: granted ? 'appeal-granted' : 'appeal-refused',
    mail: 'processed',
    filing: null,
    change: {},
    ticket: appeal.ticketId ? { id: appeal.ticketId } : null,
    events: appeal.ticketId
      ? [
          granted
            ? event(judge, 'command-confirmed', { appeal: author?.address ?? '' })
            : event(judge, 'command-refused', { why: 'appeal-refused' }),
        ]
      : [],
    notices: granted ? [] : tellRefused(author, judge),
    authority: granted ? { release: appeal.ledgerId, grantedBy: judge.id } : { refuse: appeal.ledgerId },
  };
}

/** An empty reply is no judgement. */
function answerTo({ message }: Inbound, context: MailContext, judge: Operator): 'granted' | 'refused' | null {
  const { tags, text } = readHeadBlock(message.newText, context.now);
  if (tags.some(({ name }) => name === 'abuse')) return 'refused';
  if (tags.some(({ name }) => name === 'not-abuse')) return 'granted';
  return !isOnlySignature(text, judge.name) && isYes(message.newText, judge.name) ? 'granted' : null;
}

function refusal(inbound: Inbound, context: MailContext, operator: Operator, token: ConfirmToken): Refusal | null {
  const { check, confirmation } = context.authority;
  if (!isSoleAuthor(operator, context)) return 'author-ambiguous';
  if (check.result === 'fail' && check.by === 'server') return 'authentication-failed';
  if (token.personId !== operator.id) return 'token-of-another';
  if (!isTheOne(confirmation, operator, token, context)) return 'confirmation-unknown';
  if (confirmation.usedAt !== null) return 'confirmation-used';
  const valid = confirmation.appeal ? APPEAL_VALID_MS : VALID_MS;
  const expired = context.arrivedAt.getTime() - confirmation.createdAt.getTime() >= valid;
  if (expired) return confirmation.appeal ? 'appeal-expired' : 'confirmation-expired';
  if (confirmation.appeal) return answerTo(inbound, context, operator) === null ? 'appeal-unclear' : null;
  return isYes(inbound.message.newText, operator.name) ? null : 'confirmation-unclear';
}

function isTheOne(
  found: Confirmation | null,
  operator: Operator,
  token: ConfirmToken,
  context: MailContext,
): found is Confirmation {
  if (found === null || found.ledgerId !== token.ticketId) return false;
  if (found.appeal) return judgesOf(context, found.operatorId).some(({ id }) => id === operator.id);
  return found.operatorId === operator.id;
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
