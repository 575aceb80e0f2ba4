// Cuts a sweep into batches small enough to hold in memory, and fetches one batch ahead of the handler.

import type { ArrivedMail } from './mail-source';

/** Bounds of one batch. A mail larger than `BATCH_BYTES` travels alone. */
export const BATCH_MAILS = 50;
export const BATCH_BYTES = 8 << 20;

interface Sized {
  /** Bytes. */
  readonly size: number;
}

/** Cuts mails, in order, into batches of at most `BATCH_MAILS` mails and `BATCH_BYTES` bytes; a mail that is `alone` gets its own. */
export function inBatches<T extends Sized>(mails: readonly T[], alone: (mail: T) => boolean = () => false): T[][] {
  const batches: T[][] = [];
  let open: T[] | undefined;
  let bytes = 0;
  for (const mail of mails) {
    if (alone(mail)) {
      batches.push([mail]);
      open = undefined;
      continue;
    }
    if (!open || open.length === BATCH_MAILS || bytes + mail.size > BATCH_BYTES) {
      open = [];
      bytes = 0;
      batches.push(open);
    }
    open.push(mail);
    bytes += mail.size;
  }
  return batches;
}

/**
 * Fetches each batch and hands it to `arrived`, in order. While `arrived` is awaited the next batch is being fetched:
 * one ahead and no more, and not even that beside a mail too large for a batch, so that memory stays bounded.
 *
 * @throws whatever `fetch` or `arrived` throws; nothing is left running behind it.
 */
export async function handOver<T extends Sized>(
  batches: readonly (readonly T[])[],
  fetch: (batch: readonly T[]) => Promise<readonly ArrivedMail[]>,
  arrived: (mails: readonly ArrivedMail[]) => Promise<void>,
): Promise<void> {
  let ahead: Promise<readonly ArrivedMail[]> | undefined;
  for (const [i, batch] of batches.entries()) {
    const mails = await (ahead ?? fetch(batch));
    const next = batches[i + 1];
    ahead = next && !isLarge(batch) && !isLarge(next) ? fetch(next) : undefined;
    // Its failure is thrown where it is awaited; without a listener until then Node would end the process.
    ahead?.catch(() => undefined);
    try {
      if (mails.length > 0) await arrived(mails);
    } catch (thrown) {
      await ahead?.catch(() => undefined);
      throw thrown;
    }
  }
}

function isLarge(batch: readonly Sized[]): boolean {
  return batch.some((mail) => mail.size > BATCH_BYTES);
}
