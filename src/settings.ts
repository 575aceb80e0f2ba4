// The settings: how each is read, its default, and what an administrator should know of it. Behind .env.example and docs/configuration.md. Longer than other files, as one table wants one place.
import { z } from 'zod';
import { isCronTime } from './schedule/cron';
import { address, imapUrl, keepDays, list, setting, url, whole, yesNo } from './setting-kinds';
import { minuteOfDay, quietHours } from './ticket/quiet-hours';

/** The table behind .env.example and docs/configuration.md; a test holds both to it. */
export const SETTINGS = {
  DATABASE_URL: setting(
    z.union([z.literal(''), url(['postgres:', 'postgresql:'], 'postgres://user:password@host/database')]),
    '',
    'PostgreSQL 14 or newer. Empty: an embedded PostgreSQL in VAR_DIR/postgres.',
    true,
  ),
  IMAP_URL: setting(
    list.pipe(z.array(imapUrl)),
    '',
    'The support mailboxes, separated by commas: imaps://user:password@host/INBOX (imap:// asks for STARTTLS). Empty: the Maildir of MAILDIR.',
    true,
  ),
  IMAP_CA_FILE: setting(
    z.string(),
    '',
    'A PEM file with the certificate authority of the IMAP server, if it is not a public one.',
  ),
  IMAP_INSECURE: setting(yesNo, 'no', 'yes: allow imap:// without encryption. For a server on this machine only.'),
  MAILDIR: setting(
    z.string(),
    '',
    'A Maildir that your mail server delivers to. Used when IMAP_URL is empty. Empty: VAR_DIR/mail.',
  ),
  SETTLEMENT: setting(
    z.enum(['move', 'flag'], 'must be move or flag'),
    'move',
    'What happens to a mail once its ticket is on record: move it to PROCESSED_FOLDER, or only flag it.',
  ),
  PROCESSED_FOLDER: setting(
    z.string().min(1, 'must name a folder'),
    'Processed',
    'Where processed mail is moved; created if missing.',
  ),
  SWEEP_SECONDS: setting(whole(5, 3600), '60', 'The whole mailbox is looked through this often, whatever IDLE says.'),
  SMTP_URL: setting(
    z.union([z.literal(''), url(['smtp:', 'smtps:'], 'smtps://user:password@host:465')]),
    '',
    'The server that sends our mail: smtps://user:password@host:465 or smtp://host:587. Empty: mail is written to VAR_DIR/outbox as .eml files.',
    true,
  ),
  SMTP_CA_FILE: setting(
    z.string(),
    '',
    'A PEM file with the certificate authority of the SMTP server, if it is not a public one.',
  ),
  DESK_ADDRESS: setting(
    address,
    'support@mitwork.kz',
    'The address of the desk: From of every notice. The mail server must deliver DESK_ADDRESS with +anything to the same mailbox.',
  ),
  DESK_ALIASES: setting(
    list.pipe(z.array(z.email('must be addresses separated by commas'))),
    '',
    'Other addresses that are the desk itself, separated by commas; mail from them is our own.',
  ),
  DESK_NAME: setting(
    z.string().min(1, 'must not be empty'),
    'MITWORK · Техникалық қолдау',
    'The name beside DESK_ADDRESS.',
  ),
  NUMBER_PREFIX: setting(
    z.string().regex(/^[A-Z]{2,6}$/, 'must be two to six capital Latin letters'),
    'EEP',
    'The first part of registration numbers.',
  ),
  TOKEN_SECRETS: setting(
    list.pipe(z.array(z.string().min(16, 'each secret must have at least 16 characters'))),
    '',
    'Secrets that sign reply addresses, newest first, separated by commas. To rotate, put a new one in front and drop the last after TOKEN_DAYS. Empty: one is made and kept in VAR_DIR/token.secret.',
    true,
  ),
  TOKEN_DAYS: setting(whole(1, 3650), '180', 'How many days a reply address stays valid.'),
  AUTH_CHECK: setting(
    z.enum(['auto', 'off', 'server', 'verify'], 'must be auto, off, server or verify'),
    'auto',
    'How the author of an operator’s mail is checked besides the reply address: off; server (by Authentication-Results of TRUSTED_AUTHSERV); verify (that, else DKIM and DMARC by ourselves, over DNS). auto: server when TRUSTED_AUTHSERV is set, else off.',
  ),
  TRUSTED_AUTHSERV: setting(
    list.transform((names) => names.map((name) => name.toLowerCase())),
    '',
    'The mail servers whose Authentication-Results count, separated by commas: their authserv-id, and the host name after "by" in their Received field if it is another one; the IP addresses of relays of yours that hand the mail on; protection.outlook.com for Microsoft 365. They must be yours, and take out such fields of strangers.',
  ),
  DEFAULT_LANGUAGE: setting(
    z.enum(['kk', 'ru', 'en'], 'must be kk, ru or en'),
    'kk',
    'The language for a requester whose language cannot be told.',
  ),
  INFO_HOURS: setting(whole(1, 720), '8', 'Clause 15: hours to answer an information request.'),
  INFO_REMINDER_HOURS: setting(
    whole(0, 719),
    '0',
    'Clause 15: so many hours before the deadline of an information request (INFO_HOURS) the requester is reminded, once. 0: never.',
  ),
  INFO_CLOCK: setting(
    z.enum(['elapsed', 'working'], 'must be elapsed or working'),
    'elapsed',
    'elapsed: hours by the clock. working: hours of working time, 09:00-18:00 in Astana on working days.',
  ),
  CLOSE_CRON: setting(
    z.string().refine(isCronTime, 'must be a cron expression with seconds, e.g. */30 * * * * *'),
    '*/30 * * * * *',
    'When the closing sweep runs (cron with seconds).',
  ),
  REOPEN_DAYS: setting(
    whole(0, 365),
    '7',
    'A requester who writes to a closed ticket within so many days reopens it; later a new, linked one is opened.',
  ),
  COURTESY: setting(
    z.enum(['hold', 'notify-only'], 'must be hold or notify-only'),
    'hold',
    'Clause 16, obscene mail: hold (the request stands still until a polite mail comes) or notify-only (the superior is told, service goes on).',
  ),
  COURTESY_WARNING: setting(
    yesNo,
    'yes',
    'Clause 16, COURTESY=hold: the sender is told that the request is on hold or closed, why, and how to go on; no: nothing is sent.',
  ),
  COURTESY_CLOSE_DAYS: setting(
    whole(0, 365),
    '30',
    'Clause 16, COURTESY=hold: the second obscene mail of a requester within so many days closes the request as abusive; 0: it is put on hold, like the first.',
  ),
  COURTESY_REPORT: setting(
    z.enum(['all', 'obscene'], 'must be all or obscene'),
    'all',
    'Clause 16: superiors are told of all rude mails of requesters (insults and threats too), or of obscene ones only.',
  ),
  QA_ADDRESS: setting(
    z.email('must be an address'),
    'QA@mitwork.net',
    'Clause 16, quality control: hears when an operator’s text to a client was obscene or insulting again. The address that mails to clients name is `qa` in brand.yaml.',
  ),
  QA_REPORT_DAYS: setting(
    whole(0, 365),
    '30',
    'Clause 16: the second rude text of an operator within so many days is reported to QA_ADDRESS; 0: none is.',
  ),
  SEND_DELAY_SECONDS: setting(
    whole(0, 300),
    '60',
    'Answers, closings and refusals wait so long before they leave, so that #undo can take them back. Acknowledgements never wait.',
  ),
  TRANSCRIPTS: setting(
    z.enum(['always', 'on-change', 'never'], 'must be always, on-change or never'),
    'always',
    'A short mail to the operator says what a command did: always, on-change (not after a mere note) or never.',
  ),
  ASSIGNMENT: setting(
    z.enum(['manual', 'round-robin'], 'must be manual or round-robin'),
    'manual',
    'round-robin: within working time a new ticket is given to the operator who waited longest for one.',
  ),
  QUIET_HOURS: setting(
    z
      .string()
      .refine(
        (text) => text === '' || quietHours(text) !== null,
        'must look like 18:00-09:00, in Astana time, or be empty',
      ),
    '',
    'Quiet hours of operators, e.g. 18:00-09:00 (Astana time): what can wait leaves at their end as one mail. Urgent tickets (priority high or critical) and abuse are told at once. Empty: none.',
  ),
  SUMMARY_AT: setting(
    z
      .string()
      .refine(
        (text) => text === 'off' || minuteOfDay(text) !== null,
        'must look like 09:00, in Astana time, or be off',
      ),
    '09:00',
    'When superiors and administrators get the morning summary on working days (Astana time); off: never.',
  ),
  NOTICES_PER_SENDER: setting(whole(1, 10_000), '20', 'Automatic answers to one address per hour at the most.'),
  NOTICES_IN_ALL: setting(
    whole(1, 1_000_000),
    '5000',
    'Automatic answers per hour at the most, to everybody together.',
  ),
  MAILS_PER_SENDER: setting(
    whole(1, 1_000_000),
    '100',
    'More mails of one sender within an hour are registered without telling anybody but, once, the administrators.',
  ),
  MAX_MAIL_MB: setting(
    whole(1, 200),
    '60',
    'Larger mails are not downloaded: only their header is registered, and they stay in the mailbox.',
  ),
  MAX_ENCLOSED_MB: setting(
    whole(0, 50),
    '10',
    'Attachments that go along with one notice, in megabytes; larger ones are named only.',
  ),
  SENDERS: setting(whole(1, 20), '4', 'SMTP connections used at once.'),
  RAW_MAIL_DAYS: setting(
    keepDays,
    '0',
    'How many days the bytes of mails and of our own mails are kept after they were handled; those of requests that are not closed stay. 0: for ever.',
  ),
  ATTACHMENT_DAYS: setting(
    keepDays,
    '0',
    'How many days attachments are kept after their request was closed. 0: for ever. The raw mail holds them too: see RAW_MAIL_DAYS.',
  ),
  VAR_DIR: setting(
    z.string().min(1, 'must name a folder'),
    'var',
    'Where the daemon keeps what it has no other place for.',
  ),
  TEMPLATES_DIR: setting(
    z.string(),
    '',
    'Your own templates: only the files that you changed; all others are the built-in ones and follow upgrades. Empty: VAR_DIR/templates.',
  ),
  FAQ_DIR: setting(
    z.string(),
    '',
    'Your own copy of faq/: the standard answers that #faq sends. Empty: the one that comes with the program.',
  ),
  LEXICON_DIR: setting(z.string(), '', 'Your own copy of lexicon/. Empty: the one that comes with the program.'),
  TRIAGE_DIR: setting(
    z.string(),
    '',
    'Your own copy of triage/: the words by which a request is sorted. Empty: the one that comes with the program.',
  ),
  CALENDAR_FILE: setting(
    z.string(),
    '',
    'Your own copy of calendar/kz.json: days off and worked weekends. Empty: the one that comes with the program.',
  ),
  SERVICE_LEVELS_FILE: setting(
    z.string(),
    '',
    'Your own copy of calendar/service-levels.yaml: targets for first response and resolution, and when people are reminded (clause 3). Empty: the one that comes with the program.',
  ),
  HTTP_PORT: setting(
    whole(0, 65_535),
    '8025',
    'The HTTP server of the daemon (health, intake, template studio) listens on this port of HTTP_HOST; 0 turns it off.',
  ),
  HTTP_HOST: setting(
    z.string(),
    '127.0.0.1',
    'The address on which it listens. Others than 127.0.0.1 only behind a server that speaks HTTPS.',
  ),
  INTAKE_MAX_MB: setting(
    whole(1, 100),
    '15',
    'The largest request that the Portal’s own systems may send to POST /intake/tickets, in megabytes (attachments are a third larger there).',
  ),
  INTAKE_PER_MINUTE: setting(whole(1, 100_000), '120', 'Requests that one key may send a minute.'),
  LOG_LEVEL: setting(
    z.enum(['debug', 'info', 'warn', 'error'], 'must be debug, info, warn or error'),
    'info',
    'How much is logged.',
  ),
  LOG_FORMAT: setting(
    z.enum(['auto', 'json', 'pretty'], 'must be auto, json or pretty'),
    'auto',
    'auto: pretty on a terminal, else JSON.',
  ),
  LOG_ADDRESSES: setting(yesNo, 'no', 'yes: mail addresses are logged in full; no: only their domain.'),
} as const;

export type SettingName = keyof typeof SETTINGS;
