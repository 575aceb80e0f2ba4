// Dovecot -> committed tickets, in messages per second and peak memory, beside the bare pipeline in the same run.
// Each runs in a process of its own, alternately: `npm run bench`, or `npm run bench -- 1000 3` for 1,000 mails, 3 rounds.
import { spawnSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import type { ImapSettings } from '../src/receive/imap-settings';
import { migrateStore } from '../src/record/database';
import { corpus } from '../test/corpus';
import { testDatabase } from '../test/integration/database';
import { startDovecot } from '../test/integration/dovecot';

/** As the Dockerfile starts the daemon (docs/benchmarks.md, "Memory"); for both, to be fair. */
const HEAP = ['--max-old-space-size=1024', '--max-semi-space-size=4'];
/** And as it has malloc use again what another thread freed. */
const MALLOC = { MALLOC_ARENA_MAX: '2' };

interface Run {
  readonly perSecond: number;
  readonly peakMb: number;
  /** Processor time of the contender itself, threads included; neither the server of mail nor of the database. */
  readonly cpuMsPerMail: number;
}

async function main(): Promise<void> {
  const [count, rounds] = [Number(process.argv[2] ?? 1000), Number(process.argv[3] ?? 3)];
  const dovecot = await startDovecot();
  // Dovecot does not keep this process alive, and its end has to be awaited.
  const alive = setInterval(() => {}, 60_000);
  const figures: Record<'bare' | 'tirkeu', Run[]> = { bare: [], tirkeu: [] };
  try {
    const mails = corpus(count);
    for (let round = 0; round < rounds; round++) {
      for (const contender of ['bare', 'tirkeu'] as const) {
        const user = `${contender}${round}`;
        for (const { raw } of mails) dovecot.deliver(user, raw);
        const database = await testDatabase(migrateStore);
        figures[contender].push(measure({ contender, count, imap: dovecot.settings(user), database: database.url }));
        await database.drop();
      }
    }
  } finally {
    await dovecot.stop();
    clearInterval(alive);
  }
  const bare = median(figures.bare.map(({ perSecond }) => perSecond));
  const ours = median(figures.tirkeu.map(({ perSecond }) => perSecond));
  const line = (runs: readonly Run[]): string => {
    const cpu = median(runs.map(({ cpuMsPerMail }) => cpuMsPerMail)).toFixed(1);
    const peak = Math.max(...runs.map(({ peakMb }) => peakMb));
    return `${median(runs.map(({ perSecond }) => perSecond)).toFixed(0)} mails/s   ${cpu} ms of processor a mail   peak ${peak} MB`;
  };
  console.log(
    `\n${count} mails, ${rounds} rounds, medians; load of the machine ${loadavg()[0]?.toFixed(1)}, ${cpus().length} processors`,
  );
  console.log(`  bare pipeline  ${line(figures.bare)}`);
  console.log(`  tirkeu         ${line(figures.tirkeu)}`);
  console.log(`  ratio          ${(ours / bare).toFixed(2)}`);
}

interface Task {
  readonly contender: 'bare' | 'tirkeu';
  readonly count: number;
  readonly imap: ImapSettings;
  readonly database: string;
}

function measure(task: Task): Run {
  const child = spawnSync(process.execPath, [...HEAP, path.join(__dirname, 'contender.cjs'), JSON.stringify(task)], {
    encoding: 'utf8',
    env: { ...process.env, ...MALLOC },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.status !== 0) throw new Error(`${task.contender} failed with ${child.status}`);
  const run = JSON.parse(child.stdout.trim().split('\n').at(-1) ?? '{}') as Run;
  console.log(
    `${task.contender.padEnd(8)} ${run.perSecond.toFixed(0)} mails/s  ${run.cpuMsPerMail.toFixed(1)} ms  ${run.peakMb} MB`,
  );
  return run;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
