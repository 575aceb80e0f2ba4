// ASSIGNMENT=round-robin: a new ticket that came outside working time is given to the operator whose turn it is.
import type { Decision } from './decision';
import type { Operator, TicketState } from './mail-context';
import { assignedInTurn, operatorNotification } from './staff-notices';

/** `ticket` as read inside the transaction. Null when somebody works on it meanwhile. */
export function decideTurn(ticket: TicketState, operator: Operator): Decision | null {
  if (ticket.status !== 'new' || ticket.assigneeId !== null) return null;
  const requester = ticket.participants.find(({ role }) => role === 'requester');
  return {
    reason: 'assigned-in-turn',
    mail: 'processed',
    ticket: { id: ticket.id },
    filing: null,
    change: { assigneeId: operator.id },
    events: [assignedInTurn(operator)],
    notices: [
      operatorNotification(operator, {
        what: 'assigned',
        status: ticket.status,
        due: null,
        sender: { name: requester?.name ?? '', address: requester?.address ?? '' },
        text: '',
        files: [],
        findings: [],
        linked: null,
        history: ticket.history,
      }),
    ],
  };
}
