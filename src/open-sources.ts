// The mailboxes of the settings, as sources of mail.
import { readFileSync } from 'node:fs';
import type { Config } from './config';
import type { MailLog } from './mail-log';
import { imapSource } from './receive/imap-source';
import type { MailSource } from './receive/mail-source';
import { maildirSource } from './receive/maildir-source';

/** The mailboxes of the settings: every IMAP folder of IMAP_URL, else the Maildir. @throws UserError for an address without user or password. */
export function openSources(config: Config, log: MailLog): MailSource[] {
  const common = {
    settlement: config.SETTLEMENT,
    processedFolder: config.PROCESSED_FOLDER,
    maxBytes: config.MAX_MAIL_MB * 1_000_000,
  };
  const sourceLog = {
    connected: () => {},
    disconnected: (mailbox: string, reason: string) => log.mailboxNote(mailbox, `connection ended: ${reason}`),
    unreadable: (mailbox: string, uid: string, reason: string) =>
      log.mailboxNote(
        mailbox,
        `mail ${uid} cannot be read, and no ticket is closed for silence until it is: ${reason}`,
      ),
    unsettled: (mailbox: string, count: number, reason: string) =>
      log.mailboxNote(mailbox, `${count} mails not moved yet: ${reason}`),
  };
  if (config.IMAP_URL.length === 0) return [maildirSource({ path: config.MAILDIR, ...common }, sourceLog)];
  const ca = config.IMAP_CA_FILE ? { ca: readFileSync(config.IMAP_CA_FILE, 'utf8') } : {};
  return config.IMAP_URL.map((text) => {
    const url = new URL(text);
    const tls = url.protocol === 'imaps:';
    return imapSource(
      {
        ...common,
        ...ca,
        host: url.hostname,
        port: Number(url.port) || (tls ? 993 : 143),
        secure: tls ? 'tls' : config.IMAP_INSECURE ? 'none' : 'starttls',
        user: decodeURIComponent(url.username),
        password: decodeURIComponent(url.password),
        folder: decodeURIComponent(url.pathname.slice(1)) || 'INBOX',
      },
      sourceLog,
    );
  });
}
