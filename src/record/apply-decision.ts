// Writes one decision down, inside the caller's transaction: ticket, participants, mail, attachments, events, notices.
import { eq, sql } from 'drizzle-orm';
import type { Decision, NewTicket } from '../decide/decision';
import { astanaTime } from '../ticket/astana-time';
import { isOwnAddress } from '../ticket/own-address';
import { registrationNumber } from '../ticket/registration-number';
import { changeTicket, join } from './change-ticket';
import type { Queryable } from './database';
import type { DecidedMail, DeskIdentity, TicketRef } from './decided-mail';
import { enqueueNotices } from './enqueue-notices';
import { fileAttachments, fileMessage } from './file-message';
import { insertRows, toJson } from './insert-rows';
import { events, participants, requesters, tickets } from './schema';
import { together } from './together';

/**
 * Returns the ticket it concerned, or null. Foreign keys and checks refuse what decide/ must never ask for. Statements
 * that need nothing of each other are sent together: PostgreSQL does them in order, in one round trip.
 */
export async function applyDecision(
  tx: Queryable,
  decision: Decision,
  mail: DecidedMail | null,
  now: Date,
  desk: DeskIdentity,
): Promise<TicketRef | null> {
  const ticket = await openOrFind(tx, decision, now, desk);
  if (ticket === null) {
    await enqueueNotices(tx, decision.notices, null, mail, now, desk);
    return null;
  }
  const [messageId, requesterId] = await Promise.all([
    mail && decision.filing ? fileMessage(tx, ticket.id, mail, decision.filing, now) : null,
    decision.ticket && 'open' in decision.ticket ? addParticipants(tx, ticket.id, decision.ticket.open, desk) : null,
    join(tx, ticket.id, decision.change.participant),
  ]);
  const [infoRequest] = await Promise.all([
    enqueueNotices(tx, decision.notices, { ...ticket, requesterId }, mail, now, desk),
    writeEvents(tx, decision, ticket.id, messageId, now),
    mail && messageId !== null ? fileAttachments(tx, ticket.id, messageId, mail) : null,
  ]);
  if (!('open' in (decision.ticket ?? {}))) {
    const by = { infoRequest, ledgerId: mail?.ledgerId ?? null, actor: mail?.inbound.message.from?.address ?? '' };
    await changeTicket(tx, ticket.id, decision.change, by, now);
  }
  return ticket;
}

async function writeEvents(
  tx: Queryable,
  decision: Decision,
  ticketId: number,
  messageId: number | null,
  now: Date,
): Promise<void> {
  const rows = decision.events.map(({ kind, actor, data }) => ({
    ticketId,
    at: now,
    kind,
    actorKind: actor.kind,
    actor: actor.address,
    data,
    messageId,
  }));
  await insertRows(tx, events, rows);
}

async function openOrFind(
  tx: Queryable,
  { ticket }: Decision,
  now: Date,
  desk: DeskIdentity,
): Promise<TicketRef | null> {
  if (ticket === null) return null;
  if ('open' in ticket) return openTicket(tx, ticket.open, now, desk);
  const [row] = await tx.select().from(tickets).where(eq(tickets.id, ticket.id)).for('update');
  if (!row) throw new Error(`ticket ${ticket.id} is gone`);
  return { id: row.id, number: row.number, subject: row.subject, createdAt: row.createdAt };
}

/** Draws the number from a sequence that never goes back, inside the ticket's transaction. */
async function openTicket(tx: Queryable, ticket: NewTicket, now: Date, desk: DeskIdentity): Promise<TicketRef> {
  const { address, name } = ticket.requester;
  const drawn = await drawForRequester(tx, { address, name, language: ticket.language, now });
  const number = registrationNumber(desk.prefix, astanaTime(now).year, drawn.sequence);
  const [id] = await insertRows(tx, tickets, [
    {
      number,
      subject: ticket.subject,
      status: ticket.status,
      closeReason: ticket.closeReason,
      closedAt: ticket.closeReason ? now : null,
      holdReason: ticket.holdReason,
      language: ticket.language,
      category: ticket.category,
      channel: ticket.channel ?? 'mail',
      priority: ticket.priority ?? 'normal',
      level: ticket.level ?? 'basic',
      assigneeId: ticket.assigneeId ?? null,
      requesterId: drawn.requesterId,
      linkedTo: ticket.linkedTo,
      createdAt: now,
      updatedAt: now,
    },
  ]);
  if (id === undefined) throw new Error('the ticket was not written');
  return { id, number, subject: ticket.subject, createdAt: now };
}

interface NewRequester {
  readonly address: string;
  readonly name: string;
  readonly language: string;
  readonly now: Date;
}

/** The row of a requester, new or refreshed, and the next number of the sequence. Each address once in a group. */
const drawForRequester = together(async (tx, people: readonly NewRequester[]) => {
  const rows = await tx.execute<{ id: string; sequence: string }>(sql`
    insert into ${requesters} (address, name, language, first_seen_at)
    select address, name, language, now from rows from (jsonb_to_recordset(${toJson(people)}::jsonb) as (address text, name text, language text, now timestamptz))
      with ordinality as person (address, name, language, now, place) order by place
    on conflict (address) do update set language = excluded.language, name = case when excluded.name = '' then ${requesters}.name else excluded.name end
    returning id, nextval('ticket_sequence') as sequence`);
  const drawn = rows.map(({ id, sequence }) => ({ requesterId: Number(id), sequence: Number(sequence) }));
  return drawn.sort((a, b) => a.sequence - b.sequence);
});

/** Returns the id of the requester's row. */
async function addParticipants(
  tx: Queryable,
  ticketId: number,
  ticket: NewTicket,
  desk: DeskIdentity,
): Promise<number | null> {
  const { address } = ticket.requester;
  const people = new Map([...ticket.copied, ticket.requester].map((person) => [person.address, person]));
  const rows = [...people.values()]
    .filter((person) => person.address === address || !isOwnAddress(person.address, desk.ownAddresses))
    .map((person) => ({
      ticketId,
      address: person.address,
      name: person.name,
      role: person.address === address ? ('requester' as const) : ('cc' as const),
    }));
  const ids = await insertRows(tx, participants, rows);
  return ids[rows.findIndex(({ role }) => role === 'requester')] ?? null;
}
