// The embedded PostgreSQL: first and later starts, several users, deaths of every kind, root and ordinary accounts.
import { type ChildProcess, execFileSync, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { UserError } from '../../src/errors';
import { type EmbeddedPostgres, startEmbedded } from '../../src/record/embedded-postgres';
import { databaseUrl, openSql, type SqlOptions } from '../../src/record/open-sql';
import type { Report } from './embedded-user';

jest.setTimeout(600_000);

const NOBODY = { uid: 65534, gid: 65534 };
const asRoot = process.getuid?.() === 0 ? it : it.skip;

let made: string;
let base: string;
let folder: string;
let opened: EmbeddedPostgres[] = [];
let children: ChildProcess[] = [];

beforeAll(async () => {
  made = realpathSync(mkdtempSync(join(tmpdir(), 'tirkeu-pg-')));
  await (await startEmbedded(made)).stop();
});

afterAll(() => rmSync(made, { recursive: true, force: true }));

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'tirkeu-pg-')));
  chmodSync(base, 0o755);
  folder = join(base, 'postgres');
});

afterEach(async () => {
  for (const server of opened) await server.stop();
  for (const child of children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)) {
    child.stdin?.end();
    await once(child, 'exit');
  }
  const left = postmaster();
  if (left !== null) process.kill(left, 'SIGQUIT');
  opened = [];
  children = [];
  rmSync(base, { recursive: true, force: true, maxRetries: 10 });
});

/** Puts a cluster in the folder that another start has made: quicker than making one. */
function givenCluster(at = folder): void {
  cpSync(join(made, 'cluster'), join(at, 'cluster'), { recursive: true });
  // Node 24 gives a copied folder the usual rights; PostgreSQL wants its own to itself.
  chmodSync(join(at, 'cluster'), 0o700);
}

/** Starts in this process. */
async function start(options: Parameters<typeof startEmbedded>[1] = {}, at = folder): Promise<EmbeddedPostgres> {
  const server = await startEmbedded(at, options);
  opened.push(server);
  return server;
}

