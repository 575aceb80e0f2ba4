// The daemon: stands by until the desk is free, works it until it is told to stop. Takes the real clock, chance and signals.
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Config } from './config';
import { serveHealth } from './console/health';
import { type HttpServer, mount, openHttpServer } from './console/http-server';
import { serveIntake } from './console/intake';
import { deskStudio } from './console/studio/desk-studio';
import { serveStudio } from './console/studio/studio';
import { databaseOutage } from './database-outage';
import { type Desk, openDesk } from './desk';
import { watchLexicon } from './lexicon-files';
import { sleep } from './mail-intake';
import { type Bell, createBell } from './receive/bell';
import { alertAdministrators } from './record/alert-administrators';
import { holdLease, releaseLease } from './record/lease';
import { listStaff } from './record/staff';
import { astanaTime } from './ticket/astana-time';
import { watchTriageRules } from './triage-files';
import { type DaemonOptions, LEASE, RENEW_MS, workDesk } from './work-desk';

export interface Daemon {
  readonly desk: Desk;
  /** Rejects when the work cannot go on for a reason that nobody foresaw; resolves once it is stopped. */
  readonly ended: Promise<void>;
  /** Lets the mail in hand finish, then closes everything. */
  stop(): Promise<void>;
}

/** @throws UserError when it cannot start; the text says what to do. */
export async function startDaemon(config: Config, options: DaemonOptions): Promise<Daemon> {
  const { log } = options;
  let opened: Desk | null = null;
  /** Found before there is a desk to tell it. */
  const early: (readonly [what: string, message: string])[] = [];
  const alert = (what: string, message: string): void => {
    if (opened === null) early.push([what, message]);
    else tellAdministrators(opened, options, what, message);
  };
  const lexicon = watchLexicon(config.LEXICON_DIR, path.join(config.VAR_DIR, 'lexicon.good'), {
    onReload: () => log.lexiconReloaded(),
    onBad: (message) => {
      log.lexiconRefused(message);
      alert('lexicon-faulty', message);
    },
    onUnkept: (message) => log.lexiconUnkept(message),
  });
  const triageRules = watchTriageRules(config.TRIAGE_DIR, {
    onReload: () => log.triageRulesReloaded(),
    onBad: (message) => {
      log.triageRulesRefused(message);
      alert('triage-faulty', message);
    },
  });
  const closeWatchers = () => {
    lexicon.close();
    triageRules.close();
  };
  const desk = await openDesk(config, {
    now: options.now,
    log,
    lexicon: lexicon.current,
    triageRules: triageRules.current,
  });
  opened = desk;
  for (const [what, message] of early) tellAdministrators(desk, options, what, message);
  const ending = new AbortController();
  const running = { leader: false };
  const ledgerBell = createBell();
  const http = await openHttp(desk, options, () => running.leader, ledgerBell).catch(async (error) => {
    closeWatchers();
    await desk.close();
    throw error;
  });
  warnOfCalendarGaps(desk, options);
  warnOfMissingStaff(desk, options).catch((error) => log.trouble('looking for operators', error));
  // Not awaited: mails wait for it where they need it.
  desk.templates.refresh().catch((error) => log.trouble('own templates', error));
  desk.templates.watch();
  const ended = live(desk, options, running, ledgerBell, ending.signal);
  // Whoever waits for it is told as well; it must not end the process before that.
  ended.catch(() => {});
  log.started({
    mailboxes: config.IMAP_URL.length || config.MAILDIR,
    sends: config.SMTP_URL ? 'smtp' : `${config.VAR_DIR}/outbox`,
    http: http?.url,
  });
  return {
    desk,
    ended,
    async stop() {
      ending.abort();
      try {
        await ended;
      } finally {
        closeWatchers();
        await http?.close();
        await desk.close();
        log.stopped();
      }
    },
  };
}

/** Enough to mend a file by; the log names them all. */
const MOST_LINES = 20;

/** A data file that was changed while the daemon runs has mistakes: the mail names the lines. */
function tellAdministrators(desk: Desk, { now, log }: DaemonOptions, what: string, message: string): void {
  const detail = message.split('\n').slice(0, MOST_LINES).join('\n');
  alertAdministrators(desk.store.db, what, detail, now(), desk.flow.identity).catch((error) =>
    log.trouble(what, error),
  );
}

/** Stands by until the desk is free, then works it for as long as the lease holds. */
async function live(
  desk: Desk,
  options: DaemonOptions,
  running: { leader: boolean },
  ledgerBell: Bell,
  ending: AbortSignal,
): Promise<void> {
  const { log } = options;
  const holder = randomUUID();
  const { db } = desk.store;
  const outage = databaseOutage(log);
  let said = false;
  while (!ending.aborted) {
    const mine = await holdLease(db, LEASE, holder).catch((error) => {
      outage.failed('lease of the desk', error);
      return null;
    });
    if (mine !== null) outage.answered();
    if (!mine) {
      // Without an answer nobody knows whether another daemon is there.
      if (mine === false && !said) log.standingBy();
      said ||= mine === false;
      await sleep(RENEW_MS, ending);
      continue;
    }
    log.tookOver();
    running.leader = true;
    await workDesk(desk, options, outage, holder, ledgerBell, ending);
    running.leader = false;
    said = false;
  }
  await releaseLease(db, LEASE, holder).catch((error) => outage.failed('lease of the desk', error));
}

async function openHttp(
  desk: Desk,
  { log }: DaemonOptions,
  isLeader: () => boolean,
  ledgerBell: Bell,
): Promise<HttpServer | null> {
  const { HTTP_HOST, HTTP_PORT } = desk.config;
  if (HTTP_PORT === 0) return null;
  return openHttpServer(HTTP_HOST, HTTP_PORT, async (app) => {
    serveHealth(app, desk, isLeader);
    const failed = (error: unknown): void => log.trouble('intake', error);
    await mount(app, '/studio', serveStudio, deskStudio(desk));
    await mount(app, '/intake', serveIntake, { desk, waits: ledgerBell.ring, failed });
  });
}

function warnOfCalendarGaps(desk: Desk, { now, log }: DaemonOptions): void {
  const { year } = astanaTime(now());
  const missing = [year, year + 1].filter((wanted) => !desk.calendar.years.includes(wanted));
  if (missing.length > 0) log.calendarGap(missing);
}

/** Requests would be acknowledged, and nobody would know of them. */
async function warnOfMissingStaff(desk: Desk, { log }: DaemonOptions): Promise<void> {
  const staff = await listStaff(desk.store.db);
  if (!staff.some(({ active, role }) => active && role === 'operator')) log.nobodyIsOperator();
}
