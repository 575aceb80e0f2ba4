// What operators are shown of a mail whose author's domain, says our mail server, did not send it.
import type { MailContext } from './mail-context';
import type { NoticeFacts } from './notice';

/** Nothing is shown of a mail that passed, or of which nobody knows. */
export function senderCheck({ authority }: MailContext): NoticeFacts['operator-notification']['findings'] {
  const { by, result } = authority.check;
  return by === 'server' && result === 'fail' ? [{ name: 'authentication', value: 'fail' }] : [];
}
