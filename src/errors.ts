// The few kinds of failure that the daemon tells apart. Everything else is a bug and is treated as `TryAgain`, at most three times.

/** The world did not work this time (database away, server busy): the same step may succeed later, unchanged. */
export class TryAgain extends Error {
  override readonly name: string = 'TryAgain';
}

/** The database did not work this time: nobody's fault but its own, and the same for everything that waits. */
export class DatabaseAway extends TryAgain {
  override readonly name = 'DatabaseAway';
}

/** It will never work without a person: a mail beyond the parser's limits, a permanently refused recipient. */
export class GiveUp extends Error {
  override readonly name = 'GiveUp';
}

/** A person asked for something that cannot be done; `message` says what to do instead and is shown without a stack. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
}

/** What was typed is no order that the command knows: exit code 2. */
export class WrongUsage extends UserError {
  override readonly name = 'WrongUsage';
}

/** The text of any thrown thing, on one line, for a log or a ledger row. */
export function errorText(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message || thrown.name : String(thrown);
  return text.replace(/\s+/g, ' ').slice(0, 500);
}
