// The one table that says which event is allowed in which ticket status, and what the status is afterwards (desk.md, "Ticket status").

export const STATUSES = ['new', 'open', 'awaiting-info', 'on-hold', 'closed'] as const;
export type Status = (typeof STATUSES)[number];

export const CLOSE_REASONS = [
  'solved',
  'no-response',
  'out-of-scope',
  'no-identification',
  'unclear',
  'abusive',
  'duplicate',
  'spam',
] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** What can happen to a ticket so that its status matters. */
export type StatusEvent =
  | 'requester-wrote'
  | 'operator-answered'
  | 'operator-noted'
  | 'info-requested'
  | 'info-failed'
  | 'unanswered'
  | 'closed'
  | 'held'
  | 'woken'
  | 'reopened'
  | 'consulted'
  | 'cleared'
  | 'assigned';

type Row = Readonly<Partial<Record<Status, Status>>>;
const stays: Row = {
  new: 'new',
  open: 'open',
  'awaiting-info': 'awaiting-info',
  'on-hold': 'on-hold',
  closed: 'closed',
};

const TABLE: Readonly<Record<StatusEvent, Row>> = {
  'requester-wrote': { ...stays, 'awaiting-info': 'open', 'on-hold': 'open' },
  'operator-answered': { new: 'open', open: 'open', 'awaiting-info': 'open', 'on-hold': 'open', closed: 'open' },
  'operator-noted': stays,
  'info-requested': {
    new: 'awaiting-info',
    open: 'awaiting-info',
    'awaiting-info': 'awaiting-info',
    'on-hold': 'awaiting-info',
  },
  'info-failed': { 'awaiting-info': 'open' },
  unanswered: { 'awaiting-info': 'closed' },
  closed: { new: 'closed', open: 'closed', 'awaiting-info': 'closed', 'on-hold': 'closed' },
  held: { new: 'on-hold', open: 'on-hold', 'awaiting-info': 'on-hold', 'on-hold': 'on-hold' },
  woken: { 'on-hold': 'open' },
  reopened: { closed: 'open' },
  consulted: { new: 'open', open: 'open', 'awaiting-info': 'awaiting-info', 'on-hold': 'on-hold' },
  // Held for abuse, and it was none.
  cleared: { ...stays, 'on-hold': 'open' },
  assigned: { ...stays, new: 'open' },
};

/** The status after `event`, or null when the event is not allowed in `status`. */
export function nextStatus(status: Status, event: StatusEvent): Status | null {
  return TABLE[event][status] ?? null;
}
