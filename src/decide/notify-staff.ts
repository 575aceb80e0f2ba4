// What staff is told of a requester's mail: the mail itself, and what was found in it.
import { nextStatus, type Status } from '../ticket/status';
import type { PlannedNotice } from './decision';
import type { Inbound } from './inbound';
import type { MailContext, TicketState } from './mail-context';
import type { NoticeFacts } from './notice';
import { senderCheck } from './sender-check';
import { alsoTo, audience, files, findings, operatorNotification, senderOf, tellOf } from './staff-notices';
import { oversizeFindings } from './too-large';

/** What a request is and lacks was said when it came; a line that follows it says nothing of that. */
const OF_NEW_REQUESTS: ReadonlySet<string> = new Set(['requester', 'category', 'missing']);

/** Whoever works on the ticket, or all who may; of a new request also what was found in it. */
export function notifyStaff(
  inbound: Inbound,
  context: MailContext,
  ticket: TicketState | null,
  what: string,
  linked: NoticeFacts['operator-notification']['linked'],
  status: Status = statusThen(ticket),
): PlannedNotice[] {
  const { message, triage, verdict } = inbound;
  const told = ticket ? audience(context.staff, ticket) : tellOf(context.staff, context.nextAssignee?.id ?? null);
  return told.map((operator) =>
    operatorNotification(operator, {
      what,
      status,
      due: null,
      sender: senderOf(message),
      text: message.newText,
      files: [...(ticket?.heldFiles ?? []), ...files(message)],
      findings: [
        ...oversizeFindings(inbound),
        ...alsoTo(message, context),
        ...findings(triage, verdict, message.identity.links).filter(
          ({ name }) => !ticket || !OF_NEW_REQUESTS.has(name),
        ),
        ...senderCheck(context),
      ],
      linked,
      history: ticket?.history ?? [],
    }),
  );
}

function statusThen(ticket: TicketState | null): Status {
  if (!ticket) return 'new';
  return nextStatus(ticket.status, ticket.status === 'closed' ? 'reopened' : 'requester-wrote') ?? ticket.status;
}
