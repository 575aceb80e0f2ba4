// PostgreSQL restarts under load: the driver with its guard (scripts/patch-postgres.cjs) loses no worker and no listener, and breaks no transaction in two.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type EmbeddedPostgres, startEmbedded } from '../../src/record/embedded-postgres';
import { openSql } from '../../src/record/open-sql';

jest.setTimeout(600_000);

let folder: string;
let server: EmbeddedPostgres;
let loads: ChildProcess[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tirkeu-restart-'));
  server = await startEmbedded(folder);
});

afterEach(() => {
  for (const load of loads) load.kill('SIGKILL');
  loads = [];
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
});

/** Ends the server; the handle in use starts it again. */
function endServer(signal: NodeJS.Signals): void {
  process.kill(Number(readFileSync(join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]), signal);
}

/**
 * The load is a process of its own. It prints `round N` when its eight workers and its listener have all got an answer
 * since the server was last away; only then is the server ended the next time. Nobody may stay behind, and an uncaught
 * exception ends the process early.
 */
it.each([
  ['ended in order', 'SIGINT', 3],
  ['killed', 'SIGKILL', 3],
] as const)('eight workers and a listener go on whenever the server is %s', async (_how, signal, restarts) => {
  const script = ['-r', join(__dirname, 'swc-register.cjs'), join(__dirname, 'query-load.ts')];
  const load = spawn(process.execPath, [...script, server.url, String(restarts)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  loads.push(load);
  let errors = '';
  load.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const exited = once(load, 'exit');
  const rounds: string[] = [];
  for await (const line of createInterface({ input: load.stdout })) {
    rounds.push(line);
    if (rounds.length <= restarts) endServer(signal);
  }
  const [code] = await exited;
  expect({ rounds, errors, code }).toEqual({
    rounds: ['round 0', 'round 1', 'round 2', 'round 3'],
    errors: '',
    code: 0,
  });
});

it('a transaction that lost its connection writes nothing more, though the connection is in use again', async () => {
  const sql = openSql(server.url, { max: 1 });
  await sql`create table written (half text)`;
  let second: Promise<unknown> = Promise.resolve('not tried');
  const body = async (tx: typeof sql): Promise<void> => {
    await tx`insert into written values ('first')`;
    endServer('SIGINT');
    await answered(() => sql`select 1`); // the pool's one connection, opened anew
    second = tx`insert into written values ('second')`.execute();
    await second;
  };
  let ended: Promise<void> = Promise.resolve();
  const transaction = sql.begin((tx) => {
    ended = body(tx as unknown as typeof sql);
    return ended;
  });
  await expect(transaction).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });
  await expect(ended).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });
  await expect(second).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });
  expect(await sql`select half from written`).toHaveLength(0);
  await sql.end();
});

/** Asks until there is an answer; each refusal takes the driver 0.2 s. */
async function answered(ask: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const failed = await ask().then(
      () => false,
      () => true,
    );
    if (!failed) return;
  }
  throw new Error('the server did not come back');
}
