// A mail as the decision sees it: parsed, screened and looked at, but not yet understood.
import type { Address, Attachment, Message } from '../parse/message';
import { typedSubject } from '../parse/subject-prefix';
import type { Verdict } from '../screen/verdict';
import type { Triage } from '../triage/triage';

export interface Inbound {
  readonly message: Message;
  /** The text that `verdict` speaks of; its offsets are into this string. */
  readonly screened: string;
  readonly verdict: Verdict;
  /** The same without what its sender only passes on (`Message.others`); absent where that makes no difference. */
  readonly ownVerdict?: Verdict;
  /** The subject as it may stand in our own mails: abusive words masked. */
  readonly politeSubject: string;
  /** Names of the attached files, masked likewise; of a polite mail none, as nobody is told. */
  readonly politeFiles?: readonly string[];
  readonly triage: Triage;
  /** Bytes of a mail of which only the header was fetched; absent when the whole mail is here. */
  readonly oversize?: number;
}

/**
 * A display name is whatever its sender chose, and our mails greet by it: one that holds abusive words is dropped. It has
 * no consequences for anybody (clause 16 looks at text and subject), the address tells who it is.
 */
export function withPoliteNames(message: Message, isRude: (text: string) => boolean): Message {
  const polite = <P extends Address>(person: P): P =>
    person.name !== '' && isRude(person.name) ? { ...person, name: '' } : person;
  const { from, to, cc } = message;
  return { ...message, from: from && polite(from), to: to.map(polite), cc: cc.map(polite) };
}

/** What the courtesy screen may look at (clause 16): the new text, and of the subject what repeats neither somebody's nor the text's head. */
export function screenedText({
  subject,
  inReplyTo,
  newText,
}: Pick<Message, 'subject' | 'inReplyTo' | 'newText'>): string {
  const typed = typedSubject(subject, inReplyTo.length > 0);
  const isAbove = newText === typed || newText.startsWith(`${typed}\n`);
  return (typed === '' || isAbove) && subject !== '' ? newText : `${typed}\n${newText}`;
}

/** A subject may be the name of what is sent: programs that share a file write it there. */
const MOST_NAMES = 100;
const FILE_NAME = /^.{1,200}\.[\p{L}\d]{1,8}$/u;

/** `screened` with what its sender only passes on, and names of files in the subject, left blank, so that places in it stay where they are. */
export function ownPart(
  whole: string,
  { newText, others, attachments }: Pick<Message, 'newText' | 'others' | 'attachments'>,
): string {
  const offset = whole.length - newText.length;
  const names = attachments.map(({ filename }) => filename).filter((name) => FILE_NAME.test(name));
  const subject = names
    .slice(0, MOST_NAMES)
    .flatMap((name) => [name, name.normalize('NFC')])
    .reduce((left, name) => left.replaceAll(name, (found) => ' '.repeat(found.length)), whole.slice(0, offset));
  const screened = subject + whole.slice(offset);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...others].sort((one, other) => one.start - other.start)) {
    if (offset + end <= at) continue;
    const from = Math.max(at, offset + start);
    parts.push(screened.slice(at, from), screened.slice(from, offset + end).replace(/\S/g, ' '));
    at = offset + end;
  }
  return parts.join('') + screened.slice(at);
}

/** Files that were attached: what stands within the text is a logo more often than not, unless it shows a screen. */
export function attachedFiles({ attachments }: Pick<Message, 'attachments'>): readonly Attachment[] {
  return attachments.filter(({ inline, screenshot }) => !inline || screenshot);
}

/** Whoever is no operator answers for their own words only; of an operator's mail all that would leave the desk counts. */
export function fromOutside(inbound: Inbound): Inbound {
  return { ...inbound, verdict: inbound.ownVerdict ?? inbound.verdict };
}
