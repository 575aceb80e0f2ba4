// The text of an IMAP failure, for an administrator: where, what, and what to do. Never the password.

import { errorText } from '../errors';
import type { ImapSettings } from './imap-settings';

/** What imapflow and Node attach to the errors they throw. */
interface FailureDetails {
  readonly code?: unknown;
  readonly authenticationFailed?: unknown;
  readonly responseText?: unknown;
  readonly responseStatus?: unknown;
  readonly mailboxMissing?: unknown;
  readonly reason?: unknown;
}

const UNTRUSTED = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
]);
const SILENT = new Set(['CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'UPGRADE_TIMEOUT', 'ETIMEDOUT', 'ETIMEOUT']);

/** One line such as `IMAP mail.example:993: the server refuses the log-in of support: …`. */
export function imapFailureText(thrown: unknown, settings: ImapSettings): string {
  const text = `IMAP ${settings.host}:${settings.port}: ${reason(thrown, settings)}`;
  // No path is known by which the password gets into an error of imapflow; a log is for ever, so make sure.
  return settings.password === '' ? text : text.replaceAll(settings.password, '***');
}

/** Did the server answer the command with NO or BAD? Then the connection is still good. */
export function isRefusal(thrown: unknown): boolean {
  const status = details(thrown).responseStatus;
  return status === 'NO' || status === 'BAD';
}

function reason(thrown: unknown, settings: ImapSettings): string {
  const { code, authenticationFailed, responseText, mailboxMissing, reason: bye } = details(thrown);
  const said = typeof responseText === 'string' ? `: ${responseText}` : '';
  if (authenticationFailed === true) return `the server refuses the log-in of ${settings.user}${said}`;
  if (mailboxMissing === true) return `there is no folder ${settings.folder ?? 'INBOX'}${said}`;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `the host name cannot be resolved (${code}); correct it in IMAP_URL`;
  if (code === 'ECONNREFUSED') return 'nothing listens there (ECONNREFUSED); correct host and port in IMAP_URL';
  if (typeof code === 'string' && SILENT.has(code)) return `no answer in time (${code}); is a firewall in between?`;
  if (typeof code === 'string' && UNTRUSTED.has(code))
    return `the certificate of the server is not trusted (${code}); IMAP_CA_FILE names that of its authority`;
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return 'the certificate of the server is for another host name';
  if (code === 'CERT_HAS_EXPIRED') return 'the certificate of the server has expired';
  if (code === 'EPROTO' || code === 'ERR_SSL_WRONG_VERSION_NUMBER')
    return 'no TLS on this port; it may want STARTTLS instead';
  if (code === 'NoConnection' || code === 'EConnectionClosed')
    return `the connection was lost${typeof bye === 'string' ? `: ${bye}` : ''}`;
  return `${errorText(thrown)}${said}`;
}

function details(thrown: unknown): FailureDetails {
  return typeof thrown === 'object' && thrown !== null ? thrown : {};
}
