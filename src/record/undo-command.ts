// Takes a command back: the fields of the ticket as they were, its waiting notices cancelled, what it added removed.
import { eq, sql } from 'drizzle-orm';
import type { TicketChange } from '../decide/decision';
import type { Queryable } from './database';
import { unmergeTicket } from './merge-ticket';
import { corrections, tickets } from './schema';

/** The rows of the notices were locked when the context was loaded, so that no sender can take one meanwhile. */
export async function undoCommand(
  tx: Queryable,
  ticketId: number,
  { ledgerId, before }: NonNullable<TicketChange['undo']>,
  now: Date,
): Promise<void> {
  await tx.execute(sql`
    update outbox set state = 'cancelled' where caused_by = ${ledgerId} and state = 'queued'
      and name not in ('operator-transcript', 'operator-returned')`);
  await unmergeTicket(tx, ticketId);
  const { info, ...fields } = before;
  await tx
    .update(tickets)
    .set({
      ...fields,
      infoOutboxId: info?.outboxId ?? null,
      infoAskedAt: info?.askedAt ?? null,
      infoAcceptedAt: info?.acceptedAt ?? null,
      infoDueAt: info?.dueAt ?? null,
      updatedAt: now,
    })
    .where(eq(tickets.id, ticketId));
  await tx.delete(corrections).where(eq(corrections.ledgerId, ledgerId));
  await tx.execute(sql`
    delete from participants where ticket_id = ${ticketId} and role = 'third-party'
      and exists (select from outbox where caused_by = ${ledgerId} and name = 'third-party-request' and recipient = participants.address)
      and not exists (select from outbox where outbox.ticket_id = ${ticketId} and recipient = participants.address and state <> 'cancelled')
      and not exists (select from messages where messages.ticket_id = ${ticketId} and from_address = participants.address)`);
}
