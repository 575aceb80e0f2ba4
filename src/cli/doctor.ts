// tirkeu doctor: checks everything that must be right before the desk runs; one line each, exit code 1 when one is not.
import type { Command } from 'commander';
import { readCalendarFile } from '../calendar-files';
import { type Config, loadConfig, printableConfig } from '../config';
import { openDatabase, openTransport, templateFolders, tokenKeys } from '../desk';
import { errorText, UserError } from '../errors';
import { loadFaq } from '../faq-files';
import { loadLexicon } from '../lexicon-files';
import { openSources } from '../open-sources';
import { pendingMigrations } from '../record/database';
import { listStaff } from '../record/staff';
import { checkTemplates } from '../reply/check-templates';
import { findingLine } from '../reply/finding-words';
import { folderFiles } from '../reply/template-files';
import { loadServiceLevels } from '../service-level-files';
import { zoneDataIsCurrent } from '../ticket/astana-time';
import { checkCalendar } from '../ticket/check-calendar';
import { loadTriageRules } from '../triage-files';
import { printLine } from './print';
import { logOf } from './with-desk';

interface Check {
  readonly name: string;
  /** Resolves to what is well; rejects with what is not and how to mend it. */
  readonly run: () => Promise<string>;
}

export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description(
      'check settings, time zone, calendar, service levels, database, mailboxes, SMTP, templates, lexicon, triage and staff',
    )
    .option('--json', 'one JSON line a check')
    .option('--settings', 'also print the settings in force, secrets hidden')
    .action(async (options: { json?: boolean; settings?: boolean }) => {
      const config = loadConfig();
      if (options.settings)
        for (const [name, value] of Object.entries(printableConfig(config))) printLine(`${name}=${value}`);
      let failed = 0;
      for (const { name, run } of checks(config)) {
        const { ok, text } = await run().then(
          (said) => ({ ok: true, text: said }),
          (error) => ({ ok: false, text: errorText(error) }),
        );
        if (!ok) failed += 1;
        printLine(
          options.json
            ? JSON.stringify({ check: name, ok, text })
            : `${ok ? 'ok  ' : 'FAIL'}  ${name.padEnd(11)} ${text}`,
        );
      }
      if (failed > 0) throw new UserError(`${failed} check${failed > 1 ? 's' : ''} failed.`);
    });
}

function checks(config: Config): Check[] {
  return [
    { name: 'settings', run: async () => `read; the desk is ${config.DESK_ADDRESS}` },
    { name: 'time zone', run: async () => checkZone() },
    { name: 'calendar', run: async () => checkCalendarFile(config) },
    { name: 'levels', run: async () => checkLevels(config) },
    { name: 'authority', run: async () => checkAuthority(config) },
    { name: 'secrets', run: async () => `${1 + tokenKeys(config).older.length} signing secret(s)` },
    { name: 'database', run: () => checkDatabase(config) },
    ...mailboxChecks(config),
    { name: 'smtp', run: () => checkTransport(config) },
    { name: 'templates', run: () => checkAllTemplates(config) },
    { name: 'lexicon', run: async () => checkLexicon(config) },
    { name: 'triage', run: async () => checkTriage(config) },
    { name: 'answers', run: async () => `${loadFaq(config.FAQ_DIR).length} standard answers` },
  ];
}

/** Nothing wrong, but an administrator ought to know on what the operators' commands rest. */
function checkAuthority({ AUTH_CHECK, TRUSTED_AUTHSERV }: Config): string {
  if (AUTH_CHECK === 'verify') return 'DKIM and DMARC of operators are checked over DNS';
  if (TRUSTED_AUTHSERV.length > 0 && AUTH_CHECK !== 'off') return `the word of ${TRUSTED_AUTHSERV.join(', ')} counts`;
  return 'commands rest on reply addresses alone: set TRUSTED_AUTHSERV or AUTH_CHECK=verify, so that a leaked one does nothing';
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

async function checkDatabase(config: Config): Promise<string> {
  const { store, close } = await openDatabase(config, logOf(config, 'error'));
  try {
    const pending = await pendingMigrations(store.db);
    const staff = (await listStaff(store.db)).filter(({ active }) => active);
    const lacking = ['operator', 'superior', 'administrator'].filter(
      (role) => !staff.some((member) => member.role === role),
    );
    const advice = lacking.length > 0 ? `; nobody is ${lacking.join(', ')} yet (tirkeu operator add)` : '';
    return `${config.DATABASE_URL ? 'server' : 'embedded PostgreSQL'}, ${pending} migrations pending, staff of ${staff.length}${advice}`;
  } finally {
    await close();
  }
}

function mailboxChecks(config: Config): Check[] {
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
