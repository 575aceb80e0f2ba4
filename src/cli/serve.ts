// tirkeu serve: the daemon on the settings of .env and the environment.
import type { Command } from 'commander';
import { loadConfig } from '../config';
import { startDaemon } from '../daemon';
import { awaitDatabase } from '../open-database';
import { logOf } from './with-desk';

export function addServe(program: Command): void {
  program
    .command('serve')
    .description('run the desk until SIGTERM or SIGINT')
    .option(
      '--import-existing',
      'also register mails that lay in the mailbox before the first start, without any notice',
    )
    .addHelpText(
      'after',
      '\nSettings are read from .env and the environment; see .env.example.\nA second daemon on the same database stands by and takes over when the first one dies; on the same machine give it an HTTP_PORT of its own.\n\nExamples:\n  tirkeu serve\n  tirkeu serve --import-existing\n  HTTP_PORT=8026 tirkeu serve                 # the stand-by beside it',
    )
    .action(async (options: { importExisting?: boolean }) => {
      const config = loadConfig();
      const log = logOf(config);
      // From the very start: the first process of a container has no other way to end in order.
      const ending = new AbortController();
      const stopped = untilSignal().then((signal) => {
        log.stopping(signal);
        ending.abort();
      });
      await awaitDatabase(config, log, ending.signal);
      if (ending.signal.aborted) return;
      const daemon = await startDaemon(config, {
        log,
        importExisting: options.importExisting === true,
        now: () => new Date(),
        idleMs: 30_000,
      });
      try {
        await Promise.race([stopped, daemon.ended]);
      } finally {
        await daemon.stop();
      }
    });
}

/** The first SIGTERM or SIGINT ends in order; a second one ends at once, which is safe at any instruction. */
export function untilSignal(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        process.on(signal, () => process.exit(130));
        resolve(signal);
      });
    }
  });
}
