// Did the author's domain sign this mail (DKIM, RFC 6376), and if not, does it ask that such mail be refused (DMARC, RFC 7489)?
import { domainToASCII } from 'node:url';
import { withUsefulSignatures } from './dkim-signatures';
import type { HeaderField } from './header-fields';

/** As `dns.promises.resolveTxt(name)`. Rejects with a `code`. */
export type ResolveTxt = (name: string) => Promise<string[][]>;

export interface Verdict {
  readonly result: 'pass' | 'fail' | 'none' | 'error';
  readonly whole: boolean;
}

/** Fields that, when present, must be signed, all of them: who it is to, what it is about, what it answers, that it is this very mail. */
const WHOLE = ['to', 'cc', 'subject', 'date', 'message-id', 'in-reply-to', 'references'];
const WEAKEST_KEY_BITS = 1024;

/** Strict alignment: only a signature of exactly `domain` (in Unicode) counts. SPF is not asked: who delivered the mail is not in it. */
export async function verifyAuthor(
  raw: Buffer,
  header: readonly HeaderField[],
  domain: string,
  resolve: ResolveTxt,
  now: Date,
): Promise<Verdict> {
  const signed = withUsefulSignatures(raw, header, domain);
  const found = signed === null ? [] : await verifySignatures(signed, resolve, now);
  const passed = found.filter(({ result }) => result === 'pass');
  if (passed.length > 0) {
    return { result: 'pass', whole: passed.some(({ fields }) => coversWhole(fields, header)) };
  }
  if (found.some(({ result }) => result === 'temperror')) return { result: 'error', whole: false };
  return { result: await withoutSignature(domain, resolve), whole: false };
}

interface Found {
  readonly result: string;
  /** The fields that it covers, lower case, each as often as it was signed. */
  readonly fields: readonly string[];
}

/** What mailauth tells of a signature beyond its own types. */
interface Signature {
  readonly status: { readonly result: string };
  /** `keys`: the signed fields, `From: To: Subject`. */
  readonly signingHeaders?: { readonly keys: string };
  readonly signatureTimeValid?: boolean;
}

async function verifySignatures(raw: Buffer, resolver: ResolveTxt, now: Date): Promise<Found[]> {
  const { dkimVerify } = await import('mailauth');
  const { results } = await dkimVerify(raw, { resolver, curTime: now, minBitLength: WEAKEST_KEY_BITS });
  return (results as readonly Signature[]).map(({ status, signingHeaders, signatureTimeValid }) => ({
    result: status.result === 'pass' && signatureTimeValid === false ? 'neutral' : status.result,
    fields: (signingHeaders?.keys ?? '')
      .toLowerCase()
      .split(':')
      .map((name) => name.trim()),
  }));
}

function coversWhole(signed: readonly string[], header: readonly HeaderField[]): boolean {
  const count = (names: readonly string[], name: string): number => names.filter((one) => one === name).length;
  const present = header.map(({ name }) => name);
  return WHOLE.every((name) => count(present, name) <= count(signed, name)) && present.includes('message-id');
}

async function withoutSignature(domain: string, resolver: ResolveTxt): Promise<'fail' | 'none' | 'error'> {
  const { dmarc } = await import('mailauth');
  const found = await dmarc({
    headerFrom: `author@${domainToASCII(domain)}`,
    spfDomains: [],
    dkimDomains: [],
    resolver,
  });
  if (found === false || found.status.result === 'temperror') return 'error';
  return /^(?:reject|quarantine)$/i.test((found.policy ?? '').trim()) ? 'fail' : 'none';
}
