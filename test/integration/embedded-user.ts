// A process that uses the embedded PostgreSQL of a folder until its standard input ends: `embedded-user.ts FOLDER`.
import { startEmbedded } from '../../src/record/embedded-postgres';
import { openSql } from '../../src/record/open-sql';

/** What it prints, once, as a line of JSON. */
export interface Report {
  readonly url: string;
  readonly reused: boolean;
  readonly postmaster: number;
}

async function main(folder: string): Promise<void> {
  const server = await startEmbedded(folder);
  const sql = openSql(server.url, { max: 1 });
  const [row] = await sql<{ pid: string }[]>`select split_part(pg_read_file('postmaster.pid'), E'\n', 1) as pid`;
  await sql`create table if not exists kept (word text)`;
  await sql`insert into kept values ('сақталды')`;
  await sql.end();
  const report: Report = { url: server.url, reused: server.reused, postmaster: Number(row?.pid) };
  process.stdout.write(`${JSON.stringify(report)}\n`);
  for await (const _ of process.stdin);
  await server.stop();
}

main(process.argv[2] ?? '').catch((error: Error) => {
  process.stderr.write(`${error.name}: ${error.message}\n`);
  process.exitCode = 1;
});
