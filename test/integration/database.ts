// A fresh database for a test: on the server of TEST_DATABASE_URL if that is set, else on the embedded PostgreSQL.
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sql } from 'postgres';
import { type EmbeddedPostgres, startEmbedded } from '../../src/record/embedded-postgres';
import { databaseUrl, openSql } from '../../src/record/open-sql';

export interface TestDatabase {
  readonly url: string;
  /** Removes the database; the embedded server stops with the last one. */
  drop(): Promise<void>;
}

/** Makes the tables in the database of `url`, and closes its own connections. */
export type Migrate = (url: string) => Promise<void>;

const ROOT = join(__dirname, '..', '..');
const PREFIX = 'tirkeu_test_';
/** Databases of runs that were killed are swept away after this long. */
const ABANDONED_AFTER_S = 2 * 3600;
/** Held while templates are made and old databases removed: test files run side by side. */
const HOUSEKEEPING = 0x74657374; // "test"

/**
 * An empty database, or with `migrate` one with its tables: these are made once in a template per state of `drizzle/`
 * and then copied. Call `drop` in `afterAll`.
 */
export async function testDatabase(migrate?: Migrate): Promise<TestDatabase> {
  const server = await useServer();
  const name = `${PREFIX}${Math.floor(Date.now() / 1000)}_${randomBytes(4).toString('hex')}`;
  const url = databaseUrl(server.url, name);
  try {
    await withServer(server.url, async (sql) => {
      const template = await prepare(sql, server.url, migrate);
      await sql`create database ${sql(name)} template ${sql(template)}`;
    });
  } catch (error) {
    await server.release();
    throw error;
  }
  return {
    url,
    async drop() {
      await withServer(server.url, (sql) => sql`drop database if exists ${sql(name)} with (force)`);
      await server.release();
    },
  };
}

async function withServer<T>(url: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = openSql(url, { max: 1 });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Clears up after killed runs and sees to the template; returns the name of the database to copy. */
async function prepare(sql: Sql, serverUrl: string, migrate: Migrate | undefined): Promise<string> {
  const template = `tirkeu_template_${migrationsHash()}`;
  await sql`select pg_advisory_lock(${HOUSEKEEPING}::bigint)`;
  try {
    const rows = await sql<{ name: string }[]>`select datname as name from pg_database`;
    const names = rows.map((row) => row.name);
    for (const name of names.filter((name) => isAbandoned(name, template))) {
      await sql`drop database if exists ${sql(name)} with (force)`;
    }
    if (migrate === undefined) return 'template0';
    if (!names.includes(template)) await makeTemplate(sql, serverUrl, template, migrate);
    return template;
  } finally {
    await sql`select pg_advisory_unlock(${HOUSEKEEPING}::bigint)`;
  }
}

/** Migrates a database and only then gives it its name, so that a template is never half made. */
async function makeTemplate(sql: Sql, serverUrl: string, template: string, migrate: Migrate): Promise<void> {
  const draft = `${template}_draft`;
  await sql`drop database if exists ${sql(draft)} with (force)`;
  await sql`create database ${sql(draft)} template template0`;
  await migrate(databaseUrl(serverUrl, draft));
  await sql`alter database ${sql(draft)} rename to ${sql(template)}`;
}

function isAbandoned(name: string, template: string): boolean {
  if (name.startsWith('tirkeu_template_')) return name !== template && !name.endsWith('_draft');
  const made = Number(/^tirkeu_test_(\d+)_/.exec(name)?.[1] ?? Number.POSITIVE_INFINITY);
  return made < Date.now() / 1000 - ABANDONED_AFTER_S;
}

/** Of everything that migrating depends on: another state of `drizzle/` or of the migration's code is another template. */
function migrationsHash(): string {
  const hash = createHash('sha256');
  const folder = join(ROOT, 'drizzle');
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort() : [];
  for (const file of files.filter((name) => /\.(sql|json)$/.test(name))) {
    hash.update(`${file}\0`).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

interface Server {
  readonly url: string;
  release(): Promise<void>;
}

let embedded: Promise<EmbeddedPostgres> | undefined;
let users = 0;

async function useServer(): Promise<Server> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, release: async () => undefined };
  users += 1;
  // Over loopback, so that a test may hand the URL to any client.
  embedded ??= startEmbedded(join(ROOT, 'var', 'test-postgres'), { listen: 'loopback' });
  const { url, stop } = await embedded;
  return {
    url,
    async release() {
      users -= 1;
      if (users > 0) return;
      embedded = undefined;
      await stop();
    },
  };
}
