// Erases a person: their words, names, addresses and files go, numbers, dates and the identity of their mails stay (docs/decisions/0010).
import { type SQL, sql } from 'drizzle-orm';
import { UserError } from '../errors';
import { type Database, deciding, type Queryable } from './database';
import { forgetBytes } from './forget-bytes';

/** What went, or in a dry run would go. */
export interface Erased {
  /** Registration numbers of their requests. */
  readonly tickets: readonly string[];
  readonly mails: number;
  readonly attachments: number;
  readonly events: number;
  readonly notices: number;
  readonly blobs: number;
  readonly bytes: number;
}

/** Facts of an event that say nothing of a person; addresses among them stay if they are staff's. */
const PLAIN_FACTS = [
  'reason',
  'notice',
  'recipient',
  'target',
  'dueAt',
  'until',
  'number',
  'into',
  'by',
  'why',
  'channel',
  'to',
  'turn',
  'exclusion',
  'slug',
  'point',
  'outbox',
  'due',
  'rude',
];

/** The domain that never exists (RFC 2606 §2). */
const NOWHERE = 'erased.invalid';

/** Ends a dry run: everything is rolled back. */
class DryRun extends Error {
  constructor(readonly erased: Erased) {
    super('a dry run');
  }
}

/**
 * In one transaction, alone with the desk's decisions. With `dryRun` nothing is changed, and the same is counted.
 * @throws UserError when the person is unknown, on the staff, or still has something open.
 */
export async function eraseRequester(db: Database, address: string, now: Date, dryRun: boolean): Promise<Erased> {
  try {
    return await deciding(db, async (tx) => {
      const erased = await erase(tx, address, now);
      if (dryRun) throw new DryRun(erased);
      return erased;
    });
  } catch (error) {
    if (error instanceof DryRun) return error.erased;
    throw error;
  }
}

async function erase(tx: Queryable, address: string, now: Date): Promise<Erased> {
  await refuseWhatIsOpen(tx, address);
  const person = sql`${tombstone(await idOf(tx, address))}::text`;
  const mention = sql`${mentionOf(address)}::text`;
  await tx.execute(sql`select set_config('tirkeu.erasing', 'yes', true)`);
  await collect(tx, address, mention);
  const bytes = await hashes(tx);
  const events = await eraseEvents(tx, address, person, mention);
  const attachments = await count(tx, sql`delete from attachments where message_id in (select id from erased_mails)`);
  const mails = await eraseMails(tx, address, person, now);
  const notices = await eraseNotices(tx, address, person);
  const own = await erasePeople(tx, address, person);
  const { blobs, bytes: size } = await forgetBytes(tx, bytes);
  return { tickets: own, mails, attachments, events, notices, blobs, bytes: size };
}

async function refuseWhatIsOpen(tx: Queryable, address: string): Promise<void> {
  const [row] = await tx.execute<{ staff: boolean; waiting: boolean; sending: boolean; open: string | null }>(sql`
    select exists (select from operators where address = ${address}) as staff,
      exists (select from ledger where sender = ${address} and state = 'received') as waiting,
      exists (select from outbox where recipient = ${address} and state = 'sending') as sending,
      (select string_agg(number, ', ' order by number) from tickets join requesters on requesters.id = requester_id
        where address = ${address} and status <> 'closed') as open`);
  if (row?.staff) throw new UserError(`${address} is or was on the staff: what staff did stays on record.`);
  if (row?.open)
    throw new UserError(
      `${address} has requests that are not closed: ${row.open}. Close them first: tirkeu ticket do NUMBER`,
    );
  if (row?.waiting || row?.sending)
    throw new UserError(`A mail from or to ${address} is being handled just now; try again in a few minutes.`);
}

async function idOf(tx: Queryable, address: string): Promise<string> {
  const [row] = await tx.execute<{ id: string | null }>(sql`
    select coalesce((select id::text from requesters where address = ${address}),
      (select 'p' || min(id) from participants where address = ${address})) as id`);
  if (!row?.id) throw new UserError(`Nobody of the address ${address} is on record.`);
  return row.id;
}

function tombstone(id: string): string {
  return `erased-${id}@${NOWHERE}`;
}

/** A POSIX expression for the address, not as the end or the beginning of a longer one. */
function mentionOf(address: string): string {
  const literal = address.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  return `(^|[^a-z0-9._%+-])${literal}($|[^a-z0-9.-]|\\.($|[^a-z0-9]))`;
}

/** Which rows are theirs, for the rest of the transaction. */
async function collect(tx: Queryable, address: string, mention: SQL): Promise<void> {
  await tx.execute(sql`create temporary table erased_tickets on commit drop as
    select tickets.id, number from tickets join requesters on requesters.id = requester_id where address = ${address}`);
  await tx.execute(sql`create temporary table erased_mails on commit drop as
    select id, ledger_id from messages where ticket_id in (select id from erased_tickets) or from_address = ${address}`);
  await tx.execute(sql`create temporary table erased_ledger on commit drop as
    select id from ledger where id in (select ledger_id from erased_mails) or ticket_id in (select id from erased_tickets) or sender = ${address}`);
  await tx.execute(sql`create temporary table erased_notices on commit drop as
    select id from outbox where ticket_id in (select id from erased_tickets) or recipient = ${address}
      or caused_by in (select id from erased_ledger) or notice::text ~* ${mention}
      or (ticket_id is null and exists (select from erased_tickets where position(number in notice::text) > 0))`);
}

