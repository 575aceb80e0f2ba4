// What our own mail server found out about the author's domain. A header is only as good as the place where it stands.
import { type AuthenticationResults, type MethodResult, readAuthenticationResults } from './authentication-results';
import type { HeaderField } from './header-fields';
import { MICROSOFT, ownFields } from './server-hops';
import { unicodeDomain } from './sole-author';

/**
 * `trusted`: authserv-ids and host names of our own servers, lower case. `domain`: of the author, in Unicode. Only fields
 * above the Received field that our own server added count: everything below it came with the mail.
 */
export function serverVerdict(
  header: readonly HeaderField[],
  trusted: readonly string[],
  domain: string,
): 'pass' | 'fail' | 'none' | 'error' {
  const results = ownFields(header, trusted)
    .filter(({ name }) => name === 'authentication-results')
    .map(({ value }) => readAuthenticationResults(value) ?? readUnnamed(value, trusted))
    .filter((field): field is AuthenticationResults => field !== null && trusted.includes(field.server))
    .flatMap((field) => field.results);
  const dmarc = results.filter(({ method }) => method === 'dmarc');
  if (dmarc.some(({ result }) => result === 'fail')) return 'fail';
  // Two that differ: one of them was smuggled in.
  if (new Set(dmarc.map(({ result }) => result)).size > 1) return 'none';
  if (dmarc.some((found) => found.result === 'pass' && isAbout(found, 'header.from', domain))) return 'pass';
  if (results.some((found) => found.method === 'dkim' && found.result === 'pass' && isAbout(found, 'header.d', domain)))
    return 'pass';
  return results.some(({ result }) => result === 'temperror') ? 'error' : 'none';
}

function isAbout({ properties }: MethodResult, property: string, domain: string): boolean {
  return unicodeDomain(properties.get(property) ?? '') === domain;
}

/** Microsoft 365 leaves its own name out, against RFC 8601 §2.2; what stands in such a field is its word if it is trusted at all. */
function readUnnamed(value: string, trusted: readonly string[]): AuthenticationResults | null {
  return trusted.includes(MICROSOFT) ? readAuthenticationResults(`${MICROSOFT}; ${value}`) : null;
}
