// Passwords of administrators: scrypt (RFC 7914), a salt each, its cost written beside the hash so that it can be raised later.
import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

export const SHORTEST_PASSWORD = 12;
/** 64 MB and about a quarter of a second: dear for who guesses, cheap for who logs in. */
const COST: Required<Pick<ScryptOptions, 'N' | 'r' | 'p' | 'maxmem'>> = {
  N: 65_536,
  r: 8,
  p: 1,
  maxmem: 128 * 1024 * 1024,
};
const BYTES = 32;

/** `scrypt$N$r$p$salt$hash`, Base64. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64'), hash.toString('base64')].join('$');
}

/** Compared in constant time. False for a hash that is none. */
export async function isPassword(password: string, hashed: string): Promise<boolean> {
  const [kind, N, r, p, salt = '', hash = ''] = hashed.split('$');
  if (kind !== 'scrypt') return false;
  const wanted = Buffer.from(hash, 'base64');
  const options = { N: Number(N), r: Number(r), p: Number(p), maxmem: COST.maxmem };
  const got = await derive(password, Buffer.from(salt, 'base64'), options);
  return wanted.length === got.length && timingSafeEqual(wanted, got);
}

function derive(password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, BYTES, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
