// Launches the PostgreSQL server process on a cluster and explains an end that comes too soon.
import { spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { errorText, UserError } from '../errors';
import { embeddedBinaries } from './embedded-binaries';
import { ensureCluster, serverEnvironment } from './embedded-cluster';
import { runAs } from './run-as';

export interface EmbeddedOptions {
  /** `socket` (default): a unix socket in the folder. `loopback`: TCP with a password; taken anyway where the path is too long for a socket. */
  readonly listen?: 'socket' | 'loopback';
  /** The npm package with the programs; by default that of this platform. */
  readonly packageName?: string;
  /** Told when the server had to be started again. */
  readonly log?: (text: string) => void;
}

/** A server that we launched. */
export interface ServerProcess {
  readonly pid: number | undefined;
  /** Where its lines begin in the log file, in bytes. */
  readonly logStart: number;
  isRunning(): boolean;
}

/** Fully durable (fsync and synchronous_commit are on by default). The measurements are in docs/decisions/0002. */
const SETTINGS = [
  'shared_buffers=32MB',
  'max_connections=40',
  'max_wal_size=256MB',
  'max_logical_replication_workers=0',
  'io_method=sync',
  'jit=off',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_checkpoints=off',
  'unix_socket_permissions=0700',
];
const LOG_LIMIT_BYTES = 4 << 20;
/** A unix socket address holds 108 bytes on Linux and 104 on macOS, with the final zero. */
const SOCKET_PATH_LIMIT = process.platform === 'darwin' ? 103 : 107;

/** The server's log, in the folder of the embedded PostgreSQL. */
export const logFile = (folder: string): string => join(folder, 'postgres.log');

/**
 * Starts a server on `folder/cluster`, which is made first if it is missing. The process has a session of its own, so
 * that a Ctrl-C meant for the daemon does not reach it, and it outlives us.
 */
export async function launchServer(folder: string, options: EmbeddedOptions): Promise<ServerProcess> {
  const cluster = join(folder, 'cluster');
  const binaries = embeddedBinaries(options.packageName);
  const who = runAs(binaries.postgres, cluster);
  ensureCluster(folder, binaries, who);
  const settings = [...SETTINGS, ...(await address(cluster, options))];
  const [program, args] = who.command(binaries.postgres, ['-D', cluster, ...settings.flatMap((line) => ['-c', line])]);
  const log = openLog(folder);
  const logStart = fstatSync(log).size;
  const child = spawn(program, args, {
    ...who.identity,
    detached: true,
    cwd: '/',
    env: serverEnvironment(),
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let running = true;
  const over = (): void => {
    running = false;
  };
  child.once('exit', over).once('error', over);
  child.unref();
  return { pid: child.pid, logStart, isRunning: () => running };
}

function openLog(folder: string): number {
  const file = logFile(folder);
  try {
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT_BYTES) renameSync(file, `${file}.1`);
    return openSync(file, 'a', 0o600);
  } catch (error) {
    throw new UserError(`${errorText(error)}. Run as the user who owns ${folder}, or set DATABASE_URL.`);
  }
}

async function address(cluster: string, { listen }: EmbeddedOptions): Promise<string[]> {
  const socket = join(cluster, '.s.PGSQL.5432');
  // A comma separates directories in the setting, and hosts in a connection URL.
  const usable = Buffer.byteLength(socket) <= SOCKET_PATH_LIMIT && !cluster.includes(',');
  if (listen !== 'loopback' && usable) return ['listen_addresses=', `unix_socket_directories=${cluster}`, 'port=5432'];
  return ['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${await freePort()}`];
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** Failures that pass: another starter was quicker, a dead server's children have not gone yet, the port was taken. */
const PASSES = /lock file|shared memory block|already in use/i;

/**
 * Returns when a start that failed may be tried again.
 * @throws UserError with the server's own words when it will not.
 */
export function explainExit(folder: string, { logStart }: ServerProcess): void {
  const text = readFileSync(logFile(folder)).subarray(logStart).toString('utf8');
  if (PASSES.test(text)) return;
  throw new UserError(
    `The embedded PostgreSQL does not start: ${errorText(text)} (${logFile(folder)}). Mend it, or set DATABASE_URL.`,
  );
}
