// Which mails of a batch cannot know of each other, and may therefore be handled side by side in one transaction.
import type { Message } from './parse/message';

/** What the rule looks at. */
export interface Waiting {
  readonly message: Message;
  /** The mail bears a token, a registration number, or anything else that may name a ticket. */
  readonly pointsAtTicket: boolean;
}

/**
 * Splits a batch, in order, into groups. Within a group every mail is a first mail of its sender that points at no other
 * mail and no ticket: each opens a ticket of its own (or none), and the order in which they are written changes nothing.
 * Whatever may touch a ticket that exists stands alone, and so does whoever may command the desk: `staff`, their addresses.
 */
export function independentGroups<W extends Waiting>(batch: readonly W[], staff: ReadonlySet<string>): W[][] {
  const groups: W[][] = [];
  let senders = new Set<string>();
  for (const mail of batch) {
    const { message } = mail;
    const sender = message.from?.address ?? '';
    const alone =
      mail.pointsAtTicket ||
      staff.has(sender) ||
      message.bounce !== null ||
      message.inReplyTo.length + message.references.length > 0;
    const group = groups.at(-1);
    if (alone || !group || senders.size === 0 || senders.has(sender)) {
      groups.push([mail]);
      senders = new Set(alone ? [] : [sender]);
    } else {
      group.push(mail);
      senders.add(sender);
    }
  }
  return groups;
}
