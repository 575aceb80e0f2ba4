// All that is on record of a person, as files to give out: raw mails, our mails to them, tickets as JSON, attachments.
import { sql } from 'drizzle-orm';
import type { Database } from './database';
import { storedBytes } from './outbox';
import { showTicket, type TicketView } from './ticket-view';

/** A file of the record; its bytes are read when it is its turn. */
export interface RecordFile {
  readonly path: string;
  readonly at: Date;
  readonly read: () => Promise<Buffer>;
}

/** `all`: also what stays inside (notes, experts, notices to staff). Null when nobody of that address is known. */
export async function requesterRecord(db: Database, address: string, all: boolean): Promise<RecordFile[] | null> {
  const [known] = await db.execute<{ name: string; language: string | null; first_seen_at: string | null }>(sql`
    select name, language, first_seen_at from requesters where address = ${address}
    union all select name, null, null from participants where address = ${address} limit 1`);
  if (!known) return null;
  const tickets = await ticketFiles(db, address, all);
  const bytes = await byteFiles(db, address, all);
  const person = { address, name: known.name, language: known.language, firstSeenAt: known.first_seen_at };
  return [jsonFile('requester.json', person), ...tickets, ...bytes];
}

async function ticketFiles(db: Database, address: string, all: boolean): Promise<RecordFile[]> {
  const numbers = await db.execute<{ number: string }>(sql`
    select number from tickets join requesters on requesters.id = requester_id where address = ${address} order by number`);
  const files: RecordFile[] = [];
  for (const { number } of numbers) {
    const view = await showTicket(db, number);
    if (view) files.push(jsonFile(`tickets/${number}/ticket.json`, all ? view : outside(view, address)));
  }
  return files;
}

/** What the person wrote, was written, or could know of. */
function outside(view: TicketView, address: string): object {
  const { timeline, mails, notices, participants, ...fields } = view;
  return {
    ...fields,
    participants: participants.filter(({ role }) => role !== 'third-party'),
    timeline: timeline
      .filter(({ what }) =>
        ['registered', 'follow-up', 'closed', 'reopened', 'info-accepted', 'info-answered'].includes(what),
      )
      .map(({ at, what }) => ({ at, what })),
    mails: mails.filter(({ visibility }) => visibility === 'public'),
    notices: notices.filter(({ to }) => to === address),
  };
}

/** Mails that they wrote, mails that we sent them, attachments of what is public; all that is on their tickets with `all`. */
async function byteFiles(db: Database, address: string, all: boolean): Promise<RecordFile[]> {
  const rows = await db.execute<{ path: string; at: string; hash: Buffer }>(sql`
    with own as (select tickets.id, number from tickets join requesters on requesters.id = requester_id where address = ${address})
    select 'mails/' || ledger.id || '.eml' as path, internal_date as at, raw_sha256 as hash from ledger where raw_sha256 is not null
      and (sender = ${address} or id in (select ledger_id from messages where from_address = ${address})
        or ${all} and id in (select ledger_id from messages where ticket_id in (select id from own)))
    union all
    select 'notices/' || outbox.id || '-' || name || '.eml', created_at, raw_sha256 from outbox where raw_sha256 is not null
      and (recipient = ${address} or ${all} and ticket_id in (select id from own))
    union all
    select 'tickets/' || number || '/attachments/' || attachments.id || '-' || filename, arrived_at, sha256
      from attachments join messages on messages.id = attachments.message_id join own on own.id = attachments.ticket_id
      where sha256 is not null and (${all} or visibility = 'public')`);
  return rows.map(({ path, at, hash }) => ({
    path: safe(path),
    at: new Date(at),
    read: async () => (await storedBytes(db, hash)) ?? Buffer.alloc(0),
  }));
}

/** A file name comes from a mail: no way out of its folder, no name that a system refuses. */
function safe(path: string): string {
  const folders = path.split('/');
  const [depth] = folders[0] === 'tickets' ? [3] : [1];
  const name = folders.slice(depth).join('_');
  const plain = name.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, '_').replace(/\.{2,}/g, '.');
  return [...folders.slice(0, depth), plain.slice(0, 150)].join('/');
}

function jsonFile(path: string, value: unknown): RecordFile {
  return { path, at: new Date(0), read: async () => Buffer.from(`${JSON.stringify(value, null, 1)}\n`) };
}
