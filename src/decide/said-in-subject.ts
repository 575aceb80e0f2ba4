// An answer without words in whose subject its author wrote what they had to say: that is its text, no message is lost.
import type { Message } from '../parse/message';
import { bareSubject } from '../parse/subject-prefix';
import type { Inbound } from './inbound';
import type { MailContext } from './mail-context';
import { isWordless } from './wordless';

/** Whatever stands before our number was put there by programs. */
const UP_TO_NUMBER = /^.{0,500}?\[[^\]]{0,100}\d{4}-\d{6,15}[^\]]{0,100}\]/u;
/** A shorter beginning of the ticket's subject may be an answer: "Да". */
const SHORTEST_CLIPPED = 12;

/**
 * The mail with the words of its subject as its text; null when it has a text, or its subject only repeats that of the ticket or the
 * name of a file. Operators write below their subjects.
 */
export function saidInSubject(
  { message, politeSubject, oversize }: Pick<Inbound, 'message' | 'politeSubject' | 'oversize'>,
  { candidates, claimedOperator }: Pick<MailContext, 'candidates' | 'claimedOperator'>,
): Message | null {
  const [candidate] = candidates;
  const isPersons = message.kind === 'person' && claimedOperator === null && oversize === undefined;
  if (candidate === undefined || !isPersons || !isWordless({ message, screened: message.newText })) return null;
  const said = typedIn(message.subject);
  // Our subjects are masked, and programs that share a file write its name there.
  const known = [typedIn(candidate.ticket.subject), ...message.attachments.map(({ filename }) => filename)];
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
