// Is it enough of automatic answers, to this sender or in all; and why a request got none.
import type { Message } from '../parse/message';
import type { MailContext } from './mail-context';

export function overCaps(context: MailContext): boolean {
  return (
    context.repeatsItself ||
    context.noticesToSender >= context.policy.noticesPerSender ||
    context.noticesInAll >= context.policy.noticesInAll
  );
}

/** Data of the event `answer-withheld`. */
export function withheldWhy(message: Message, context: MailContext): string {
  if (message.from === null) return 'no-sender';
  if (context.flooding) return 'flood';
  return overCaps(context) ? 'caps' : message.kindReason;
}
