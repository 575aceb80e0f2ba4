// Clause 16 for requesters: what obscene language or an insult leads to.

import { maskExcerpt } from '../screen/mask';
import type { Grade } from '../screen/verdict';
import type { TicketEvent } from '../ticket/event';
import type { Language } from '../ticket/language';
import type { Status } from '../ticket/status';
import { type PlannedNotice, plan } from './decision';
import type { DeskPolicy } from './desk-policy';
import { attachedFiles, type Inbound } from './inbound';
import type { MailContext, TicketState } from './mail-context';
import { replyTokenOf } from './reply-token';
import { operatorNotification, senderOf, workingOn } from './staff-notices';
import { reportToSuperiors, superiors, superiorsOrStaff, toBeJudged } from './superiors';
import { isWordless } from './wordless';

export interface CourtesyOutcome {
  /** The status it forces, or null when service goes on (an insult, or the setting `notify-only`). */
  readonly status: Extract<Status, 'on-hold' | 'closed'> | null;
  /** What the sender is told; null when service goes on, or nobody is to be warned. */
  readonly warning: PlannedNotice | null;
  /** To superiors, to those who work on the ticket, and to a requester whose ticket somebody else brought to a halt. */
  readonly reports: readonly PlannedNotice[];
  readonly events: readonly TicketEvent[];
}

interface Step {
  readonly status: CourtesyOutcome['status'];
  /** The sender is told of it. */
  readonly warned: boolean;
}

/**
 * Null for a polite mail. Obscene: hold, warn, report; the second within the days of the policy closes the ticket as
 * abusive, but not a ticket of somebody else on which its author is a mere participant. Insult: the superior is told and
 * service goes on; what waits for a polite word goes on waiting. `ticket`: the one it came to; null: a new request.
 * `quiet`: this mail gets no automatic answer.
 */
export function courtesy(
  inbound: Inbound,
  context: MailContext,
  language: Language,
  ticket: TicketState | null,
  quiet: boolean,
): CourtesyOutcome | null {
  const { message, verdict } = inbound;
  if (verdict.grade === 'clean') return null;
  const status = forced(inbound, context, ticket);
  const step: Step = { status, warned: status !== null && context.policy.courtesy.warn && !quiet };
  const actor = { kind: 'requester' as const, address: message.from?.address ?? '' };
  const events: TicketEvent[] = [
    { kind: 'abuse-found', actor, data: { grade: verdict.grade, threat: verdict.threat, step: status ?? 'notify' } },
  ];
  // Also when it stood on hold before: a follow-up lets the clocks of the service level run.
  if (status === 'on-hold') events.push({ kind: 'held', actor: DAEMON, data: { why: 'abuse' } });
  if (status === 'closed') events.push({ kind: 'closed', actor: DAEMON, data: { reason: 'abusive' } });
  return {
    status,
    warning: step.warned && status !== null ? warning(inbound, context, language, ticket, status) : null,
    reports: context.flooding ? [] : reports(inbound, context, ticket, step),
    events,
  };
}

const DAEMON = { kind: 'daemon', address: '' } as const;

function forced(inbound: Inbound, context: MailContext, ticket: TicketState | null): Step['status'] {
  const { hold, closeDays } = context.policy.courtesy;
  // What lay there before the desk did is registered without a word to anybody: nobody could know why it stands still.
  if (!hold || context.imported) return null;
  if (inbound.verdict.grade !== 'obscene') return ticket?.holdReason === 'abuse' ? 'on-hold' : null;
  return closeDays > 0 && context.obsceneBefore > 0 && !isAnothers(inbound, ticket) ? 'closed' : 'on-hold';
}

/** An order that is refused whatever it says (clause 8) opens no ticket that could be held: the superior is told all the same. */
export function reportRefused(inbound: Inbound, context: MailContext): PlannedNotice[] {
  if (!isTold(inbound.verdict.grade, context) || context.flooding) return [];
  return superiorReports(inbound, context, 'refused');
}

function requesterOf({ participants }: TicketState) {
  return participants.find(({ role }) => role === 'requester');
}

function reports(inbound: Inbound, context: MailContext, ticket: TicketState | null, step: Step): PlannedNotice[] {
  const { verdict, screened } = inbound;
  const said = step.status === null ? 'notify' : step.warned ? step.status : `${step.status}-unwarned`;
  return [
    ...(isTold(verdict.grade, context) ? superiorReports(inbound, context, said) : []),
    ...(ticket === null || step.status === null
      ? []
      : halted(inbound, context, ticket, step.status, maskExcerpt(screened, verdict))),
  ];
}

