// Signed address tokens (desk.md, "Who may command"): `support+<token>@…` says which ticket, which person, what for and until when.
//
// Layout, 28 bytes: key id (1), version and purpose (1), ticket (4), person (4), time of issue in Unix seconds (4), life in days (2), truncated HMAC-SHA256 (12).
// In base32 that is 45 characters, so the desk's own local part may have 18 before RFC 5321 §4.5.3.1.1 (64 octets) is reached.
// Ticket and person can be read by whoever holds the token; they say nothing without the database, and cannot be changed.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

export const TOKEN_PURPOSES = ['requester', 'operator', 'third-party', 'confirm', 'close'] as const;
export type TokenPurpose = (typeof TOKEN_PURPOSES)[number];

/** What a token is about. `ticket` and `person` are row ids, 1 … 2^32-1; for 'confirm' the first is the ledger id of the mail to be confirmed. */
export interface TokenClaims {
  readonly purpose: TokenPurpose;
  readonly ticket: number;
  readonly person: number;
}

/** Secrets of at least 16 characters. New tokens are signed by `current`; those signed by `older` ones are still read. */
export interface TokenKeys {
  readonly current: string;
  readonly older: readonly string[];
}

/** `claims` of a refused token: true when it is expired, hearsay when it is forged, null when it cannot even be read. */
export type TokenReading =
  | ({ readonly ok: true; readonly issuedAt: Date } & TokenClaims)
  | { readonly ok: false; readonly why: 'malformed'; readonly claims: null }
  | { readonly ok: false; readonly why: 'forged' | 'expired'; readonly claims: TokenClaims };

/** Crockford's alphabet: no i, l, o, u, so that a token read aloud or retyped has one meaning. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const VERSION = 1;
const SIGNED_BYTES = 16;
const MAC_BYTES = 12;
const TOKEN_LENGTH = Math.ceil(((SIGNED_BYTES + MAC_BYTES) * 8) / 5);
const MAX_ID = 2 ** 32 - 1;
const DAY_S = 86_400;
const MAX_LOCAL_PART = 64;

/**
 * A token of 45 characters `[0-9a-z]` that survives upper-casing. It lives for `days` from `issuedAt`, counted in whole seconds.
 * @throws RangeError for an id, an instant or a life out of range, or a secret under 16 characters: these are faults of ours, not of a mail.
 */
export function issueToken(
  claims: TokenClaims & { readonly issuedAt: Date; readonly days: number },
  keys: TokenKeys,
): string {
  const { purpose, ticket, person, days } = claims;
  const issued = Math.floor(claims.issuedAt.getTime() / 1000);
  if (![ticket, person].every((id) => Number.isSafeInteger(id) && id >= 1 && id <= MAX_ID)) {
    throw new RangeError(`a token needs ids between 1 and 2^32-1, not ${ticket} and ${person}`);
  }
  if (!(issued > 0 && issued <= 0xffffffff)) throw new RangeError('a token must be issued before the year 2106');
  if (!(Number.isInteger(days) && days >= 1 && days <= 0xffff)) throw new RangeError('a token lives 1 to 65535 days');
  const signed = Buffer.alloc(SIGNED_BYTES);
  signed.writeUInt8(keyId(keys.current), 0);
  signed.writeUInt8((VERSION << 4) | TOKEN_PURPOSES.indexOf(purpose), 1);
  signed.writeUInt32BE(ticket, 2);
  signed.writeUInt32BE(person, 6);
  signed.writeUInt32BE(issued, 10);
  signed.writeUInt16BE(days, 14);
  return toBase32(Buffer.concat([signed, mac(signed, purpose, keys.current)]));
}

