// The database is away: all loops notice, the log says it once, then at growing intervals, and once more when it is back.
import { DatabaseAway } from './errors';

export interface DatabaseOutage {
  /** A loop failed at `what`. Any other failure than the database's is said each time. */
  failed(what: string, error: unknown): void;
  /** The database has just answered. */
  answered(): void;
}

export interface OutageLog {
  databaseAway(error: unknown, awaySeconds: number): void;
  databaseBack(awaySeconds: number): void;
  trouble(what: string, error: unknown): void;
}

const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 900_000;

/** `clock` in milliseconds, never going back. */
export function databaseOutage(log: OutageLog, clock: () => number = () => performance.now()): DatabaseOutage {
  let since: number | null = null;
  let pause = FIRST_PAUSE_MS;
  let sayAgainAt = 0;
  return {
    failed(what, error) {
      if (!(error instanceof DatabaseAway)) return log.trouble(what, error);
      const now = clock();
      if (since === null) {
        since = now;
        pause = FIRST_PAUSE_MS;
      } else if (now < sayAgainAt) return;
      log.databaseAway(error, Math.round((now - since) / 1000));
      sayAgainAt = now + pause;
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    },
    answered() {
      if (since === null) return;
      log.databaseBack(Math.round((clock() - since) / 1000));
      since = null;
    },
  };
}
