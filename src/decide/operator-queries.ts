// #status, #list and #help: questions of operators, answered by mail; nothing changes.
import type { Command } from './command';
import { type Decision, type PlannedNotice, plan } from './decision';
import type { Inbound } from './inbound';
import type { MailContext, Operator, QueuedTicket, TicketState } from './mail-context';
import type { ListedTicket } from './notice';
import { operatorNotification } from './staff-notices';

export interface Query {
  readonly verb: 'status' | 'list' | 'help';
  readonly command: Command;
  readonly inbound: Inbound;
  readonly context: MailContext;
  readonly operator: Operator;
  readonly ticket: TicketState | null;
}

export function answerQuery(query: Query): Decision {
  const { ticket } = query;
  return {
    reason: 'operator-query',
    mail: 'processed',
    ticket: ticket && { id: ticket.id },
    filing: null,
    change: {},
    events: [],
    notices: [answer(query)],
  };
}

function answer({ verb, context, operator, ticket }: Query): PlannedNotice {
  if (verb === 'status' && ticket) return statusOf(ticket, context, operator);
  const shared = {
    language: operator.language,
    to: { name: operator.name, address: operator.address },
    replyToken: ticket && ({ purpose: 'operator', person: operator.id } as const),
    autoSubmitted: 'auto-replied',
  } as const;
  if (verb === 'help') {
    const faq = context.policy.faq.map(({ slug, title }) => ({ slug, title: title[operator.language] }));
    return plan({ ...shared, name: 'operator-help', facts: { faq } });
  }
  return plan({ ...shared, name: 'operator-list', facts: lists(context, operator) });
}

function statusOf(ticket: TicketState, { staff }: MailContext, operator: Operator): PlannedNotice {
  const requester = ticket.participants.find(({ role }) => role === 'requester');
  const assignee = staff.find(({ id }) => id === ticket.assigneeId);
  const others = ticket.participants.filter(({ role }) => role !== 'requester').map(({ address }) => address);
  const all = [
    { name: 'language', value: ticket.language },
    { name: 'category', value: ticket.category },
    { name: 'priority', value: ticket.priority },
    { name: 'level', value: ticket.level },
    { name: 'assignee', value: assignee?.name ?? '' },
    { name: 'participants', value: others.join(', ') },
  ];
  const notice = operatorNotification(operator, {
    what: 'status',
    status: ticket.status,
    due: (ticket.info?.dueAt ?? ticket.holdUntil)?.toISOString() ?? null,
    sender: { name: requester?.name ?? '', address: requester?.address ?? '' },
    text: '',
    files: [],
    findings: all.filter(({ value }) => value !== ''),
    linked: null,
    history: ticket.history,
  });
  return { ...notice, autoSubmitted: 'auto-replied' };
}

function lists(
  { operatorFacts, staff }: MailContext,
  operator: Operator,
): Record<'mine' | 'unassigned' | 'others', ListedTicket[]> {
  const queue = operatorFacts?.queue ?? [];
  const listed = (wanted: (ticket: QueuedTicket) => boolean): ListedTicket[] =>
    queue.filter(wanted).map(({ number, subject, status, due, requester, assigneeId }) => ({
      number,
      subject,
      status,
      due: due?.toISOString() ?? null,
      requester,
      assignee: staff.find(({ id }) => id === assigneeId)?.name ?? '',
    }));
  return {
    mine: listed(({ assigneeId }) => assigneeId === operator.id),
    unassigned: listed(({ assigneeId }) => assigneeId === null),
    others: listed(({ assigneeId }) => assigneeId !== null && assigneeId !== operator.id),
  };
}
