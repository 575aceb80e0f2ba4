// #not-abuse: a request goes on that stood still, or was closed, for words that were no abuse; those who work on it see it, and who was rebuked is told.
import { nextStatus } from '../ticket/status';
import type { Verb } from './command';
import { partIn } from './courtesy';
import { type PlannedNotice, plan } from './decision';
import { type Effect, type Order, operatorEvent } from './effect';
import type { Person } from './notice';
import { replyTokenOf } from './reply-token';
import { assignedInTurn, audience, doneByOperator } from './staff-notices';

/** With these nobody but the tag says what becomes of the request. */
const SAYS_NOTHING: readonly Verb[] = ['change', 'note'];

/** What is left to do when a later mail is obscene as well: without the one that was cleared it may be the first. */
function rudeSince(order: Order, since: { readonly author: string; readonly again: boolean }): Effect {
  const { context, operator, ticket } = order;
  if (ticket.status === 'closed' && since.again)
    return { change: {}, events: [], notices: [], done: [{ what: 'rude-since-closed', detail: '' }] };
  const done = [{ what: 'rude-since-held', detail: '' }];
  if (ticket.status !== 'closed') return { change: {}, events: [], notices: [], done };
  return {
    change: { status: 'on-hold', closeReason: null, holdReason: 'abuse' },
    events: [
      operatorEvent(operator, 'reopened'),
      { kind: 'held', actor: { kind: 'daemon', address: '' }, data: { why: 'abuse' } },
    ],
    notices: context.policy.courtesy.warn ? warned(order, since.author) : [],
    done,
  };
}

/** Their mail was answered with the word that service is over. */
function warned({ command, context, ticket }: Order, author: string): PlannedNotice[] {
  const to = ticket.participants.find(({ address }) => address === author);
  if (!to) return [];
  return [
    plan({
      name: 'abuse-warning',
      language: command.fields.language ?? ticket.language,
      to: { name: to.name, address: to.address },
      facts: {
        author: '',
        ...partIn(to.role !== 'requester', context.policy),
        wordless: false,
        reported: false,
      },
      replyToken: replyTokenOf(to.address, ticket),
      autoSubmitted: 'auto-generated',
      delaySeconds: context.policy.sendDelaySeconds,
    }),
  ];
}

/** Nothing when the request did not stand still for it; a verb beside the tag says by itself what becomes of a closed one. */
export function clearance(order: Order): Effect {
  const { command, context, operator, ticket } = order;
  const nothing = { change: {}, events: [], notices: [], done: [] };
  const alone = SAYS_NOTHING.includes(command.verb);
  const since = context.policy.courtesy.hold && alone ? (context.operatorFacts?.judged?.rudeSince ?? null) : null;
  if (since && (ticket.holdReason === 'abuse' || ticket.closeReason === 'abusive')) return rudeSince(order, since);
  if (ticket.status === 'closed' && ticket.closeReason === 'abusive') {
    if (!alone) return nothing;
    const status = nextStatus(ticket.status, 'reopened') ?? ticket.status;
    return {
      change: { status, closeReason: null, holdReason: null },
      events: [operatorEvent(operator, 'reopened')],
      notices: [...tellStaff(order, 'reopened'), ...takeBack(order)],
      done: [],
    };
  }
  if (ticket.holdReason !== 'abuse') return alone ? { ...nothing, notices: withdrawn(order) } : nothing;
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
    done: [],
  };
}

/** Of a request that was held as soon as it came they have heard nothing yet: the mail stands in the history. */
function tellStaff(order: Order, what: 'resumed' | 'reopened'): PlannedNotice[] {
  const { command, context, operator, ticket } = order;
  const { assignee } = command.fields;
  const given = assignee === undefined || assignee === 'self' ? '' : assignee.address;
  return audience(context.staff, ticket)
    .filter(({ id, address }) => id !== operator.id && address !== given)
    .map((colleague) => doneByOperator(order, colleague, { what, status: 'open', due: null }))
    .map((notice) => ({
      ...notice,
      facts: { ...notice.facts, files: ticket.heldFiles },
      delaySeconds: context.policy.sendDelaySeconds,
    }));
}

/** To the requester, who was told that the request stands still, and to another author who was rebuked; nobody where nobody is warned. */
function takeBack(order: Order): PlannedNotice[] {
  const { context, ticket } = order;
  const { hold, warn } = context.policy.courtesy;
  const requester = ticket.participants.find(({ role }) => role === 'requester');
  if (!hold || !warn || !requester) return [];
  const author = context.operatorFacts?.judged?.sender;
  const another = author && author.address !== requester.address && isOn(order, author) ? [author] : [];
  return [requester, ...another].map((person) => apology(order, person, true));
}

/** `resumed`: by this very order; of a request that went on before nothing new is to be said. */
function apology({ command, context, ticket }: Order, { name, address }: Person, resumed: boolean): PlannedNotice {
  return plan({
    name: 'reopened',
    language: command.fields.language ?? ticket.language,
    to: { name, address },
    facts: { mistaken: true, resumed },
    replyToken: replyTokenOf(address, ticket),
    autoSubmitted: 'auto-generated',
    delaySeconds: context.policy.sendDelaySeconds,
  });
}

/** The request went on meanwhile, by a polite word: those who were rebuked are told all the same. Of a closed one nothing goes on. */
function withdrawn(order: Order): PlannedNotice[] {
  const rebuked = order.context.operatorFacts?.judged?.rebuked ?? [];
  if (order.ticket.status === 'closed') return [];
  return order.ticket.participants
    .filter(({ address }) => rebuked.includes(address))
    .map((person) => apology(order, person, false));
}

function isOn({ ticket }: Order, { address }: Person): boolean {
  return ticket.participants.some((one) => one.address === address);
}
