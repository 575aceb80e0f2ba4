// Puts the notices of a decision into the outbox: Message-ID, threading and facts are fixed here, in the decision's transaction.
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { PlannedNotice } from '../decide/decision';
import type { Notice } from '../decide/notice';
import type { Queryable } from './database';
import type { DecidedMail, DeskIdentity, TicketRef } from './decided-mail';
import { insertRows } from './insert-rows';
import { messages, outbox, participants } from './schema';
import { together } from './together';

/** Wakes senders when the transaction commits. */
export const OUTBOX_CHANNEL = 'outbox';
const MAX_REFERENCES = 20;
/** A notification that no digest took up so long after its quiet hours leaves by itself. */
const DIGEST_GRACE_MS = 10 * 60_000;

/** `requesterId`: the requester's participant row where the ticket was opened just now; null: look it up. */
export interface NoticedTicket extends TicketRef {
  readonly requesterId: number | null;
}

/** Returns the id of the outbox row of an information request among them, or null. */
export async function enqueueNotices(
  tx: Queryable,
  notices: readonly PlannedNotice[],
  ticket: NoticedTicket | null,
  mail: DecidedMail | null,
  now: Date,
  desk: DeskIdentity,
): Promise<number | null> {
  if (notices.length === 0) return null;
  const [people, threads] = await Promise.all([peopleOf(tx, notices, ticket), threadsOf(tx, notices, ticket, mail)]);
  const rows = notices.map((planned) => {
    const { replyToken, autoSubmitted, delaySeconds = 0, digestAt, ...rest } = planned;
    const facts = ticket && {
      number: ticket.number,
      subject: ticket.subject,
      createdAt: ticket.createdAt.toISOString(),
    };
    const notice: Notice = { ...rest, ticket: facts };
    const thread = threads.get(planned.to.address) ?? [];
    // A confirmation is about a mail; every other reply address is about a ticket.
    const mayBeSigned = replyToken !== null && (ticket !== null || replyToken.purpose === 'confirm');
    return {
      ticketId: ticket?.id ?? null,
      name: planned.name,
      notice,
      recipient: planned.to.address,
      autoSubmitted,
      causedBy: mail?.ledgerId ?? null,
      tokenPurpose: mayBeSigned ? replyToken.purpose : null,
      tokenPerson: mayBeSigned ? personOf(planned, people) : null,
      messageId: `${desk.unique()}@${desk.domain}`,
      inReplyTo: thread.at(-1) ?? null,
      references: thread,
      nextAttemptAt: digestAt
        ? new Date(digestAt.getTime() + DIGEST_GRACE_MS)
        : new Date(now.getTime() + delaySeconds * 1000),
      digestAt: digestAt ?? null,
      createdAt: now,
    };
  });
  const [ids] = await Promise.all([insertRows(tx, outbox, rows), wakeSenders(tx, undefined)]);
  return ids[rows.findIndex(({ name }) => name === 'info-request')] ?? null;
}

const wakeSenders = together(async (tx, asked: readonly undefined[]) => {
  await tx.execute(sql`select pg_notify(${OUTBOX_CHANNEL}, '')`);
  return asked;
});

/** The person of a reply address: an operator by id, a participant by what they are on this ticket. */
function personOf({ replyToken, to }: PlannedNotice, people: readonly TicketPerson[]): number | null {
  if (replyToken === null) return null;
  const { person } = replyToken;
  if (typeof person === 'number') return person;
  const found = people.find(({ role, address }) => (person === 'requester' ? role === person : address === to.address));
  return found?.id ?? null;
}

interface TicketPerson {
  readonly id: number;
  readonly role: string;
  readonly address: string;
}

async function peopleOf(
  tx: Queryable,
  notices: readonly PlannedNotice[],
  ticket: NoticedTicket | null,
): Promise<readonly TicketPerson[]> {
  if (ticket?.requesterId) return [{ id: ticket.requesterId, role: 'requester', address: '' }];
  if (!ticket || !notices.some(({ replyToken }) => typeof replyToken?.person === 'string')) return [];
  return tx
    .select({ id: participants.id, role: participants.role, address: participants.address })
    .from(participants)
    .where(eq(participants.ticketId, ticket.id));
}

/**
 * References for each recipient (RFC 5322 §3.6.4): the mails that this person has seen on the ticket, oldest first, and
 * last the one that is answered. Nobody is shown the Message-ID of a mail that was not theirs to see.
 */
async function threadsOf(
  tx: Queryable,
  notices: readonly PlannedNotice[],
  ticket: NoticedTicket | null,
  mail: DecidedMail | null,
): Promise<Map<string, string[]>> {
  const threads = new Map<string, string[]>();
  const message = mail?.inbound.message;
  const answered = message?.messageId ?? null;
  const recipients = [...new Set(notices.map(({ to }) => to.address))];
  // A ticket opened just now has no mails but the one in hand.
  if (ticket && ticket.requesterId === null) {
    const [ours, theirs] = await Promise.all([
      tx
        .select({ who: outbox.recipient, id: outbox.messageId, at: outbox.createdAt })
        .from(outbox)
        .where(and(eq(outbox.ticketId, ticket.id), inArray(outbox.recipient, recipients)))
        .orderBy(asc(outbox.id)),
      tx
        .select({ who: messages.fromAddress, id: messages.messageId, at: messages.arrivedAt })
        .from(messages)
        .where(and(eq(messages.ticketId, ticket.id), inArray(messages.fromAddress, recipients)))
        .orderBy(asc(messages.id)),
    ]);
    for (const { who, id } of [...ours, ...theirs].sort((a, b) => a.at.getTime() - b.at.getTime())) {
      if (id !== null) threads.set(who, [...(threads.get(who) ?? []), id]);
    }
  }
  const author = message?.from?.address ?? '';
  if (answered !== null && recipients.includes(author)) {
    const seen = threads.get(author) ?? [];
    const known = seen.length > 1 ? seen : [...(message?.references ?? []), ...seen];
    threads.set(author, [...known.filter((id) => id !== answered), answered]);
  }
  for (const [who, ids] of threads) {
    const [first] = ids;
    if (ids.length > MAX_REFERENCES && first) threads.set(who, [first, ...ids.slice(1 - MAX_REFERENCES)]);
  }
  return threads;
}
