// A mail as the decision sees it: parsed, screened and looked at, but not yet understood.
import type { Message } from '../parse/message';
import type { Verdict } from '../screen/verdict';
import type { Triage } from '../triage/triage';

export interface Inbound {
  readonly message: Message;
  /** The text that `verdict` speaks of; its offsets are into this string. */
  readonly screened: string;
  readonly verdict: Verdict;
  readonly triage: Triage;
  /** Bytes of a mail of which only the header was fetched; absent when the whole mail is here. */
  readonly oversize?: number;
}

const REPLY_PREFIX = /^\s*(?:re|fw|fwd|aw|ответ|отв|пересл|на|жауап|жқ)\s*(?:\[\d+\])?\s*:/iu;

/** What the courtesy screen may look at (clause 16): the new text, and the subject unless it only repeats somebody's. */
export function screenedText(message: Pick<Message, 'subject' | 'inReplyTo' | 'newText'>): string {
  const quotesSubject = REPLY_PREFIX.test(message.subject) || message.inReplyTo.length > 0;
  return quotesSubject ? message.newText : `${message.subject}\n${message.newText}`;
}
