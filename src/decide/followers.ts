// Who follows a ticket besides its assignee: whoever of the staff worked on it, or was named in To or Cc of a mail to it.
import type { Message } from '../parse/message';
import type { Operator, TicketState } from './mail-context';

/** Staff in To and Cc who are not told of the ticket yet; the author is not asked to follow their own mail. */
export function newFollowers(message: Message, staff: readonly Operator[], ticket: TicketState): readonly Operator[] {
  const named = new Set([...message.to, ...message.cc].map(({ address }) => address));
  return staff.filter(
    ({ id, address }) =>
      named.has(address) &&
      address !== message.from?.address &&
      id !== ticket.assigneeId &&
      !ticket.followerIds.includes(id),
  );
}
