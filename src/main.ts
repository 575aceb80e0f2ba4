#!/usr/bin/env node
// The command line of tirkeu; each command has a file in cli/.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Command, CommanderError } from 'commander';
import { errorText, UserError, WrongUsage } from './errors';

const { version } = JSON.parse(readFileSync(path.join(__dirname, '..', 'package.json'), 'utf8')) as { version: string };

const load = createRequire(__filename);

/** Each is loaded when it is called, all of them for the help: half of the daemon takes a second to load. */
const COMMANDS: readonly (readonly [name: string, adding: () => (program: Command) => void])[] = [
  ['serve', () => (load('./cli/serve') as typeof import('./cli/serve')).addServe],
  ['demo', () => (load('./cli/demo') as typeof import('./cli/demo')).addDemo],
  ['doctor', () => (load('./cli/doctor') as typeof import('./cli/doctor')).addDoctor],
  ['migrate', () => (load('./cli/migrate') as typeof import('./cli/migrate')).addMigrate],
  ['ingest', () => (load('./cli/ingest') as typeof import('./cli/ingest')).addIngest],
  ['parse', () => (load('./cli/parse') as typeof import('./cli/parse')).addParse],
  ['ticket', () => (load('./cli/ticket') as typeof import('./cli/ticket')).addTicket],
  ['operator', () => (load('./cli/operator') as typeof import('./cli/operator')).addOperator],
  ['vip', () => (load('./cli/vip') as typeof import('./cli/vip')).addVip],
  ['token', () => (load('./cli/token') as typeof import('./cli/token')).addToken],
  ['intake-key', () => (load('./cli/intake-key') as typeof import('./cli/intake-key')).addIntakeKey],
  ['quarantine', () => (load('./cli/quarantine') as typeof import('./cli/quarantine')).addQuarantine],
  ['sweep', () => (load('./cli/sweep') as typeof import('./cli/sweep')).addSweep],
  ['reports', () => (load('./cli/reports') as typeof import('./cli/reports')).addReports],
  ['requester', () => (load('./cli/requester') as typeof import('./cli/requester')).addRequester],
  ['retention', () => (load('./cli/retention') as typeof import('./cli/retention')).addRetention],
  ['calendar', () => (load('./cli/calendar') as typeof import('./cli/calendar')).addCalendar],
  ['deadline', () => (load('./cli/deadline') as typeof import('./cli/deadline')).addDeadline],
  ['outbox', () => (load('./cli/outbox') as typeof import('./cli/outbox')).addOutbox],
  ['screen', () => (load('./cli/screen') as typeof import('./cli/screen')).addScreen],
  ['screen', () => (load('./cli/screen-review') as typeof import('./cli/screen-review')).addScreenReview],
  ['lexicon', () => (load('./cli/lexicon') as typeof import('./cli/lexicon')).addLexicon],
  ['template', () => (load('./cli/template') as typeof import('./cli/template')).addTemplate],
  ['triage', () => (load('./cli/triage') as typeof import('./cli/triage')).addTriage],
  ['faq', () => (load('./cli/faq') as typeof import('./cli/faq')).addFaq],
  ['health', () => (load('./cli/health') as typeof import('./cli/health')).addHealth],
];

/** `command`: the first word of the command line; left out, or unknown, every command is there. */
export function program(command?: string): Command {
  const tirkeu = new Command('tirkeu')
    .description('E-mail help desk daemon in Kazakh, Russian and English.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(tirkeu --help names the commands)')
    .addHelpText(
      'after',
      '\nFirst steps:\n  tirkeu demo                 a day at the desk, nothing to set up\n  tirkeu doctor               are the settings right?\n  tirkeu serve                run the desk\n\nExit codes: 0 done, 1 could not be done, 2 wrong usage.',
    );
  const known = COMMANDS.some(([name]) => name === command);
  for (const [name, adding] of COMMANDS) if (!known || name === command) adding()(tirkeu);
  return tirkeu;
}

/** Time for output to be written and connections to be closed after a failure. */
const LINGER_MS = 3000;

/** Runs one command line; returns the exit code. No stack trace ever reaches a person. */
async function main(argv: readonly string[]): Promise<number> {
  try {
    await program(argv[2]).parseAsync(argv);
    // A command that was stopped in the middle says so itself.
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(`tirkeu: ${error instanceof UserError ? error.message : errorText(error)}\n`);
    return error instanceof WrongUsage ? 2 : 1;
  }
}

// A reader that stops reading (head, less) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
});

if (require.main === module) {
  // A fault of ours outside of any command's reach: one line that names the place, for whoever mends it.
  process.on('uncaughtException', (error) => {
    const [, place = 'somewhere'] = /\(?([^\s(]+:\d+):\d+\)?$/m.exec(error.stack ?? '') ?? [];
    process.stderr.write(`tirkeu: unexpected failure: ${errorText(error)} (${path.basename(place)})\n`);
    process.exit(1);
  });
  void main(process.argv).then((code) => {
    process.exitCode = code;
    // A failure may leave a server or a timer behind that would keep a supervisor waiting for ever.
    if (code !== 0) setTimeout(() => process.exit(code), LINGER_MS).unref();
  });
}
