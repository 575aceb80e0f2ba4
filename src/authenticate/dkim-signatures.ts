// Which DKIM signatures are worth verifying, and the mail with only these: nothing else in it can make us ask the DNS.
import { domainToASCII } from 'node:url';
import type { HeaderField } from './header-fields';

const MOST_SIGNATURES = 3;

/**
 * The mail with the signatures that could prove the author: by exactly the author's domain, over From and the whole body,
 * with an algorithm that still counts (RFC 8301). Null when there is none. ARC fields, which would be verified too, are left out.
 */
export function withUsefulSignatures(raw: Buffer, header: readonly HeaderField[], domain: string): Buffer | null {
  const wanted = domainToASCII(domain);
  const useful = header.filter((field) => isUseful(field, wanted)).slice(0, MOST_SIGNATURES);
  if (wanted === '' || useful.length === 0) return null;
  const dropped = header.filter(
    (field) => field.name.startsWith('arc-') || (field.name === 'dkim-signature' && !useful.includes(field)),
  );
  const kept: Buffer[] = [];
  let at = 0;
  for (const { start, end } of dropped) {
    kept.push(raw.subarray(at, start));
    at = end;
  }
  return Buffer.concat([...kept, raw.subarray(at)]);
}

function isUseful({ name, value }: HeaderField, domain: string): boolean {
  const tags = name === 'dkim-signature' ? readTags(value) : null;
  if (tags === null) return false;
  const signed = (tags.get('h') ?? '').toLowerCase().split(':');
  return (
    tags.get('v') === '1' &&
    tags.get('d')?.toLowerCase() === domain &&
    /^(rsa|ed25519)-sha256$/i.test(tags.get('a') ?? '') &&
    // With l= anybody may add to the body (RFC 6376 §8.2).
    !tags.has('l') &&
    signed.some((field) => field.trim() === 'from')
  );
}

/** Tag list of RFC 6376 §3.2; null when a tag stands there twice or has no name. */
function readTags(value: string): Map<string, string> | null {
  const tags = new Map<string, string>();
  for (const part of value.split(';')) {
    if (part.trim() === '') continue;
    const sign = part.indexOf('=');
    const name = part.slice(0, Math.max(sign, 0)).trim();
    if (name === '' || tags.has(name)) return null;
    tags.set(name, part.slice(sign + 1).trim());
  }
  return tags;
}
