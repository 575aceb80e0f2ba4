// A person outside the desk wrote: a new request, or a follow-up to a ticket of theirs; courtesy decides first (clause 16).
import type { Message } from '../parse/message';
import type { TicketEvent } from '../ticket/event';
import type { Language } from '../ticket/language';
import { type CloseReason, nextStatus, type Status } from '../ticket/status';
import { acknowledgementFacts } from './acknowledge';
import { overCaps, withheldWhy } from './answer-caps';
import { awaitsWords, type CourtesyOutcome, courtesy, stillWaiting } from './courtesy';
import { type Decision, type NewTicket, type PlannedNotice, plan, type TicketChange } from './decision';
import { newFollowers } from './followers';
import type { Inbound } from './inbound';
import type { Candidate, MailContext, TicketState } from './mail-context';
import { matchTicket } from './match-ticket';
import type { Person } from './notice';
import { notifyStaff } from './notify-staff';
import type { ReasonCode } from './reason-code';
import { assignedInTurn, senderOf } from './staff-notices';
import { oversizeFacts, tooLarge } from './too-large';

const DAY_MS = 86_400_000;

/** `refusedCommand` says why a command in this mail did not count (another person's token); it is recorded beside the mail. */
export function fromRequester(inbound: Inbound, context: MailContext, refusedCommand: string | null = null): Decision {
  const decision = decideRequest(inbound, context);
  if (refusedCommand === null) return decision;
  return { ...decision, events: [...decision.events, event(inbound, 'command-refused', { why: refusedCommand })] };
}

function decideRequest(inbound: Inbound, context: MailContext): Decision {
  const match = matchTicket(inbound.message.from?.address ?? null, context);
  if (!match.ticket) return newRequest(inbound, context, match.refused);
  const ticket = match.ticket;
  const closedForDays = ticket.closedAt ? (context.arrivedAt.getTime() - ticket.closedAt.getTime()) / DAY_MS : 0;
  if (ticket.status === 'closed' && inbound.triage.thanksOnly) return thanks(inbound, ticket);
  if (ticket.status === 'closed' && (closedForDays > context.policy.reopenDays || ticket.closeReason === 'abusive')) {
    return newRequest(inbound, context, { by: match.by ?? 'text', ticket });
  }
  return followUp(inbound, context, ticket);
}

/** `refused`: the ticket that the mail pointed at in vain. */
export function newRequest(inbound: Inbound, context: MailContext, refused: Candidate | null): Decision {
  const { message, triage } = inbound;
  const language = triage.language ?? context.requesterLanguage ?? context.policy.defaultLanguage;
  const silent = message.noAutomaticAnswer || overCaps(context) || context.flooding || message.from === null;
  const rude = courtesy(inbound, context, language, null, silent);
  const linked = linkOf(context, refused, rude);
  const assignee = rude?.status ? null : context.nextAssignee;
  const ticket: NewTicket = {
    subject: inbound.politeSubject,
    language,
    category: triage.category,
    priority: triage.priority,
    status: rude?.status ?? 'new',
    holdReason: rude?.status === 'on-hold' ? 'abuse' : null,
    closeReason: rude?.status === 'closed' ? 'abusive' : null,
    requester: senderOf(message),
    copied: copied(message),
    linkedTo: linked?.id ?? null,
    level: context.vip ? 'vip' : 'basic',
    assigneeId: assignee?.id ?? null,
  };
  const events: TicketEvent[] = [
    event(inbound, 'registered', {
      channel: 'mail',
      reason: message.kindReason,
      ...(triage.exclusion ? { proposed: triage.exclusion } : {}),
      ...oversizeFacts(inbound),
    }),
    ...(linked ? [event(inbound, 'linked', { number: linked.number, by: linked.why })] : []),
    ...(silent ? [event(inbound, 'answer-withheld', { why: withheldWhy(message, context) })] : []),
    ...(assignee ? [assignedInTurn(assignee)] : []),
    ...(rude?.events ?? []),
  ];
  const toStaff =
    rude?.status || context.flooding
      ? []
      : notifyStaff(inbound, context, null, 'new-request', linked && { number: linked.number, why: linked.why });
  const answer = silent ? null : answerTo(inbound, context, language, rude);
  return {
    reason: rude?.status
      ? 'new-request-obscene'
      : silent
        ? 'new-request-unanswered'
        : refused
          ? 'new-request-linked'
          : 'new-request',
    mail: 'processed',
    ticket: { open: ticket },
    filing: { role: 'requester', visibility: 'public' },
    change: {},
    events,
    notices: [...(answer ? [answer] : []), ...toStaff, ...(rude?.reports ?? [])],
  };
}

