// An answer in whose subject its author wrote something new, often all they had to say: operators see the subject of the ticket only, and no message is lost.
import type { Message } from '../parse/message';
import { bareSubject, subjectRepeated } from '../parse/subject-prefix';
import type { Inbound } from './inbound';
import type { MailContext } from './mail-context';
import { isOver, matchTicket } from './match-ticket';

/** Our number as our subjects hold it; a mail of many a ticket bears the first. */
const NUMBER = /\[(?<number>\p{L}{2,6}-\d{4}-\d{7,15})[^\]]{0,100}\]/u;
/** Programs put these before it: "***SPAM***", "[External]", "{Spam?}"; and "Re:" in any language. */
const PUT_THERE =
  /\*{2,}[^*]{1,30}\*{2,}|[[{(<][^\][{}()<>]{1,30}[\]})>]|(?<!\p{L})\p{L}{1,7}(?:\s\p{L}{1,10})?\.?\s*[:：]/gu;
/** A shorter beginning of the ticket's subject may be an answer: "Да". */
const SHORTEST_CLIPPED = 12;

type Subject = Pick<Inbound, 'message' | 'politeSubject' | 'oversize'>;
type Given = Pick<MailContext, 'candidates' | 'claimedOperator' | 'token' | 'arrivedAt' | 'policy'>;

/**
 * The mail with its subject above its text, when that says something new: it repeats neither the subject of the ticket, or of one that
 * was merged into it, nor the name of a file. Else null. Operators write below their subjects, a mail that closes a ticket was written
 * by us, and the subject of a request that is opened anew is its own.
 */
export function saidInSubject(inbound: Subject, context: Given): Message | null {
  const { message, politeSubject, oversize } = inbound;
  const { candidates, claimedOperator, token, arrivedAt, policy } = context;
  const isPersons = message.kind === 'person' && claimedOperator === null && oversize === undefined;
  const isOurs = token.found === 'valid' && token.purpose === 'close';
  const { ticket } = matchTicket(message.from?.address ?? null, context);
  if (ticket === null || isOver(ticket, arrivedAt, policy.reopenDays) || !isPersons || isOurs) return null;
  const merged = candidates.flatMap(({ mergedFrom, ticket: { id } }) =>
    mergedFrom && id === ticket.id ? [mergedFrom] : [],
  );
  const { number = ticket.number } = NUMBER.exec(message.subject)?.groups ?? {};
  // What somebody wrote about another ticket says nothing of this one.
  if (![ticket, ...merged].some((one) => one.number === number.toUpperCase())) return null;
  // Our subjects are masked, and programs that share a file write its name there.
  const known = [
    ticket.subject,
    ...merged.map(({ subject }) => subject),
    ...message.attachments.map(({ filename }) => filename),
  ];
  const [typed, polite] = [message.subject, politeSubject].map(split) as [Typed, Typed];
  const said = [typed.before, ...(known.some((one) => repeats(polite.behind, one)) ? [] : [typed.behind])]
    .join(' ')
    .trim();
  if (said === '') return null;
  const shift = said.length + 1;
  return {
    ...message,
    newText: `${said}\n${message.newText}`.trimEnd(),
    others: message.others.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}

interface Typed {
  /** Without what programs put there. */
  readonly before: string;
  readonly behind: string;
}

/** What stands before our number and behind it; without one, all stands behind. */
function split(subject: string): Typed {
  const number = NUMBER.exec(subject);
  if (number === null) return { before: '', behind: bareSubject(subject) };
  const before = subject.slice(0, number.index).replace(PUT_THERE, ' ').replace(/\s+/gu, ' ').trim();
  return { before: lettersOf(before) === '' ? '' : before, behind: bareSubject(subject.slice(number.index)) };
}

/** What a program took for a prefix of the one, it or another may have left before the other. */
function repeats(subject: string, known: string): boolean {
  return subjectRepeated(subject).some((one) =>
    subjectRepeated(known).some((other) => isSame(lettersOf(one), lettersOf(other))),
  );
}

function isSame(one: string, other: string): boolean {
  return one === other || (one.length >= SHORTEST_CLIPPED && other.startsWith(one));
}

/** Programs change spaces and signs. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
