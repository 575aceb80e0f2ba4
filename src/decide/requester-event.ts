// What somebody outside the desk did, as the ticket's history has it.
import type { TicketEvent } from '../ticket/event';
import type { Inbound } from './inbound';

export function requesterEvent(
  { message }: Inbound,
  kind: TicketEvent['kind'],
  data: TicketEvent['data'],
): TicketEvent {
  return { kind, actor: { kind: 'requester', address: message.from?.address ?? '' }, data };
}
