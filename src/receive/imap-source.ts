// An IMAP folder as a mail source: sweep by UID, settle by MOVE or keyword, wait by IDLE.

import { errorText, TryAgain } from '../errors';
import { handOver, inBatches } from './batches';
import { createBell } from './bell';
import { type ImapSession, imapConnection } from './imap-connection';
import { fetchBatch, keepsKeyword, type Listed, listSizes, listUids } from './imap-fetch';
import { type ImapSettings, mailboxName } from './imap-settings';
import { prepareFolder, settleMails } from './imap-settle';
import type { MailSource } from './mail-source';
import { DEFAULT_MAX_BYTES } from './oversize';
import { type SourceLog, silentLog } from './source-log';
import { suspects } from './suspects';

/** Stands for the size of a doubtful mail, which counts as large. */
const UNKNOWN_SIZE = Number.POSITIVE_INFINITY;

/**
 * A source on one IMAP folder with one connection, which is made when the first sweep, settle or wait needs it.
 *
 * After any failure (thrown as TryAgain) the next call connects anew, so back-off is the caller's; see `backOff`.
 * `wait` after a failure returns at once, because mail may have come unseen: back off before the next sweep.
 */
export function imapSource(settings: ImapSettings, log: SourceLog = silentLog): MailSource {
  const mailbox = mailboxName(settings);
  const maxBytes = settings.maxBytes ?? DEFAULT_MAX_BYTES;
  const bell = createBell();
  const connection = imapConnection(settings, bell.ring, log);
  const suspected = suspects();
  const refused = (count: number, reason: string): void => log.unsettled(mailbox, count, reason);
  const reported = new Set<number>();
  let passedOver: number[] = [];
  const unreadable = (uid: number, thrown: unknown): void => {
    passedOver.push(uid);
    if (!reported.has(uid)) log.unreadable(mailbox, String(uid), errorText(thrown));
    reported.add(uid);
  };
  let nextSeen: number | undefined;

  /** Selects the folder afresh, which is the only way to learn of a changed UIDVALIDITY. */
  async function select({ client, mailbox: { path } }: ImapSession): Promise<ImapSession> {
    const selected = await client.mailboxOpen(path);
    // imapflow reports a SELECT that shows another number of mails, but one may have come while one has gone.
    if (selected.uidNext !== nextSeen) bell.ring();
    return { client, mailbox: selected };
  }

  const open = () =>
    connection.use(async (session) => {
      const { client, mailbox: selected } = await select(session);
      nextSeen = selected.uidNext;
      bell.hush();
      const uids = await listUids(client, settings.settlement === 'flag' && keepsKeyword(selected));
      return { uidValidity: String(selected.uidValidity), uidNext: nextSeen ? String(nextSeen) : null, uids };
    });

  /** Sizes of mails; those on which the server has broken before are to come last and alone, whatever their size. */
  async function list(uids: readonly number[]): Promise<Listed[][]> {
    const { trusted, doubtful, skipped } = suspected.divide(uids);
    for (const uid of skipped) unreadable(uid, 'the server breaks the connection when it is asked for this mail');
    const listed = await connection.use(({ client }) => suspected.watch(trusted, () => listSizes(client, trusted)));
    return [
      ...inBatches(listed, ({ size }) => size > maxBytes),
      ...doubtful.map((uid) => [{ uid, size: UNKNOWN_SIZE }]),
    ];
  }

  const fetch = (uidValidity: string, batch: readonly Listed[]) =>
    connection.use(({ client, mailbox: { uidValidity: now } }) => {
      // The connection was renewed in the middle of the sweep, and the UIDs mean other mails by now (RFC 9051 §2.3.1.1).
      if (String(now) !== uidValidity) throw new TryAgain(`${mailbox}: UIDVALIDITY changed during the sweep`);
      const uids = batch.map(({ uid }) => uid);
      return suspected.watch(uids, async () => {
        const sized = batch.some(({ size }) => size === UNKNOWN_SIZE) ? await listSizes(client, uids) : batch;
        const mails = await fetchBatch(client, uidValidity, sized, maxBytes, unreadable);
        suspected.acquit(uids);
        return mails;
      });
    });

  return {
    mailbox,
    async sweep(handler) {
      const { uidValidity, uidNext, uids } = await open();
      await handler.opened({ uidValidity, uidNext });
      if (uids.length === 0) return;
      const unknown = await handler.unknown(uids.map((uid) => ({ uidValidity, uid: String(uid) })));
      if (unknown.length === 0) return;
      passedOver = [];
      const batches = await list(unknown.map((ref) => Number(ref.uid)));
      await handOver(
        batches,
        (batch) => fetch(uidValidity, batch),
        (mails) => handler.arrived(mails),
      );
      if (passedOver.length > 0)
        await handler.passedOver?.(passedOver.map((uid) => ({ uidValidity, uid: String(uid) })));
    },
    prepare: () => connection.use((session) => prepareFolder(session, settings)),
    settle(refs) {
      if (refs.length === 0) return Promise.resolve([]);
      return connection.use(async (session) => settleMails(await select(session), settings, refs, refused));
    },
    async wait(timeoutMs, signal) {
      // IDLE starts at once and is taken up again by imapflow after other commands; a failure to connect rings the bell.
      connection
        .use(({ client }) => {
          client.idle({ whenFree: true }).catch(() => client.close());
          return Promise.resolve();
        })
        .catch(() => bell.ring());
      await bell.heard(timeoutMs, signal);
    },
    async close() {
      await connection.close();
      bell.ring();
    },
  };
}
