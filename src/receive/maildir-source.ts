// A Maildir as a mail source: what Postfix and most delivery agents write, and the drop folder of a first try.

import { errorText, TryAgain } from '../errors';
import { handOver, inBatches } from './batches';
import { createBell } from './bell';
import type { ArrivedMail, MailRef, MailSource, Settlement } from './mail-source';
import { createMaildir, headerOf, inspect, listMaildir, type MaildirFile, readMail } from './maildir-files';
import { createFolder, moveToCur, moveToFolder } from './maildir-settle';
import { watchMaildir } from './maildir-watch';
import { DEFAULT_MAX_BYTES, HEADER_BYTES } from './oversize';
import { type SourceLog, silentLog } from './source-log';

export interface MaildirSettings {
  /** The directory that holds new/, cur/ and tmp/; created if missing. */
  readonly path: string;
  /** Folder of the same Maildir (Maildir++: `.Processed`) for mails that are done; `Processed` unless said otherwise. */
  readonly processedFolder?: string;
  readonly settlement: Settlement;
  /** Of a larger mail only the header is read; 60 MB unless said otherwise. */
  readonly maxBytes?: number;
}

/** A Maildir promises names that are unique for ever, so there is one validity only. */
export const UID_VALIDITY = 'maildir';

/**
 * A source on one Maildir. A failure of the directory is thrown as TryAgain; a mail that cannot be read is logged once
 * and tried again at every sweep, the others arrive.
 */
export function maildirSource(settings: MaildirSettings, log: SourceLog = silentLog): MailSource {
  const { path } = settings;
  const mailbox = `maildir:${path}`;
  const processedFolder = settings.processedFolder ?? 'Processed';
  const maxBytes = settings.maxBytes ?? DEFAULT_MAX_BYTES;
  const bell = createBell();
  const watcher = watchMaildir(path, bell.ring);
  const reported = new Set<string>();
  let passedOver: string[] = [];

  let closed = false;

  async function attempt<T>(work: () => Promise<T>): Promise<T> {
    if (closed) throw new TryAgain(`${mailbox} is closed`);
    try {
      return await work();
    } catch (thrown) {
      throw new TryAgain(`Maildir ${path}: ${errorText(thrown)}`);
    }
  }

  const list = () =>
    attempt(async () => {
      await createMaildir(path);
      // The watch begins before the listing: what comes between the two rings the bell.
      watcher.start();
      bell.hush();
      return listMaildir(path);
    });

  /** One mail, or nothing if it vanished or cannot be read. */
  async function read(file: MaildirFile): Promise<ArrivedMail[]> {
    const oversize = file.size > maxBytes;
    try {
      const raw = await readMail(path, file, oversize ? HEADER_BYTES : Number.POSITIVE_INFINITY);
      if (!raw) return [];
      const { uid, size, modified } = file;
      const kept = oversize ? headerOf(raw) : raw;
      return [{ uidValidity: UID_VALIDITY, uid, internalDate: modified, size, raw: kept, oversize }];
    } catch (thrown) {
      passedOver.push(file.uid);
      if (!reported.has(file.uid)) log.unreadable(mailbox, file.uid, errorText(thrown));
      reported.add(file.uid);
      return [];
    }
  }

  return {
    mailbox,
    async sweep(handler) {
      const entries = await list();
      await handler.opened({ uidValidity: UID_VALIDITY, uidNext: null });
      if (entries.length === 0) return;
      const unknown = await handler.unknown(entries.map(({ uid }) => ({ uidValidity: UID_VALIDITY, uid })));
      const wanted = new Set(unknown.map((ref) => ref.uid));
      const found = await attempt(() =>
        Promise.all(entries.filter(({ uid }) => wanted.has(uid)).map((entry) => inspect(path, entry))),
      );
      const oldestFirst = found.filter((file) => file !== null).sort(byArrival);
      const fetch = async (batch: readonly MaildirFile[]) => (await Promise.all(batch.map(read))).flat();
      passedOver = [];
      await handOver(inBatches(oldestFirst), fetch, (mails) => handler.arrived(mails));
      const refs = passedOver.map((uid): MailRef => ({ uidValidity: UID_VALIDITY, uid }));
      if (refs.length > 0) await handler.passedOver?.(refs);
    },
    prepare: () =>
      attempt(async () => {
        if (settings.settlement === 'move') await createFolder(path, processedFolder);
      }),
    settle(refs) {
      return attempt(async () => {
        const mine = refs.filter((ref) => ref.uidValidity === UID_VALIDITY).map((ref) => ref.uid);
        const left =
          settings.settlement === 'flag'
            ? await moveToCur(path, mine)
            : await moveToFolder(path, mine, processedFolder);
        for (const [, thrown] of left) log.unsettled(mailbox, left.size, errorText(thrown));
        return refs.filter((ref: MailRef) => !left.has(ref.uid));
      });
    },
    wait: (timeoutMs, signal) => bell.heard(watcher.works() ? timeoutMs : Math.min(timeoutMs, 2_000), signal),
    close() {
      closed = true;
      watcher.stop();
      bell.ring();
      return Promise.resolve();
    },
  };
}

function byArrival(a: MaildirFile, b: MaildirFile): number {
  return a.modified.getTime() - b.modified.getTime() || (a.name < b.name ? -1 : 1);
}
