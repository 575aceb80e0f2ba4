// Which ticket a mail belongs to (desk.md): signed token, then In-Reply-To and References, then a registration number.
import type { Candidate, MailContext, MatchedBy, TicketState, TokenPurpose } from './mail-context';

export interface TicketMatch {
  /** The ticket the mail belongs to, or null: then it opens one of its own. */
  readonly ticket: TicketState | null;
  readonly by: MatchedBy | null;
  /** A ticket that the mail points at although its sender has no part in it; linked, and disclosed to nobody. */
  readonly refused: Candidate | null;
}

/** Tokens given to people outside the desk: writing to the ticket is all that they are for. */
const OUTSIDE: readonly TokenPurpose[] = ['requester', 'close', 'third-party'];

/** `sender` is the lower-case address of From, or null. Requester tokens count by themselves; everything else needs a participant. */
export function matchTicket(sender: string | null, context: Pick<MailContext, 'candidates' | 'token'>): TicketMatch {
  const counted = context.candidates.find((candidate) => mayWrite(sender, candidate, context));
  if (counted) return { ticket: counted.ticket, by: counted.by, refused: null };
  return { ticket: null, by: null, refused: context.candidates[0] ?? null };
}

function mayWrite(sender: string | null, { by, ticket }: Candidate, { token }: Pick<MailContext, 'token'>): boolean {
  if (by === 'token' && token.found === 'valid' && OUTSIDE.includes(token.purpose)) return true;
  return sender !== null && ticket.participants.some((participant) => participant.address === sender);
}

const DAY_MS = 86_400_000;

/** Closed for good: what is written to it now opens a request of its own, which is linked. */
export function isOver({ status, closedAt, closeReason }: TicketState, arrivedAt: Date, reopenDays: number): boolean {
  if (status !== 'closed') return false;
  const days = closedAt ? (arrivedAt.getTime() - closedAt.getTime()) / DAY_MS : 0;
  return days > reopenDays || closeReason === 'abusive';
}
