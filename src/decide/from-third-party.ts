// A consulted expert wrote (clause 17): kept inside the ticket, the operators are told, the requester never sees it.
import type { Decision } from './decision';
import type { Inbound } from './inbound';
import type { MailContext, TicketState } from './mail-context';
import { audience, files, operatorNotification, senderOf } from './staff-notices';

/** The ticket on which this mail is an expert's: by the token issued to them, else by the thread, if they are on it as third party. */
export function consultedOn({ message }: Inbound, { candidates, token }: MailContext): TicketState | null {
  if (token.found === 'valid' && token.purpose === 'third-party') {
    return candidates.find(({ by }) => by === 'token')?.ticket ?? null;
  }
  if (token.found === 'valid') return null;
  const sender = message.from?.address;
  const mine = candidates.find(({ ticket }) => ticket.participants.some(({ address }) => address === sender))?.ticket;
  const role = mine?.participants.find(({ address }) => address === sender)?.role;
  return mine && role === 'third-party' ? mine : null;
}

export function fromThirdParty(inbound: Inbound, context: MailContext, ticket: TicketState): Decision {
  const { message } = inbound;
  return {
    reason: 'third-party-answer',
    mail: 'processed',
    ticket: { id: ticket.id },
    filing: { role: 'third-party', visibility: 'internal' },
    change: {},
    events: [
      { kind: 'third-party-answered', actor: { kind: 'third-party', address: message.from?.address ?? '' }, data: {} },
    ],
    notices: audience(context.staff, ticket).map((operator) =>
      operatorNotification(operator, {
        what: 'third-party-answered',
        status: ticket.status,
        due: ticket.info?.dueAt?.toISOString() ?? null,
        sender: senderOf(message),
        text: message.newText,
        files: files(message),
        findings: [],
        linked: null,
        history: ticket.history,
      }),
    ),
  };
}
