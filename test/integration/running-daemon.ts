// A daemon as an administrator runs it: a process of its own, watched by its log and its health, ended or killed.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { PROGRAM } from './program';

export interface LogRecord {
  readonly event: string;
  readonly [fact: string]: unknown;
}

/** How a process ended: by a code, or by a signal. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface RunningDaemon {
  /** What it has logged so far. */
  readonly log: readonly LogRecord[];
  /** What it wrote besides log records: nothing, unless it failed. */
  readonly noise: readonly string[];
  readonly ended: Promise<Ending>;
  /** The status that /health tells; null while nothing answers. */
  health(): Promise<string | null>;
  /** Resolves once /health tells this status; the process must not end before. */
  until(status: string): Promise<unknown>;
  /** Resolves once so many records of this event are in the log. */
  logged(event: string, count?: number): Promise<unknown>;
  /** `kill -9`. */
  kill(): Promise<Ending>;
  /** SIGTERM. */
  terminate(): Promise<Ending>;
}

/** Far beyond what anything here takes; only a fault waits so long. */
const LIMIT_MS = 240_000;

/** Starts `tirkeu serve` with these settings; folder and health port are its own unless given. */
export async function runDaemon(settings: Readonly<Record<string, string>>): Promise<RunningDaemon> {
  const folder = mkdtempSync(join(tmpdir(), 'tirkeu-daemon-'));
  const port = await freePort();
  const child = spawn(process.execPath, [...PROGRAM, 'serve'], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', VAR_DIR: join(folder, 'var'), HTTP_PORT: String(port), ...settings },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  const log: LogRecord[] = [];
  const noise: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (line.startsWith('{')) log.push(JSON.parse(line) as LogRecord);
    else noise.push(line);
  });
  const ended = endOf(child, folder);
  let over = false;
  void ended.then(() => {
    over = true;
  });
  const told = (): string => [...noise, ...log.slice(-15).map((record) => JSON.stringify(record))].join('\n');
  const eventuallyHere = (look: () => Promise<boolean> | boolean, what: string): Promise<unknown> =>
    eventually(
      async () => {
        if (await look()) return true;
        if (over) throw new Error(`the daemon ended before ${what}:\n${told()}`);
        return false;
      },
      () => `${what}:\n${told()}`,
    );
  const health = async (): Promise<string | null> => {
    try {
      const answer = await fetch(`http://127.0.0.1:${settings.HTTP_PORT ?? port}/health`);
      return ((await answer.json()) as { status: string }).status;
    } catch {
      return null;
    }
  };
  return {
    log,
    noise,
    ended,
    health,
    until: (status) => eventuallyHere(async () => (await health()) === status, `its health was ${status}`),
    logged: (event, count = 1) =>
      eventuallyHere(
        () => log.filter((record) => record.event === event).length >= count,
        `it logged ${event} ${count} times`,
      ),
    kill() {
      child.kill('SIGKILL');
      return ended;
    },
    terminate() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** Looks until there is something to see. @throws Error when there is nothing after a very long time. */
export async function eventually<T>(
  look: () => Promise<T | null | false | undefined> | T | null | false | undefined,
  what: string | (() => string),
): Promise<T> {
  for (const deadline = performance.now() + LIMIT_MS; performance.now() < deadline; await pause(25)) {
    const seen = await look();
    if (seen !== null && seen !== false && seen !== undefined) return seen;
  }
  throw new Error(`it never came to pass: ${typeof what === 'string' ? what : what()}`);
}

/** A test that fails before it ends its daemon must not leave it behind. */
async function endOf(child: ChildProcess, folder: string): Promise<Ending> {
  const kill = (): void => {
    child.kill('SIGKILL');
  };
  process.once('exit', kill);
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  process.off('exit', kill);
  rmSync(folder, { recursive: true, force: true });
  return { code, signal };
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await once(server.close(), 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
