// Tickets as people and programs look at them: a list, and one ticket with its timeline, mails, attachments and notices.
import { and, asc, desc, eq } from 'drizzle-orm';
import type { ActorKind, EventKind } from '../ticket/event';
import type { Status } from '../ticket/status';
import { attempt, type Database } from './database';
import { attachments, blobs, events, messages, operators, outbox, participants, requesters, tickets } from './schema';
import { type UnfiledMail, unfiledMails } from './unfiled-mails';

export interface TicketLine {
  readonly number: string;
  readonly status: Status;
  readonly closeReason: string | null;
  readonly language: string;
  readonly category: string;
  readonly level: string;
  readonly requester: string;
  readonly assignee: string | null;
  readonly infoDueAt: string | null;
  readonly createdAt: string;
  readonly subject: string;
}

/** Newest first; `status` narrows. */
export async function listTickets(
  db: Database,
  options: { readonly status?: Status; readonly limit: number },
): Promise<TicketLine[]> {
  const rows = await attempt(() =>
    db
      .select({ ticket: tickets, requester: requesters.address, assignee: operators.address })
      .from(tickets)
      .innerJoin(requesters, eq(requesters.id, tickets.requesterId))
      .leftJoin(operators, eq(operators.id, tickets.assigneeId))
      .where(options.status ? eq(tickets.status, options.status) : undefined)
      .orderBy(desc(tickets.id))
      .limit(options.limit),
  );
  return rows.map(({ ticket, requester, assignee }) => lineOf(ticket, requester, assignee));
}

export interface TicketView extends TicketLine {
  readonly closedAt: string | null;
  readonly holdReason: string | null;
  readonly holdUntil: string | null;
  readonly channel: string;
  readonly priority: string;
  readonly linkedTo: string | null;
  /** The number of the ticket that it became part of. */
  readonly mergedInto: string | null;
  readonly infoAskedAt: string | null;
  readonly infoAcceptedAt: string | null;
  readonly participants: readonly { readonly address: string; readonly name: string; readonly role: string }[];
  readonly timeline: readonly {
    readonly at: string;
    readonly what: EventKind;
    /** An address, or the kind of actor where there is none. */
    readonly by: string;
    readonly byKind: ActorKind;
    readonly data: Readonly<Record<string, unknown>>;
  }[];
  readonly mails: readonly {
    readonly id: number;
    readonly at: string;
    readonly role: string;
    readonly visibility: string;
    readonly from: string;
    readonly name: string;
    readonly kind: string;
    readonly subject: string;
    /** Without what it quotes. */
    readonly text: string;
  }[];
  readonly unfiled: readonly UnfiledMail[];
  readonly attachments: readonly {
    readonly id: number;
    /** Id of its mail, above. */
    readonly mail: number;
    readonly filename: string;
    readonly type: string;
    readonly size: number;
    readonly screenshot: boolean;
  }[];
  readonly notices: readonly {
    readonly id: number;
    readonly name: string;
    readonly to: string;
    readonly state: string;
    readonly sentAt: string | null;
    readonly attempts: number;
    readonly error: string | null;
    readonly messageId: string;
  }[];
}

/** Null when there is no ticket of that number (canonical form). */
export async function showTicket(db: Database, number: string): Promise<TicketView | null> {
  return attempt(async () => {
    const [found] = await db
      .select({ ticket: tickets, requester: requesters.address, assignee: operators.address })
      .from(tickets)
      .innerJoin(requesters, eq(requesters.id, tickets.requesterId))
      .leftJoin(operators, eq(operators.id, tickets.assigneeId))
      .where(eq(tickets.number, number));
    if (!found) return null;
    const { ticket } = found;
    const numberOf = async (id: number | null): Promise<string | null> => {
      if (id === null) return null;
      const [other] = await db.select({ number: tickets.number }).from(tickets).where(eq(tickets.id, id));
      return other?.number ?? null;
    };
    const [people, timeline, mails, unfiled, files, notices, linkedTo, mergedInto] = await Promise.all([
      db.select().from(participants).where(eq(participants.ticketId, ticket.id)).orderBy(asc(participants.id)),
      db.select().from(events).where(eq(events.ticketId, ticket.id)).orderBy(asc(events.at), asc(events.id)),
      db
        .select()
        .from(messages)
        .where(eq(messages.ticketId, ticket.id))
        .orderBy(asc(messages.arrivedAt), asc(messages.id)),
      unfiledMails(db, ticket.id),
      db.select().from(attachments).where(eq(attachments.ticketId, ticket.id)).orderBy(asc(attachments.id)),
      db.select().from(outbox).where(eq(outbox.ticketId, ticket.id)).orderBy(asc(outbox.id)),
      numberOf(ticket.linkedTo),
      numberOf(ticket.mergedInto),
    ]);
    return {
      ...lineOf(ticket, found.requester, found.assignee),
      closedAt: iso(ticket.closedAt),
      holdReason: ticket.holdReason,
      holdUntil: iso(ticket.holdUntil),
      channel: ticket.channel,
      priority: ticket.priority,
      linkedTo,
      mergedInto,
      infoAskedAt: iso(ticket.infoAskedAt),
      infoAcceptedAt: iso(ticket.infoAcceptedAt),
      participants: people.map(({ address, name, role }) => ({ address, name, role })),
      timeline: timeline.map(({ at, kind, actorKind, actor, data }) => ({
        at: at.toISOString(),
        what: kind,
        by: actor || actorKind,
        byKind: actorKind,
        data,
      })),
      mails: mails.map((mail) => ({
        id: mail.id,
        at: mail.arrivedAt.toISOString(),
        role: mail.role,
        visibility: mail.visibility,
        from: mail.fromAddress,
        name: mail.fromName,
        kind: mail.kind,
        subject: mail.subject,
        text: mail.newText,
      })),
      unfiled,
      attachments: files.map(({ id, messageId, filename, type, size, screenshot }) => ({
        id,
        mail: messageId,
        filename,
        type,
        size,
        screenshot,
      })),
      notices: notices.map(({ id, name, recipient, state, sentAt, attempts, error, messageId }) => ({
        id,
        name,
        to: recipient,
        state,
        sentAt: iso(sentAt),
        attempts,
        error,
        messageId,
      })),
    };
  });
}

export interface AttachmentBytes {
  readonly filename: string;
  readonly type: string;
  readonly content: Buffer;
}

/** An attachment of that ticket, or null. */
export async function attachmentBytes(db: Database, number: string, id: number): Promise<AttachmentBytes | null> {
  const [row] = await attempt(() =>
    db
      .select({ filename: attachments.filename, type: attachments.type, content: blobs.content })
      .from(attachments)
      .innerJoin(tickets, eq(tickets.id, attachments.ticketId))
      .innerJoin(blobs, eq(blobs.sha256, attachments.sha256))
      .where(and(eq(attachments.id, id), eq(tickets.number, number))),
  );
  return row ?? null;
}

function lineOf(ticket: typeof tickets.$inferSelect, requester: string, assignee: string | null): TicketLine {
  return {
    number: ticket.number,
    status: ticket.status,
    closeReason: ticket.closeReason,
    language: ticket.language,
    category: ticket.category,
    level: ticket.level,
    requester,
    assignee,
    infoDueAt: iso(ticket.infoDueAt),
    createdAt: ticket.createdAt.toISOString(),
    subject: ticket.subject,
  };
}

function iso(instant: Date | null): string | null {
  return instant?.toISOString() ?? null;
}
