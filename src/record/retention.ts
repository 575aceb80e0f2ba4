// Retention: raw mails and attachments that are old enough lose their bytes; tickets, texts and history stay.
import { sql } from 'drizzle-orm';
import { type Database, deciding } from './database';
import { type Forgotten, forgetBytes } from './forget-bytes';

export interface Expired extends Forgotten {
  readonly mails: number;
  readonly notices: number;
  readonly attachments: number;
}

/** Rows at a time: mails must not wait for it. */
const AT_ONCE = 500;
const NOTHING: Expired = { mails: 0, notices: 0, attachments: 0, blobs: 0, bytes: 0 };

export interface RetentionLimits {
  /** Bytes of mails handled, and of notices sent, before then go; null: none do. A request that is not closed keeps all. */
  readonly rawBefore: Date | null;
  /** Attachments of requests that were closed before then. */
  readonly attachmentsBefore: Date | null;
}

/** What a run would take, in rows and in bytes (of which some may be shared with what stays). */
export async function countExpired(db: Database, limits: RetentionLimits): Promise<Expired> {
  const { mails, notices, attachments } = expiredSql(limits);
  const [row] = await db.execute<Record<keyof Expired, string>>(sql`
    with mails as (${mails}), notices as (${notices}), files as (${attachments}),
      hashes as (select hash from mails union select hash from notices union select hash from files)
    select (select count(*) from mails) as mails, (select count(*) from notices) as notices, (select count(*) from files) as attachments,
      count(*) as blobs, coalesce(sum(size), 0) as bytes from blobs where sha256 in (select hash from hashes)`);
  return {
    mails: Number(row?.mails ?? 0),
    notices: Number(row?.notices ?? 0),
    attachments: Number(row?.attachments ?? 0),
    blobs: Number(row?.blobs ?? 0),
    bytes: Number(row?.bytes ?? 0),
  };
}

/** Takes the bytes, some rows at a time. May be stopped and run again at any moment. */
export async function expire(db: Database, limits: RetentionLimits): Promise<Expired> {
  let all = NOTHING;
  for (;;) {
    const some = await expireSome(db, limits);
    all = {
      mails: all.mails + some.mails,
      notices: all.notices + some.notices,
      attachments: all.attachments + some.attachments,
      blobs: all.blobs + some.blobs,
      bytes: all.bytes + some.bytes,
    };
    if (some.mails + some.notices + some.attachments === 0) return all;
  }
}

function expireSome(db: Database, limits: RetentionLimits): Promise<Expired> {
  const { mails, notices, attachments } = expiredSql(limits);
  return deciding(db, async (tx) => {
    const take = async (rows: ReturnType<typeof sql>, table: string, column: string): Promise<string[]> => {
      const taken = await tx.execute<{ hash: string }>(sql`
        with old as (select * from (${rows}) as rows limit ${AT_ONCE}), emptied as (
          update ${sql.identifier(table)} as kept set ${sql.identifier(column)} = null from old where kept.id = old.id
        ) select encode(hash, 'hex') as hash from old`);
      return taken.map(({ hash }) => hash);
    };
    const [raws, sent, files] = [
      await take(mails, 'ledger', 'raw_sha256'),
      await take(notices, 'outbox', 'raw_sha256'),
      await take(attachments, 'attachments', 'sha256'),
    ];
    const forgotten = await forgetBytes(tx, [...raws, ...sent, ...files]);
    return { mails: raws.length, notices: sent.length, attachments: files.length, ...forgotten };
  });
}

function expiredSql({ rawBefore, attachmentsBefore }: RetentionLimits) {
  const before = (at: Date | null) => sql`${at?.toISOString() ?? null}::timestamptz`;
  const open = (ticket: ReturnType<typeof sql>) =>
    sql`exists (select from tickets where tickets.id = ${ticket} and status <> 'closed')`;
  return {
    mails: sql`select id, raw_sha256 as hash from ledger where raw_sha256 is not null and state in ('processed', 'discarded')
      and processed_at < ${before(rawBefore)} and not ${open(sql`ledger.ticket_id`)}`,
    notices: sql`select id, raw_sha256 as hash from outbox where raw_sha256 is not null and state = 'sent'
      and sent_at < ${before(rawBefore)} and not ${open(sql`outbox.ticket_id`)}`,
    attachments: sql`select attachments.id, sha256 as hash from attachments join tickets on tickets.id = ticket_id
      where sha256 is not null and status = 'closed' and closed_at < ${before(attachmentsBefore)}`,
  };
}
