// A daemon that is told to stop as soon as it has started (a restart on the heels of another) stops: the signal is not lost while it asks for the desk or sweeps.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config';
import { startDaemon } from '../../src/daemon';
import { mailLog } from '../../src/mail-log';
import { migrateStore } from '../../src/record/database';
import { type TestDatabase, testDatabase } from './database';

jest.setTimeout(120_000);

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await testDatabase(migrateStore);
  folder = mkdtempSync(join(tmpdir(), 'tirkeu-stop-'));
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

it('when it is told to stop at once, or in its first sweep, then it stops', async () => {
  const config = readConfig({ DATABASE_URL: database.url, VAR_DIR: folder, HTTP_PORT: '0', SWEEP_SECONDS: '3600' });
  const log = mailLog({ level: 'silent', format: 'json', addresses: false });
  const options = { importExisting: false, now: () => new Date(), idleMs: 30_000 };
  await (await startDaemon(config, { ...options, log })).stop();

  let inSweep: () => void = () => {};
  const sweeping = new Promise<void>((resolve) => {
    inSweep = resolve;
  });
  const daemon = await startDaemon(config, { ...options, log: { ...log, mailboxEntered: () => inSweep() } });
  await sweeping;
  await daemon.stop();
});
