// Whose reply address an automatic answer carries: the one's who wrote, never another person's.
import type { PlannedNotice } from './decision';
import type { TicketState } from './mail-context';

/** `ticket` null: a new one, whose requester the author becomes. Null: the author holds no place on the ticket, and gets no key to it. */
export function replyTokenOf(author: string, ticket: TicketState | null): PlannedNotice['replyToken'] {
  if (ticket === null) return { purpose: 'requester', person: 'requester' };
  const known = ticket.participants.some(({ address, role }) => address === author && role !== 'third-party');
  return known ? { purpose: 'requester', person: 'recipient' } : null;
}
