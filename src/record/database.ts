// The connection to PostgreSQL and its migrations; a server by DATABASE_URL, else the embedded one.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import type { Sql } from 'postgres';
import { DatabaseAway, UserError } from '../errors';
import { codeOf, databaseFailureText, rootCause } from './database-failure';
import { openSql } from './open-sql';

export type Database = PostgresJsDatabase<Record<string, never>>;
/** A transaction, or the database itself where none is needed. */
export type Queryable = Pick<Database, 'execute' | 'select' | 'selectDistinct' | 'insert' | 'update' | 'delete'>;

export interface Store {
  readonly db: Database;
  /** Wakes when `channel` is notified, and once after every reconnect. Returns how to stop listening. */
  listen(channel: string, wake: () => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

const MIGRATIONS = path.join(__dirname, '..', '..', 'drizzle');
const MIGRATING = 7_364_001;
const DECIDING = 7_364_002;

/** Bytes travel as they are (scripts/patch-postgres.cjs): the driver itself would write two letters for each. They come back in letters. */
const BYTES = {
  to: 17,
  from: [17],
  serialize: (bytes: Uint8Array): Uint8Array => bytes,
  parse: (letters: string): Buffer => Buffer.from(letters.slice(2), 'hex'),
};

export function openStore(url: string): Store {
  const client = openSql(url, {
    max: 8,
    connect_timeout: 10,
    idle_timeout: 60,
    connection: { application_name: 'tirkeu', TimeZone: 'UTC' },
    types: { bytea: BYTES },
  });
  return {
    db: drizzle(preparing(client)),
    listen: async (channel, wake) => (await client.listen(channel, wake, wake)).unlisten,
    close: () => client.end({ timeout: 5 }),
  };
}

/**
 * drizzle hands every query over as one that is never to be used again: parsed and planned each time, and in two round
 * trips. The same queries come for every mail, so let the driver keep them prepared on each connection.
 */
function preparing(client: Sql): Sql {
  return new Proxy(client, {
    get(target, name, receiver) {
      if (name === 'unsafe') {
        return (query: string, parameters: unknown[] = [], options: object = {}) =>
          target.unsafe(query, parameters as never[], { ...options, prepare: parameters.length > 0 });
      }
      if (name === 'begin') {
        return (...args: unknown[]) => {
          const work = args.pop() as (tx: Sql) => unknown;
          return (target.begin as (...all: unknown[]) => unknown)(...args, (tx: Sql) => work(preparing(tx)));
        };
      }
      return Reflect.get(target, name, receiver);
    },
  });
}

/**
 * Brings the schema up to date; safe to run by several processes at once.
 * @throws DatabaseAway when the server is not reachable; UserError when it does not let us: the text says what to do
 */
export async function migrateStore(url: string): Promise<void> {
  const client = openSql(url, { max: 1, connect_timeout: 10 });
  try {
    await client`select pg_advisory_lock(${MIGRATING})`;
    await migrate(drizzle(client), { migrationsFolder: MIGRATIONS });
  } catch (error) {
    throw unreachable(error, url);
  } finally {
    await client.end({ timeout: 5 });
  }
}

/** Asks the server of `url` once, and changes nothing. @throws DatabaseAway, UserError as `migrateStore` */
export async function serverAnswers(url: string): Promise<void> {
  const client = openSql(url, { max: 1, connect_timeout: 10, fetch_types: false });
  try {
    await client`select 1`;
  } catch (error) {
    throw unreachable(error, url);
  } finally {
    await client.end({ timeout: 5 });
  }
}

/** A failure to reach or use the server of `url`, in words. */
function unreachable(error: unknown, url: string): DatabaseAway | UserError {
  const text = databaseFailureText(error, url);
  return isAway(error) ? new DatabaseAway(text, { cause: error }) : new UserError(text);
}

/** How many migrations of this version the database lacks; negative when a newer version has been here. */
export async function pendingMigrations(db: Queryable): Promise<number> {
  const journal = JSON.parse(readFileSync(path.join(MIGRATIONS, 'meta', '_journal.json'), 'utf8')) as {
    entries: readonly unknown[];
  };
  const exists = await db.execute<{ known: boolean }>(
    sql`select to_regclass('drizzle.__drizzle_migrations') is not null as known`,
  );
  if (!exists[0]?.known) return journal.entries.length;
  const done = await db.execute<{ count: string }>(
    sql`select count(*)::text as count from drizzle.__drizzle_migrations`,
  );
  return journal.entries.length - Number(done[0]?.count ?? 0);
}

/**
 * Runs `decide` alone: one decision at a time, over all processes, so that what a decision reads stays true until it is
 * written. Commits when it returns; rolls back and throws DatabaseAway when the database fails.
 */
export async function deciding<T>(db: Database, decide: (tx: Queryable) => Promise<T>): Promise<T> {
  return attempt(() =>
    db.transaction(async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(${DECIDING})`);
      return decide(tx);
    }),
  );
}

const DISCONNECTED = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
]);

/** A failure of the server: class 08, 57P: connection, shutdown; 40: serialisation; 53: resources; 58: its system. */
function isAway(error: unknown): boolean {
  const code = codeOf(error);
  return DISCONNECTED.has(code) || /^(?:08|57P|40|53|58)/.test(code);
}

/** Rethrows a failure of the server as DatabaseAway. */
export async function attempt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isAway(error)) throw new DatabaseAway(`database: ${rootCause(error)}`, { cause: error });
    throw error;
  }
}
