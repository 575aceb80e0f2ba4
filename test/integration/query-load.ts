// Eight workers that query PostgreSQL without pause and one that listens, for postgres-restart.test.ts: `query-load.ts URL ROUNDS`.
import { openSql } from '../../src/record/open-sql';

const WORKERS = ['1', '2', '3', '4', '5', '6', '7', '8'];
const EVERYBODY = [...WORKERS, 'listener'];

/** What the daemon does: a long parameter, a pipelined pair, a transaction that notifies. */
async function ask(sql: ReturnType<typeof openSql>, worker: string): Promise<void> {
  await sql`select ${worker}::int as worker, ${'мәтін'.repeat(300)} as text`;
  await Promise.all([sql`select 1`, sql`select ${worker}::int`]);
  await sql.begin((tx) => tx`select pg_advisory_xact_lock(${worker}::bigint), pg_notify('load', ${worker})`);
}

/**
 * A round ends, and its line is printed, when everybody has got an answer since the server was last seen to be away
 * (in the first round: since the start).
 */
async function main(url: string, rounds: number): Promise<void> {
  const sql = openSql(url, { max: 4 });
  let round = 0;
  let away = true;
  let waiting = new Set(EVERYBODY);
  const answered = (who: string): void => {
    if (!away) return;
    waiting.delete(who);
    if (waiting.size > 0) return;
    process.stdout.write(`round ${round}\n`);
    round += 1;
    away = false;
    waiting = new Set(EVERYBODY);
  };
  const work = async (worker: string): Promise<void> => {
    while (round <= rounds) {
      try {
        await ask(sql, worker);
        answered(worker);
      } catch {
        away = true; // ask again
      }
    }
  };
  await sql.listen('load', () => answered('listener'));
  await Promise.all(WORKERS.map(work));
  await sql.end({ timeout: 5 });
}

void main(process.argv[2] ?? '', Number(process.argv[3]));