/** Starts in a process of its own. */
async function startElsewhere(options: SpawnOptions = {}): Promise<{ child: ChildProcess; report: Report }> {
  const args = ['-r', join(__dirname, 'swc-register.cjs'), join(__dirname, 'embedded-user.ts'), folder];
  const child = spawn(process.execPath, args, { ...options, stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  const lines = createInterface({ input: child.stdout as NonNullable<typeof child.stdout> });
  const [line] = (await Promise.race([once(lines, 'line'), once(lines, 'close')])) as [string?];
  return { child, report: JSON.parse(line ?? '{}') as Report };
}

async function die(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
}

async function query(url: string, text: string, options: SqlOptions = {}): Promise<unknown[]> {
  const sql = openSql(url, { max: 1, ...options });
  try {
    return (await sql.unsafe(text)).map((row) => Object.values(row)[0]);
  } finally {
    await sql.end();
  }
}

/** The number of the server process that the data directory names, or null. */
function postmaster(): number | null {
  const file = join(folder, 'cluster', 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null;
}

describe('starting', () => {
  it('makes a durable UTC, UTF-8 server that knows Kazakh letters', async () => {
    const { url, reused } = await start();
    expect(reused).toBe(false);
    const settings = `select concat_ws(' ', current_setting('fsync'), current_setting('synchronous_commit'),
      current_setting('full_page_writes'), current_setting('TimeZone'), current_setting('server_encoding'))`;
    expect(await query(url, settings)).toEqual(['on on on UTC UTF8']);
    expect(await query(url, `select lower('ӘҒҚҢӨҰҮҺІ')`)).toEqual(['әғқңөұүһі']);
    await query(url, 'create extension pg_trgm');
    expect(await query(url, `select similarity('өтініш', 'ӨТІНІШТІ') > 0.5`)).toEqual([true]);
  });

  it('is joined by a second user and stops with the last one, whoever started it', async () => {
    givenCluster();
    const first = await start();
    const second = await start();
    expect(second).toMatchObject({ reused: true, url: first.url });
    await first.stop();
    expect(await query(second.url, 'select 1')).toEqual([1]);
    await second.stop();
    expect(postmaster()).toBeNull();
    const third = await start();
    expect(third.reused).toBe(false);
  });

  it('keeps its data between runs', async () => {
    givenCluster();
    const first = await start();
    await query(first.url, `create table kept as select 'бар' as word`);
    await first.stop();
    const { url } = await start();
    expect(await query(url, 'select word from kept')).toEqual(['бар']);
  });

  it('runs once when three processes start it at the same moment, and ends with the last of them', async () => {
    const users = await Promise.all([startElsewhere(), startElsewhere(), startElsewhere()]);
    expect(new Set(users.map(({ report }) => report.postmaster)).size).toBe(1);
    expect(users.filter(({ report }) => !report.reused)).toHaveLength(1);
    expect(readdirSync(folder).filter((name) => name.startsWith('begun-'))).toEqual([]);
    const ends = users.map(({ child }) => once(child, 'exit'));
    for (const { child } of users) child.stdin?.end();
    await Promise.all(ends);
    expect(postmaster()).toBeNull();
  });

  it('begins anew when a first start was cut off, and clears up after it', async () => {
    const abandoned = join(folder, `begun-${deadProcess()}-00000000`);
    mkdirSync(join(abandoned, 'base'), { recursive: true });
    writeFileSync(`${abandoned}.password`, 'x');
    const { reused } = await start();
    expect(reused).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['cluster', 'postgres.log']);
  });

  it('starts although the number in a stale postmaster.pid belongs to another program by now', async () => {
    givenCluster();
    const first = await start();
    const file = join(folder, 'cluster', 'postmaster.pid');
    const lines = readFileSync(file, 'utf8').split('\n');
    await first.stop();
    writeFileSync(file, [String(process.pid), ...lines.slice(1)].join('\n'));
    const { reused } = await start();
    expect(reused).toBe(false);
  });
});

describe('addresses', () => {
  it('is a unix socket that only the owner may reach', async () => {
    givenCluster();
    const { url } = await start();
    expect(new URL(url).hostname).toBe(encodeURIComponent(join(folder, 'cluster')));
    expect(statSync(join(folder, 'cluster')).mode & 0o077).toBe(0);
    await query(url, 'create database second');
    expect(await query(databaseUrl(url, 'second'), 'select current_database()')).toEqual(['second']);
  });

  it('is loopback with a password where asked for', async () => {
    givenCluster();
    const { url } = await start({ listen: 'loopback' });
    expect(new URL(url).hostname).toBe('127.0.0.1');
    expect(await query(url, 'select 1')).toEqual([1]);
    await expect(query(url, 'select 1', { password: 'wrong' })).rejects.toMatchObject({ code: '28P01' });
  });

  it('is loopback where the path is too long for a socket', async () => {
    const far = join(base, 'ұзын'.repeat(15));
    givenCluster(far);
    const { url } = await start({}, far);
    expect(new URL(url).hostname).toBe('127.0.0.1');
    expect(await query(url, 'select 1')).toEqual([1]);
  });
});

describe('deaths', () => {
  it('adopts the server of a process that was killed, and stops it in the end', async () => {
    givenCluster();
    const { child, report } = await startElsewhere();
    await die(child, 'SIGKILL');
    const { url, reused, stop } = await start();
    expect({ reused, pid: postmaster() }).toEqual({ reused: true, pid: report.postmaster });
    expect(await query(url, 'select word from kept')).toEqual(['сақталды']);
    await stop();
    expect(postmaster()).toBeNull();
  });

  it('is not reached by the Ctrl-C of the terminal that started it', async () => {
    givenCluster();
    const { child, report } = await startElsewhere({ detached: true });
    const exited = once(child, 'exit');
    process.kill(-(child.pid as number), 'SIGINT');
    await exited;
    const { reused } = await start();
    expect({ reused, pid: postmaster() }).toEqual({ reused: true, pid: report.postmaster });
  });

  it('recovers what was committed when owner and server were both killed', async () => {
    givenCluster();
    const { child, report } = await startElsewhere();
    await die(child, 'SIGKILL');
    process.kill(report.postmaster, 'SIGKILL');
    const { url, reused } = await start();
    expect(reused).toBe(false);
    expect(await query(url, 'select word from kept')).toEqual(['сақталды']);
  });

  it('is started again at the same address while it is in use', async () => {
    givenCluster();
    let told: (text: string) => void = () => undefined;
    const revival = new Promise<string>((resolve) => {
      told = resolve;
    });
    const { url } = await start({ log: told });
    const sql = openSql(url);
    await sql`create table kept as select 'бар' as word`;
    process.kill(postmaster() as number, 'SIGKILL');
    expect(await revival).toMatch(/started again/);
    await start(); // returns when the server is ready, whoever of the two starts it
    expect((await sql`select word from kept`)[0]).toEqual({ word: 'бар' });
    await sql.end();
  });
});

describe('accounts', () => {
  it('runs for the account of the tests, root or not', async () => {
    await start();
    expect(statSync(join(folder, 'cluster')).uid).toBe(process.getuid?.());
  });

  asRoot('runs for an ordinary user; root may join and leaves the files to that user', async () => {
    chownSync(base, NOBODY.uid, NOBODY.gid);
    const { child } = await startElsewhere(NOBODY);
    expect((await start()).reused).toBe(true);
    await opened[0]?.stop();
    child.stdin?.end();
    await once(child, 'exit');
    expect(postmaster()).toBeNull();
    const { url, reused } = await start();
    expect(reused).toBe(false);
    expect(await query(url, 'select word from kept')).toEqual(['сақталды']);
    expect(statSync(join(folder, 'cluster', 'postmaster.pid')).uid).toBe(NOBODY.uid);
  });

  asRoot('borrows another account where root has no user namespaces', async () => {
    givenCluster();
    const bin = join(base, 'bin');
    mkdirSync(bin);
    for (const name of ['sh', 'chown'])
      symlinkSync(
        execFileSync('sh', ['-c', `command -v ${name}`])
          .toString()
          .trim(),
        join(bin, name),
      );
    const { report } = await startElsewhere({ env: { PATH: bin } });
    expect(report.reused).toBe(false);
    expect(statSync(join(folder, 'cluster', 'postmaster.pid')).uid).not.toBe(0);
    expect(await query(report.url, 'select word from kept')).toEqual(['сақталды']);
  });
});

describe('packages', () => {
  it('mends the links between libraries that an install without scripts leaves out', async () => {
    givenCluster();
    const original = dirname(dirname(require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)));
    const copy = join(base, 'package');
    cpSync(original, copy, { recursive: true, verbatimSymlinks: true });
    const library = join(copy, 'native', 'lib');
    const links = readdirSync(library).filter((name) => lstatSync(join(library, name)).isSymbolicLink());
    for (const name of links) rmSync(join(library, name));
    const { reused } = await start({ packageName: join(copy, 'dist', 'index.js') });
    expect(reused).toBe(false);
    expect(lstatSync(join(library, 'libpq.so.5')).isSymbolicLink()).toBe(true);
  });

  it('says what to do where the platform has none', async () => {
    const attempt = start({ packageName: '@embedded-postgres/plan9-vax' });
    await expect(attempt).rejects.toThrow(UserError);
    await expect(attempt).rejects.toThrow(/plan9-vax is not installed.*Set DATABASE_URL/);
  });

  it('says what to do where its programs do not run', async () => {
    const bin = join(base, 'package', 'native', 'bin');
    const entry = join(base, 'package', 'dist', 'index.js');
    for (const file of [join(bin, 'postgres'), entry]) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, '#!/nowhere/ld.so\n', { mode: 0o755 });
    }
    const attempt = start({ packageName: entry });
    await expect(attempt).rejects.toThrow(UserError);
    await expect(attempt).rejects.toThrow(/does not run on this machine.*Set DATABASE_URL/);
  });

  it('refuses a folder with something else in it', async () => {
    mkdirSync(join(folder, 'cluster'), { recursive: true });
    writeFileSync(join(folder, 'cluster', 'letter.txt'), 'сәлем');
    await expect(start()).rejects.toThrow(/is not a PostgreSQL data directory/);
    expect(existsSync(join(folder, 'cluster', 'letter.txt'))).toBe(true);
  });
});

/** The number of a process that has ended. */
function deadProcess(): number {
  return Number(execFileSync('sh', ['-c', 'echo $$']).toString());
}
