// What commands share: open the desk by the settings, run, close; and say a failure in one sentence.
import { type Config, loadConfig } from '../config';
import { type Desk, openDesk } from '../desk';
import { type MailLog, mailLog } from '../mail-log';
import { openDatabase } from '../open-database';
import type { Database } from '../record/database';

export function logOf(config: Config, level: Config['LOG_LEVEL'] = config.LOG_LEVEL): MailLog {
  return mailLog({ level, format: config.LOG_FORMAT, addresses: config.LOG_ADDRESSES });
}

/** For commands that handle mail or send it. */
export async function withDesk<T>(run: (desk: Desk) => Promise<T>): Promise<T> {
  const config = loadConfig();
  const desk = await openDesk(config, { now: () => new Date(), log: logOf(config, 'warn') });
  try {
    return await run(desk);
  } finally {
    await desk.close();
  }
}

/** For commands that only look at the database or change a row in it. */
export async function withDatabase<T>(run: (db: Database, config: Config) => Promise<T>): Promise<T> {
  const config = loadConfig();
  const { store, close } = await openDatabase(config, logOf(config, 'warn'));
  try {
    return await run(store.db, config);
  } finally {
    await close();
  }
}
