// One connection to one IMAP folder: made when it is needed, made anew after any failure, one user at a time.

import { ImapFlow, type MailboxObject } from 'imapflow';
import { errorText, TryAgain } from '../errors';
import { imapFailureText } from './imap-failure';
import { clientOptions, folderPath, type ImapSettings, mailboxName } from './imap-settings';
import type { SourceLog } from './source-log';

/** A connected client with the folder selected. */
export interface ImapSession {
  readonly client: ImapFlow;
  readonly mailbox: MailboxObject;
}

export interface ImapConnection {
  /**
   * Runs `work` on the connection, connecting first if there is none. Works run one after another, so several commands of
   * one work see the same selected mailbox. Any failure ends the connection: the next work gets a fresh one.
   *
   * @throws TryAgain with the server and the reason
   */
  use<T>(work: (session: ImapSession) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A server without IDLE is asked this often (imapflow polls with NOOP). */
const POLL_MS = 30_000;
const LOGOUT_MS = 1_000;

/** @param ring called when the folder may hold new mail, and when the connection ended */
export function imapConnection(settings: ImapSettings, ring: () => void, log: SourceLog): ImapConnection {
  let client: ImapFlow | null = null;
  let closed = false;
  let queue: Promise<unknown> = Promise.resolve();

  async function connect(): Promise<ImapFlow> {
    // imapflow cannot connect a used instance again.
    const fresh = new ImapFlow(clientOptions(settings));
    let lastError: unknown;
    let ready = false;
    // Without this listener a time-out would end the process.
    fresh.on('error', (error) => {
      lastError = error;
    });
    // A dropped connection may emit `close` alone.
    fresh.once('close', () => {
      if (client === fresh) client = null;
      if (ready && !fresh.closedByClient) {
        log.disconnected(
          mailboxName(settings),
          lastError ? errorText(lastError) : (fresh.byeReason ?? 'closed by the server'),
        );
      }
      ring();
    });
    fresh.on('exists', ({ count, prevCount }) => {
      if (count > prevCount) ring();
    });
    client = fresh;
    await fresh.connect();
    if (!fresh.capabilities.has('IDLE')) fresh.maxIdleTime = POLL_MS;
    await fresh.mailboxOpen(folderPath(settings.folder ?? 'INBOX'));
    ready = true;
    log.connected(mailboxName(settings));
    return fresh;
  }

  async function run<T>(work: (session: ImapSession) => Promise<T>): Promise<T> {
    if (closed) throw new TryAgain(`${mailboxName(settings)} is closed`);
    try {
      const ready = client?.usable ? client : await connect();
      const { mailbox } = ready;
      if (!mailbox) throw new Error('no folder is selected');
      return await work({ client: ready, mailbox });
    } catch (thrown) {
      client?.close();
      client = null;
      throw thrown instanceof TryAgain ? thrown : new TryAgain(imapFailureText(thrown, settings));
    }
  }

  return {
    use(work) {
      const result = queue.then(() => run(work));
      queue = result.catch(() => undefined);
      return result;
    },
    async close() {
      closed = true;
      const last = client;
      if (!last) return;
      // A polite LOGOUT, unless the server is slow: then the socket is simply closed.
      const timer = setTimeout(() => last.close(), LOGOUT_MS);
      await last.logout().catch(() => undefined);
      clearTimeout(timer);
      last.close();
    },
  };
}
