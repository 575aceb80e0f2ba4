// Writes the changes of an existing ticket: fields, the clock of the information request, and what was kept for #undo.
import { and, desc, eq, inArray } from 'drizzle-orm';
import type { TicketChange } from '../decide/decision';
import type { Queryable } from './database';
import { mergeTicket } from './merge-ticket';
import { corrections, messages, participants, tickets } from './schema';
import { undoCommand } from './undo-command';

export interface ChangedBy {
  /** The outbox row of an information request among the notices of this decision. */
  readonly infoRequest: number | null;
  /** The mail that led to it. */
  readonly ledgerId: number | null;
  readonly actor: string;
}

const NO_CLOCK = { infoOutboxId: null, infoAskedAt: null, infoAcceptedAt: null, infoDueAt: null };

export async function changeTicket(
  tx: Queryable,
  id: number,
  change: TicketChange,
  by: ChangedBy,
  now: Date,
): Promise<void> {
  const { info, participant: _, mergeInto, correction, undo, ...fields } = change;
  if (undo) return undoCommand(tx, id, undo, now);
  const left = fields.status !== undefined && fields.status !== 'on-hold' ? { holdUntil: null } : {};
  const closed = fields.status === undefined ? {} : { closedAt: fields.status === 'closed' ? now : null };
  const reason = fields.status !== undefined && fields.status !== 'closed' ? { closeReason: null } : {};
  const clock =
    info === 'start'
      ? { ...NO_CLOCK, infoOutboxId: by.infoRequest, infoAskedAt: now }
      : info === 'stop'
        ? NO_CLOCK
        : {};
  await tx
    .update(tickets)
    .set({ ...reason, ...fields, ...left, ...closed, ...clock, updatedAt: now })
    .where(eq(tickets.id, id));
  if (mergeInto !== undefined) await mergeTicket(tx, id, mergeInto, by.actor, now);
  if (correction && by.ledgerId !== null) await correct(tx, id, correction, by.ledgerId, now);
}

/** Before the notices are written: a notice may be for the one who joins. An address that is on the ticket already stays as it is. */
export async function join(tx: Queryable, ticketId: number, participant: TicketChange['participant']): Promise<void> {
  if (participant)
    await tx
      .insert(participants)
      .values({ ...participant, ticketId })
      .onConflictDoNothing();
}

/** Said of a mail from outside, or of the operator's own that was filed just now. */
async function correct(
  tx: Queryable,
  ticketId: number,
  { operatorId, verdict, of }: NonNullable<TicketChange['correction']>,
  ledgerId: number,
  at: Date,
): Promise<void> {
  const [meant] =
    typeof of === 'number'
      ? [{ id: of }]
      : await tx
          .select({ id: messages.id })
          .from(messages)
          .where(
            of === 'own-text'
              ? eq(messages.ledgerId, ledgerId)
              : and(eq(messages.ticketId, ticketId), inArray(messages.role, ['requester', 'participant'])),
          )
          .orderBy(desc(messages.arrivedAt), desc(messages.id))
          .limit(1);
  if (meant) await tx.insert(corrections).values({ messageId: meant.id, operatorId, ledgerId, verdict, at });
}
