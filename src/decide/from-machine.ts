// A machine wrote: bounces go to the ticket of the notice that bounced, everything else is filed where it belongs or kept aside. No answer, ever.
import type { TicketEvent } from '../ticket/event';
import { nextStatus } from '../ticket/status';
import type { Decision, PlannedNotice, TicketChange } from './decision';
import type { Inbound } from './inbound';
import type { MailContext, ReturnedNotice, TicketState } from './mail-context';
import { matchTicket } from './match-ticket';
import { audience, operatorNotification, senderOf } from './staff-notices';

export function fromMachine(inbound: Inbound, context: MailContext): Decision {
  const { returnedNotice } = context;
  if (inbound.message.bounce && returnedNotice?.ticket) {
    return bounced(inbound, context, returnedNotice, returnedNotice.ticket);
  }
  const { ticket } = matchTicket(inbound.message.from?.address ?? null, context);
  return {
    reason: ticket ? 'machine-on-ticket' : 'machine-alone',
    mail: ticket ? 'processed' : 'discarded',
    ticket: ticket && { id: ticket.id },
    filing: ticket && { role: 'machine', visibility: 'internal' },
    change: {},
    events: ticket
      ? [event(inbound, 'machine-mail', { kind: inbound.message.kind, reason: inbound.message.kindReason })]
      : [],
    notices: [],
  };
}

/**
 * A bounce that says the mail is lost, for good or because the mail system gave up, is told to operators, and stops the
 * eight hours if it was the information request: the question never arrived (clause 15).
 */
function bounced(inbound: Inbound, context: MailContext, notice: ReturnedNotice, ticket: TicketState): Decision {
  const permanent = inbound.message.bounce?.permanent === true || inbound.message.kindDetail === 'given-up';
  const status = inbound.message.bounce?.status ?? '';
  const asked = permanent && ticket.status === 'awaiting-info' && ticket.info?.outboxId === notice.outboxId;
  const after = asked ? nextStatus(ticket.status, 'info-failed') : null;
  const change: TicketChange = after ? { status: after, info: 'stop' } : {};
  return {
    reason: permanent ? 'bounce-permanent' : 'bounce-temporary',
    mail: 'processed',
    ticket: { id: ticket.id },
    filing: { role: 'machine', visibility: 'internal' },
    change,
    events: [
      event(inbound, 'notice-bounced', { notice: notice.name, recipient: notice.recipient, permanent, status }),
      ...(asked ? [event(inbound, 'info-failed', { why: 'bounced' })] : []),
    ],
    notices: permanent ? tellStaff(inbound, context, notice, ticket, asked) : [],
  };
}

/** Not the one whose own notice bounced: that mail would bounce as well. */
function tellStaff(
  inbound: Inbound,
  context: MailContext,
  notice: ReturnedNotice,
  ticket: TicketState,
  asked: boolean,
): PlannedNotice[] {
  return audience(context.staff, ticket)
    .filter(({ address }) => address !== notice.recipient)
    .map((operator) =>
      operatorNotification(operator, {
        what: asked ? 'info-bounced' : 'notice-bounced',
        status: asked ? 'open' : ticket.status,
        due: null,
        sender: senderOf(inbound.message),
        text: inbound.message.newText.slice(0, 2000),
        files: [],
        findings: [{ name: 'recipient', value: notice.recipient }],
        linked: null,
        history: ticket.history,
      }),
    );
}

function event({ message }: Inbound, kind: TicketEvent['kind'], data: TicketEvent['data']): TicketEvent {
  return { kind, actor: { kind: 'machine', address: message.from?.address ?? '' }, data };
}
