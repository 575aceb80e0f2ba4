// Runs work at cron times; a run that is not over yet is not started a second time.
import { schedule, validate } from 'node-cron';

/** Six fields, seconds first. */
export function isCronTime(expression: string): boolean {
  return expression.trim().split(/\s+/).length === 6 && validate(expression);
}

/** `expression` with seconds, e.g. every half minute `*\/30 * * * * *`. Failures go to `failed`; the next run comes all the same. */
export function everyCron(
  expression: string,
  work: () => Promise<void>,
  failed: (error: unknown) => void,
): { stop(): Promise<void> } {
  let running: Promise<void> | null = null;
  const task = schedule(
    expression,
    () => {
      if (running !== null) return;
      running = work()
        .catch(failed)
        .finally(() => {
          running = null;
        });
    },
    // A busy moment may miss a time; the next one does the same work. The library would say so on stderr, in no log format of ours.
    { noOverlap: true, suppressMissedWarning: true },
  );
  return {
    async stop() {
      await task.stop();
      await running;
    },
  };
}
