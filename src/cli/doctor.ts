// tirkeu doctor: checks everything that must be right before the desk runs; one line each, exit code 1 when one is not.
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { readCalendarFile } from '../calendar-files';
import { type Config, loadConfig, printableConfig } from '../config';
import { openTransport, templateFolders, tokenKeys, tokenSecretFile } from '../desk';
import { errorText, UserError } from '../errors';
import { loadFaq } from '../faq-files';
import { loadLexicon } from '../lexicon-files';
import { openSources } from '../open-sources';
import { checkTemplates } from '../reply/check-templates';
import { findingLine } from '../reply/finding-words';
import { folderFiles } from '../reply/template-files';
import { loadServiceLevels } from '../service-level-files';
import { zoneDataIsCurrent } from '../ticket/astana-time';
import { checkCalendar } from '../ticket/check-calendar';
import { loadTriageRules } from '../triage-files';
import type { Check, Finding } from './doctor-check';
import { databaseChecks } from './doctor-database';
import { printLine } from './print';
import { logOf } from './with-desk';

const MARKS = { ok: 'ok  ', advice: 'note', failed: 'FAIL' } as const;

interface Report {
  readonly check: string;
  readonly level: keyof typeof MARKS;
  readonly text: string;
}

export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description(
      'check settings, time zone, calendar, service levels, database, mailboxes, SMTP, templates, lexicon, triage and staff',
    )
    .option('--json', 'one JSON line a check')
    .option('--settings', 'also print the settings in force, secrets hidden')
    .addHelpText(
      'after',
      '\nIt only looks, and makes nothing but the folder of mails that are done: nothing is migrated, nothing sent. "note" is what works and is yet worth knowing; exit code 1 after a FAIL.\n\nExamples:\n  tirkeu doctor\n  tirkeu doctor --settings\n  tirkeu doctor --json | jq -r \'select(.ok | not) | .text\'',
    )
    .action(async (options: { json?: boolean; settings?: boolean }) => {
      let failed = 0;
      const tell = ({ check, level, text }: Report): void => {
        if (level === 'failed') failed += 1;
        if (options.json) printLine(JSON.stringify({ check, ok: level !== 'failed', level, text }));
        else printLine(`${MARKS[level]}  ${check.padEnd(11)} ${text}`);
      };
      const config = settings(tell);
      if (config !== null) {
        if (options.settings)
          for (const [name, value] of Object.entries(printableConfig(config)))
            printLine(options.json ? JSON.stringify({ setting: name, value }) : `${name}=${value}`);
        for (const check of checks(config)) tell(await reportOf(check));
      }
      if (failed > 0) throw new UserError(`${failed} check${failed > 1 ? 's' : ''} failed.`);
    });
}

/** Without settings there is nothing else to check. */
function settings(tell: (report: Report) => void): Config | null {
  try {
    return loadConfig();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    tell({ check: 'settings', level: 'failed', text: error.message });
    return null;
  }
}

async function reportOf({ name, run }: Check): Promise<Report> {
  try {
    const found = await run();
    if (typeof found === 'string') return { check: name, level: 'ok', text: found };
    return { check: name, level: 'advice', text: found.advice };
  } catch (error) {
    return { check: name, level: 'failed', text: errorText(error) };
  }
}

function checks(config: Config): Check[] {
  return [
    { name: 'settings', run: async () => `read; the desk is ${config.DESK_ADDRESS}` },
    { name: 'time zone', run: async () => checkZone() },
    { name: 'calendar', run: async () => checkCalendarFile(config) },
    { name: 'levels', run: async () => checkLevels(config) },
    { name: 'authority', run: async () => checkAuthority(config) },
    { name: 'secrets', run: async () => checkSecrets(config) },
    ...databaseChecks(config),
    ...mailboxChecks(config),
    { name: 'smtp', run: () => checkTransport(config) },
    { name: 'templates', run: () => checkAllTemplates(config) },
    { name: 'lexicon', run: async () => checkLexicon(config) },
    { name: 'triage', run: async () => checkTriage(config) },
    { name: 'answers', run: async () => `${loadFaq(config.FAQ_DIR).length} standard answers` },
  ];
}

