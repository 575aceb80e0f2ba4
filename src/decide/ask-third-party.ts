// #third-party: an outside expert is consulted inside the ticket (clause 17); the requester never sees that talk.
import { nextStatus } from '../ticket/status';
import { enclosed } from './answer-requester';
import { plan } from './decision';
import { type Effect, type Order, operatorEvent } from './effect';

export function askThirdParty({ command, context, inbound, operator, ticket }: Order): Effect {
  const address = command.argument;
  const known = ticket.participants.find((participant) => participant.address === address);
  const to = { name: known?.name ?? '', address };
  return {
    change: {
      participant: { ...to, role: 'third-party' },
      status: nextStatus(ticket.status, 'consulted') ?? ticket.status,
    },
    events: [operatorEvent(operator, 'third-party-asked', { to: address })],
    notices: [
      plan({
        name: 'third-party-request',
        language: ticket.language,
        to,
        facts: { text: command.text, operator: operator.name, files: enclosed(inbound) },
        replyToken: { purpose: 'third-party', person: 'recipient' },
        autoSubmitted: 'auto-generated',
        delaySeconds: context.policy.sendDelaySeconds,
      }),
    ],
    done: [{ what: 'third-party-asked', detail: address }],
  };
}
