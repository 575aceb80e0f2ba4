// Carries an allowed command out: changes of fields and the verb together, in one decision, with the transcript and the colleagues' notice.
import { answerRequester } from './answer-requester';
import { askThirdParty } from './ask-third-party';
import { changeFields } from './change-fields';
import { tellsRequester } from './checked-command';
import type { Verb } from './command';
import type { Decision, PlannedNotice, TicketChange } from './decision';
import { type Effect, type Order, operatorEvent } from './effect';
import { newFollowers } from './followers';
import { shownToOutsiders } from './leaked-token';
import type { FieldsBefore, TicketState } from './mail-context';
import { mergeTickets } from './merge-tickets';
import type { ReasonCode } from './reason-code';
import { tellColleagues } from './staff-notices';
import { tellJudged } from './superiors';
import { transcript } from './transcript';

const REASON: Readonly<Partial<Record<Verb, ReasonCode>>> = {
  answer: 'operator-answer',
  info: 'operator-info',
  close: 'operator-close',
  reject: 'operator-reject',
  faq: 'operator-faq',
  note: 'operator-note',
  change: 'operator-change',
  hold: 'operator-hold',
  reopen: 'operator-reopen',
  'third-party': 'operator-third-party',
  merge: 'operator-merge',
};
/** These do not make the operator the one who works on an unassigned ticket. */
const TAKES_NOT: readonly Verb[] = ['note', 'change', 'merge'];

export function carryOut(order: Order): Decision {
  const { command, context, operator, ticket } = order;
  const fields = changeFields(order);
  const verb = verbEffect(order);
  const beside = besides(order);
  const takes = ticket.assigneeId === null && !TAKES_NOT.includes(command.verb) ? { assigneeId: operator.id } : {};
  const change: TicketChange = { ...takes, ...fields.change, ...verb.change };
  const effect: Effect = {
    change,
    events: [...fields.events, ...verb.events, ...beside.events],
    notices: [...verb.notices, ...fields.notices],
    done: [...verb.done, ...fields.done, ...beside.done],
  };
  const status = change.status ?? ticket.status;
  const judged = command.fields.verdict === 'clean' && context.authority.appealGrantedBy === null;
  const reportedTo = judged ? (context.operatorFacts?.judged?.reportedTo ?? []) : [];
  const superiors = tellJudged(order, reportedTo, 'abuse-cleared', status).map((notice) => ({
    ...notice,
    delaySeconds: context.policy.sendDelaySeconds,
  }));
  const colleagues = tellsRequester(command)
    ? tellColleagues(order, status, 'colleague-answered')
    : command.inside && ticket.assigneeId !== null
      ? tellColleagues(order, status, 'noted')
      : [];
  return {
    reason: REASON[command.verb] ?? 'operator-change',
    mail: 'processed',
    ticket: { id: ticket.id },
    filing: { role: 'operator', visibility: 'internal' },
    change,
    events: [...effect.events, commanded(order)],
    notices: [
      ...effect.notices,
      ...[...superiors, ...colleagues].filter(notToldYet(effect)),
      ...transcript({ ...order, now: context.now }, effect),
    ],
  };
}

/** What the addressees of the mail lead to: colleagues in Cc follow from now on, and an address shown to outsiders is void. */
function besides({ context, inbound, operator, ticket }: Order): Pick<Effect, 'events' | 'done'> {
  const joining = newFollowers(inbound.message, context.staff, ticket);
  return {
    events: joining.map(({ address }) => operatorEvent(operator, 'followed', { who: address })),
    done: [
      ...joining.map(({ name }) => ({ what: 'followed', detail: name })),
      ...(shownToOutsiders(inbound, context) ? [{ what: 'address-void', detail: '' }] : []),
    ],
  };
}

/** The one to whom the ticket is given learns the rest from that mail. */
function notToldYet({ notices }: Effect): (notice: PlannedNotice) => boolean {
  const told = new Set(notices.filter(({ name }) => name === 'operator-notification').map(({ to }) => to.address));
  return ({ to, name }) => name !== 'operator-notification' || !told.has(to.address);
}

function verbEffect(order: Order): Effect {
  switch (order.command.verb) {
    case 'note':
    case 'change':
      return { change: {}, events: noted(order), notices: [], done: noteDone(order) };
    case 'third-party':
      return askThirdParty(order);
    case 'merge':
      return mergeTickets(order);
    default:
      return answerRequester(order);
  }
}

function noted({ command, operator }: Order): Effect['events'] {
  return command.verb === 'note' ? [operatorEvent(operator, 'noted')] : [];
}

function noteDone({ command }: Order): Effect['done'] {
  return command.verb === 'note' ? [{ what: 'noted', detail: '' }] : [];
}

/** Kept with the fields as they were, for `#undo`. */
function commanded({ command, operator, ticket }: Order): Effect['events'][number] {
  return operatorEvent(operator, 'commanded', {
    command: command.written || 'answer',
    before: JSON.stringify(fieldsOf(ticket)),
  });
}

function fieldsOf(ticket: TicketState): FieldsBefore {
  const {
    status,
    closeReason,
    closedAt,
    language,
    assigneeId,
    category,
    priority,
    level,
    holdReason,
    holdUntil,
    info,
  } = ticket;
  return {
    status,
    closeReason,
    closedAt,
    language,
    assigneeId,
    category,
    priority,
    level,
    holdReason,
    holdUntil,
    info,
  };
}
