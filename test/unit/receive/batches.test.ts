// Batches bounded by count and bytes, and the one that is fetched ahead.

import { BATCH_BYTES, BATCH_MAILS, handOver, inBatches } from '../../../src/receive/batches';
import type { ArrivedMail } from '../../../src/receive/mail-source';

const sized = (...sizes: number[]): { size: number }[] => sizes.map((size) => ({ size }));
const sizes = (batches: { size: number }[][]): number[][] => batches.map((batch) => batch.map(({ size }) => size));
const half = BATCH_BYTES / 2;

describe('cutting into batches', () => {
  it.each([
    ['nothing', [], []],
    ['one', [1], [[1]]],
    ['what just fits', [half, half], [[half, half]]],
    ['what just does not fit', [half, half + 1], [[half], [half + 1]]],
    ['a mail larger than a batch', [1, BATCH_BYTES + 1, 2], [[1], [BATCH_BYTES + 1], [2]]],
    ['mails of no size', [0, 0], [[0, 0]]],
  ])('%s', (_name, given, expected) => {
    expect(sizes(inBatches(sized(...given)))).toEqual(expected);
  });

  it('bounds the count', () => {
    const batches = inBatches(sized(...Array.from({ length: 2 * BATCH_MAILS + 1 }, () => 1)));
    expect(batches.map((batch) => batch.length)).toEqual([BATCH_MAILS, BATCH_MAILS, 1]);
  });

  it('sets apart a mail that has to be alone', () => {
    expect(sizes(inBatches(sized(1, 2, 9, 3, 4), ({ size }) => size === 9))).toEqual([[1, 2], [9], [3, 4]]);
  });
});

describe('handing over', () => {
  const arrivedMail = (uid: number): ArrivedMail => ({
    uidValidity: '1',
    uid: String(uid),
    internalDate: new Date(0),
    size: 1,
    raw: Buffer.alloc(0),
    oversize: false,
  });

  /** Runs batches of one mail each and writes down what happens in which order. */
  async function diary(batches: { uid: number; size: number }[][], failing?: { fetch?: number; arrived?: number }) {
    const events: string[] = [];
    const outcome = await handOver(
      batches,
      async (batch) => {
        const uid = batch[0]?.uid ?? 0;
        events.push(`fetch ${uid}`);
        await Promise.resolve();
        if (uid === failing?.fetch) throw new Error(`fetch ${uid} failed`);
        return uid === 0 ? [] : [arrivedMail(uid)];
      },
      async (mails) => {
        const uid = Number(mails[0]?.uid);
        events.push(`handle ${uid}`);
        // Long enough for everything that is under way to go as far as it can.
        for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
        events.push(`handled ${uid}`);
        if (uid === failing?.arrived) throw new Error(`handler ${uid} failed`);
      },
    ).then(
      () => 'done',
      (thrown: Error) => thrown.message,
    );
    return { events, outcome };
  }
  const small = (uid: number) => [{ uid, size: 1 }];
  const large = (uid: number) => [{ uid, size: BATCH_BYTES + 1 }];

  it('fetches one batch ahead while a batch is handled, and not two', async () => {
    const { events } = await diary([small(1), small(2), small(3)]);
    expect(events).toEqual([
      ...['fetch 1', 'fetch 2', 'handle 1', 'handled 1'],
      ...['fetch 3', 'handle 2', 'handled 2', 'handle 3', 'handled 3'],
    ]);
  });

  it('fetches nothing beside a large mail', async () => {
    const { events } = await diary([small(1), large(2), small(3)]);
    expect(events).toEqual([1, 2, 3].flatMap((uid) => [`fetch ${uid}`, `handle ${uid}`, `handled ${uid}`]));
  });

  it('calls no handler for a batch of which nothing is left', async () => {
    const { events, outcome } = await diary([small(1), small(0), small(3)]);
    expect(events.filter((event) => event.startsWith('handle '))).toEqual(['handle 1', 'handle 3']);
    expect(outcome).toBe('done');
  });

  it.each([
    [{ fetch: 1 }, 'fetch 1 failed', 0],
    [{ fetch: 2 }, 'fetch 2 failed', 1],
    [{ arrived: 1 }, 'handler 1 failed', 1],
    [{ arrived: 1, fetch: 2 }, 'handler 1 failed', 1],
  ])('stops at a failure: %j', async (failing, expected, handled) => {
    const { events, outcome } = await diary([small(1), small(2), small(3)], failing);
    expect(outcome).toBe(expected);
    expect(events.filter((event) => event.startsWith('handled'))).toHaveLength(handled);
    expect(events).not.toContain('fetch 3');
  });
});