/** Nothing wrong, but an administrator ought to know on what the operators' commands rest. */
function checkAuthority({ AUTH_CHECK, TRUSTED_AUTHSERV }: Config): Finding {
  if (AUTH_CHECK === 'verify') return 'DKIM and DMARC of operators are checked over DNS';
  if (TRUSTED_AUTHSERV.length > 0 && AUTH_CHECK !== 'off') return `the word of ${TRUSTED_AUTHSERV.join(', ')} counts`;
  return {
    advice:
      'commands rest on reply addresses alone: set TRUSTED_AUTHSERV or AUTH_CHECK=verify, so that a leaked one does nothing',
  };
}

function checkSecrets(config: Config): string {
  const file = tokenSecretFile(config);
  if (config.TOKEN_SECRETS.length === 0 && !existsSync(file)) return `made at the first start, in ${file}`;
  return `${1 + tokenKeys(config).older.length} signing secret(s)`;
}

function checkZone(): string {
  if (!zoneDataIsCurrent()) throw new UserError('time-zone data older than 2024: install a current Node.js');
  return 'Asia/Almaty is UTC+5';
}

function checkCalendarFile({ CALENDAR_FILE: file }: Config): string {
  const { data, calendar } = readCalendarFile(file);
  const findings = checkCalendar(data, new Date());
  const missing = findings.filter(({ kind }) => kind === 'missing').map(({ text }) => text);
  if (missing.length > 0) throw new UserError(`${file}: ${missing.join('; ')}`);
  return [`knows ${calendar.years.join(', ')}`, ...findings.map(({ text }) => text)].join('; ');
}

function checkLevels({ SERVICE_LEVELS_FILE: file }: Config): string {
  const levels = loadServiceLevels(file);
  return `${Object.keys(levels).join(' and ')}: first response and resolution of each category`;
}

function mailboxChecks(config: Config): Check[] {
  if (config.IMAP_URL.length === 0 && !existsSync(config.MAILDIR))
    return [{ name: 'mailbox', run: async () => sayMissing(config) }];
  try {
    return openSources(config, logOf(config, 'error')).map((source) => ({
      name: 'mailbox',
      run: async () => {
        try {
          let count = 0;
          await source.sweep({
            opened: async () => {},
            unknown: async (refs) => {
              count = refs.length;
              return [];
            },
            arrived: async () => {},
          });
          await source.prepare();
          const done = config.SETTLEMENT === 'move' ? `, those done go to ${config.PROCESSED_FOLDER}` : '';
          return `${source.mailbox}: ${count} mails in it${done}`;
        } finally {
          await source.close();
        }
      },
    }));
  } catch (error) {
    return [{ name: 'mailbox', run: () => Promise.reject(error) }];
  }
}

/** The Maildir of our own is made at the first start; one that was named is there, or its name is a slip. */
function sayMissing({ MAILDIR, VAR_DIR }: Config): string {
  if (MAILDIR === path.join(VAR_DIR, 'mail')) return `maildir:${MAILDIR}: made at the first start`;
  throw new UserError(`MAILDIR=${MAILDIR} is not there: correct it, or make it: mkdir -p ${MAILDIR}/{new,cur,tmp}`);
}

async function checkTransport(config: Config): Promise<string> {
  const transport = openTransport(config, () => new Date());
  try {
    await transport.verify();
    return config.SMTP_URL
      ? `${new URL(config.SMTP_URL).host} takes our mail`
      : `no SMTP_URL: mail is written to ${config.VAR_DIR}/outbox`;
  } finally {
    transport.close();
  }
}

function checkLexicon(config: Config): string {
  loadLexicon(config.LEXICON_DIR);
  return 'kk, ru and en are good';
}

function checkTriage(config: Config): string {
  loadTriageRules(config.TRIAGE_DIR);
  return 'kk, ru and en are good';
}

async function checkAllTemplates(config: Config): Promise<string> {
  const found = await checkTemplates(folderFiles(templateFolders(config)));
  const errors = found.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new UserError(errors.map((one) => findingLine(one, 'en')).join(' | '));
  const advice = found.length > 0 ? `; ${found.length} warning(s): tirkeu template lint` : '';
  return `every notice in kk, ru and en${advice}`;
}
