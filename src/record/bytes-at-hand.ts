// The bytes of mails that were put on record just now: who handles them next need not read them back. A shortcut only: the row and its bytes are committed first, and what is not at hand is read.
import type { Queryable } from './database';

/** For each database; of more, the oldest are let go and read back. */
const MOST_BYTES = 4_000_000;

/** Nobody waits longer for a handler that stands still. */
const PATIENCE_MS = 2_000;

interface AtHand {
  /** By the id of the row in the ledger. */
  readonly raws: Map<number, Buffer>;
  bytes: number;
  /** Called when there is room again: mailboxes that wait for it. */
  readonly waiting: (() => void)[];
}

const known = new WeakMap<object, AtHand>();

/** After the statement that put it on record. */
export function keepAtHand(db: Pick<Queryable, 'execute'>, ledgerId: number, raw: Buffer): void {
  const atHand: AtHand = known.get(db) ?? { raws: new Map<number, Buffer>(), bytes: 0, waiting: [] };
  known.set(db, atHand);
  atHand.raws.set(ledgerId, raw);
  atHand.bytes += raw.length;
  for (const [oldest, { length }] of atHand.raws) {
    if (atHand.bytes <= MOST_BYTES) return;
    atHand.raws.delete(oldest);
    atHand.bytes -= length;
  }
}

/** What is at hand now, by the id of the row; what is let go later stays in it. */
export function bytesAtHand(db: Pick<Queryable, 'execute'>): ReadonlyMap<number, Buffer> {
  return new Map(known.get(db)?.raws);
}

/** Somebody has claimed it. */
export function letGo(db: Pick<Queryable, 'execute'>, ledgerId: number): void {
  const atHand = known.get(db);
  const raw = atHand?.raws.get(ledgerId);
  if (!atHand || !raw) return;
  atHand.raws.delete(ledgerId);
  atHand.bytes -= raw.length;
  if (isRoomy(atHand)) for (const goOn of atHand.waiting.splice(0)) goOn();
}

/** Waits until half of it is free: a mailbox that is read faster than its mails are handled would push out what comes next. */
export async function roomAtHand(db: Pick<Queryable, 'execute'>): Promise<void> {
  const atHand = known.get(db);
  if (!atHand || isRoomy(atHand)) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, PATIENCE_MS);
    atHand.waiting.push(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function isRoomy({ bytes }: AtHand): boolean {
  return bytes <= MOST_BYTES / 2;
}
