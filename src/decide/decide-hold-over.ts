// The time on hold is over: the ticket is open again and those who work on it are told; or it is left alone.
import { nextStatus } from '../ticket/status';
import type { Decision } from './decision';
import type { Operator, TicketState } from './mail-context';
import { audience, operatorNotification } from './staff-notices';

/** `ticket` as read inside the transaction that will wake it. Null when it is not on hold any more, or held longer. */
export function decideHoldOver(ticket: TicketState, staff: readonly Operator[], now: Date): Decision | null {
  const after = nextStatus(ticket.status, 'woken');
  if (!after || ticket.holdUntil === null || ticket.holdUntil.getTime() > now.getTime()) return null;
  const requester = ticket.participants.find(({ role }) => role === 'requester');
  return {
    reason: 'hold-over',
    mail: 'processed',
    ticket: { id: ticket.id },
    filing: null,
    change: { status: after },
    events: [
      { kind: 'resumed', actor: { kind: 'daemon', address: '' }, data: { until: ticket.holdUntil.toISOString() } },
    ],
    notices: audience(staff, ticket).map((operator) =>
      operatorNotification(operator, {
        what: 'hold-over',
        status: after,
        due: null,
        sender: { name: requester?.name ?? '', address: requester?.address ?? '' },
        text: '',
        files: [],
        findings: [],
        linked: null,
        history: ticket.history,
      }),
    ),
  };
}
