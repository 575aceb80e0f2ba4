// One mail for an operator in place of the notifications that quiet hours held back: a few lines for each ticket, the newest last.
import { type PlannedNotice, plan } from './decision';
import type { Operator } from './mail-context';
import type { DigestLine, NoticeFacts } from './notice';

/** A notification that was held back, with the ticket as it stands now. */
export interface HeldNotification {
  readonly ticketId: number;
  readonly number: string;
  readonly subject: string;
  readonly status: string;
  readonly facts: NoticeFacts['operator-notification'];
}

const LINES = 6;
const CHARACTERS = 500;

/** `held`: oldest first. */
export function operatorDigest(operator: Operator, held: readonly HeldNotification[]): PlannedNotice {
  const lines = new Map<number, DigestLine>();
  for (const { ticketId, number, subject, status, facts } of held) {
    const before = lines.get(ticketId);
    // The newest stands last, as it would have come.
    lines.delete(ticketId);
    lines.set(ticketId, {
      ticketId,
      number,
      subject,
      status,
      what: facts.what,
      due: status === 'closed' ? null : facts.due,
      sender: facts.sender,
      text: firstLines(facts.text) || (before?.text ?? ''),
      count: (before?.count ?? 0) + 1,
      replyTo: '',
    });
  }
  return plan({
    name: 'operator-digest',
    language: operator.language,
    to: { name: operator.name, address: operator.address },
    facts: { operator: operator.id, tickets: [...lines.values()] },
    replyToken: null,
    autoSubmitted: 'auto-generated',
  });
}

function firstLines(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const shown = [...lines.slice(0, LINES).join('\n')];
  const whole = lines.length <= LINES && shown.length <= CHARACTERS;
  return shown.slice(0, CHARACTERS).join('') + (whole ? '' : ' …');
}
