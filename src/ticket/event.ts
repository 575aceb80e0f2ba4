// What happens to a ticket: the append-only history from which actions, timelines and reports are made.

export const EVENT_KINDS = [
  'registered',
  'follow-up',
  'machine-mail',
  'thanks',
  'linked',
  'language-set',
  'abuse-found',
  'held',
  'resumed',
  'answered',
  'info-requested',
  'info-accepted',
  'info-answered',
  'info-failed',
  'noted',
  'closed',
  'reopened',
  'notice-sent',
  'notice-failed',
  'notice-bounced',
  'answer-withheld',
  'command-returned',
  'command-refused',
  'command-held',
  'command-confirmed',
  'commanded',
  'undone',
  'assigned',
  'followed',
  'category-set',
  'priority-set',
  'level-set',
  'faq-sent',
  'third-party-asked',
  'third-party-answered',
  'merged',
  'verdict-corrected',
  'conduct-reported',
  'sla-warned',
  'sla-breached',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export type ActorKind = 'requester' | 'participant' | 'operator' | 'third-party' | 'machine' | 'daemon';

export interface TicketEvent {
  readonly kind: EventKind;
  readonly actor: { readonly kind: ActorKind; readonly address: string };
  /** Small facts that the timeline shows: reason, notice name, number of a linked ticket … */
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
}
