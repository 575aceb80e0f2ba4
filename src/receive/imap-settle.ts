// Moves or flags mails that are done, with commands that can touch no other mail, and says for which it worked.

import type { ImapFlow, ResponseEvent } from 'imapflow';
import { TryAgain } from '../errors';
import type { ImapSession } from './imap-connection';
import { isRefusal } from './imap-failure';
import { DONE_KEYWORD, inCommands, keepsKeyword, uidSet } from './imap-fetch';
import { folderPath, type ImapSettings } from './imap-settings';
import type { MailRef } from './mail-source';

/** Told what the server said when it refused. */
export type Refused = (count: number, reason: string) => void;

/** Settles mails the way the settings say; returns those for which it worked and those that are gone. */
export async function settleMails(
  session: ImapSession,
  settings: ImapSettings,
  refs: readonly MailRef[],
  refused: Refused,
): Promise<readonly MailRef[]> {
  const uidValidity = String(session.mailbox.uidValidity);
  // A mail of another UIDVALIDITY cannot be found any more, nor settled: it counts as gone.
  const uids = refs.filter((ref) => ref.uidValidity === uidValidity).map((ref) => Number(ref.uid));
  const done = new Set(
    settings.settlement === 'flag'
      ? await flagDone(session, uids, refused)
      : await moveDone(session, uids, processedFolder(settings), refused),
  );
  return refs.filter((ref) => ref.uidValidity !== uidValidity || done.has(Number(ref.uid)));
}

/** Creates the processed folder if it is missing. Throws TryAgain when the server refuses. */
export async function prepareFolder({ client }: ImapSession, settings: ImapSettings): Promise<void> {
  if (settings.settlement === 'flag') return;
  const folder = processedFolder(settings);
  if (await createFolder(client, folderPath(folder))) return;
  throw new TryAgain(
    `the server does not let us create the folder ${folder}; create it there, or set PROCESSED_FOLDER`,
  );
}

const processedFolder = (settings: ImapSettings): string => settings.processedFolder ?? 'Processed';

/**
 * Adds our keyword. Where the folder keeps no keywords the ledger alone knows what is done, and that suffices;
 * \Flagged is not used in its place, because it is the mark of people. A UID that is gone is no error (RFC 9051 §6.4.9).
 */
async function flagDone(session: ImapSession, uids: readonly number[], refused: Refused): Promise<number[]> {
  const { client, mailbox } = session;
  if (!keepsKeyword(mailbox)) return [...uids];
  const done: number[] = [];
  for (const portion of inCommands(uids)) {
    if (await client.messageFlagsAdd(uidSet(portion), [DONE_KEYWORD], { uid: true, silent: true }))
      done.push(...portion);
    else refused(portion.length, 'the server refused STORE');
    requireConnection(client);
  }
  return done;
}

/** Moves mails into the processed folder, which is created if missing. Returns those that are moved or were gone already. */
async function moveDone(
  { client }: ImapSession,
  uids: readonly number[],
  folder: string,
  refused: Refused,
): Promise<number[]> {
  const done: number[] = [];
  for (const portion of inCommands(uids)) {
    const left = new Set(await movePortion(client, portion, folderPath(folder), refused));
    done.push(...portion.filter((uid) => !left.has(uid)));
  }
  return done;
}

/**
 * A first MOVE may fail because the folder is missing, or because another client has just removed one of the mails
 * (EXPUNGEISSUED of RFC 5530: then none is moved). So what is left is tried again; returns what is left for good.
 */
async function movePortion(client: ImapFlow, uids: number[], folder: string[], refused: Refused): Promise<number[]> {
  // imapflow reports a refusal and a lost connection alike by `false`, and some refusals as success: hear the answer itself.
  let answer: ResponseEvent = { response: 'none' };
  const listen = (event: ResponseEvent): void => {
    answer = event;
  };
  client.on('response', listen);
  try {
    let left = uids;
    for (let tries = 0; left.length > 0 && tries < 3; tries += 1) {
      if (tries === 1 && !(await createFolder(client, folder))) break;
      // A list of levels would be joined by imapflow for CREATE, but not for MOVE.
      const moved = await move(
        client,
        left,
        folder.join(client.namespace?.delimiter ?? '/'),
        () => answer.response === 'OK',
      );
      requireConnection(client);
      left = await stillThere(
        client,
        left.filter((uid) => !moved.has(uid)),
      );
    }
    if (left.length > 0)
      refused(left.length, `the server does not move to ${folder.join('/')} (${answer.code ?? answer.response})`);
    return left;
  } finally {
    client.off('response', listen);
  }
}

/** One MOVE, or what stands for it on an older server; returns the UIDs that the server confirmed (COPYUID of RFC 4315). */
async function move(
  client: ImapFlow,
  uids: readonly number[],
  path: string,
  succeeded: () => boolean,
): Promise<ReadonlySet<number>> {
  const set = uidSet(uids);
  if (client.capabilities.has('MOVE') || client.enabled.has('IMAP4REV2')) {
    const moved = await client.messageMove(set, path, { uid: true });
    return new Set(moved ? moved.uidMap?.keys() : []);
  }
  // imapflow's own stand-in would delete after a COPY that failed with EXPUNGEISSUED, and so lose the mails. COPY is all or
  // nothing (RFC 9051 §6.4.7), so only after its OK is anything deleted.
  const copied = await client.messageCopy(set, path, { uid: true });
  if (!copied || !succeeded()) return new Set();
  // Without UIDPLUS only a plain EXPUNGE is left, which would take mails that other people marked as deleted: there the
  // mail stays, marked \Deleted, until somebody expunges.
  if (client.capabilities.has('UIDPLUS')) await client.messageDelete(set, { uid: true });
  else await client.messageFlagsAdd(set, ['\\Deleted'], { uid: true, silent: true });
  return new Set();
}

/** False when the server refuses; true also when the folder is there already. */
async function createFolder(client: ImapFlow, folder: string[]): Promise<boolean> {
  try {
    await client.mailboxCreate(folder);
    return true;
  } catch (thrown) {
    // Servers older than RFC 5530 do not say why they refuse, which may be because the folder is there.
    if (isRefusal(thrown)) return Boolean(await client.status(folder, { uidNext: true }).catch(() => false));
    throw thrown;
  }
}

/** Which of these are in the folder still? Where nothing can be expunged, a mail that is marked \Deleted is not. */
async function stillThere(client: ImapFlow, uids: readonly number[]): Promise<number[]> {
  if (uids.length === 0) return [];
  const expunges = ['MOVE', 'UIDPLUS'].some((name) => client.capabilities.has(name)) || client.enabled.has('IMAP4REV2');
  const query = expunges ? { uid: uidSet(uids) } : { uid: uidSet(uids), deleted: false };
  const found = await client.search(query, { uid: true });
  if (!Array.isArray(found)) throw new Error('the server refused SEARCH');
  return found;
}

/** Commands that answer `false` do so for a lost connection as well. */
function requireConnection(client: ImapFlow): void {
  if (!client.usable) throw Object.assign(new Error('the connection was lost'), { code: 'NoConnection' });
}
