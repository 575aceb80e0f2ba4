// The data directory of the embedded PostgreSQL: made whole or not at all, and asked what server runs on it.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { errorText, UserError } from '../errors';
import type { Binaries } from './embedded-binaries';
import type { RunAs } from './run-as';

/** A server as its own `postmaster.pid` describes it. */
export interface RunningServer {
  readonly pid: number;
  /** Connection URL of the database `postgres`. */
  readonly url: string;
  /** Accepts connections, as far as it says itself. */
  readonly ready: boolean;
}

const PASSWORD_FILE = 'tirkeu-password';
const BEGUN = /^begun-(\d+)-/;

/** The environment of every PostgreSQL program: none of the caller's PG* settings, messages in English. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_'));
  return { ...Object.fromEntries(kept), LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8', TZ: 'UTC' };
}

/** Was the cluster of this folder ever made? */
export function clusterExists(folder: string): boolean {
  return existsSync(join(folder, 'cluster'));
}

/**
 * Makes the cluster in `folder/cluster` unless it is there. It is built beside its place and then renamed, so that a
 * start that was interrupted, or two at once, never leave half a cluster: the slower one throws its own away.
 * Over the unix socket every process that may enter the directory (0700) is trusted; over TCP a password is asked for.
 */
export function ensureCluster(folder: string, binaries: Binaries, who: RunAs): void {
  const cluster = join(folder, 'cluster');
  if (clusterExists(folder)) {
    checkCluster(cluster, binaries);
    return;
  }
  removeAbandoned(folder);
  const begun = join(folder, `begun-${process.pid}-${randomBytes(4).toString('hex')}`);
  const passwordFile = `${begun}.password`;
  const password = randomBytes(24).toString('base64url');
  try {
    mkdirSync(begun, { mode: 0o700 });
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    for (const path of [begun, passwordFile]) who.own(path);
    initialise(begun, passwordFile, binaries, who);
    writeFileSync(join(begun, PASSWORD_FILE), password, { mode: 0o600 });
    who.own(join(begun, PASSWORD_FILE));
    putInPlace(begun, cluster, folder);
  } finally {
    for (const path of [begun, passwordFile]) rmSync(path, { recursive: true, force: true });
  }
}

function checkCluster(cluster: string, { major }: Binaries): void {
  const versionFile = join(cluster, 'PG_VERSION');
  if (!existsSync(versionFile)) {
    throw new UserError(`${cluster} is not a PostgreSQL data directory; move it away and start again.`);
  }
  const found = readFileSync(versionFile, 'utf8').trim();
  if (found !== major) {
    throw new UserError(
      `${cluster} was made by PostgreSQL ${found}, and this is PostgreSQL ${major}. Dump it with the old release ` +
        '(pg_dump), move it away, start, and load the dump.',
    );
  }
}

function initialise(cluster: string, passwordFile: string, binaries: Binaries, who: RunAs): void {
  const [program, args] = who.command(binaries.initdb, [
    ...['-D', cluster, '-U', 'postgres', `--pwfile=${passwordFile}`, '--no-instructions'],
    ...['--auth-local=trust', '--auth-host=scram-sha-256', '--encoding=UTF8'],
    // The built-in provider sorts the same on every machine; LC_CTYPE must know Cyrillic letters, or pg_trgm sees none.
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--lc-collate=C', '--lc-messages=C'],
    `--lc-ctype=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`,
  ]);
  const options = { ...who.identity, env: serverEnvironment(), cwd: '/', encoding: 'utf8' } as const;
  const { status, stderr, error } = spawnSync(program, args, options);
  if (status === 0) return;
  throw new UserError(
    `The embedded PostgreSQL could not make its data directory (${errorText(error ?? stderr)}). Set DATABASE_URL instead.`,
  );
}

function putInPlace(begun: string, cluster: string, folder: string): void {
  try {
    renameSync(begun, cluster);
  } catch (error) {
    if (!existsSync(join(cluster, 'PG_VERSION'))) throw error;
    return; // another starter was quicker; its cluster counts
  }
  const directory = openSync(folder, 'r'); // the name must survive a power cut as the files do
  fsyncSync(directory);
  closeSync(directory);
}

/** Removes what starts that were killed left behind. */
function removeAbandoned(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = BEGUN.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/**
 * The server that runs on the cluster, or null. The `postmaster.pid` of a server that died is removed when its number
 * belongs to another program by now (usual in containers): PostgreSQL itself would refuse to start.
 */
export function runningServer(cluster: string): RunningServer | null {
  const pidFile = join(cluster, 'postmaster.pid');
  let lines: string[];
  try {
    lines = readFileSync(pidFile, 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new UserError(`${pidFile} cannot be read (${errorText(error)}). Run as the user who started it.`);
  }
  const [pid, , , port, socketDirectory, address, , status] = lines.map((line) => line.trim());
  if (!isAlive(Number(pid))) return null;
  if (!isServerOf(Number(pid), cluster)) {
    rmSync(pidFile, { force: true });
    return null;
  }
  const url = address ? tcpUrl(cluster, address, port) : socketUrl(cluster, port);
  return { pid: Number(pid), url, ready: status === 'ready' && Boolean(address || socketDirectory) };
}

function socketUrl(cluster: string, port: string | undefined): string {
  return `postgres://postgres@${encodeURIComponent(cluster)}:${port}/postgres`;
}

function tcpUrl(cluster: string, address: string, port: string | undefined): string {
  const password = readFileSync(join(cluster, PASSWORD_FILE), 'utf8').trim();
  return `postgres://postgres:${password}@${address}:${port}/postgres`;
}

/** Whether a process with this number exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A server works in its data directory. Where that cannot be seen (macOS, another user's), the number is believed. */
function isServerOf(pid: number, cluster: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster;
  } catch {
    return true;
  }
}
