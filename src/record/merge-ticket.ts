// Moves the mails and the people of one ticket into another, and back again. Events stay where they happened (they are append-only).
import { eq, sql } from 'drizzle-orm';
import type { Queryable } from './database';
import { events, tickets } from './schema';

/** `source` is closed already. Its requester takes part in `target` as one in copy; who is there already stays in their role. */
export async function mergeTicket(
  tx: Queryable,
  source: number,
  target: number,
  actor: string,
  now: Date,
): Promise<void> {
  await tx.update(tickets).set({ mergedInto: target }).where(eq(tickets.id, source));
  await tx.execute(
    sql`update messages set ticket_id = ${target}, moved_from = coalesce(moved_from, ${source}::bigint) where ticket_id = ${source}`,
  );
  await tx.execute(sql`update attachments set ticket_id = ${target} where ticket_id = ${source}`);
  await tx.execute(sql`
    insert into participants (ticket_id, address, name, role, moved_from)
    select ${target}::bigint, address, name, case role when 'requester' then 'cc' else role end, ${source}::bigint
    from participants where ticket_id = ${source} on conflict (ticket_id, address) do nothing`);
  const [from] = await tx.select({ number: tickets.number }).from(tickets).where(eq(tickets.id, source));
  await tx.insert(events).values({
    ticketId: target,
    at: now,
    kind: 'merged',
    actorKind: 'operator',
    actor,
    data: { from: from?.number ?? '' },
  });
}

/** Takes a merger back: what came from `source`, and from tickets that are part of it, goes there again, wherever it is now. */
export async function unmergeTicket(tx: Queryable, source: number): Promise<void> {
  const [row] = await tx.select({ target: tickets.mergedInto }).from(tickets).where(eq(tickets.id, source));
  const target = row?.target ?? null;
  if (target === null) return;
  // A message remembers the ticket on which it was filed first, however often it moved.
  const moved = await tx.execute<{ id: string }>(sql`
    with recursive part(id) as (
      select ${source}::bigint union select tickets.id from tickets join part on merged_into = part.id
    ) update messages set ticket_id = ${source}, moved_from = nullif(moved_from, ${source}::bigint)
      where moved_from in (select id from part) and ticket_id <> ${source} returning id`);
  const ids = moved.map(({ id }) => Number(id));
  await tx.execute(
    sql`update attachments set ticket_id = ${source} where message_id = any(${sql.param(ids)}::bigint[])`,
  );
  await tx.execute(sql`delete from participants where ticket_id = ${target} and moved_from = ${source}`);
  await tx.update(tickets).set({ mergedInto: null }).where(eq(tickets.id, source));
}
