// The eight hours are over (clause 15): close with «клиенттен жауап келмеді» and the actions done, or leave the ticket alone.
import { nextStatus } from '../ticket/status';
import { type Decision, plan } from './decision';
import type { DeskPolicy } from './desk-policy';
import type { Operator, TicketState } from './mail-context';
import type { Action } from './notice';
import { audience, operatorNotification } from './staff-notices';

export interface Unanswered {
  /** As read inside the transaction that will close it. */
  readonly ticket: TicketState;
  /** The actions done up to now, oldest first. */
  readonly actions: readonly Action[];
  readonly staff: readonly Operator[];
  readonly policy: DeskPolicy;
  /** Every mailbox was swept by a sweep that began at or after this instant, and all it brought is processed; null when never. */
  readonly sweptSince: Date | null;
}

/** Null when the ticket must not be closed: answered meanwhile, not accepted by SMTP yet, or the mailbox not swept since the deadline. */
export function decideUnanswered({ ticket, actions, staff, policy, sweptSince }: Unanswered): Decision | null {
  const { info } = ticket;
  const after = nextStatus(ticket.status, 'unanswered');
  const to = ticket.participants.find(({ role }) => role === 'requester');
  if (!after || !info?.dueAt || !info.acceptedAt || !to) return null;
  if (sweptSince === null || sweptSince.getTime() <= info.dueAt.getTime()) return null;
  const dueAt = info.dueAt.toISOString();
  return {
    reason: 'unanswered',
    mail: 'processed',
    ticket: { id: ticket.id },
    filing: null,
    change: { status: after, closeReason: 'no-response', info: 'stop' },
    events: [{ kind: 'closed', actor: { kind: 'daemon', address: '' }, data: { reason: 'no-response', dueAt } }],
    notices: [
      plan({
        name: 'closed-no-response',
        language: ticket.language,
        to: { name: to.name, address: to.address },
        facts: { askedAt: info.acceptedAt.toISOString(), dueAt, actions, reopenDays: policy.reopenDays },
        replyToken: { purpose: 'requester', person: 'requester' },
        autoSubmitted: 'auto-generated',
      }),
      ...audience(staff, ticket).map((operator) =>
        operatorNotification(operator, {
          what: 'closed-no-response',
          status: after,
          due: null,
          sender: { name: to.name, address: to.address },
          text: '',
          files: [],
          findings: [],
          linked: null,
          history: ticket.history,
        }),
      ),
    ],
  };
}
