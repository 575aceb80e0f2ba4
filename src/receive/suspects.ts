// Keeps a mail on which the server breaks from holding up the mails behind it.

/** A fetch may fail this often before its mails are fetched one by one and last: a server that restarts fails a fetch too. */
const UNTIL_ALONE = 2;
/** So many failures later the mail is passed over, so that sweeps come to an end ... */
const UNTIL_SKIPPED = 5;
/** ... but for one sweep in so many, because it may have been the network after all. */
const RETRY_EVERY = 10;

export interface Suspects {
  /** Asks something about mails, and remembers them if the answer fails. */
  watch<T>(uids: readonly number[], ask: () => Promise<T>): Promise<T>;
  /** These have arrived: past failures were not their fault. Knowing the size of a mail is not enough to acquit it. */
  acquit(uids: readonly number[]): void;
  /** Sorts the mails of a sweep. Order is kept, but doubtful mails that failed more often come later. */
  divide(uids: readonly number[]): { trusted: number[]; doubtful: number[]; skipped: number[] };
}

/** Failed fetches by UID, for as long as the source lives. */
export function suspects(): Suspects {
  const failures = new Map<number, number>();
  const count = (uid: number): number => failures.get(uid) ?? 0;
  return {
    async watch(uids, ask) {
      try {
        return await ask();
      } catch (thrown) {
        for (const uid of uids) failures.set(uid, count(uid) + 1);
        throw thrown;
      }
    },
    acquit(uids) {
      for (const uid of uids) failures.delete(uid);
    },
    divide(uids) {
      const trusted = uids.filter((uid) => count(uid) < UNTIL_ALONE);
      const suspected = uids.filter((uid) => count(uid) >= UNTIL_ALONE);
      const skipped = suspected.filter((uid) => count(uid) >= UNTIL_SKIPPED && count(uid) % RETRY_EVERY !== 0);
      const doubtful = suspected.filter((uid) => !skipped.includes(uid)).sort((a, b) => count(a) - count(b));
      for (const uid of skipped) failures.set(uid, count(uid) + 1);
      return { trusted, doubtful, skipped };
    },
  };
}