/** Reads a token in any letter case. It is expired from the very second on in which its days are over. */
export function readToken(token: string, keys: TokenKeys, now: Date): TokenReading {
  const bytes = fromBase32(token);
  const kind = bytes?.readUInt8(1) ?? 0;
  const purpose = TOKEN_PURPOSES[kind & 15];
  if (bytes === null || kind >> 4 !== VERSION || purpose === undefined) {
    return { ok: false, why: 'malformed', claims: null };
  }
  const signed = bytes.subarray(0, SIGNED_BYTES);
  const given = bytes.subarray(SIGNED_BYTES);
  const claims = { purpose, ticket: signed.readUInt32BE(2), person: signed.readUInt32BE(6) };
  const secrets = [keys.current, ...keys.older].filter((secret) => keyId(secret) === signed.readUInt8(0));
  if (!secrets.some((secret) => timingSafeEqual(given, mac(signed, purpose, secret)))) {
    return { ok: false, why: 'forged', claims };
  }
  const issued = signed.readUInt32BE(10);
  if (now.getTime() >= (issued + signed.readUInt16BE(14) * DAY_S) * 1000) return { ok: false, why: 'expired', claims };
  return { ok: true, ...claims, issuedAt: new Date(issued * 1000) };
}

/** `support@mitwork.kz` and a token make `support+<token>@mitwork.kz`. @throws RangeError when the local part would exceed 64 octets. */
export function tokenAddress(deskAddress: string, token: string): string {
  const at = deskAddress.lastIndexOf('@');
  const local = `${deskAddress.slice(0, at)}+${token}`;
  if (at < 1 || Buffer.byteLength(local) > MAX_LOCAL_PART) {
    throw new RangeError(
      `no token fits into the address ${deskAddress}: its local part may have at most 18 characters`,
    );
  }
  return `${local}@${deskAddress.slice(at + 1)}`;
}

/**
 * The tokens in addresses of To, Cc, Delivered-To …, lower-cased, without repeats, in order. Nothing is verified here.
 * Also found: upper-cased, quoted, folded addresses, `+` written as `=2B` or `%2B`, and forwarders' wrappings (`SRS0=…=support+…@…`).
 */
export function findTokens(addresses: readonly string[]): string[] {
  const found = new Set<string>();
  for (const address of addresses) {
    const bare = address.replace(/[\s"]/g, '').toLowerCase();
    for (const match of bare.matchAll(TOKEN_IN_ADDRESS)) found.add(match[1] ?? '');
  }
  return [...found];
}

/** After `SRS0=…` the rest of the local part may follow the token; hence `=` beside `@`. The length is fixed: nothing to backtrack over. */
const TOKEN_IN_ADDRESS = new RegExp(`(?:\\+|[=%]2b)([0-9a-z]{${TOKEN_LENGTH}})(?=[@=]|[=%]40)`, 'g');

/** Each purpose signs by a key of its own, so that no token can be passed off as one of another purpose. */
function mac(signed: Buffer, purpose: TokenPurpose, secret: string): Buffer {
  const key = createHmac('sha256', secret).update(`tirkeu address token v${VERSION} ${purpose}`).digest();
  return createHmac('sha256', key).update(signed).digest().subarray(0, MAC_BYTES);
}

/** One byte that picks the key without trying all; it may collide, then both are tried. Tells nothing useful of a strong secret. */
function keyId(secret: string): number {
  if (secret.length < 16) throw new RangeError('a token secret needs at least 16 characters');
  return createHash('sha256').update(`tirkeu key id ${secret}`).digest().readUInt8(0);
}

function toBase32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}

/** Null unless it is one canonical token text: right length, right letters (o reads as 0; i and l as 1), padding bits zero. */
function fromBase32(text: string): Buffer | null {
  const plain = text.toLowerCase().replace(/o/g, '0').replace(/[il]/g, '1');
  if (plain.length !== TOKEN_LENGTH) return null;
  let bits = '';
  for (const letter of plain) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) return null;
    bits += value.toString(2).padStart(5, '0');
  }
  const whole = (SIGNED_BYTES + MAC_BYTES) * 8;
  if (/1/.test(bits.slice(whole))) return null;
  return Buffer.from((bits.slice(0, whole).match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
