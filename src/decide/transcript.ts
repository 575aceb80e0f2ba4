// The short mail that answers an accepted command: what was done, what leaves when and to whom, the deadline now, until when #undo helps.
import type { PlannedNotice, TicketChange } from './decision';
import { plan } from './decision';
import type { Effect, Order } from './effect';
import type { TicketState } from './mail-context';

export const UNDO_MINUTES = 5;

/** Empty when the setting wants none. */
export function transcript(
  { command, context, operator, ticket, now }: Order & { readonly now: Date },
  effect: Effect,
): PlannedNotice[] {
  const { transcripts } = context.policy;
  const onlyNoted = effect.done.every(({ what }) => what === 'noted');
  if (transcripts === 'never' || (transcripts === 'on-change' && onlyNoted)) return [];
  const outside = effect.notices.filter(({ name }) => isForOutsiders(name));
  return [
    plan({
      name: 'operator-transcript',
      language: operator.language,
      to: { name: operator.name, address: operator.address },
      facts: {
        done: effect.done.map((action) => ({ ...action, at: now.toISOString() })),
        status: effect.change.status ?? ticket.status,
        due: dueAfter(effect.change, ticket),
        text: outside.length > 0 && !command.inside ? command.text : '',
        sends: outside.map(({ name, to, delaySeconds }) => ({
          what: name,
          to: to.address,
          at: leavesAt(now, delaySeconds),
        })),
        undoUntil: undoUntil(
          now,
          outside.map(({ delaySeconds }) => delaySeconds ?? 0),
        ),
      },
      replyToken: { purpose: 'operator', person: operator.id },
      autoSubmitted: 'auto-replied',
    }),
  ];
}

export function isForOutsiders(name: string): boolean {
  return !/^(?:operator|superior|admin)-/.test(name);
}

function leavesAt(now: Date, delaySeconds = 0): string {
  return new Date(now.getTime() + delaySeconds * 1000).toISOString();
}

/** `delays`: after how many seconds each notice to somebody outside leaves. Null when one leaves at once. */
export function undoUntil(now: Date, delays: readonly number[]): string | null {
  const seconds = Math.min(UNDO_MINUTES * 60, ...delays);
  return seconds === 0 ? null : leavesAt(now, seconds);
}

/** The end of the eight hours while they still run; those of a new request begin only when the mail server takes it. */
function dueAfter(change: TicketChange, ticket: TicketState): string | null {
  return change.info === undefined ? (ticket.info?.dueAt?.toISOString() ?? null) : null;
}
