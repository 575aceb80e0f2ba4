// The folder of a demo that was killed: what only a living process could have given back is taken from the dead one.
import { setTimeout as delay } from 'node:timers/promises';
import { UserError } from '../errors';
import type { Database } from '../record/database';
import { isOnlyUser } from '../record/embedded-postgres';
import { dropLease, leaseLeft } from '../record/lease';
import { freeClaims } from '../record/outbox';
import { LEASE } from '../work-desk';

/** For a server process to notice that its client was killed, or for a short command to end. */
const PATIENCE_MS = 3000;

/**
 * Ends the lease of the desk and the claims on notices that a killed demo left, which would hold up the next one for
 * minutes. The embedded server knows whether another process lives.
 * @throws UserError when one does and runs the desk.
 */
export async function takeOverFolder(db: Database): Promise<void> {
  const began = performance.now();
  while ((await leaseLeft(db, LEASE)) !== null) {
    if (await isOnlyUser(db)) await dropLease(db, LEASE);
    else if (performance.now() - began < PATIENCE_MS) await delay(50);
    else
      throw new UserError(
        'Another demo is at work in this folder. Stop it first, or choose another folder with --dir.',
      );
  }
  await freeClaims(db);
}
