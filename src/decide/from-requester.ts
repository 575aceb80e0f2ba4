// A person outside the desk wrote: a new request, or a follow-up to a ticket of theirs; courtesy decides first (clause 16).
import type { Message } from '../parse/message';
import type { TicketEvent } from '../ticket/event';
import { type CloseReason, nextStatus, type Status } from '../ticket/status';
import { overCaps } from './answer-caps';
import { awaitsWords, courtesy, stillWaiting } from './courtesy';
import { type Decision, type PlannedNotice, plan, type TicketChange } from './decision';
import { newFollowers } from './followers';
import type { Inbound } from './inbound';
import type { MailContext, TicketState } from './mail-context';
import { isOver, matchTicket } from './match-ticket';
import { newRequest } from './new-request';
import { notifyStaff } from './notify-staff';
import type { ReasonCode } from './reason-code';
import { requesterEvent } from './requester-event';
import { assignedInTurn } from './staff-notices';
import { oversizeFacts, tooLarge } from './too-large';

/** `refusedCommand` says why a command in this mail did not count (another person's token); it is recorded beside the mail. */
export function fromRequester(inbound: Inbound, context: MailContext, refusedCommand: string | null = null): Decision {
  const decision = decideRequest(inbound, context);
  if (refusedCommand === null) return decision;
  return {
    ...decision,
    events: [...decision.events, requesterEvent(inbound, 'command-refused', { why: refusedCommand })],
  };
}

function decideRequest(inbound: Inbound, context: MailContext): Decision {
  const match = matchTicket(inbound.message.from?.address ?? null, context);
  if (!match.ticket) return newRequest(inbound, context, match.refused);
  const ticket = match.ticket;
  if (ticket.status === 'closed' && inbound.triage.thanksOnly) return thanks(inbound, ticket);
  if (isOver(ticket, context.arrivedAt, context.policy.reopenDays)) {
    return newRequest(inbound, context, { by: match.by ?? 'text', ticket });
  }
  return followUp(inbound, context, ticket);
}

function followUp(inbound: Inbound, context: MailContext, ticket: TicketState): Decision {
  const { message } = inbound;
  const quiet = message.noAutomaticAnswer || overCaps(context) || context.flooding;
  const rude = courtesy(inbound, context, ticket.language, ticket, quiet);
  const waits = rude === null && awaitsWords(inbound, context, ticket);
  const reopens = ticket.status === 'closed';
  const answersInfo = ticket.status === 'awaiting-info';
  const next = waits ? null : nextStatus(ticket.status, reopens ? 'reopened' : 'requester-wrote');
  const status: Status = rude?.status ?? next ?? ticket.status;
  // Held as soon as it came, it was nobody's turn yet.
  const turn = ticket.holdReason === 'abuse' && status === 'open' && !ticket.assigneeId ? context.nextAssignee : null;
  const given = turn ? { ...ticket, assigneeId: turn.id } : ticket;
  const events: TicketEvent[] = [
    requesterEvent(inbound, 'follow-up', oversizeFacts(inbound)),
    ...(context.flooding ? [requesterEvent(inbound, 'answer-withheld', { why: 'flood' })] : []),
    ...(answersInfo ? [requesterEvent(inbound, 'info-answered', {})] : []),
    ...(reopens && !rude?.status ? [requesterEvent(inbound, 'reopened', {})] : []),
    ...(ticket.status === 'on-hold' && status === 'open' ? [requesterEvent(inbound, 'resumed', {})] : []),
    ...(turn ? [assignedInTurn(turn)] : []),
    ...newFollowers(message, context.staff, ticket).map((one) =>
      requesterEvent(inbound, 'followed', { who: one.address }),
    ),
    ...(rude?.events ?? []),
  ];
  const what = reopens
    ? 'reopened'
    : answersInfo
      ? 'info-answered'
      : ticket.holdReason === 'abuse' && !waits
        ? 'resumed'
        : 'follow-up';
  const told = tooLarge(inbound, context.policy.maxMailMb, ticket.language, ticket);
  const answer = waits ? stillWaiting(inbound, context, ticket) : reopens ? reopened(ticket) : null;
  const reply = rude?.status ? rude.warning : (told ?? answer);
  return {
    reason: followUpReason(Boolean(rude?.status), reopens, answersInfo),
    mail: 'processed',
    ticket: { id: ticket.id },
    filing: { role: roleOf(message, ticket), visibility: 'public' },
    change: {
      ...(waits ? {} : followUpChange(ticket, status, answersInfo, rude?.status ?? null)),
      ...(turn ? { assigneeId: turn.id } : {}),
    },
    events,
    notices: [
      ...(reply && !quiet ? [reply] : []),
      ...(rude?.status || context.flooding ? [] : toldStaff(inbound, context, given, what, waits)),
      ...(rude?.reports ?? []),
    ],
  };
}

/** While it stands still only a file is worth a look. */
function toldStaff(
  inbound: Inbound,
  context: MailContext,
  ticket: TicketState,
  what: string,
  waits: boolean,
): PlannedNotice[] {
  if (!waits) return notifyStaff(inbound, context, ticket, what, null);
  if (inbound.message.attachments.length === 0) return [];
  return notifyStaff(inbound, context, ticket, what, null, ticket.status);
}

function thanks(inbound: Inbound, ticket: TicketState): Decision {
  return {
    reason: 'follow-up-thanks',
    mail: 'processed',
    ticket: { id: ticket.id },
    filing: { role: roleOf(inbound.message, ticket), visibility: 'public' },
    change: {},
    events: [requesterEvent(inbound, 'thanks', {})],
    notices: [],
  };
}

function followUpReason(abusive: boolean, reopens: boolean, answersInfo: boolean): ReasonCode {
  if (abusive) return 'follow-up-abusive';
  if (reopens) return 'follow-up-reopens';
  return answersInfo ? 'follow-up-answers-info' : 'follow-up';
}

function followUpChange(ticket: TicketState, status: Status, answersInfo: boolean, rude: Status | null): TicketChange {
  const closeReason: CloseReason | null = rude === 'closed' ? 'abusive' : null;
  return {
    status,
    ...(status === 'closed' || ticket.status === 'closed' ? { closeReason } : {}),
    ...(answersInfo ? { info: 'stop' as const } : {}),
    ...(ticket.holdReason !== null || rude === 'on-hold'
      ? { holdReason: rude === 'on-hold' ? ('abuse' as const) : null, holdUntil: null }
      : {}),
  };
}

function reopened(ticket: TicketState): PlannedNotice | null {
  const to = ticket.participants.find(({ role }) => role === 'requester');
  if (!to) return null;
  return plan({
    name: 'reopened',
    language: ticket.language,
    to: { name: to.name, address: to.address },
    facts: { mistaken: false, resumed: true },
    replyToken: { purpose: 'requester', person: 'requester' },
    autoSubmitted: 'auto-replied',
  });
}

function roleOf(message: Message, ticket: TicketState): 'requester' | 'participant' {
  const requester = ticket.participants.find(({ role }) => role === 'requester');
  return requester?.address === message.from?.address ? 'requester' : 'participant';
}
