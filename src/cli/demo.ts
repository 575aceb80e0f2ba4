// tirkeu demo: a day at the desk without any set-up: embedded PostgreSQL, a Maildir, sent mail as files, a clock that runs fast.
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { type Config, loadConfig } from '../config';
import { type Daemon, startDaemon } from '../daemon';
import { UserError } from '../errors';
import { sleep } from '../mail-intake';
import type { MailLog } from '../mail-log';
import { openDatabase } from '../open-database';
import type { Database } from '../record/database';
import { deskHealth } from '../record/desk-health';
import { unsettledMails } from '../record/ledger';
import { knownMailbox } from '../record/mailboxes';
import { sentNotice } from '../record/sent-notice';
import { addStaff } from '../record/staff';
import { listTickets } from '../record/ticket-view';
import { ASTANA } from '../ticket/astana-time';
import { type DemoClock, demoClock, keepClock, keepClockUntil } from './demo-clock';
import { answeredNotice, DAY, type DayStep, deliver, isDelivered, isPlayed, SILENT } from './demo-day';
import { takeOverFolder } from './demo-folder';
import { printLine, printRows } from './print';
import { untilSignal } from './serve';
import { logOf } from './with-desk';

/** Seconds of the demo's clock in one real second: while people write, and while all wait for an answer (eight hours in 16 s). */
const SPEED = { day: 120, silence: 1800 };
const FIXTURES = path.join(__dirname, '..', '..', 'fixtures', 'day');
/** Real time after which a step that does not happen is a fault, not patience. */
const STEP_LIMIT_MS = 240_000;
const LOOK_EVERY_MS = 50;
/** Exit code of a day that was stopped before its end, as shells give it for Ctrl-C. */
const INTERRUPTED = 130;

export function addDemo(program: Command): void {
  program
    .command('demo')
    .description('a day at the desk, with nothing to set up; a second start resumes')
    .option('--once', 'stop after the day instead of watching the Maildir on')
    .option('--dir <folder>', 'where everything is kept', 'var')
    .addHelpText(
      'after',
      '\nCtrl-C stops it in order; killed or stopped, the next start goes on from there. Exit code 130: stopped before the day was over.\n\nExamples:\n  tirkeu demo\n  tirkeu demo --once --dir /tmp/desk',
    )
    .action(async (options: { once?: boolean; dir: string }) =>
      runDemo(path.resolve(options.dir), options.once === true),
    );
}

async function runDemo(dir: string, once: boolean): Promise<void> {
  if (!existsSync(FIXTURES)) throw new UserError('The demo needs fixtures/day/ of the source tree, which is not here.');
  const config = demoConfig(dir);
  printLine('tirkeu demo: a day at the desk. The clock runs fast; times are Astana time.\n');
  const end = new AbortController();
  // From the very start: what is begun then is also ended in order.
  const stopped = untilSignal().then(() => end.abort());
  const { daemon, clock } = await startDesk(config);
  const { db } = daemon.desk.store;
  const keeping = new AbortController();
  const kept = keepClockUntil(
    db,
    clock,
    (error) => logOf(config, 'error').trouble('demo clock', error),
    keeping.signal,
  );
  try {
    await Promise.race([playDay(daemon, config, clock, end.signal), daemon.ended]);
    await ending(db, config, once);
    if (!once) await Promise.race([stopped, daemon.ended]);
  } catch (error) {
    if (error !== end.signal.reason) throw error;
    process.exitCode = INTERRUPTED;
  } finally {
    keeping.abort();
    await kept;
    await daemon.stop();
  }
  if (end.signal.aborted) printLine(`\nStopped at ${astana(clock.now())}. A second start goes on from here.`);
}

function demoConfig(dir: string): Config {
  const { TIRKEU_TEST_DIE_AT_STEP } = process.env;
  return loadConfig({
    VAR_DIR: dir,
    DATABASE_URL: '',
    IMAP_URL: '',
    SMTP_URL: '',
    MAILDIR: '',
    TOKEN_SECRETS: '',
    DESK_ADDRESS: 'support@mitwork.kz',
    SWEEP_SECONDS: '5',
    CLOSE_CRON: '* * * * * *',
    HTTP_PORT: '0',
    SENDERS: '1',
    SEND_DELAY_SECONDS: '0',
    ...(TIRKEU_TEST_DIE_AT_STEP === undefined ? {} : { TIRKEU_TEST_DIE_AT_STEP }),
  });
}

async function startDesk(config: Config): Promise<{ daemon: Daemon; clock: DemoClock }> {
  const { store, close } = await openDatabase(config, logOf(config, 'error'));
  try {
    await takeOverFolder(store.db);
    const clock = await demoClock(store.db);
    if (await isDayOver(store.db)) printLine('The day was played before; everything is as it was left.');
    else if (clock.resumed) printLine(`The day goes on where it was stopped, at ${astana(clock.now())}.`);
    const log = narrator(config, clock.now);
    return { clock, daemon: await startDaemon(config, { log, importExisting: false, now: clock.now, idleMs: 200 }) };
  } finally {
    // Only now: the embedded server ends with its last user.
    await close();
  }
}

