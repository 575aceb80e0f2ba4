// Settings: environment -> Config, every mistake named at once with its fix. The only reader of process.env.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import type { z } from 'zod';
import { distance } from './decide/edit-distance';
import { errorText, UserError } from './errors';
import { SETTINGS, type SettingName } from './settings';

/** Files and folders that the daemon only reads: when one is named, it must be there. */
const PLACES = [
  'IMAP_CA_FILE',
  'SMTP_CA_FILE',
  'TEMPLATES_DIR',
  'FAQ_DIR',
  'LEXICON_DIR',
  'TRIAGE_DIR',
  'CALENDAR_FILE',
  'SERVICE_LEVELS_FILE',
] as const satisfies readonly SettingName[];

const ROOT = path.join(__dirname, '..');

type Values = { readonly [N in SettingName]: z.output<(typeof SETTINGS)[N]['schema']> };

export interface Config extends Values {
  readonly VAR_DIR: string;
  /** The administrator's own folder; it need not exist. */
  readonly TEMPLATES_DIR: string;
  readonly builtInTemplates: string;
  readonly FAQ_DIR: string;
  readonly LEXICON_DIR: string;
  readonly TRIAGE_DIR: string;
  readonly CALENDAR_FILE: string;
  readonly SERVICE_LEVELS_FILE: string;
  readonly MAILDIR: string;
  /** Only for the fault tests: the process kills itself at this step of its work. */
  readonly dieAtStep: string | null;
}

/** Reads settings from `.env` in the working folder and from the environment, which wins. @throws UserError naming every wrong setting. */
export function loadConfig(overrides: Readonly<Record<string, string>> = {}): Config {
  const fromFile = existsSync('.env') ? parseEnv(readEnvFile('.env')) : {};
  return readConfig({ ...fromFile, ...process.env, ...overrides }, Object.keys(fromFile));
}

function readEnvFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UserError(
      `${path.resolve(file)} cannot be read: ${errorText(error)}. It must be a file that this user may read.`,
    );
  }
}

/** `written`: the names in `.env`. One that is nearly a setting's is a slip, and would be without effect; others may be for other programs. */
export function readConfig(env: Readonly<Record<string, string | undefined>>, written: readonly string[] = []): Config {
  const values: Record<string, unknown> = {};
  const problems = misspelt(written);
  for (const [name, { schema, fallback, help, ...rest }] of Object.entries(SETTINGS)) {
    const text = env[name]?.trim() || fallback;
    const read = schema.safeParse(text);
    if (read.success) values[name] = read.data;
    else
      problems.push(
        `${name}${'secret' in rest ? '' : `=${text}`}: ${read.error.issues.map(({ message }) => message).join('; ')}\n    ${help}`,
      );
  }
  if (values.AUTH_CHECK === 'server' && !env.TRUSTED_AUTHSERV?.trim()) {
    problems.push('AUTH_CHECK=server: needs TRUSTED_AUTHSERV, the mail server whose word counts');
  }
  if (Number(values.INFO_REMINDER_HOURS) > 0 && Number(values.INFO_REMINDER_HOURS) >= Number(values.INFO_HOURS)) {
    problems.push(`INFO_REMINDER_HOURS=${values.INFO_REMINDER_HOURS}: must be less than INFO_HOURS, or be 0`);
  }
  for (const name of PLACES) {
    const place = env[name]?.trim();
    if (place && !existsSync(place))
      problems.push(`${name}=${place}: is not there${remedy(name, place)}\n    ${SETTINGS[name].help}`);
  }
  if (problems.length > 0) {
    throw new UserError(
      `${problems.length} setting${problems.length > 1 ? 's are' : ' is'} wrong; correct .env or the environment:\n  ${problems.join('\n  ')}`,
    );
  }
  return withPlaces(values as Values, env.TIRKEU_TEST_DIE_AT_STEP ?? null);
}

/** Own templates begin with an empty folder; a slip in its name must not send the built-in mails in silence, so nobody makes it unasked. */
function remedy(name: SettingName, place: string): string {
  return name === 'TEMPLATES_DIR' ? `; correct the name, or make the folder: mkdir -p '${path.resolve(place)}'` : '';
}

/** compose.yaml reads the same file, and names there settings of its own. */
function misspelt(written: readonly string[]): string[] {
  const names = Object.keys(SETTINGS);
  return written
    .filter((name) => !names.includes(name))
    .flatMap((name) => {
      const plain = name.toUpperCase().replaceAll('-', '_');
      const meant = names.find((known) => distance(plain, known, 3) < 3);
      return meant === undefined ? [] : [`${name}: is no setting, and would be without effect; is ${meant} meant?`];
    });
}

function withPlaces(values: Values, dieAtStep: string | null): Config {
  const varDir = path.resolve(values.VAR_DIR);
  return {
    ...values,
    dieAtStep,
    VAR_DIR: varDir,
    MAILDIR: path.resolve(values.MAILDIR || path.join(varDir, 'mail')),
    TEMPLATES_DIR: path.resolve(values.TEMPLATES_DIR || path.join(varDir, 'templates')),
    builtInTemplates: path.join(ROOT, 'templates'),
    FAQ_DIR: path.resolve(values.FAQ_DIR || path.join(ROOT, 'faq')),
    LEXICON_DIR: path.resolve(values.LEXICON_DIR || path.join(ROOT, 'lexicon')),
    TRIAGE_DIR: path.resolve(values.TRIAGE_DIR || path.join(ROOT, 'triage')),
    CALENDAR_FILE: path.resolve(values.CALENDAR_FILE || path.join(ROOT, 'calendar', 'kz.json')),
    SERVICE_LEVELS_FILE: path.resolve(values.SERVICE_LEVELS_FILE || path.join(ROOT, 'calendar', 'service-levels.yaml')),
  };
}

/** The settings as text, secrets hidden, for `doctor` and the log. */
export function printableConfig(config: Config): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SETTINGS).map(([name, setting]) => {
      const value = config[name as SettingName];
      const secret = 'secret' in setting;
      const text = Array.isArray(value) ? value.join(',') : String(value);
      return [
        name,
        secret && text !== '' ? text.replace(/\/\/[^@/]*@/g, '//***@').replace(/^(?!.*:\/\/).+$/, '***') : text,
      ];
    }),
  );
}
