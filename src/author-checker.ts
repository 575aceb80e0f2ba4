// Builds the check of authors (authenticate/) from the settings; DNS is asked only for mail that may be a command.
import { checkAuthor } from './authenticate/check-author';
import { dnsTxt } from './authenticate/dns';
import type { ResolveTxt } from './authenticate/verify-author';
import type { Config } from './config';
import type { MailFlow } from './mail-flow';
import type { Database } from './record/database';
import { isActiveStaff } from './record/staff';

/** For all look-ups of one mail together. */
const DNS_TIMEOUT_MS = 8_000;

export function authorChecker(config: Config, db: Database, resolve: ResolveTxt = dnsTxt()): MailFlow['checkAuthor'] {
  const trusted = config.TRUSTED_AUTHSERV;
  const mode = config.AUTH_CHECK === 'auto' ? (trusted.length > 0 ? 'server' : 'off') : config.AUTH_CHECK;
  const policy = { mode, trusted, resolve, timeoutMs: DNS_TIMEOUT_MS };
  return async (raw, { from }, now) => {
    // The database away: then the DNS is asked in vain, and the mail is tried again.
    const verify = mode === 'verify' && from !== null && (await isActiveStaff(db, from.address).catch(() => true));
    return checkAuthor(raw, policy, now, verify);
  };
}