function isTold(grade: Grade, { policy: { courtesy } }: MailContext): boolean {
  return grade === 'obscene' || (grade === 'insult' && courtesy.report === 'all');
}

/** A superior hears of it; a colleague who hears of it for want of one is none. */
function isReported({ verdict }: Inbound, context: MailContext): boolean {
  return isTold(verdict.grade, context) && !context.flooding && superiors(context.staff).length > 0;
}

function superiorReports(
  { message, screened, verdict, politeFiles = [] }: Inbound,
  { staff }: MailContext,
  step: string,
): PlannedNotice[] {
  return [
    ...reportToSuperiors(superiorsOrStaff(staff), {
      excerpt: maskExcerpt(screened, verdict),
      text: toBeJudged(screened, verdict),
      grade: verdict.threat ? 'threat' : verdict.grade,
      sender: senderOf(message),
      step,
      attachments: attachedFiles(message).length,
      filenames: politeFiles.join(', '),
    }),
  ];
}

/** Those who work on the ticket, and its requester when another one's words brought it to a halt: each must know why it stands still. */
function halted(
  inbound: Inbound,
  context: MailContext,
  ticket: TicketState,
  status: 'on-hold' | 'closed',
  excerpt: string,
): PlannedNotice[] {
  const { message, verdict } = inbound;
  const requester = requesterOf(ticket);
  const another = requester && requester.address !== message.from?.address ? requester : null;
  const operators = workingOn(context.staff, ticket).map((operator) =>
    operatorNotification(operator, {
      what: status === 'closed' ? 'abuse-closed' : 'abuse-held',
      status,
      due: null,
      sender: senderOf(message),
      text: excerpt,
      files: [],
      findings: [{ name: 'verdict', value: verdict.threat ? 'threat' : verdict.grade }],
      linked: null,
      history: ticket.history,
    }),
  );
  if (!another || ticket.holdReason === 'abuse' || !context.policy.courtesy.warn) return operators;
  const told = plan({
    name: 'abuse-warning',
    language: ticket.language,
    to: { name: another.name, address: another.address },
    facts: {
      author: message.from?.address ?? '',
      participant: false,
      wordless: false,
      days: 0,
      reported: isReported(inbound, context),
    },
    replyToken: { purpose: 'requester', person: 'requester' },
    autoSubmitted: 'auto-generated',
  });
  return [...operators, told];
}

/** A request that waits for a polite message goes on waiting when there is none in the mail: only a file, a quote, a signature. */
export function awaitsWords(inbound: Inbound, context: MailContext, ticket: TicketState): boolean {
  return ticket.holdReason === 'abuse' && context.policy.courtesy.hold && isWordless(inbound);
}

/** What its sender is told, who believes to have answered; null where nobody is warned. */
export function stillWaiting(inbound: Inbound, { policy }: MailContext, ticket: TicketState): PlannedNotice | null {
  if (!policy.courtesy.warn) return null;
  return plan({
    name: 'abuse-warning',
    language: ticket.language,
    to: senderOf(inbound.message),
    facts: {
      author: '',
      ...partIn(isAnothers(inbound, ticket), policy),
      wordless: true,
      reported: false,
    },
    replyToken: replyTokenOf(inbound.message.from?.address ?? '', ticket),
    autoSubmitted: 'auto-replied',
  });
}

/** A repeat by somebody who merely has a part in the ticket never closes it, but a request of their own. */
export function partIn(participant: boolean, { courtesy: { closeDays } }: DeskPolicy) {
  return { participant, days: closeDays };
}

function isAnothers({ message }: Inbound, ticket: TicketState | null): boolean {
  return ticket !== null && requesterOf(ticket)?.address !== message.from?.address;
}

/** The warning goes to the one who wrote, who need not be the ticket's requester. */
function warning(
  inbound: Inbound,
  context: MailContext,
  language: Language,
  ticket: TicketState | null,
  status: 'on-hold' | 'closed',
): PlannedNotice {
  const { message, verdict } = inbound;
  const reported = isReported(inbound, context);
  const common = {
    language,
    to: senderOf(message),
    replyToken: replyTokenOf(message.from?.address ?? '', ticket),
    autoSubmitted: 'auto-replied',
  } as const;
  return status === 'closed'
    ? plan({ ...common, name: 'rejected-abusive', facts: { text: '', reported } })
    : plan({
        ...common,
        name: 'abuse-warning',
        facts: {
          author: '',
          ...partIn(isAnothers(inbound, ticket), context.policy),
          // An insult closes nothing, however often.
          ...(verdict.grade === 'obscene' ? {} : { days: 0 }),
          wordless: false,
          reported,
        },
      });
}
