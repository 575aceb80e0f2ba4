// The files of a Maildir: names, listing, reading. See https://cr.yp.to/proto/maildir.html for the rules.

import { constants } from 'node:fs';
import { lstat, mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A mail of a Maildir, by name only. */
export interface MaildirEntry {
  readonly uid: string;
  readonly directory: 'new' | 'cur';
  readonly name: string;
}

/** A mail of a Maildir whose file has been looked at. */
export interface MaildirFile extends MaildirEntry {
  readonly modified: Date;
  /** Bytes. */
  readonly size: number;
}

/** Creates what is missing of a Maildir, parents included. */
export async function createMaildir(path: string): Promise<void> {
  for (const sub of ['tmp', 'new', 'cur']) await mkdir(join(path, sub), { recursive: true });
}

/**
 * The mails of new/ and cur/. What is in tmp/ is still being written; links, directories and hidden files are no mail.
 * new/ is read first: a mail that another program moves to cur/ meanwhile is then seen once or twice, never not at all.
 */
export async function listMaildir(path: string): Promise<MaildirEntry[]> {
  const byUid = new Map<string, MaildirEntry>();
  for (const directory of ['new', 'cur'] as const) {
    for (const entry of await readdir(join(path, directory), { withFileTypes: true })) {
      if (!entry.isFile() || entry.name.startsWith('.')) continue;
      const uid = await uidOf(join(path, directory), entry.name);
      if (uid !== null) byUid.set(uid, { uid, directory, name: entry.name });
    }
  }
  return [...byUid.values()];
}

/** A delivery agent's name begins with the time in seconds and is unique for ever. */
const UNIQUE = /^\d+\./;
/** The time that we add to other names. */
const STAMPED = /@\d{13}$/;

/**
 * The unique name. A file that a person dropped, say `letter.eml`, may be dropped again with other content: such a name is
 * made unique by the file's time, which survives renaming. Null where it is empty still, or gone.
 */
async function uidOf(directory: string, name: string): Promise<string | null> {
  const unique = withoutFlags(name);
  if (UNIQUE.test(unique) || STAMPED.test(unique)) return unique;
  const found = await orNull(lstat(join(directory, name)));
  return found && found.size > 0 ? `${unique}@${Math.floor(found.mtimeMs)}` : null;
}

/** Name that the mail has in cur/: with its flags, or with none. Nobody has seen it by our doing, so no `S` is added. */
export function nameInCur({ uid, name }: MaildirEntry): string {
  const flags = name.slice(withoutFlags(name).length);
  return `${uid}${flags === '' ? ':2,' : flags}`;
}

/** Part of a file name that stays the same when flags change: before the `:` (or `;`, where the file system forbids `:`). */
function withoutFlags(name: string): string {
  const end = name.search(/[:;]/);
  return end < 0 ? name : name.slice(0, end);
}

/** Size and time of a mail; null if it vanished. */
export async function inspect(path: string, entry: MaildirEntry): Promise<MaildirFile | null> {
  const found = await orNull(lstat(join(path, entry.directory, entry.name)));
  return found ? { ...entry, modified: found.mtime, size: found.size } : null;
}

/** The first `maxBytes` bytes of a mail; null if it vanished. Follows no link, whoever put one in its place. */
export async function readMail(path: string, file: MaildirFile, maxBytes: number): Promise<Buffer | null> {
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW;
  const handle = await orNull(open(join(path, file.directory, file.name), flags));
  if (!handle) return null;
  try {
    if (file.size <= maxBytes) return await handle.readFile();
    const buffer = Buffer.allocUnsafe(maxBytes);
    const { bytesRead } = await handle.read(buffer, 0, maxBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The header of a mail up to and including the empty line; all of it if there is none. */
export function headerOf(raw: Buffer): Buffer {
  const ends = [
    { at: raw.indexOf('\r\n\r\n'), length: 4 },
    { at: raw.indexOf('\n\n'), length: 2 },
  ].filter((end) => end.at >= 0);
  const first = ends.sort((a, b) => a.at - b.at)[0];
  return first ? raw.subarray(0, first.at + first.length) : raw;
}

/** The result, or null where the file is gone. */
export async function orNull<T>(pending: Promise<T>): Promise<T | null> {
  try {
    return await pending;
  } catch (thrown) {
    if (isGone(thrown)) return null;
    throw thrown;
  }
}

/** Is this the failure of a file that vanished? */
export function isGone(thrown: unknown): boolean {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === 'ENOENT';
}
