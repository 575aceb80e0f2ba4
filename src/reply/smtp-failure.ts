// The text of an SMTP failure, for an administrator: where, what, and what to do. Never the password.
import { errorText } from '../errors';
import type { SmtpFailure } from './send-result';

/** Line of nodemailer for a server that does not speak SMTP in the clear, first of all a port that wants TLS. */
const NO_SMTP = /invalid greeting|greeting never received/i;
const UNTRUSTED = /self[- ]signed|unable to verify|unable to get (?:local )?issuer/i;
const WRONG_TLS = /wrong version number|packet length too long/i;

/** One line such as `SMTP mail.example:587: nothing listens there (ECONNREFUSED); …`. */
export function smtpFailureText(thrown: unknown, url: string): string {
  const { host, password } = new URL(url);
  const text = `SMTP ${host}: ${reason(thrown)}`;
  return password === '' ? text : text.replaceAll(decodeURIComponent(password), '***');
}

function reason(thrown: unknown): string {
  const { code } = thrown as SmtpFailure;
  const said = errorText(thrown);
  if (code === 'EAUTH') return `the server refuses user or password of SMTP_URL: ${said}`;
  if (/ECONNREFUSED/.test(said)) return 'nothing listens there (ECONNREFUSED); correct host and port of SMTP_URL';
  if (/ENOTFOUND|EAI_AGAIN|queryA/.test(said) || code === 'EDNS')
    return 'the host name cannot be resolved; correct SMTP_URL, or the name server';
  if (UNTRUSTED.test(said))
    return `the certificate of the server is not trusted (${said}); SMTP_CA_FILE names that of its authority`;
  if (WRONG_TLS.test(said)) return 'no TLS on this port; it may want smtp:// (STARTTLS) instead of smtps://';
  if (NO_SMTP.test(said))
    return 'no SMTP greeting from there; another service may listen, or the port wants TLS from the start (smtps://)';
  if (code === 'ETIMEDOUT') return 'no answer in time (ETIMEDOUT); is a firewall in between?';
  return said;
}
