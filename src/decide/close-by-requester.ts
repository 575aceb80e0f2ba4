// The requester replies to the close address that came with an answer: their own ticket is closed as solved (desk.md, "Who may command").
import { nextStatus } from '../ticket/status';
import { saysSettled } from './consent';
import { type Decision, type PlannedNotice, plan } from './decision';
import type { Inbound } from './inbound';
import type { MailContext, Participant, TicketState } from './mail-context';
import { audience, operatorNotification, senderOf } from './staff-notices';

/** Null when the mail is no such thing: then it is a letter like any other, also when it came to a close address. */
export function closeByRequester(inbound: Inbound, context: MailContext): Decision | null {
  const owned = ownTicket(inbound, context);
  if (!owned) return null;
  const { ticket, requester } = owned;
  // Closed meanwhile: it is settled, which is no reason to open it again.
  const closes = nextStatus(ticket.status, 'closed') !== null;
  return {
    reason: 'requester-close',
    mail: 'processed',
    ticket: { id: ticket.id },
    filing: { role: 'requester', visibility: 'public' },
    change: closes ? { status: 'closed', closeReason: 'solved', holdReason: null, info: 'stop' } : {},
    events: closes
      ? [{ kind: 'closed', actor: { kind: 'requester', address: requester.address }, data: { reason: 'solved' } }]
      : [],
    notices: closes
      ? [...tellRequester(inbound, context, ticket, requester), ...tellStaff(inbound, context, ticket)]
      : [],
  };
}

/** The token of this very requester for this very purpose, the sender's own address, and a text that says what it is for. */
function ownTicket(
  { message, verdict, triage }: Inbound,
  { token, candidates, authority: { check } }: MailContext,
): { readonly ticket: TicketState; readonly requester: Participant } | null {
  if (token.found !== 'valid' || token.purpose !== 'close') return null;
  const ticket = candidates.find(({ by }) => by === 'token')?.ticket;
  const requester = ticket?.participants.find(({ id }) => id === token.personId);
  if (!ticket || requester?.role !== 'requester' || requester.address !== message.from?.address) return null;
  if (check.author !== requester.address || check.result === 'fail') return null;
  const settled = saysSettled(message.newText) || triage.thanksOnly;
  return settled && verdict.grade === 'clean' && message.attachments.length === 0 ? { ticket, requester } : null;
}

function tellRequester(
  { message }: Inbound,
  { policy, noticesToSender }: MailContext,
  ticket: TicketState,
  requester: Participant,
): PlannedNotice[] {
  if (message.noAutomaticAnswer || noticesToSender >= policy.noticesPerSender) return [];
  return [
    plan({
      name: 'closed-solved',
      language: ticket.language,
      to: { name: requester.name, address: requester.address },
      facts: { text: '', operator: '', quoted: null, files: [], reopenDays: policy.reopenDays },
      replyToken: { purpose: 'requester', person: 'requester' },
      autoSubmitted: 'auto-replied',
    }),
  ];
}

function tellStaff({ message }: Inbound, { staff }: MailContext, ticket: TicketState): PlannedNotice[] {
  return audience(staff, ticket).map((operator) =>
    operatorNotification(operator, {
      what: 'closed-by-requester',
      status: 'closed',
      due: null,
      sender: senderOf(message),
      text: message.newText,
      files: [],
      findings: [],
      linked: null,
      history: ticket.history,
    }),
  );
}
