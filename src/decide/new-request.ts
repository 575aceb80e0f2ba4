// A person outside the desk opens a ticket: registered, acknowledged and told to staff, or on hold at once for its language (clauses 13, 16).
import type { Message } from '../parse/message';
import { bareSubject } from '../parse/subject-prefix';
import type { TicketEvent } from '../ticket/event';
import type { Language } from '../ticket/language';
import { acknowledgementFacts } from './acknowledge';
import { overCaps, withheldWhy } from './answer-caps';
import { type CourtesyOutcome, courtesy } from './courtesy';
import { type Decision, type NewTicket, type PlannedNotice, plan } from './decision';
import type { Inbound } from './inbound';
import type { Candidate, MailContext } from './mail-context';
import type { Person } from './notice';
import { notifyStaff } from './notify-staff';
import { requesterEvent } from './requester-event';
import { assignedInTurn, senderOf } from './staff-notices';
import { oversizeFacts, tooLarge } from './too-large';

/** `refused`: the ticket that the mail pointed at in vain. */
export function newRequest(inbound: Inbound, context: MailContext, refused: Candidate | null): Decision {
  const { message, triage } = inbound;
  const language = triage.language ?? context.requesterLanguage ?? context.policy.defaultLanguage;
  const silent = message.noAutomaticAnswer || overCaps(context) || context.flooding || message.from === null;
  const rude = courtesy(inbound, context, language, null, silent);
  const linked = linkOf(context, refused, rude);
  const assignee = rude?.status ? null : context.nextAssignee;
  const ticket: NewTicket = {
    // A number that its sender may not write to any more would be mistaken for that of this request.
    subject: refused ? bareSubject(inbound.politeSubject) : inbound.politeSubject,
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
    requesterEvent(inbound, 'registered', {
      channel: 'mail',
      reason: message.kindReason,
      ...(triage.exclusion ? { proposed: triage.exclusion } : {}),
      ...oversizeFacts(inbound),
    }),
    ...(linked ? [requesterEvent(inbound, 'linked', { number: linked.number, by: linked.why })] : []),
    ...(silent ? [requesterEvent(inbound, 'answer-withheld', { why: withheldWhy(message, context) })] : []),
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

/** People in To and Cc besides the sender; our own addresses are removed where the ticket is written down. */
function copied(message: Message): Person[] {
  return [...message.to, ...message.cc].filter(({ address }) => address !== message.from?.address);
}
