// Builds what the daemon and the command line share from the settings: database, mail flow, sender, closing sweep.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { authorChecker } from './author-checker';
import { readCalendarFile } from './calendar-files';
import type { Config } from './config';
import { UserError } from './errors';
import { loadFaq } from './faq-files';
import { loadLexicon } from './lexicon-files';
import type { MailFlow } from './mail-flow';
import type { MailLog } from './mail-log';
import { openDatabase } from './open-database';
import { parserThread } from './parser-thread';
import { thumbnailer } from './picture/thumbnail';
import { alertAdministrators } from './record/alert-administrators';
import type { Store } from './record/database';
import type { DeskIdentity } from './record/decided-mail';
import { findingLine } from './reply/finding-words';
import { folderTransport } from './reply/folder-transport';
import { type LiveTemplates, liveTemplates } from './reply/live-templates';
import { readTokenFinding } from './reply/read-token-finding';
import type { Sender } from './reply/send-outbox';
import { smtpTransport } from './reply/smtp-transport';
import type { TemplateFolders } from './reply/template-files';
import type { TokenKeys } from './reply/tokens';
import type { Transport } from './reply/transport';
import type { ClosingSweep } from './schedule/close-unanswered';
import type { Lexicon } from './screen/lexicon';
import { loadServiceLevels } from './service-level-files';
import { zoneDataIsCurrent } from './ticket/astana-time';
import type { InfoClock } from './ticket/info-clock';
import { quietHours } from './ticket/quiet-hours';
import type { WorkingCalendar } from './ticket/working-calendar';
import type { TriageRules } from './triage/rules';
import { loadTriageRules } from './triage-files';

export interface Desk {
  readonly config: Config;
  readonly store: Store;
  readonly flow: MailFlow;
  readonly sender: Sender;
  readonly closing: (mailboxes: readonly string[]) => ClosingSweep;
  readonly calendar: WorkingCalendar;
  readonly templates: LiveTemplates;
  close(): Promise<void>;
}

/** What the edge provides: the real clock and chance in daemon.ts, others in the demo and in tests. */
export interface World {
  readonly now: () => Date;
  readonly log: MailLog;
  /** The lexicon in use; the daemon reloads it, commands read it once. */
  readonly lexicon?: () => Lexicon;
  /** Likewise the rules of triage. */
  readonly triageRules?: () => TriageRules;
}

