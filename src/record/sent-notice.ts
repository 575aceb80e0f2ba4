// Finds a notice that went out, with its bytes: what its receiver has before them and answers.
import { and, desc, eq } from 'drizzle-orm';
import type { NoticeName } from '../decide/notice';
import { attempt, type Database } from './database';
import { blobs, messages, outbox, tickets } from './schema';

export interface SentNotice {
  readonly number: string;
  readonly raw: Buffer;
}

/** The latest notice of that name sent to `recipient` on the ticket on which the mail `messageId` is filed; null when there is none yet. */
export async function sentNotice(
  db: Database,
  messageId: string,
  name: NoticeName,
  recipient: string,
): Promise<SentNotice | null> {
  const [row] = await attempt(() =>
    db
      .select({ number: tickets.number, raw: blobs.content })
      .from(messages)
      .innerJoin(tickets, eq(tickets.id, messages.ticketId))
      .innerJoin(outbox, eq(outbox.ticketId, tickets.id))
      .innerJoin(blobs, eq(blobs.sha256, outbox.rawSha256))
      .where(
        and(
          eq(messages.messageId, messageId),
          eq(outbox.name, name),
          eq(outbox.recipient, recipient),
          eq(outbox.state, 'sent'),
        ),
      )
      .orderBy(desc(outbox.id))
      .limit(1),
  );
  return row ?? null;
}

/** Is a mail of that Message-ID filed on a ticket? */
export async function isFiled(db: Database, messageId: string): Promise<boolean> {
  const rows = await attempt(() =>
    db.select({ id: messages.id }).from(messages).where(eq(messages.messageId, messageId)).limit(1),
  );
  return rows.length > 0;
}
