// An answer in whose subject its author wrote something new, often all they had to say: operators see the subject of the ticket only, and no message is lost.
import type { Message } from '../parse/message';
import { bareSubject } from '../parse/subject-prefix';
import type { Inbound } from './inbound';
import type { MailContext } from './mail-context';

/** Whatever stands before our number was put there by programs. */
const UP_TO_NUMBER = /^.{0,500}?\[(?<number>\p{L}{2,6}-\d{4}-\d{7,15})[^\]]{0,100}\]/u;
/** A shorter beginning of the ticket's subject may be an answer: "Да". */
const SHORTEST_CLIPPED = 12;

/**
 * The mail with its subject above its text, when that says something new: it repeats neither the subject of the ticket nor the name of a
 * file. Else null. Operators write below their subjects, and a mail that closes a ticket was written by us.
 */
export function saidInSubject(
  { message, politeSubject, oversize }: Pick<Inbound, 'message' | 'politeSubject' | 'oversize'>,
  { candidates, claimedOperator, token }: Pick<MailContext, 'candidates' | 'claimedOperator' | 'token'>,
): Message | null {
  const [candidate] = candidates;
  const isPersons = message.kind === 'person' && claimedOperator === null && oversize === undefined;
  const isOurs = token.found === 'valid' && token.purpose === 'close';
  if (candidate === undefined || !isPersons || isOurs) return null;
  const { ticket } = candidate;
  const { number = ticket.number } = UP_TO_NUMBER.exec(message.subject)?.groups ?? {};
  // Of one that was merged into it the number alone is known.
  if (number.toUpperCase() !== ticket.number) return null;
  const said = typedIn(message.subject);
  // Our subjects are masked, and programs that share a file write its name there.
  const known = [typedIn(ticket.subject), ...message.attachments.map(({ filename }) => filename)];
  if (said === '' || known.some((one) => repeats(typedIn(politeSubject), one))) return null;
  const shift = said.length + 1;
  return {
    ...message,
    newText: `${said}\n${message.newText}`.trimEnd(),
    others: message.others.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}

const typedIn = (subject: string): string => bareSubject(bareSubject(subject).replace(UP_TO_NUMBER, ''));

function repeats(subject: string, known: string): boolean {
  const [one, other] = [lettersOf(subject), lettersOf(known)];
  return one === other || (one.length >= SHORTEST_CLIPPED && other.startsWith(one));
}

/** Programs change spaces and signs. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