interface Link {
  readonly id: number;
  readonly number: string;
  /** Key of the phrase `linked.<why>`. */
  readonly why: string;
}

/** Who puts the question politely in a letter of its own has a request that stands still besides: whoever answers must see it. */
function linkOf({ held }: MailContext, refused: Candidate | null, rude: CourtesyOutcome | null): Link | null {
  if (refused) return { id: refused.ticket.id, number: refused.ticket.number, why: refused.by };
  return held && rude === null ? { ...held, why: 'held' } : null;
}

/** Null: nobody is told that the request stands still (a setting). */
function answerTo(
  inbound: Inbound,
  context: MailContext,
  language: Language,
  rude: CourtesyOutcome | null,
): PlannedNotice | null {
  if (rude?.status) return rude.warning;
  const { maxMailMb } = context.policy;
  return tooLarge(inbound, maxMailMb, language, null) ?? acknowledgement(inbound, context, language);
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
    event(inbound, 'follow-up', oversizeFacts(inbound)),
    ...(context.flooding ? [event(inbound, 'answer-withheld', { why: 'flood' })] : []),
    ...(answersInfo ? [event(inbound, 'info-answered', {})] : []),
    ...(reopens && !rude?.status ? [event(inbound, 'reopened', {})] : []),
    ...(ticket.status === 'on-hold' && status === 'open' ? [event(inbound, 'resumed', {})] : []),
    ...(turn ? [assignedInTurn(turn)] : []),
    ...newFollowers(message, context.staff, ticket).map((one) => event(inbound, 'followed', { who: one.address })),
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
    events: [event(inbound, 'thanks', {})],
    notices: [],
  };
}

function followUpReason(obscene: boolean, reopens: boolean, answersInfo: boolean): ReasonCode {
  if (obscene) return 'follow-up-obscene';
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

function acknowledgement({ message, triage }: Inbound, context: MailContext, language: Language): PlannedNotice {
  return plan({
    name: 'acknowledgement',
    language,
    to: senderOf(message),
    facts: acknowledgementFacts(message, triage, triage.category, context, language),
    replyToken: { purpose: 'requester', person: 'requester' },
    autoSubmitted: 'auto-replied',
  });
}

function reopened(ticket: TicketState): PlannedNotice | null {
  const to = ticket.participants.find(({ role }) => role === 'requester');
  if (!to) return null;
  return plan({
    name: 'reopened',
    language: ticket.language,
    to: { name: to.name, address: to.address },
    facts: { mistaken: false },
    replyToken: { purpose: 'requester', person: 'requester' },
    autoSubmitted: 'auto-replied',
  });
}

/** People in To and Cc besides the sender; our own addresses are removed where the ticket is written down. */
function copied(message: Message): Person[] {
  return [...message.to, ...message.cc].filter(({ address }) => address !== message.from?.address);
}

function roleOf(message: Message, ticket: TicketState): 'requester' | 'participant' {
  const requester = ticket.participants.find(({ role }) => role === 'requester');
  return requester?.address === message.from?.address ? 'requester' : 'participant';
}

function event({ message }: Inbound, kind: TicketEvent['kind'], data: TicketEvent['data']): TicketEvent {
  return { kind, actor: { kind: 'requester', address: message.from?.address ?? '' }, data };
}
