// A daemon that is started before its PostgreSQL (after a reboot, under compose) waits for it; a wrong log-in it tells at once.

import type { AddressInfo } from 'node:net';
import { createServer, connect as dial } from 'node:net';
import { readConfig } from '../../src/config';
import { awaitDatabase } from '../../src/open-database';
import { type TestDatabase, testDatabase } from './database';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database.drop());

const silent = { databaseAway: () => {}, databaseBack: () => {}, trouble: () => {} };

it('when PostgreSQL comes later, then the start waits, says that it is away, and says when it is back', async () => {
  const far = new URL(database.url);
  const line = createServer((near) => {
    const server = dial(Number(far.port || 5432), far.hostname);
    near.pipe(server).pipe(near);
    for (const end of [near, server]) end.on('error', () => {});
  });
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve));
  const { port } = line.address() as AddressInfo;
  await new Promise((resolve) => line.close(resolve));
  const near = new URL(database.url);
  near.host = `127.0.0.1:${port}`;
  const said: string[] = [];
  const waiting = awaitDatabase(
    readConfig({ DATABASE_URL: near.href }),
    {
      ...silent,
      databaseAway: (error) => {
        said.push(String(error));
        line.listen(port, '127.0.0.1');
      },
      databaseBack: () => said.push('back'),
    },
    AbortSignal.timeout(60_000),
  );
  await waiting;
  expect(said).toEqual([expect.stringMatching(/DatabaseAway: PostgreSQL at 127.*nothing listens there/), 'back']);
  await new Promise((resolve) => line.close(resolve));
});

it('when there is no such database, then that is said at once', async () => {
  const url = database.url.replace(/[^/]*$/, 'tirkeu_test_absent');
  await expect(awaitDatabase(readConfig({ DATABASE_URL: url }), silent, AbortSignal.timeout(60_000))).rejects.toThrow(
    /no such database .*createdb/,
  );
});

it('when it is told to stop meanwhile, then it waits no longer', async () => {
  const ending = new AbortController();
  const away = readConfig({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });
  await awaitDatabase(away, { ...silent, databaseAway: () => ending.abort() }, ending.signal);
});
