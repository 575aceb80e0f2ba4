// Clause 16 for requesters: what obscene language or an insult leads to.

import { maskExcerpt } from '../screen/mask';
import type { TicketEvent } from '../ticket/event';
import type { Language } from '../ticket/language';
import type { Status } from '../ticket/status';
import { type PlannedNotice, plan } from './decision';
import type { Inbound } from './inbound';
import type { MailContext } from './mail-context';
import { senderOf, superiors } from './staff-notices';

export interface CourtesyOutcome {
  /** The status it forces, or null when service goes on (an insult, or the setting `notify-only`). */
  readonly status: Extract<Status, 'on-hold' | 'closed'> | null;
  /** What the sender is told; null when service goes on. */
  readonly warning: PlannedNotice | null;
  readonly reports: readonly PlannedNotice[];
  readonly events: readonly TicketEvent[];
}

/**
 * Null for a polite mail. Obscene: hold, warn, report; the second within 30 days closes the ticket as abusive.
 * Insult: the superior is told and service goes on.
 */
export function courtesy(inbound: Inbound, context: MailContext, language: Language): CourtesyOutcome | null {
  const { message, verdict } = inbound;
  if (verdict.grade === 'clean') return null;
  const stops = verdict.grade === 'obscene' && context.policy.courtesy === 'hold';
  const status = !stops ? null : context.obsceneBefore > 0 ? 'closed' : 'on-hold';
  const step = status ?? 'notify';
  const excerpt = maskExcerpt(inbound.screened, verdict);
  const actor = { kind: 'requester' as const, address: message.from?.address ?? '' };
  const events: TicketEvent[] = [
    { kind: 'abuse-found', actor, data: { grade: verdict.grade, threat: verdict.threat, step } },
  ];
  if (status === 'on-hold') events.push({ kind: 'held', actor: DAEMON, data: { why: 'abuse' } });
  if (status === 'closed') events.push({ kind: 'closed', actor: DAEMON, data: { reason: 'abusive' } });
  return {
    status,
    warning: status === null ? null : warning(inbound, language, status),
    reports: superiors(context.staff).map((superior) =>
      plan({
        name: 'superior-abuse',
        language: superior.language,
        to: { name: superior.name, address: superior.address },
        facts: { excerpt, grade: verdict.threat ? 'threat' : verdict.grade, sender: senderOf(message), step },
        replyToken: { purpose: 'operator', person: superior.id },
        autoSubmitted: 'auto-generated',
      }),
    ),
    events,
  };
}

const DAEMON = { kind: 'daemon', address: '' } as const;

/** The warning goes to the one who wrote, who need not be the ticket's requester. */
function warning({ message }: Inbound, language: Language, status: 'on-hold' | 'closed'): PlannedNotice {
  const common = {
    language,
    to: senderOf(message),
    replyToken: { purpose: 'requester', person: 'requester' },
    autoSubmitted: 'auto-replied',
  } as const;
  return status === 'closed'
    ? plan({ ...common, name: 'rejected-abusive', facts: { text: '' } })
    : plan({ ...common, name: 'abuse-warning', facts: {} });
}
