// What our own mail server found out about the author's domain. A header is only as good as the place where it stands.
import { type AuthenticationResults, type MethodResult, readAuthenticationResults } from './authentication-results';
import type { HeaderField } from './header-fields';
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
    .map(({ value }) => readAuthenticationResults(value))
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

/**
 * The top of the header down to our own server's Received field; nothing when that field is not there. Local delivery
 * (LMTP, RFC 2033) may have put its own on top of it. Any other server's field on top means that we do not know where we are.
 */
function ownFields(header: readonly HeaderField[], trusted: readonly string[]): readonly HeaderField[] {
  for (const [at, { name, value }] of header.entries()) {
    if (name !== 'received') continue;
    const { by, protocol } = readReceived(value);
    if (!isOurs(by, trusted)) return [];
    if (!/^lmtps?a?$/.test(protocol)) return header.slice(0, at);
  }
  return [];
}

function isOurs(host: string, trusted: readonly string[]): boolean {
  return trusted.some((name) => host === name || host.endsWith(`.${name}`));
}

/**
 * Host and protocol of a Received field (RFC 5321 §4.4). The last `by` and `with` count: what the client called itself
 * stands before them, and may be anything. Comments, and the address in `for <…>`, say nothing.
 */
function readReceived(value: string): { readonly by: string; readonly protocol: string } {
  const bare = withoutComments(value).replace(/<[^<>]*>/g, ' ');
  const clauses = bare.includes(';') ? bare.slice(0, bare.lastIndexOf(';')) : bare;
  const words = clauses.toLowerCase().split(/\s+/);
  const after = (word: string): string => words[words.lastIndexOf(word) + 1] ?? '';
  return {
    by: words.includes('by') ? after('by').replace(/\.$/, '') : '',
    protocol: words.includes('with') ? after('with') : '',
  };
}

/** '' when comments do not end, or anything is escaped: a client's name must not swallow what our server wrote after it. */
function withoutComments(text: string): string {
  let depth = 0;
  let kept = '';
  for (const char of text) {
    if (char === '\\' || char === '"') return '';
    if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (depth === 0) kept += char;
    if (depth < 0) return '';
  }
  return depth === 0 ? kept : '';
}
