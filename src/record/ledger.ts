// The ledger: raw bytes first, then what became of each mail. Written before any of our code looks into a mail.
import { createHash } from 'node:crypto';
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { ReasonCode } from '../decide/reason-code';
import { bytesAtHand, keepAtHand, letGo } from './bytes-at-hand';
import { attempt, type Database } from './database';
import { blobs, ledger } from './schema';
import { together } from './together';

/** After so many tries a mail waits in quarantine for a person. */
export const MAX_ATTEMPTS = 3;
/** Mails are taken until their sizes add up to this; memory is bounded by it and by the largest mail. */
const BYTES_AT_ONCE = 8_000_000;
const RETRY_AFTER_MS = [0, 5_000, 30_000];

export interface MailName {
  readonly uidValidity: string;
  readonly uid: string;
}

export interface IncomingMail extends MailName {
  readonly internalDate: Date;
  readonly size: number;
  readonly raw: Buffer;
  readonly oversize: boolean;
  readonly sender: string | null;
  /** Registered without any notice: older than the first start. */
  readonly silent: boolean;
}

export interface ClaimedMail {
  readonly id: number;
  readonly mailbox: string;
  readonly internalDate: Date;
  readonly oversize: boolean;
  readonly size: number;
  readonly attempts: number;
  readonly silent: boolean;
  readonly raw: Buffer;
}

/** Puts mails on record, raw bytes and row in one statement; those that are known already stay as they are. */
export async function receive(
  db: Pick<Database, 'execute'>,
  mailbox: string,
  mails: readonly IncomingMail[],
  now: Date,
): Promise<void> {
  if (mails.length === 0) return;
  const received = mails.map((mail) => ({ ...mail, sha256: createHash('sha256').update(mail.raw).digest() }));
  const bytes = sql.join(
    [...new Map(received.map((mail) => [mail.sha256.toString('hex'), mail])).values()].map(
      ({ sha256, raw }) => sql`(${sha256}::bytea, ${raw.length}::int, ${raw}::bytea)`,
    ),
    sql`, `,
  );
  const rows = sql.join(
    received.map(
      ({ uidValidity, uid, internalDate, sha256, size, oversize, sender, silent }) =>
        sql`(${mailbox}, ${uidValidity}, ${uid}, ${internalDate.toISOString()}::timestamptz, ${now.toISOString()}::timestamptz, ${sha256}::bytea, ${size}::bigint, ${oversize}::boolean, ${sender}, ${silent}::boolean)`,
    ),
    sql`, `,
  );
  const written = await attempt(() =>
    db.execute<{ id: string; name: string }>(sql`
      with bytes as (insert into ${blobs} (sha256, size, content) values ${bytes} on conflict do nothing)
      insert into ${ledger} (mailbox, uid_validity, uid, internal_date, received_at, raw_sha256, size, oversize, sender, silent)
      values ${rows} on conflict (mailbox, uid_validity, uid) do nothing returning id, uid_validity || ' ' || uid as name`),
  );
  const raws = new Map(mails.map(({ uidValidity, uid, raw }) => [`${uidValidity} ${uid}`, raw]));
  for (const { id, name } of written) {
    const raw = raws.get(name);
    if (raw) keepAtHand(db, Number(id), raw);
  }
}

/**
 * Takes the oldest waiting mails, counting the try before anything looks into them: a mail that kills the process is
 * counted too. Mails tried before are taken alone, so that a poisonous one cannot take its neighbours with it.
 */
export async function claimMails(
  db: Database,
  limit: number,
  now: Date,
  skip: readonly number[] = [],
): Promise<ClaimedMail[]> {
  const at = now.toISOString();
  const atHand = bytesAtHand(db);
  const rows = await attempt(() =>
    db.execute<{
      id: string;
      mailbox: string;
      internal_date: string;
      oversize: boolean;
      size: string;
      attempts: number;
      silent: boolean;
      /** Null for what is at hand. */
      content: Buffer;
    }>(sql`
      with waiting as (
        select id, attempts, row_number() over (order by id) as place, sum(size) over (order by id) - size as before from ${ledger}
        where state = 'received' and (retry_at is null or retry_at <= ${at}::timestamptz) and id <> all(${sql.param(skip)}::bigint[])
        order by id limit ${limit}
      ), chosen as (
        select id from waiting where before < ${BYTES_AT_ONCE} and place < coalesce((select min(place) from waiting where attempts > 0), ${limit} + 1)
        union all select id from waiting where place = 1 and attempts > 0
      ), taken as (
        update ${ledger} set attempts = attempts + 1, retry_at = null where id in (select id from chosen) and state = 'received'
        returning id, mailbox, internal_date, oversize, size, attempts, silent, raw_sha256
      )
      select taken.id, mailbox, internal_date, oversize, taken.size, attempts, silent,
        case when taken.id = any(${sql.param([...atHand.keys()])}::bigint[]) then null else content end as content
      from taken join ${blobs} on sha256 = raw_sha256 order by taken.id`),
  );
  return rows.map((row) => {
    const id = Number(row.id);
    letGo(db, id);
    return {
      id,
      mailbox: row.mailbox,
      internalDate: new Date(row.internal_date),
      oversize: row.oversize,
      size: Number(row.size),
      attempts: row.attempts,
      silent: row.silent,
      raw: atHand.get(id) ?? row.content,
    };
  });
}

