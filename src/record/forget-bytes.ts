// Deletes bytes that nothing refers to any more: raw mails, attachments and composed notices share them by their SHA-256.
import { sql } from 'drizzle-orm';
import type { Queryable } from './database';

export interface Forgotten {
  readonly blobs: number;
  readonly bytes: number;
}

/** Of these hashes, in hex. What another mail, attachment or notice still refers to stays. */
export async function forgetBytes(tx: Queryable, hashes: readonly string[]): Promise<Forgotten> {
  if (hashes.length === 0) return { blobs: 0, bytes: 0 };
  const [row] = await tx.execute<{ blobs: string; bytes: string }>(sql`
    with gone as (
      delete from blobs where sha256 in (select decode(hex, 'hex') from unnest(${sql.param([...new Set(hashes)])}::text[]) as hex)
        and not exists (select from ledger where raw_sha256 = blobs.sha256)
        and not exists (select from attachments where attachments.sha256 = blobs.sha256)
        and not exists (select from outbox where outbox.raw_sha256 = blobs.sha256)
      returning size
    ) select count(*) as blobs, coalesce(sum(size), 0) as bytes from gone`);
  return { blobs: Number(row?.blobs ?? 0), bytes: Number(row?.bytes ?? 0) };
}

/** A mail whose content was erased came again (another mailbox, a changed UIDVALIDITY): its bytes go as well. */
export async function forgetErasedMail(tx: Queryable, ledgerId: number, identity: Buffer): Promise<void> {
  const rows = await tx.execute<{ hash: string }>(sql`
    with mail as (
      select id, raw_sha256 from ledger where id = ${ledgerId}
        and exists (select from messages where identity = ${identity} and erased_at is not null)
    ), emptied as (
      update ledger set raw_sha256 = null, sender = null from mail where ledger.id = mail.id
    ) select encode(raw_sha256, 'hex') as hash from mail where raw_sha256 is not null`);
  await forgetBytes(
    tx,
    rows.map(({ hash }) => hash),
  );
}
