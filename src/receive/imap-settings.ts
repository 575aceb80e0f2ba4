// What it takes to reach one IMAP folder, and what imapflow is told about it.

import type { ImapFlowOptions } from 'imapflow';
import type { Settlement } from './mail-source';

export interface ImapSettings {
  readonly host: string;
  readonly port: number;
  /** `tls` from the first byte (port 993), `starttls` (port 143, refused when the server does not offer it), or `none`. */
  readonly secure: 'tls' | 'starttls' | 'none';
  readonly user: string;
  readonly password: string;
  /** The folder that is swept; `INBOX` unless said otherwise. `/` separates levels whatever the server's own delimiter is. */
  readonly folder?: string;
  /** Where mails go that are done, for the settlement `move`; `Processed` unless said otherwise. */
  readonly processedFolder?: string;
  readonly settlement: Settlement;
  /** Of a larger mail only the header is fetched; 60 MB unless said otherwise. */
  readonly maxBytes?: number;
  /** PEM of the authority (or the self-signed certificate) that is trusted instead of the public ones. */
  readonly ca?: string;
  /** False accepts any certificate: for trying out only. */
  readonly rejectUnauthorized?: boolean;
  /** Silence in milliseconds after which the connection counts as dead; 90 s unless said otherwise. */
  readonly socketTimeoutMs?: number;
}

/** How long the server may take to accept a connection, and again to greet. */
const CONNECT_MS = 15_000;
/** RFC 2177 §3 has IDLE renewed at least every 29 minutes; home routers forget a silent connection much sooner. */
const IDLE_RENEWAL_MS = 5 * 60_000;

/** Name of the mailbox in the ledger: an RFC 5092 URL without secrets. Well-known ports are left out, so that going from STARTTLS to TLS keeps it. */
export function mailboxName(settings: ImapSettings): string {
  const port = settings.port === 993 || settings.port === 143 ? '' : `:${settings.port}`;
  return `imap://${encodeURIComponent(settings.user)}@${settings.host}${port}/${folderPath(settings.folder ?? 'INBOX').join('/')}`;
}

/** The levels of a folder name; imapflow joins them with the server's delimiter and puts the namespace prefix in front. */
export function folderPath(folder: string): string[] {
  return folder.split('/').filter((level) => level !== '');
}

export function clientOptions(settings: ImapSettings): ImapFlowOptions {
  const secure = settings.secure === 'tls';
  return {
    host: settings.host,
    port: settings.port,
    secure,
    ...(secure ? {} : { doSTARTTLS: settings.secure === 'starttls' }),
    auth: { user: settings.user, pass: settings.password },
    tls: {
      rejectUnauthorized: settings.rejectUnauthorized ?? true,
      ...(settings.ca === undefined ? {} : { ca: settings.ca }),
    },
    logger: false,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: settings.socketTimeoutMs ?? 90_000,
    maxIdleTime: IDLE_RENEWAL_MS,
    // After a second without commands imapflow idles by itself, also while a slow handler keeps the sweep waiting.
    autoIdleDelay: 1_000,
    clientInfo: { name: 'tirkeu', version: false, vendor: false, 'support-url': false },
    // Larger mails are fetched in pieces; the bound only stops a server that announces nonsense.
    maxLiteralSize: 128 << 20,
  };
}