/** @throws the reason of `signal`, once that fires */
async function playDay(daemon: Daemon, config: Config, clock: DemoClock, signal: AbortSignal): Promise<void> {
  const { db } = daemon.desk.store;
  const mailbox = `maildir:${config.MAILDIR}`;
  const eventually = patience(signal);
  await hireStaff(db, clock.now());
  // The first sweep enters the empty mailbox: what comes later is new. A later start takes in what was left there meanwhile.
  const began = clock.now();
  await eventually(async () => sweptSince(db, mailbox, began), 'the first look into the mailbox');
  clock.run(SPEED.day);
  if (!(await isDayOver(db))) {
    for (const step of DAY) await playStep(step, db, config, clock, eventually);
    clock.run(SPEED.silence);
    await eventually(() => isDayOver(db), 'the closing after eight hours');
    clock.run(SPEED.day);
  }
  await eventually(() => isAtRest(db, mailbox), 'every mail to be handled, put away and answered');
}

async function hireStaff(db: Database, now: Date): Promise<void> {
  const dana = { address: 'dana@mitwork.kz', name: 'Дана Ахметова', language: 'ru', role: 'operator' } as const;
  const yerlan = { address: 'yerlan@mitwork.kz', name: 'Ерлан Сейітұлы', language: 'kk', role: 'superior' } as const;
  const admin = { address: 'admin@mitwork.kz', name: 'Admin', language: 'en', role: 'administrator' } as const;
  for (const person of [dana, yerlan, admin]) await addStaff(db, person, now);
}

/** Its mail is delivered once, however often the demo is killed meanwhile. */
async function playStep(
  step: DayStep,
  db: Database,
  config: Config,
  clock: DemoClock,
  eventually: Eventually,
): Promise<void> {
  if (await isPlayed(db, step)) return;
  if (!(await isDelivered(db, step, config.MAILDIR))) {
    const notice = step.answers ? await eventually(() => answeredNotice(db, step), step.tells) : null;
    await keepClock(db, clock);
    say(clock.now, `✉  ${step.tells}`);
    await deliver(step, notice, config.MAILDIR, FIXTURES, clock.now());
  }
  await eventually(() => isPlayed(db, step), step.tells);
}

async function sweptSince(db: Database, mailbox: string, since: Date): Promise<boolean> {
  const swept = (await knownMailbox(db, mailbox))?.sweepStartedAt;
  return swept ? swept >= since : false;
}

async function isDayOver(db: Database): Promise<boolean> {
  for (const step of DAY) if (!(await isPlayed(db, step))) return false;
  return (await sentNotice(db, SILENT, 'closed-no-response', 'j.carter@eurosupply.example')) !== null;
}

/** Every mail is handled and out of new/, every notice is sent. */
async function isAtRest(db: Database, mailbox: string): Promise<boolean> {
  const { waiting, unsent } = await deskHealth(db);
  return waiting + unsent + (await unsettledMails(db, mailbox, 1)).length === 0;
}

type Eventually = <T>(look: () => Promise<T | null | false>, what: string) => Promise<T>;

/** Looks until there is something. */
function patience(signal: AbortSignal): Eventually {
  return async (look, what) => {
    for (const began = performance.now(); performance.now() - began < STEP_LIMIT_MS; ) {
      signal.throwIfAborted();
      const found = await look();
      if (found) return found;
      await sleep(LOOK_EVERY_MS, signal);
    }
    throw new UserError(
      `The demo waited in vain for: ${what}. Remove its folder and start again; if it stays so, report it.`,
    );
  };
}

async function ending(db: Database, config: Config, once: boolean): Promise<void> {
  printLine('');
  const tickets = await listTickets(db, { limit: 20 });
  printRows(
    tickets.reverse().map(({ number, status, closeReason, language, requester, subject }) => ({
      number,
      status,
      reason: closeReason,
      language,
      requester,
      subject,
    })),
    false,
    'No tickets.',
  );
  const [first] = tickets;
  printLine(`
Where to look next
  the mails that were sent   ls ${path.join(config.VAR_DIR, 'outbox')}      (open them in any mail program)
  one ticket                 VAR_DIR=${config.VAR_DIR} npx tirkeu ticket show ${first?.number ?? 'NUMBER'}
  write to the desk          drop a mail into ${path.join(config.MAILDIR, 'new')}
  run it for real            README.md, "Running it for real"`);
  if (!once)
    printLine('\nThe demo goes on watching, an hour in half a minute. Ctrl-C stops it; a second start resumes.');
}

/** What the daemon does, as sentences. */
function narrator(config: Config, clock: () => Date): MailLog {
  return {
    ...logOf(config, 'error'),
    handled: ({ reason, ticket }) => say(clock, `   ${ticket ?? '(no ticket)'}  ${reason}`),
    sent: ({ notice, recipient, ticket }, _response, dueAt) =>
      say(clock, `   ${ticket ?? ''}  → ${notice} to ${recipient}${dueAt ? `; answer due ${astana(dueAt)}` : ''}`),
    closed: (ticket) => say(clock, `   ${ticket}  closed: клиенттен жауап келмеді`),
  };
}

function say(clock: () => Date, text: string): void {
  printLine(`${astana(clock())}  ${text}`);
}

function astana(instant: Date): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: ASTANA, hour: '2-digit', minute: '2-digit' }).format(instant);
}
