// The database of the settings: a server by DATABASE_URL, else the embedded PostgreSQL. Opened for work, looked into, or waited for.
import path from 'node:path';
import type { Config } from './config';
import { databaseOutage, type OutageLog } from './database-outage';
import { DatabaseAway } from './errors';
import { sleep } from './mail-intake';
import type { MailLog } from './mail-log';
import { migrateStore, openStore, type Store, serverAnswers } from './record/database';
import { clusterExists } from './record/embedded-cluster';
import { startEmbedded } from './record/embedded-postgres';

export interface OpenDatabase {
  readonly store: Store;
  close(): Promise<void>;
}

/** For work: the schema is brought up to date first. @throws DatabaseAway, UserError: the text says what to do */
export async function openDatabase(config: Config, log: MailLog): Promise<OpenDatabase> {
  const { url, stop } = await serverOf(config, log);
  try {
    await migrateStore(url);
  } catch (error) {
    await stop();
    throw error;
  }
  return opened(url, stop);
}

/** As it is: nothing is migrated and nothing made. Null: the embedded one is not made yet. @throws DatabaseAway, UserError */
export async function lookIntoDatabase(config: Config, log: MailLog): Promise<OpenDatabase | null> {
  if (!config.DATABASE_URL && !clusterExists(embeddedFolder(config))) return null;
  const { url, stop } = await serverOf(config, log);
  try {
    await serverAnswers(url);
  } catch (error) {
    await stop();
    throw error;
  }
  return opened(url, stop);
}

/** After a reboot all servers start at once. */
const PATIENCE_MS = 60_000;
const PAUSE_MS = 1_000;

/** Returns when the server of DATABASE_URL answers, which may still be starting, or when `ending` fires. @throws DatabaseAway after a minute; UserError at once */
export async function awaitDatabase({ DATABASE_URL: url }: Config, log: OutageLog, ending: AbortSignal): Promise<void> {
  if (!url) return;
  const outage = databaseOutage(log);
  for (const began = performance.now(); !ending.aborted; await sleep(PAUSE_MS, ending)) {
    try {
      await serverAnswers(url);
      return outage.answered();
    } catch (error) {
      if (!(error instanceof DatabaseAway) || performance.now() - began > PATIENCE_MS) throw error;
      outage.failed('start', error);
    }
  }
}

async function serverOf(config: Config, log: MailLog): Promise<{ url: string; stop(): Promise<void> }> {
  if (config.DATABASE_URL) return { url: config.DATABASE_URL, stop: async () => {} };
  return startEmbedded(embeddedFolder(config), { log: log.databaseNote });
}

function embeddedFolder({ VAR_DIR }: Config): string {
  return path.join(VAR_DIR, 'postgres');
}

function opened(url: string, stop: () => Promise<void>): OpenDatabase {
  const store = openStore(url);
  return {
    store,
    async close() {
      await store.close();
      await stop();
    },
  };
}
