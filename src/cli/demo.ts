// tirkeu demo: a day at the desk without any set-up: embedded PostgreSQL, a Maildir, sent mail as files, a clock that runs fast.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Command } from 'commander';
import { type Config, loadConfig } from '../config';
import { type Daemon, startDaemon } from '../daemon';
import { UserError } from '../errors';
import type { MailLog } from '../mail-log';
import { openDatabase } from '../open-database';
import { readInstant, writeInstant } from '../record/clock-setting';
import type { Database } from '../record/database';
import { knownMailbox } from '../record/mailboxes';
import { listOutbox } from '../record/outbox';
import { sentNotice } from '../record/sent-notice';
import { addStaff } from '../record/staff';
import { listTickets } from '../record/ticket-view';
import { ASTANA } from '../ticket/astana-time';
import { answeredNotice, DAY, deliver, isPlayed, SILENT } from './demo-day';
import { printLine, printRows } from './print';
import { untilSignal } from './serve';
import { logOf } from './with-desk';

/** Seconds of the demo's clock in one real second: while people write, and while all wait for an answer (eight hours in 16 s). */
const SPEED = { day: 120, silence: 1800 };
/** To the customer and to the operator. */
const CLOSING_MAILS = 2;
const CLOCK_KEY = 'demo';
const FIXTURES = path.join(__dirname, '..', '..', 'fixtures', 'day');
/** Real time after which a step that does not happen is a fault, not patience. */
const STEP_LIMIT_MS = 240_000;

export function addDemo(program: Command): void {
  program
    .command('demo')
    .description('a day at the desk, with nothing to set up; a second start resumes')
    .option('--once', 'stop after the day instead of watching the Maildir on')
    .option('--dir <folder>', 'where everything is kept', 'var')
    .action(async (options: { once?: boolean; dir: string }) =>
      runDemo(path.resolve(options.dir), options.once === true),
    );
}

async function runDemo(dir: string, once: boolean): Promise<void> {
  if (!existsSync(FIXTURES)) throw new UserError('The demo needs fixtures/day/ of the source tree, which is not here.');
  const config = loadConfig({
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
  });
  printLine('tirkeu demo: a day at the desk. The clock runs fast; times are Astana time.\n');
  const clock = await demoClock(config);
  const daemon = await startDaemon(config, {
    log: narrator(config, clock.now),
    importExisting: false,
    now: clock.now,
    idleMs: 200,
  });
  const stopped = untilSignal();
  try {
    await Promise.race([playDay(daemon, config, clock), stopped]);
    await writeInstant(daemon.desk.store.db, CLOCK_KEY, clock.now());
    await ending(daemon.desk.store.db, config, once);
    if (!once) await stopped;
  } finally {
    await writeInstant(daemon.desk.store.db, CLOCK_KEY, clock.now());
    await daemon.stop();
  }
}

/** A clock whose speed can be changed; it stands still until it is given one. */
interface DemoClock {
  readonly now: () => Date;
  run(speed: number): void;
}

/** Starts at nine in the morning of the present day, or where the last run stopped. */
async function demoClock(config: Config): Promise<DemoClock> {
  const { store, close } = await openDatabase(config, logOf(config, 'error'));
  const resumed = await readInstant(store.db, CLOCK_KEY);
  await close();
  const morning = new Date();
  morning.setUTCHours(4, 0, 0, 0);
  let shown = (resumed ?? morning).getTime();
  let since = performance.now();
  let speed = 0;
  const now = (): Date => new Date(shown + Math.round((performance.now() - since) * speed));
  return {
    now,
    run(faster) {
      [shown, since, speed] = [now().getTime(), performance.now(), faster];
    },
  };
}

async function playDay(daemon: Daemon, config: Config, clock: DemoClock): Promise<void> {
  const { db } = daemon.desk.store;
  await addStaff(
    db,
    { address: 'dana@mitwork.kz', name: 'Дана Ахметова', language: 'ru', role: 'operator' },
    clock.now(),
  );
  await addStaff(
    db,
    { address: 'yerlan@mitwork.kz', name: 'Ерлан Сейітұлы', language: 'kk', role: 'superior' },
    clock.now(),
  );
  await addStaff(
    db,
    { address: 'admin@mitwork.kz', name: 'Admin', language: 'en', role: 'administrator' },
    clock.now(),
  );
  // The first sweep enters the empty mailbox; what comes later is new.
  await eventually(() => knownMailbox(db, `maildir:${config.MAILDIR}`), 'the first look into the mailbox');
  clock.run(SPEED.day);
  if (await isPlayed(db, DAY.at(-1)!)) printLine('The day was played before; everything is as it was left.');
  for (const step of DAY) {
    if (await isPlayed(db, step)) continue;
    const notice = step.answers ? await eventually(() => answeredNotice(db, step), step.tells) : null;
    say(clock.now, `✉  ${step.tells}`);
    await deliver(step, notice, config.MAILDIR, FIXTURES, clock.now());
    await eventually(() => isPlayed(db, step), step.tells);
  }
  clock.run(SPEED.silence);
  await eventually(
    () => sentNotice(db, SILENT, 'closed-no-response', 'j.carter@eurosupply.example'),
    'the closing after eight hours',
  );
  clock.run(SPEED.day);
  await eventually(
    async () => (await listOutbox(db, CLOSING_MAILS)).every(({ sentAt }) => sentAt !== null),
    'the last mails to be sent',
  );
}

async function eventually<T>(look: () => Promise<T | null | false>, what: string): Promise<T> {
  for (const began = performance.now(); performance.now() - began < STEP_LIMIT_MS; await delay(50)) {
    const found = await look();
    if (found) return found;
  }
  throw new UserError(
    `The demo waited in vain for: ${what}. Remove its folder and start again; if it stays so, report it.`,
  );
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
  if (!once) printLine('\nThe demo goes on watching; Ctrl-C stops it.');
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