/** @throws UserError when a setting, a file or the database stands in the way; the text says what to do. */
export async function openDesk(config: Config, world: World): Promise<Desk> {
  if (!zoneDataIsCurrent())
    throw new UserError(
      'The time-zone data of this Node.js is older than 2024: Astana would be an hour off. Install a current Node.js.',
    );
  const calendar = readCalendarFile(config.CALENDAR_FILE).calendar;
  const levels = loadServiceLevels(config.SERVICE_LEVELS_FILE);
  const timing = { levels, calendar, quiet: quietHours(config.QUIET_HOURS) };
  const lexicon = world.lexicon ?? constant(loadLexicon(config.LEXICON_DIR));
  const triageRules = world.triageRules ?? constant(loadTriageRules(config.TRIAGE_DIR));
  const keys = tokenKeys(config);
  const faq = loadFaq(config.FAQ_DIR);
  // Last of what can fail: from here on there is something to close.
  const database = await openDatabase(config, world.log);
  const { db } = database.store;
  const identity = deskIdentity(config);
  const templates = liveTemplates(templateFolders(config), {
    changed: (files) => world.log.templatesChanged(files),
    refused(findings, known) {
      const lines = findings.map((one) => findingLine(one, config.DEFAULT_LANGUAGE));
      world.log.templatesRefused(lines);
      // The administrators were told before the restart.
      if (known) return;
      const detail = lines.slice(0, 20).join('\n');
      alertAdministrators(db, 'template-faulty', detail, world.now(), identity).catch(world.log.databaseAway);
    },
    unkept: (error) => world.log.trouble('keeping the last good templates', error),
  });
  const clock: InfoClock = { mode: config.INFO_CLOCK, hours: config.INFO_HOURS, calendar };
  const policy = {
    defaultLanguage: config.DEFAULT_LANGUAGE,
    reopenDays: config.REOPEN_DAYS,
    noticesPerSender: config.NOTICES_PER_SENDER,
    noticesInAll: config.NOTICES_IN_ALL,
    mailsPerSender: config.MAILS_PER_SENDER,
    maxMailMb: config.MAX_MAIL_MB,
    courtesy: {
      hold: config.COURTESY === 'hold',
      warn: config.COURTESY_WARNING,
      report: config.COURTESY_REPORT,
      closeDays: config.COURTESY_CLOSE_DAYS,
    },
    numberPrefix: config.NUMBER_PREFIX,
    ownAddresses: identity.ownAddresses,
    sendDelaySeconds: config.SEND_DELAY_SECONDS,
    transcripts: config.TRANSCRIPTS,
    assignment: config.ASSIGNMENT,
    qa: { address: config.QA_ADDRESS, days: config.QA_REPORT_DAYS },
    faq,
  };
  const step = stepHook(config);
  const parser = parserThread();
  const transport = openTransport(config, world.now);
  const { now, log } = world;
  return {
    config,
    store: database.store,
    flow: {
      db,
      parse: parser.parse,
      lexicon,
      triageRules,
      identity,
      policy,
      calendar,
      timing,
      checkAuthor: authorChecker(config, db),
      readTokens: (addresses, at) => readTokenFinding(addresses, keys, at),
      now,
      step,
    },
    sender: {
      db,
      transport,
      templates,
      identity,
      keys,
      clock,
      now,
      log,
      step,
      desk: { name: config.DESK_NAME, address: config.DESK_ADDRESS },
      tokenDays: config.TOKEN_DAYS,
      maxAttachments: config.MAX_ENCLOSED_MB * 1_000_000,
      thumbnail: thumbnailer(),
    },
    closing: (mailboxes) => ({
      db,
      policy,
      identity,
      timing,
      mailboxes,
      now,
      log: { closed: log.closed, waits: log.closingWaits },
      step,
    }),
    calendar,
    templates,
    async close() {
      templates.close();
      transport.close();
      await parser.close();
      await database.close();
    },
  };
}

export function openTransport(config: Config, now: () => Date): Transport {
  if (!config.SMTP_URL) return folderTransport(path.join(config.VAR_DIR, 'outbox'), now);
  // Shorter than the outbox lease: a hand-over that hangs must be over before another sender may take the notice.
  return smtpTransport(config.SMTP_URL, {
    connections: config.SENDERS,
    ...(config.SMTP_CA_FILE ? { ca: readFileSync(config.SMTP_CA_FILE, 'utf8') } : {}),
    socketTimeout: 60_000,
    sendTimeout: 180_000,
  });
}

export function templateFolders(config: Config): TemplateFolders {
  return { builtIn: config.builtInTemplates, own: config.TEMPLATES_DIR };
}

function deskIdentity(config: Config): DeskIdentity {
  const [, domain = 'localhost'] = config.DESK_ADDRESS.split('@');
  return {
    prefix: config.NUMBER_PREFIX,
    domain,
    ownAddresses: new Set([config.DESK_ADDRESS, ...config.DESK_ALIASES.map((alias) => alias.toLowerCase())]),
    unique: () => `tirkeu.${randomBytes(15).toString('hex')}`,
  };
}

/** Where the secret of our own is, or will be. */
export function tokenSecretFile({ VAR_DIR }: Config): string {
  return path.join(VAR_DIR, 'token.secret');
}

/** TOKEN_SECRETS, else a secret of our own, made once and readable to us only. */
export function tokenKeys(config: Config): TokenKeys {
  const [current, ...older] = config.TOKEN_SECRETS;
  if (current !== undefined) return { current, older };
  const file = tokenSecretFile(config);
  mkdirSync(config.VAR_DIR, { recursive: true });
  if (!existsSync(file)) {
    try {
      writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'EEXIST') throw error;
    }
  }
  return { current: readFileSync(file, 'utf8').trim(), older: [] };
}

/** Dies at the step that a fault test names (`applied`, or `applied:3` for the third time), as `kill -9` would. */
function stepHook({ dieAtStep }: Config): (name: string) => void {
  if (dieAtStep === null) return () => {};
  const [step, time = '1'] = dieAtStep.split(':');
  let left = Number(time);
  return (name) => {
    if (name === step) left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
  };
}

function constant<T>(value: T): () => T {
  return () => value;
}