async function hashes(tx: Queryable): Promise<string[]> {
  const rows = await tx.execute<{ hash: string }>(sql`
    select encode(hash, 'hex') as hash from (
      select raw_sha256 as hash from ledger where id in (select id from erased_ledger)
      union select sha256 from attachments where message_id in (select id from erased_mails)
      union select raw_sha256 from outbox where id in (select id from erased_notices)) as hashes where hash is not null`);
  return rows.map(({ hash }) => hash);
}

/** The one exception from append-only: kind, time and order stay, so that the history and the reports still add up. */
async function eraseEvents(tx: Queryable, address: string, person: SQL, mention: SQL): Promise<number> {
  const own = await count(
    tx,
    sql`update events set
        actor = case when actor = '' or exists (select from operators where address = actor) then actor when actor = ${address} then ${person} else ${`someone@${NOWHERE}`} end,
        data = coalesce((select jsonb_object_agg(key, value) from jsonb_each(data) where key = any(${sql.param(PLAIN_FACTS)}::text[])
          and (value::text not like '%@%' or exists (select from operators where address = value #>> '{}'))), '{}')
      where ticket_id in (select id from erased_tickets)`,
  );
  const elsewhere = await count(
    tx,
    sql`update events set actor = case when actor = ${address} then ${person} else actor end,
        data = coalesce((select jsonb_object_agg(key, value) from jsonb_each(data) where value::text !~* ${mention}), '{}')
      where ticket_id not in (select id from erased_tickets) and (actor = ${address} or data::text ~* ${mention})`,
  );
  return own + elsewhere;
}

/** Message rows and ledger rows stay: by them the same mail is known when it comes again. */
async function eraseMails(tx: Queryable, address: string, person: SQL, now: Date): Promise<number> {
  await tx.execute(sql`update messages set message_id = null, in_reply_to = '{}', "references" = '{}', from_name = '', subject = '', text = '',
      new_text = '', verdict = '{"grade":"clean","threat":false,"matches":[]}',
      identity_data = '{"phones":[],"bins":[],"iins":[],"organisations":[],"documents":[],"links":[]}', defects = '{}',
      kind_reason = '', erased_at = ${now.toISOString()}::timestamptz,
      from_address = case when from_address = ${address} then ${person} when exists (select from operators where address = from_address) then from_address
        else ${`someone@${NOWHERE}`} end
    where id in (select id from erased_mails)`);
  await tx.execute(
    sql`update intake_orders set phone = '', call_time = '' where ledger_id in (select id from erased_ledger)`,
  );
  return count(
    tx,
    sql`update ledger set raw_sha256 = null, error = null,
        sender = case when exists (select from operators where address = sender) then sender end,
        state = case state when 'quarantined' then 'discarded' else state end, reason = case state when 'quarantined' then 'by-hand' else reason end
      where id in (select id from erased_ledger)`,
  );
}

/** What waits is not sent any more; what was sent keeps when, and that it was. */
async function eraseNotices(tx: Queryable, address: string, person: SQL): Promise<number> {
  return count(
    tx,
    sql`update outbox set raw_sha256 = null, error = null, response = null, in_reply_to = null, "references" = '{}',
        notice = jsonb_build_object('name', name, 'language', notice->>'language', 'to', jsonb_build_object('name', '', 'address', ''),
          'ticket', null, 'facts', jsonb_build_object('text', '', 'operator', '', 'erased', true)),
        recipient = case when recipient = ${address} then ${person} when exists (select from operators where address = recipient) then recipient
          else ${`someone@${NOWHERE}`} end,
        state = case when state in ('queued', 'uncertain', 'failed') then 'cancelled' else state end
      where id in (select id from erased_notices)`,
  );
}

/** Returns the numbers of their requests. Others on these requests are named nowhere else on them, and go too. */
async function erasePeople(tx: Queryable, address: string, person: SQL): Promise<string[]> {
  await tx.execute(sql`update participants set name = '', address = case when address = ${address} then ${person} else 'erased-p' || id || ${`@${NOWHERE}`} end
    where address = ${address} or ticket_id in (select id from erased_tickets)`);
  await tx.execute(sql`update tickets set subject = '' where id in (select id from erased_tickets)`);
  await tx.execute(sql`update requesters set name = '', address = ${person} where address = ${address}`);
  const rows = await tx.execute<{ number: string }>(sql`select number from erased_tickets order by number`);
  return rows.map(({ number }) => number);
}

async function count(tx: Queryable, statement: SQL): Promise<number> {
  const rows = await tx.execute<Record<string, unknown>>(
    sql`with changed as (${statement} returning 1) select count(*) as rows from changed`,
  );
  return Number(rows[0]?.rows ?? 0);
}
