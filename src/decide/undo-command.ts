// #undo: the operator's last command is taken back whole while nothing of it has left, within five minutes.
import type { Decision } from './decision';
import { type Order, operatorEvent } from './effect';
import type { LastCommand, MailContext, Operator } from './mail-context';
import type { Problem } from './notice';
import { tellJudged } from './superiors';
import { transcript, UNDO_MINUTES } from './transcript';

/** Why the last command cannot be taken back; empty when it can. */
export function undoProblem({ operatorFacts, now }: MailContext, operator: Operator): Problem[] {
  const last = operatorFacts?.lastCommand ?? null;
  const say = (code: string, value = ''): Problem[] => [{ code, tag: '#undo', value, suggestion: '' }];
  if (last === null || last.undone) return say('undo-nothing');
  if (last.actor !== operator.address) return say('undo-colleague', last.actor);
  if (last.overtaken) return say('undo-overtaken', last.what);
  if (last.gone.length > 0) return say('undo-sent', last.gone.map(({ recipient }) => recipient).join(', '));
  if (now.getTime() - last.at.getTime() > UNDO_MINUTES * 60_000) return say('undo-late', last.what);
  return [];
}

export function undoCommand(order: Order): Decision {
  const { context, operator, ticket } = order;
  const last = context.operatorFacts?.lastCommand as LastCommand;
  const change = { undo: { ledgerId: last.ledgerId, before: last.before } };
  const closes = last.before.status === 'closed' && ticket.status !== 'closed';
  const events = [
    operatorEvent(operator, 'undone', { command: last.eventId, what: last.what }),
    ...(closes ? [operatorEvent(operator, 'closed', { reason: last.before.closeReason })] : []),
  ];
  const restored = { ...ticket, ...last.before };
  return {
    reason: 'operator-undo',
    mail: 'processed',
    ticket: { id: ticket.id },
    filing: { role: 'operator', visibility: 'internal' },
    change,
    events,
    notices: [
      ...tellJudged({ ...order, ticket: restored }, last.judgementTo, 'abuse-withdrawn', restored.status),
      ...transcript(
        { ...order, ticket: restored, now: context.now },
        { change, events, notices: [], done: [{ what: 'undone', detail: last.what === 'answer' ? '' : last.what }] },
      ).map((notice) => ({ ...notice, facts: { ...notice.facts, undoUntil: null } })),
    ],
  };
}
