// Lists and fetches mails of the selected folder by UID; never sets \Seen (imapflow fetches with BODY.PEEK).

import type { FetchMessageObject, ImapFlow, MailboxObject } from 'imapflow';
import { BATCH_BYTES } from './batches';
import { isRefusal } from './imap-failure';
import type { ArrivedMail } from './mail-source';
import { HEADER_BYTES } from './oversize';

/** A mail to be fetched. */
export interface Listed {
  readonly uid: number;
  /** RFC822.SIZE, in bytes. */
  readonly size: number;
}

/** The keyword of the settlement `flag`. Keywords that start with `$` are meant for programs (RFC 5788). */
export const DONE_KEYWORD = '$TirkeuDone';

/** One step through a large mail. */
const PIECE_BYTES = 1 << 20;
/** UIDs in one command: keeps the command line under the 8,000 bytes that RFC 7162 §4 advises servers to accept. */
const UIDS_A_COMMAND = 500;

/** Whether the folder stores our keyword for good (RFC 9051 §7.1, PERMANENTFLAGS). */
export function keepsKeyword(mailbox: MailboxObject): boolean {
  const flags = mailbox.permanentFlags;
  return flags === undefined || flags.has('\\*') || flags.has(DONE_KEYWORD);
}

/** UIDs of the folder, ascending; without those that carry our keyword if `skipDone`. */
export async function listUids(client: ImapFlow, skipDone: boolean): Promise<number[]> {
  const found = await client.search(skipDone ? { unKeyword: DONE_KEYWORD } : { all: true }, { uid: true });
  if (!Array.isArray(found)) throw new Error('the server refused SEARCH');
  return found;
}

/** Sizes of mails; one that vanished in the meantime is left out. Order is kept. */
export async function listSizes(client: ImapFlow, uids: readonly number[]): Promise<Listed[]> {
  const sizes = new Map<number, number>();
  for (const part of inCommands(uids)) {
    for (const row of await client.fetchAll(uidSet(part), { uid: true, size: true }, { uid: true })) {
      if (row.size !== undefined) sizes.set(row.uid, row.size);
    }
  }
  return uids.flatMap((uid) => {
    const size = sizes.get(uid);
    return size === undefined ? [] : [{ uid, size }];
  });
}

/**
 * Fetches a batch; a mail that is oversize or larger than a batch has to be alone in it. Mails that vanished since they were listed are left out; one that the server refuses
 * to show is reported to `unreadable` and left out, the others arrive.
 */
export async function fetchBatch(
  client: ImapFlow,
  uidValidity: string,
  batch: readonly Listed[],
  maxBytes: number,
  unreadable: (uid: number, thrown: unknown) => void,
): Promise<ArrivedMail[]> {
  if (batch.length === 0) return [];
  const alone = batch.length === 1 ? batch[0] : undefined;
  try {
    if (alone && alone.size > maxBytes) return await fetchHeader(client, uidValidity, alone);
    if (alone && alone.size > BATCH_BYTES) return await fetchInPieces(client, uidValidity, alone);
    return await fetchWhole(client, uidValidity, batch);
  } catch (thrown) {
    if (!isRefusal(thrown) || !client.usable) throw thrown;
    if (alone) {
      unreadable(alone.uid, thrown);
      return [];
    }
  }
  // The server refused the batch for the sake of one mail of it: take them one by one.
  const mails: ArrivedMail[] = [];
  for (const one of batch) mails.push(...(await fetchBatch(client, uidValidity, [one], maxBytes, unreadable)));
  return mails;
}

async function fetchWhole(client: ImapFlow, uidValidity: string, batch: readonly Listed[]): Promise<ArrivedMail[]> {
  const query = { uid: true, size: true, internalDate: true, source: true };
  const rows = await client.fetchAll(uidSet(batch.map((mail) => mail.uid)), query, { uid: true });
  const byUid = new Map<number, FetchMessageObject>();
  // Another client's change of flags arrives as a row of its own, without a source; a mail of no bytes has no source either.
  for (const row of rows) if (row.source || row.size === 0) byUid.set(row.uid, row);
  return batch.flatMap(({ uid }) => {
    const row = byUid.get(uid);
    return row ? [whole(uidValidity, row, row.source ?? Buffer.alloc(0))] : [];
  });
}

async function fetchHeader(client: ImapFlow, uidValidity: string, { uid, size }: Listed): Promise<ArrivedMail[]> {
  const header = { key: 'HEADER', start: 0, maxLength: HEADER_BYTES };
  const query = { uid: true, internalDate: true, bodyParts: [header] };
  const row = await client.fetchOne(String(uid), query, { uid: true });
  if (!row) return [];
  return [{ ...whole(uidValidity, row, row.headers ?? Buffer.alloc(0)), size, oversize: true }];
}

/** One buffer filled piece by piece: a literal of 50 MB at once would be held twice. RFC822.SIZE may be wrong on some servers, so the end decides. */
async function fetchInPieces(client: ImapFlow, uidValidity: string, { uid, size }: Listed): Promise<ArrivedMail[]> {
  let raw = Buffer.allocUnsafe(size);
  let filled = 0;
  for (;;) {
    const query = { uid: true, internalDate: true, source: { start: filled, maxLength: PIECE_BYTES } };
    const row = await client.fetchOne(String(uid), query, { uid: true });
    if (!row) return [];
    const piece = row.source ?? Buffer.alloc(0);
    if (filled + piece.length > raw.length) raw = Buffer.concat([raw.subarray(0, filled), piece]);
    else piece.copy(raw, filled);
    filled += piece.length;
    if (piece.length < PIECE_BYTES) return [whole(uidValidity, row, raw.subarray(0, filled))];
  }
}

/** `size` is what came, not RFC822.SIZE, of which some servers are not sure. */
function whole(uidValidity: string, row: FetchMessageObject, raw: Buffer): ArrivedMail {
  const internalDate = new Date(row.internalDate ?? Number.NaN);
  return { uidValidity, uid: String(row.uid), internalDate, size: raw.length, raw, oversize: false };
}

/** UIDs in portions that fit into one command each. */
export function inCommands(uids: readonly number[]): number[][] {
  const portions: number[][] = [];
  for (let i = 0; i < uids.length; i += UIDS_A_COMMAND) portions.push(uids.slice(i, i + UIDS_A_COMMAND));
  return portions;
}

/** A sequence set such as `3:5,9` (RFC 9051 §9) that names exactly these UIDs; never `*`, which would match the last mail even when none is asked for. */
export function uidSet(uids: readonly number[]): string {
  const runs: string[] = [];
  const sorted = [...new Set(uids)].sort((a, b) => a - b);
  for (let i = 0; i < sorted.length; ) {
    let last = i;
    while (sorted[last + 1] === (sorted[last] ?? 0) + 1) last += 1;
    runs.push(last === i ? `${sorted[i]}` : `${sorted[i]}:${sorted[last]}`);
    i = last + 1;
  }
  return runs.join(',');
}
