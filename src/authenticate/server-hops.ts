// How far down the header our own mail servers wrote: what is said there is theirs, everything below came with the mail.
import type { HeaderField } from './header-fields';

/** In the list of trusted servers it stands for Microsoft 365 (Exchange Online Protection). */
export const MICROSOFT = 'protection.outlook.com';
/** The host that takes mail from outside writes `by …mail.protection.outlook.com`; those behind it carry other names. */
const MICROSOFT_BORDER = '.mail.protection.outlook.com';
const MICROSOFT_INSIDE = ['.outlook.com', '.office365.com', '.exchangelabs.com'];

/**
 * The top of the header down to the Received field of the server that took the mail from outside; nothing when that field
 * is not there. On top of it may stand the hops inside: local delivery (LMTP, RFC 2033), a filter on the same host, a relay
 * whose address is in `trusted`. Any other server's field on top means that we do not know where we are.
 */
export function ownFields(header: readonly HeaderField[], trusted: readonly string[]): readonly HeaderField[] {
  const microsoft = trusted.includes(MICROSOFT);
  for (const [at, { name, value }] of header.entries()) {
    if (name !== 'received') continue;
    const hop = readReceived(value);
    if (microsoft && hop.by.endsWith(MICROSOFT_BORDER)) return header.slice(0, at);
    if (microsoft && MICROSOFT_INSIDE.some((domain) => hop.by.endsWith(domain))) continue;
    if (!isOurs(hop.by, trusted)) return [];
    if (!isInner(hop, trusted)) return header.slice(0, at);
  }
  return [];
}

function isOurs(host: string, trusted: readonly string[]): boolean {
  return trusted.some((name) => host === name || host.endsWith(`.${name}`));
}

/** A client may call itself by any name or address; the one that it really has stands beside it. So all must be ours. */
function isInner({ protocol, addresses }: Hop, trusted: readonly string[]): boolean {
  if (/^lmtps?a?$/.test(protocol)) return true;
  return addresses.length > 0 && addresses.every((address) => isLoopback(address) || trusted.includes(address));
}

function isLoopback(address: string): boolean {
  return address === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(address);
}

/** IPv6 in brackets; what looks like IPv4 wherever it stands, since some servers write `(user@198.51.100.7)`. */
const IP = /[[(](?:ipv6:)?([\da-f:.]*:[\da-f:.]*)[\])]|(?<![\d.])(\d{1,3}(?:\.\d{1,3}){3})(?![\d.])/g;

interface Hop {
  readonly by: string;
  readonly protocol: string;
  /** Every IP address in the field, lower case. */
  readonly addresses: readonly string[];
}

/**
 * A Received field (RFC 5321 §4.4). The last `by` and `with` count: what the client called itself stands before them, and
 * may be anything. Comments, and the address in `for <…>`, say nothing of these two.
 */
function readReceived(value: string): Hop {
  const bare = withoutComments(value).replace(/<[^<>]*>/g, ' ');
  const clauses = bare.includes(';') ? bare.slice(0, bare.lastIndexOf(';')) : bare;
  const words = clauses.toLowerCase().split(/\s+/);
  const after = (word: string): string => words[words.lastIndexOf(word) + 1] ?? '';
  return {
    by: words.includes('by') ? after('by').replace(/\.$/, '') : '',
    protocol: words.includes('with') ? after('with') : '',
    addresses: [...value.toLowerCase().matchAll(IP)].map(([, six, four]) => six ?? four ?? ''),
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
