// The real DNS for check-author.ts: few tries, short waits.
import { Resolver } from 'node:dns/promises';
import type { ResolveTxt } from './verify-author';

const TIMEOUT_MS = 2_000;
const TRIES = 2;

export function dnsTxt(): ResolveTxt {
  const resolver = new Resolver({ timeout: TIMEOUT_MS, tries: TRIES });
  return (name) => resolver.resolveTxt(name);
}
