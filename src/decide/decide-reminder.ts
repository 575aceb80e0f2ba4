// The deadline of an information request is near (clause 15): the requester is asked once more, or left alone.
import { type Decision, plan } from './decision';
import type { TicketState } from './mail-context';

export interface NearDeadline {
  /** As read inside the transaction that will remind. */
  readonly ticket: TicketState;
  /** What the operator asked. */
  readonly question: string;
  /** A reminder of this question is on its way, or was sent. */
  readonly reminded: boolean;
  /** How long before the deadline, in hours. */
  readonly hours: number;
  readonly now: Date;
}

/** Null when nobody is to be reminded: answered meanwhile, not accepted by SMTP yet, too early, too late, or done. */
export function decideReminder({ ticket, question, reminded, hours, now }: NearDeadline): Decision | null {
  const { info } = ticket;
  const to = ticket.participants.find(({ role }) => role === 'requester');
  if (ticket.status !== 'awaiting-info' || !info?.dueAt || !info.acceptedAt || !to || reminded) return null;
  const left = info.dueAt.getTime() - now.getTime();
  if (left <= 0 || left > hours * 3_600_000) return null;
  return {
    reason: 'reminded',
    mail: 'processed',
    ticket: { id: ticket.id },
    filing: null,
    change: {},
    events: [],
    notices: [
      plan({
        name: 'info-reminder',
        language: ticket.language,
        to: { name: to.name, address: to.address },
        facts: { text: question, dueAt: info.dueAt.toISOString() },
        replyToken: { purpose: 'requester', person: 'requester' },
        autoSubmitted: 'auto-generated',
      }),
    ],
  };
}
