// A command that does not count although somebody holds a token for it: administrators are told, once per ticket and hour.
import { adminAlerts } from './decide-undeliverable';
import type { PlannedNotice } from './decision';
import type { MailContext, TokenPurpose } from './mail-context';

/** Alerts unless the same was said of the same ticket or person within the hour. `about`: a registration number, or an address. */
export function alertOnce(context: MailContext, what: string, about: string, detail: string): PlannedNotice[] {
  const said = context.authority.recentAlerts.some((alert) => alert.what === what && alert.about === about);
  return said ? [] : adminAlerts(context.staff, what, `${about}\n${detail}`);
}

/** `why` is a code of Unproven, or of a refused confirmation. */
export function reportRefusal(context: MailContext, sender: string, why: string): PlannedNotice[] {
  const about = context.candidates[0]?.ticket.number ?? '–';
  return alertOnce(context, 'command-refused', about, `${why} · ${sender || '–'}`);
}

/**
 * Why a stranger's mail must be reported: it came to an address that another person was given to command with. Null when
 * it did not. What a forged token says of itself is hearsay, but a customer's own damaged address is not worth an alarm.
 */
export function strayToken(sender: string, { token, candidates }: MailContext): string | null {
  if (token.found === 'none') return null;
  if (token.found === 'invalid') return token.claims && isStaffs(token.claims) ? `token-${token.why}` : null;
  if (isStaffs(token)) return 'token-of-another';
  if (token.purpose !== 'close') return null;
  const ticket = candidates.find(({ by }) => by === 'token')?.ticket;
  const owner = ticket?.participants.find(({ id }) => id === token.personId);
  return owner?.address === sender ? null : 'token-of-another';
}

function isStaffs({ purpose }: { readonly purpose: TokenPurpose }): boolean {
  return purpose === 'operator' || purpose === 'confirm';
}
