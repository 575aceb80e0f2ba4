// Runs the embedded PostgreSQL for as long as somebody uses it: starts or joins the server of a folder, revives it, stops it with the last user.
import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { Sql } from 'postgres';
import { errorText, UserError } from '../errors';
import type { Database } from './database';
import { isAlive, runningServer } from './embedded-cluster';
import { type EmbeddedOptions, explainExit, launchServer, logFile, type ServerProcess } from './launch-server';
import { openSql } from './open-sql';

/** A server in use. */
export interface EmbeddedPostgres {
  /** Of the database `postgres`, for `openSql`. */
  readonly url: string;
  /** It was running already: another process uses it, or one that was killed left it behind. */
  readonly reused: boolean;
  /** Ends our use, and the server with it when nobody else uses it. Close your own connections first. */
  stop(): Promise<void>;
}

/** Every user of a server holds this advisory lock, shared, on one connection: the server itself counts its users. */
const USERS = 0x7469726b; // "tirk"
/** Recovery after a crash replays at most max_wal_size; two minutes is far beyond that. */
const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 30_000;

/**
 * PostgreSQL in `dataDir` (made if missing), ready for connections. Any number of processes may call it for the same
 * folder at once: one server runs, and the last who stops using it stops it. A server that dies meanwhile is started
 * again in its place. Until `stop` the process does not end by itself; if it is killed, the server waits for the next.
 * @throws UserError when it cannot run here; the text says what to do.
 */
export async function startEmbedded(dataDir: string, options: EmbeddedOptions = {}): Promise<EmbeddedPostgres> {
  const folder = openFolder(dataDir);
  let use = await enter(folder, options);
  const { url, reused } = use;
  let stopping = false;
  const revive = async (): Promise<void> => {
    await use.ended;
    while (!stopping) {
      options.log?.('The embedded PostgreSQL went away; it is started again');
      try {
        use = await enter(folder, options);
        if (stopping) await leave(use);
        await use.ended;
      } catch (error) {
        options.log?.(errorText(error));
        await delay(1000);
      }
    }
  };
  const revived = revive();
  return {
    url,
    reused,
    async stop() {
      if (!stopping) {
        stopping = true;
        await leave(use);
      }
      await revived;
    },
  };
}

function openFolder(dataDir: string): string {
  try {
    mkdirSync(dataDir, { recursive: true });
    return realpathSync(dataDir);
  } catch (error) {
    throw new UserError(`The folder of the embedded PostgreSQL cannot be made: ${errorText(error)}`);
  }
}

/** One connection that holds the users' lock. */
interface Use {
  readonly sql: Sql;
  readonly cluster: string;
  readonly url: string;
  readonly reused: boolean;
  /** Resolves when the connection is gone. */
  readonly ended: Promise<void>;
}

/** Joins the server of the folder, started by us if need be. */
async function enter(folder: string, options: EmbeddedOptions): Promise<Use> {
  const cluster = join(folder, 'cluster');
  const deadline = Date.now() + START_LIMIT_MS;
  let started: ServerProcess | undefined;
  while (Date.now() < deadline) {
    const server = runningServer(cluster);
    if (server?.ready) {
      const lock = await takeUsersLock(server.url);
      if (lock !== null) return { ...lock, cluster, url: server.url, reused: server.pid !== started?.pid };
    } else if (server === null && !started?.isRunning()) {
      if (started !== undefined) explainExit(folder, started);
      started = await launchServer(folder, options);
    }
    await delay(20);
  }
  throw new UserError(
    `The embedded PostgreSQL did not get ready in ${START_LIMIT_MS / 1000} s; see ${logFile(folder)}.`,
  );
}

/** Are we the only process that uses the embedded server behind `db`? The lock of one that was killed is gone with its connection. */
export async function isOnlyUser(db: Pick<Database, 'execute'>): Promise<boolean> {
  const [row] = await db.execute<{ users: string }>(
    sql`select count(*) as users from pg_locks where locktype = 'advisory' and classid = 0 and objid = ${USERS}::oid and granted`,
  );
  return Number(row?.users) === 1;
}

/** Connects and takes the users' lock; waits while the last user makes up its mind to stop the server. Null: not now. */
async function takeUsersLock(url: string): Promise<Pick<Use, 'sql' | 'ended'> | null> {
  let gone: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    gone = resolve;
  });
  const sql = openSql(url, {
    max: 1,
    max_lifetime: null,
    connect_timeout: 10,
    fetch_types: false,
    connection: { application_name: 'tirkeu (in use)' },
    onclose: gone,
  });
  try {
    await sql`select pg_advisory_lock_shared(${USERS}::bigint)`;
    return { sql, ended };
  } catch {
    await sql.end({ timeout: 0 });
    return null;
  }
}

/** Gives up the users' lock; who then gets it alone was the last, and stops the server before anyone new can enter. */
async function leave({ sql, cluster }: Use): Promise<void> {
  let stopped: number | undefined;
  try {
    await sql`select pg_advisory_unlock_shared(${USERS}::bigint)`;
    const [row] = await sql<{ last: boolean }[]>`select pg_try_advisory_lock(${USERS}::bigint) as last`;
    const server = runningServer(cluster);
    if (row?.last && server !== null) {
      process.kill(server.pid, 'SIGINT'); // "fast shutdown": ends the sessions, writes a checkpoint
      stopped = server.pid;
    }
  } catch {
    // The server is gone already, or is another user's, whom we may not signal: either way it is not ours to stop.
  }
  await sql.end({ timeout: 5 });
  const deadline = Date.now() + STOP_LIMIT_MS;
  while (stopped !== undefined && isAlive(stopped) && Date.now() < deadline) await delay(10);
}
