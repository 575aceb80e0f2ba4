// Mailboxes on a Dovecot for the tests of IMAP sources.

import { ImapFlow } from 'imapflow';
import { clientOptions, type ImapSettings } from '../../src/receive/imap-settings';
import { type Dovecot, type DovecotOptions, startDovecot } from './dovecot';

let users = 0;

/** A user with an empty mailbox. */
export function freshUser(): string {
  users += 1;
  return `desk${users}`;
}

/** A server for the tests of one block. */
export function useDovecot(options?: DovecotOptions): () => Dovecot {
  let dovecot: Dovecot;
  beforeAll(async () => {
    dovecot = await startDovecot(options);
  });
  afterAll(() => dovecot.stop());
  return () => dovecot;
}

/** Acts as another client of the same mailbox. */
export async function withClient<T>(settings: ImapSettings, work: (client: ImapFlow) => Promise<T>): Promise<T> {
  const client = new ImapFlow(clientOptions(settings));
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.mailboxOpen(settings.folder ?? 'INBOX');
    return await work(client);
  } finally {
    await client.logout();
  }
}
