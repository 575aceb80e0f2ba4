// Makes one statement of what mails handled side by side ask of the database in the same tick, each for itself.
import type { Queryable } from './database';

interface Asked<I, O> {
  readonly item: I;
  readonly resolve: (answer: O) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * `run` answers many items with one statement, one answer for each, in order; the function returned takes one item and is
 * called by each mail for itself. Items given for one transaction in one tick go together, in the order of the calls;
 * when the statement fails, it fails for all. A mail that is handled alone is a group of one: the same statement.
 */
export function together<I, O>(
  run: (tx: Queryable, items: readonly I[]) => Promise<readonly O[]>,
): (tx: Queryable, item: I) => Promise<O> {
  const waiting = new WeakMap<Queryable, Asked<I, O>[]>();

  async function ask(tx: Queryable): Promise<void> {
    const asked = waiting.get(tx) ?? [];
    waiting.delete(tx);
    try {
      const answers = await run(
        tx,
        asked.map(({ item }) => item),
      );
      if (answers.length !== asked.length) throw new Error('not every question was answered');
      for (const [at, { resolve }] of asked.entries()) resolve(answers[at] as O);
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  }

  return (tx, item) =>
    new Promise((resolve, reject) => {
      const others = waiting.get(tx);
      if (others) return void others.push({ item, resolve, reject });
      waiting.set(tx, [{ item, resolve, reject }]);
      // Once every promise that is settled now has been followed up, and with it every mail of the group has asked.
      void Promise.resolve().then(() => process.nextTick(ask, tx));
    });
}
