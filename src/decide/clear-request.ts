// #not-abuse: a request goes on that stood still, or was closed, for words that were no abuse; those who work on it see it, and who was rebuked is told.
import { nextStatus } from '../ticket/status';
import type { Verb } from './command';
import { type PlannedNotice, plan } from './decision';
import { type Effect, type Order, operatorEvent } from './effect';
import type { Person } from './notice';
import { replyTokenOf } from './reply-token';
import { assignedInTurn, audience, doneByOperator } from './staff-notices';

/** With these nobody but the tag says what becomes of the request. */
const SAYS_NOTHING: readonly Verb[] = ['change', 'note'];

/** Nothing when the request did not stand still for it; a verb beside the tag says by itself what becomes of a closed one. */
export function clearance(order: Order): Omit<Effect, 'done'> {
  const { command, operator, ticket } = order;
  const nothing = { change: {}, events: [], notices: [] };
  const alone = SAYS_NOTHING.includes(command.verb);
  if (ticket.status === 'closed' && ticket.closeReason === 'abusive') {
    if (!alone) return nothing;
    const status = nextStatus(ticket.status, 'reopened') ?? ticket.status;
    return {
      change: { status, closeReason: null, holdReason: null },
      events: [operatorEvent(operator, 'reopened')],
      notices: [...tellStaff(order, 'reopened'), ...takeBack(order)],
    };
  }
  if (ticket.holdReason !== 'abuse') return nothing;
  const status = nextStatus(ticket.status, 'cleared') ?? ticket.status;
  // Held as soon as it came, it was nobody's turn yet.
  const isFree = alone && ticket.assigneeId === null && command.fields.assignee === undefined;
  const turn = isFree ? order.context.nextAssignee : null;
  const given = turn ? { ...order, ticket: { ...ticket, assigneeId: turn.id } } : order;
  return {
    change: { status, holdReason: null, ...(turn ? { assigneeId: turn.id } : {}) },
    events: [
      ...(ticket.status === 'on-hold' ? [operatorEvent(operator, 'resumed')] : []),
      ...(turn ? [assignedInTurn(turn)] : []),
    ],
    notices: alone ? [...tellStaff(given, 'resumed'), ...takeBack(order)] : [],
  };
}

/** Of a request that was held as soon as it came they have heard nothing yet: the mail stands in the history. */
function tellStaff(order: Order, what: 'resumed' | 'reopened'): PlannedNotice[] {
  const { command, context, operator, ticket } = order;
  const { assignee } = command.fields;
  const given = assignee === undefined || assignee === 'self' ? '' : assignee.address;
  return audience(context.staff, ticket)
    .filter(({ id, address }) => id !== operator.id && address !== given)
    .map((colleague) => ({
      ...doneByOperator(order, colleague, { what, status: 'open', due: null }),
      delaySeconds: context.policy.sendDelaySeconds,
    }));
}

/** To the requester, who was told that the request stands still, and to another author who was rebuked; nobody where nobody is warned. */
function takeBack(order: Order): PlannedNotice[] {
  const { command, context, ticket } = order;
  const { hold, warn } = context.policy.courtesy;
  const requester = ticket.participants.find(({ role }) => role === 'requester');
  if (!hold || !warn || !requester) return [];
  const author = context.operatorFacts?.judged?.sender;
  const another = author && author.address !== requester.address && isOn(order, author) ? [author] : [];
  return [requester, ...another].map(({ name, address }) =>
    plan({
      name: 'reopened',
      language: command.fields.language ?? ticket.language,
      to: { name, address },
      facts: { mistaken: true },
      replyToken: replyTokenOf(address, ticket),
      autoSubmitted: 'auto-generated',
      delaySeconds: context.policy.sendDelaySeconds,
    }),
  );
}

function isOn({ ticket }: Order, { address }: Person): boolean {
  return ticket.participants.some((one) => one.address === address);
}
