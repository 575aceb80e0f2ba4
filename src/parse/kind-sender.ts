// What a From address tells of its holder: a mail system, a postmaster, a robot that reads no answers, or nothing.
import type { Address } from './message';

export type SenderRole = 'daemon' | 'postmaster' | 'no-reply' | 'robot' | 'device' | 'nobody' | 'human';

const DAEMON = /^(?:mailer|mail)d(?:ae|ea)mon|^mdaemon|^microsoftexchange[0-9a-f]{8}|^maildelivery|^mailsystem$/;
const DAEMON_NAME =
  /(?:mail(?:er)?[ ._-]?d(?:ae|ea)mon|mail deliver(?:y|er)? (?:sub)?system|mail delivery (?:service|agent|software)|internet mail delivery|e-mail interconnect|undeliver(?:able|ed))/;
const POSTMASTER = /^(?:postmaster|postoffice|mailmaster|systemadministrator|mmdf)/;
const POSTMASTER_NAME =
  /^(?:postmaster|system administrator|mail administrator|mail system|mail router|системный администратор)(?![\p{L}])/u;
const NO_REPLY =
  /no-?reply|(?:do|does)-?not-?reply|dont-?reply|no-?response|noanswer|nicht-?antworten|ne-?pas-?repondre|neotvechat|ne-?otvechat/;
const ROBOT_TOKENS = new Set(
  (
    'notification notifications notify notifier alert alerts alerting robot bot mailbot webbot autoresponder autoreply automailer autoanswer ' +
    'cron root nagios zabbix icinga grafana prometheus alertmanager monit logwatch jenkins gitlab jira bugzilla redmine daemon listserv ' +
    'majordomo mailman sympa antivirus amavis mailserver mailgateway mailscanner newsletter newsletters mailing subscription subscriptions unsubscribe bounce bounces nobody'
  ).split(' '),
);
const DEVICE_TOKENS = new Set(
  'scanner scan scans mfp mfu copier kyocera xerox ricoh canon konica bizhub toshiba sharp printer'.split(' '),
);

/** Reads only the address and its display name; a mail without any From is from 'nobody'. Pure and total. */
export function senderRole(from: Address | null): SenderRole {
  if (from === null || from.address === '') {
    return from !== null && DAEMON_NAME.test(from.name.toLowerCase()) ? 'daemon' : 'nobody';
  }
  const at = from.address.lastIndexOf('@');
  const local = (at < 0 ? from.address : from.address.slice(0, at)).toLowerCase().slice(0, 200);
  const name = from.name.toLowerCase().slice(0, 200);
  const letters = local.replace(/[^\p{L}\p{N}]/gu, '');
  if (DAEMON.test(letters) || DAEMON_NAME.test(name)) return 'daemon';
  if (POSTMASTER.test(letters) || POSTMASTER_NAME.test(name)) return 'postmaster';
  if (NO_REPLY.test(local.replace(/[._]/g, '-'))) return 'no-reply';
  const tokens = local.split(/[^\p{L}\p{N}]+/u).map((token) => token.replace(/\d+$/, ''));
  if (tokens.some((token) => ROBOT_TOKENS.has(token))) return 'robot';
  if (tokens.some((token) => DEVICE_TOKENS.has(token))) return 'device';
  return 'human';
}

/** A mail system or its master: who sends bounces. */
export function isMailSystem(role: SenderRole): boolean {
  return role === 'daemon' || role === 'postmaster';
}