/** Locks the ledger row; false when its mail does not wait any more because another process was faster. */
export const stillWaiting = together(async (tx, ids: readonly number[]) => {
  const rows = await tx.execute<{ id: string }>(
    sql`select id from ${ledger} where id = any(${sql.param([...ids])}::bigint[]) and state = 'received' order by id for update`,
  );
  const waiting = new Set(rows.map(({ id }) => Number(id)));
  return ids.map((id) => waiting.has(id));
});

export interface DoneMail {
  readonly id: number;
  readonly state: 'processed' | 'discarded';
  readonly reason: ReasonCode;
  readonly ticketId: number | null;
  /** In hex, of a mail that is filed nowhere and must be known when it comes again; else null. */
  readonly identity: string | null;
  readonly now: Date;
}

export const markDone = together(async (tx, done: readonly DoneMail[]) => {
  await tx.execute(sql`
    update ${ledger} set state = done.state, reason = done.reason, ticket_id = done."ticketId", processed_at = done.now, error = null, identity = decode(done.identity, 'hex')
    from jsonb_to_recordset(${JSON.stringify(done)}::jsonb) as done (id bigint, state text, reason text, "ticketId" bigint, identity text, now timestamptz)
    where ${ledger}.id = done.id`);
  return done.map(() => undefined);
});

/** A try failed: again later, or into quarantine after the last one or when trying again is pointless. Returns what it became. */
export async function markFailed(
  db: Database,
  mail: { readonly id: number; readonly attempts: number },
  error: string,
  final: boolean,
  now: Date,
): Promise<'received' | 'quarantined'> {
  const quarantined = final || mail.attempts >= MAX_ATTEMPTS;
  const retryAt = new Date(now.getTime() + (RETRY_AFTER_MS[mail.attempts] ?? 0));
  await attempt(() =>
    db
      .update(ledger)
      .set(quarantined ? { state: 'quarantined', reason: 'unreadable', error, processedAt: now } : { error, retryAt })
      .where(and(eq(ledger.id, mail.id), eq(ledger.state, 'received'))),
  );
  return quarantined ? 'quarantined' : 'received';
}

/** Gives a try back that the world spoilt, not the mail (database or machine away). */
export async function giveBack(db: Database, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await attempt(() =>
    db
      .update(ledger)
      .set({ attempts: sql`greatest(${ledger.attempts} - 1, 0)` })
      .where(and(inArray(ledger.id, [...ids]), eq(ledger.state, 'received'))),
  );
}

/** Mails of a mailbox that are done and still lie in it, oldest first. Quarantined ones are done with the mailbox as well. */
export async function unsettledMails(
  db: Database,
  mailbox: string,
  limit: number,
): Promise<(MailName & { readonly id: number })[]> {
  return attempt(() =>
    db
      .select({ id: ledger.id, uidValidity: ledger.uidValidity, uid: ledger.uid })
      .from(ledger)
      .where(
        and(
          eq(ledger.mailbox, mailbox),
          isNull(ledger.settledAt),
          inArray(ledger.state, ['processed', 'discarded', 'quarantined']),
          eq(ledger.oversize, false),
        ),
      )
      .orderBy(asc(ledger.id))
      .limit(limit),
  );
}

export async function markSettled(db: Database, ids: readonly number[], now: Date): Promise<void> {
  if (ids.length === 0) return;
  await attempt(() =>
    db
      .update(ledger)
      .set({ settledAt: now })
      .where(inArray(ledger.id, [...ids])),
  );
}
