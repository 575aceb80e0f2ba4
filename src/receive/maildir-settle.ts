// Takes mails that are done out of new/, by renaming: atomic, and harmless to repeat.

import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createMaildir, isGone, listMaildir, type MaildirEntry, nameInCur } from './maildir-files';

/** What could not be renamed, and why. */
export type Unsettled = Map<string, unknown>;

/** Creates a folder of the Maildir (Maildir++: a directory whose name starts with a dot) if it is missing; returns its path. */
export async function createFolder(path: string, folder: string): Promise<string> {
  const target = join(path, `.${folder.split('/').join('.')}`);
  await createMaildir(target);
  return target;
}

/** Moves mails into a folder of the Maildir, created if missing. */
export async function moveToFolder(path: string, uids: readonly string[], folder: string): Promise<Unsettled> {
  const target = await createFolder(path, folder);
  return renameAll(path, uids, (entry) => join(target, 'cur', nameInCur(entry)));
}

/** Moves mails from new/ to cur/, which is how a Maildir says that a program has taken notice; they are not marked as seen. */
export function moveToCur(path: string, uids: readonly string[]): Promise<Unsettled> {
  return renameAll(path, uids, (entry) => join(path, 'cur', nameInCur(entry)));
}

/** Renames each mail; one that is gone already is done. */
async function renameAll(
  path: string,
  uids: readonly string[],
  target: (entry: MaildirEntry) => string,
): Promise<Unsettled> {
  const left: Unsettled = new Map();
  let wanted = new Set(uids);
  // Listed afresh, because another program may have changed the flags and with them the name. Where one does so between
  // listing and renaming, the mail is looked for again.
  for (let tries = 0; wanted.size > 0 && tries < 3; tries += 1) {
    const renamedByOthers = new Set<string>();
    for (const entry of await listMaildir(path)) {
      if (!wanted.has(entry.uid)) continue;
      try {
        await rename(join(path, entry.directory, entry.name), target(entry));
      } catch (thrown) {
        if (isGone(thrown)) renamedByOthers.add(entry.uid);
        else left.set(entry.uid, thrown);
      }
    }
    wanted = renamedByOthers;
  }
  return left;
}
