// What one part of a command does; the parts are put together in carry-out.ts.
import type { TicketEvent } from '../ticket/event';
import type { Command } from './command';
import type { PlannedNotice, TicketChange } from './decision';
import type { Inbound } from './inbound';
import type { MailContext, Operator, TicketState } from './mail-context';

/** A command that is allowed, and all that carrying it out depends on. */
export interface Order {
  readonly command: Command;
  readonly inbound: Inbound;
  readonly context: MailContext;
  readonly operator: Operator;
  readonly ticket: TicketState;
}

export interface Effect {
  readonly change: TicketChange;
  readonly events: readonly TicketEvent[];
  readonly notices: readonly PlannedNotice[];
  /** For the transcript: keys of the phrases `action.<what>`, with a detail or ''. */
  readonly done: readonly { readonly what: string; readonly detail: string }[];
}

export function operatorEvent(
  operator: Operator,
  kind: TicketEvent['kind'],
  data: TicketEvent['data'] = {},
): TicketEvent {
  return { kind, actor: { kind: 'operator', address: operator.address }, data };
}
