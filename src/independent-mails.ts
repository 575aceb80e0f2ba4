// Which mails of a batch cannot know of each other, and may therefore be handled side by side in one transaction.
import type { Message } from './parse/message';

/** What the rule looks at. */
export interface Waiting {
  readonly message: Message;
  /** The mail bears a token, a registration number, or anything else that may name a ticket. */
  readonly pointsAtTicket: boolean;
}

interface Group<W> {
  readonly mails: W[];
  readonly senders: Set<string>;
  readonly messageIds: Set<string>;
  /** Nothing may join it any more. */
  closed: boolean;
}

/**
 * Splits a batch, in order, into groups. Within a group every mail is the first of its sender and answers no other one, so
 * that the order in which they are written changes nothing: each opens a ticket of its own (or none), but for the last,
 * which may touch a ticket that exists. (It cannot be one of the same group: nobody was told those numbers yet.)
 * Whoever may command the desk stands alone, `staff`, their addresses, and so does what came back undelivered.
 */
export function independentGroups<W extends Waiting>(batch: readonly W[], staff: ReadonlySet<string>): W[][] {
  const groups: Group<W>[] = [];
  for (const mail of batch) {
    const { message } = mail;
    const sender = message.from?.address ?? '';
    const answered = [...message.inReplyTo, ...message.references];
    const alone = staff.has(sender) || message.bounce !== null;
    const last = groups.at(-1);
    const joins = last && !last.closed && !alone && !last.senders.has(sender) && !answersOne(answered, last);
    const group = joins
      ? last
      : { mails: [], senders: new Set<string>(), messageIds: new Set<string>(), closed: false };
    if (group !== last) groups.push(group);
    group.mails.push(mail);
    group.senders.add(sender);
    if (message.messageId !== null) group.messageIds.add(message.messageId);
    group.closed = alone || mail.pointsAtTicket || answered.length > 0;
  }
  return groups.map(({ mails }) => mails);
}

function answersOne(answered: readonly string[], { messageIds }: Group<unknown>): boolean {
  return answered.some((id) => messageIds.has(id));
}
