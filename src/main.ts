#!/usr/bin/env node
// The command line of tirkeu; each command has a file in cli/.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command, CommanderError } from 'commander';
import { addCalendar } from './cli/calendar';
import { addDeadline } from './cli/deadline';
import { addDemo } from './cli/demo';
import { addDoctor } from './cli/doctor';
import { addHealth } from './cli/health';
import { addIngest } from './cli/ingest';
import { addIntakeKey } from './cli/intake-key';
import { addLexicon } from './cli/lexicon';
import { addMigrate } from './cli/migrate';
import { addOperator } from './cli/operator';
import { addOutbox } from './cli/outbox';
import { addParse } from './cli/parse';
import { addQuarantine } from './cli/quarantine';
import { addReports } from './cli/reports';
import { addRequester } from './cli/requester';
import { addRetention } from './cli/retention';
import { addScreen } from './cli/screen';
import { addScreenReview } from './cli/screen-review';
import { addServe } from './cli/serve';
import { addSweep } from './cli/sweep';
import { addTemplate } from './cli/template';
import { addTicket } from './cli/ticket';
import { addToken } from './cli/token';
import { addTriage } from './cli/triage';
import { addVip } from './cli/vip';
import { errorText, UserError } from './errors';

const { version } = JSON.parse(readFileSync(path.join(__dirname, '..', 'package.json'), 'utf8')) as { version: string };

export function program(): Command {
  const tirkeu = new Command('tirkeu')
    .description('E-mail help desk daemon in Kazakh, Russian and English.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(tirkeu --help names the commands)')
    .addHelpText(
      'after',
      '\nFirst steps:\n  tirkeu demo                 a day at the desk, nothing to set up\n  tirkeu doctor               are the settings right?\n  tirkeu serve                run the desk\n\nExit codes: 0 done, 1 could not be done, 2 wrong usage.',
    );
  for (const add of [
    addServe,
    addDemo,
    addDoctor,
    addMigrate,
    addIngest,
    addParse,
    addTicket,
    addOperator,
    addVip,
    addToken,
    addIntakeKey,
    addQuarantine,
    addSweep,
    addReports,
    addRequester,
    addRetention,
    addCalendar,
    addDeadline,
    addOutbox,
    addScreen,
    addScreenReview,
    addLexicon,
    addTemplate,
    addTriage,
    addHealth,
  ])
    add(tirkeu);
  return tirkeu;
}

/** Time for output to be written and connections to be closed after a failure. */
const LINGER_MS = 3000;

/** Runs one command line; returns the exit code. No stack trace ever reaches a person. */
async function main(argv: readonly string[]): Promise<number> {
  try {
    await program().parseAsync(argv);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(`tirkeu: ${error instanceof UserError ? error.message : errorText(error)}\n`);
    return 1;
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
