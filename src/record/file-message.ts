// Files a mail on its ticket: the message row, its attachments, their bytes.
import { sql } from 'drizzle-orm';
import type { Filing } from '../decide/decision';
import type { Queryable } from './database';
import type { DecidedMail } from './decided-mail';
import { insertRows } from './insert-rows';
import { attachments, blobs, messages } from './schema';

/** Returns the id of the message row. */
export async function fileMessage(
  tx: Queryable,
  ticketId: number,
  mail: DecidedMail,
  filing: Filing,
  now: Date,
): Promise<number> {
  const { message, verdict, triage } = mail.inbound;
  const [id] = await insertRows(tx, messages, [
    {
      ticketId,
      ledgerId: mail.ledgerId,
      identity: mail.identity,
      role: filing.role,
      visibility: filing.visibility,
      messageId: message.messageId,
      inReplyTo: [...message.inReplyTo],
      references: [...message.references],
      fromAddress: message.from?.address ?? '',
      fromName: message.from?.name ?? '',
      subject: message.subject,
      text: message.text,
      newText: message.newText,
      newTextDoubtful: message.newTextDoubtful,
      kind: message.kind,
      kindReason: message.kindReason,
      language: triage.language,
      verdict,
      identityData: message.identity,
      defects: [...message.defects],
      arrivedAt: mail.arrivedAt,
      filedAt: now,
    },
  ]);
  if (id === undefined) throw new Error('the mail was not filed');
  return id;
}

/** Bytes that are on record already are not written again. */
export async function fileAttachments(
  tx: Queryable,
  ticketId: number,
  messageId: number,
  { inbound }: DecidedMail,
): Promise<void> {
  const files = inbound.message.attachments;
  if (files.length === 0) return;
  const bytes = new Map(
    files.map((file) => [
      file.sha256,
      { sha256: Buffer.from(file.sha256, 'hex'), size: file.size, content: file.content },
    ]),
  );
  const stored = [...bytes.values()].map(({ sha256, size, content }) =>
    tx.execute(
      sql`insert into ${blobs} (sha256, size, content) values (${sha256}, ${size}, ${content}) on conflict do nothing`,
    ),
  );
  const listed = insertRows(
    tx,
    attachments,
    files.map(({ filename, type, size, sha256, inline, screenshot, width, height }) => ({
      messageId,
      ticketId,
      filename,
      type,
      size,
      sha256: Buffer.from(sha256, 'hex'),
      inline,
      screenshot,
      width,
      height,
    })),
  );
  await Promise.all([...stored, listed]);
}
