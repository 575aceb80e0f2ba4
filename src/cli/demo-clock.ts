// The clock of the demo: it runs as fast as it is told, and is kept on record, so that a second start goes on from there.
import { sleep } from '../mail-intake';
import { readInstant, writeInstant } from '../record/clock-setting';
import type { Database } from '../record/database';
import { latestInstant } from '../record/latest-instant';

const KEY = 'demo';
const KEEP_EVERY_MS = 1000;
/** What was told last before a kill may be so much younger than what is on record: it is told after it is written. */
const LATER_MS = 120_000;

/** A clock whose speed can be changed; it stands still until it is given one. */
export interface DemoClock {
  readonly now: () => Date;
  /** It goes on from an earlier start. */
  readonly resumed: boolean;
  /** @param speed seconds of this clock in one real second */
  run(speed: number): void;
}

/** Starts at nine in the morning of the present day; else where the last start stopped, and after all that is on record, should it have been killed. */
export async function demoClock(db: Database): Promise<DemoClock> {
  const known = [await readInstant(db, KEY), await latestInstant(db)].filter((instant) => instant !== null);
  const morning = new Date().setUTCHours(4, 0, 0, 0);
  const resumed = known.length > 0;
  let shown = resumed ? Math.max(...known.map((instant) => instant.getTime())) + LATER_MS : morning;
  let since = performance.now();
  let speed = 0;
  const now = (): Date => new Date(shown + Math.round((performance.now() - since) * speed));
  return {
    now,
    resumed,
    run(faster) {
      [shown, since, speed] = [now().getTime(), performance.now(), faster];
    },
  };
}

/** Writes down what the clock shows. */
export function keepClock(db: Database, clock: DemoClock): Promise<void> {
  return writeInstant(db, KEY, clock.now());
}

/** Writes it down again and again, the last time when `signal` fires. A failure is told and tried again. */
export async function keepClockUntil(
  db: Database,
  clock: DemoClock,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    await keepClock(db, clock).catch(failed);
    if (signal.aborted) return;
    await sleep(KEEP_EVERY_MS, signal);
  }
}
