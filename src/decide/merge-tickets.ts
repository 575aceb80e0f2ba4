// #merge: this ticket becomes part of another one; its mails, its people and what comes later go there. Its requester is told the number that goes on.

import { toRequester } from './answer-requester';
import { plan } from './decision';
import { type Effect, type Order, operatorEvent } from './effect';
import { mergeTarget } from './merge-target';

export function mergeTickets(order: Order): Effect {
  const { command, context, operator } = order;
  const target = mergeTarget(command.argument, context);
  if (!target) throw new Error('the number was not checked');
  const text = command.inside ? '' : command.text;
  return {
    change: { status: 'closed', closeReason: 'duplicate', holdReason: null, info: 'stop', mergeInto: target.id },
    events: [
      operatorEvent(operator, 'merged', { into: target.number }),
      operatorEvent(operator, 'closed', { reason: 'duplicate' }),
    ],
    notices: [
      toRequester(order, (shared) =>
        plan({ ...shared, name: 'closed-duplicate', facts: { text, into: target.number } }),
      ),
    ],
    done: [{ what: 'merged', detail: target.number }],
  };
}
