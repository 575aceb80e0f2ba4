// #merge: this ticket becomes part of another one; its mails, its people and what comes later go there.

import { answerFacts, toRequester } from './answer-requester';
import { plan } from './decision';
import { type Effect, type Order, operatorEvent } from './effect';
import { mergeTarget } from './merge-target';

export function mergeTickets(order: Order): Effect {
  const { command, context, operator } = order;
  const target = mergeTarget(command.argument, context);
  if (!target) throw new Error('the number was not checked');
  const speaks = command.text !== '' && !command.inside;
  return {
    change: { status: 'closed', closeReason: 'duplicate', holdReason: null, info: 'stop', mergeInto: target.id },
    events: [
      operatorEvent(operator, 'merged', { into: target.number }),
      operatorEvent(operator, 'closed', { reason: 'duplicate' }),
    ],
    notices: speaks
      ? [
          toRequester(order, (shared) =>
            plan({ ...shared, name: 'reply', facts: { text: command.text, ...answerFacts(order) } }),
          ),
        ]
      : [],
    done: [{ what: 'merged', detail: target.number }],
  };
}
