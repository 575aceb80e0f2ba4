// Rules for machines that are neither bounce nor list: receipts, complaints, sender checks, acknowledgements, calendars, monitors, scanners.

import { BOUNCE_SUBJECTS } from './bounce-words';
import { field, hasField, type KindClues, matchesAny } from './kind-clues';
import type { KindFinding } from './kind-finding';
import { isMailSystem } from './kind-sender';
import {
  ACKNOWLEDGEMENT_SENTENCES,
  ACKNOWLEDGEMENT_SUPPORT,
  ASKS_FOR_HELP,
  CHALLENGE_SENTENCES,
  DO_NOT_ANSWER,
  RECEIPT_SENTENCES,
  RECEIPT_SUBJECTS,
  SCANNER_SENTENCES,
} from './kind-words';

function automatic(reason: string, detail: string | null): KindFinding {
  return { kind: 'automatic', reason, detail, noAutomaticAnswer: true, bounce: null };
}

function hasReport(clues: KindClues, type: RegExp, reportType: string): boolean {
  if (clues.evidence.contentType !== 'multipart/report') return false;
  return (
    clues.evidence.reports.some((part) => type.test(part.type)) ||
    clues.fullContentType.includes(`report-type=${reportType}`) ||
    clues.fullContentType.includes(`report-type="${reportType}`)
  );
}

/** RFC 5965, and the complaint loop of Hotmail that is older than it. */
export function byFeedbackReport(clues: KindClues): KindFinding | null {
  if (hasReport(clues, /^message\/feedback-report$/, 'feedback-report'))
    return automatic('feedback-report-part', 'feedback-report');
  // Some complaint loops say multipart/mixed; a person who shows such a part to us writes something first.
  const mixed = clues.evidence.reports.some(({ type }) => type === 'message/feedback-report');
  if (
    mixed &&
    (isMailSystem(clues.sender) ||
      clues.nullReturnPath ||
      /abuse|complaint|spam report/.test(`${clues.subject} ${clues.whole.slice(0, 300)}`))
  ) {
    return automatic('feedback-report-part', 'feedback-report');
  }
  if (hasField(clues.evidence, 'x-hmxmroriginalrecipient')) return automatic('complaint-header', 'feedback-report');
  return null;
}

/** RFC 3798, RFC 8098. */
export function byReadReceipt(clues: KindClues): KindFinding | null {
  if (hasReport(clues, /^message\/(?:global-)?disposition-notification$/, 'disposition-notification'))
    return automatic('read-receipt-part', 'read-receipt');
  if (clues.isReply || clues.isForward || clues.own.length > 1_500 || clues.own.includes('?')) return null;
  const says = matchesAny(RECEIPT_SUBJECTS, clues.subject) && matchesAny(RECEIPT_SENTENCES, clues.own);
  return says ? automatic('read-receipt-words', 'read-receipt') : null;
}

/** Other multipart/report (RFC 6522): TLS reports (RFC 8460), and DMARC aggregates (RFC 7489), which name themselves in the subject. */
export function byOtherReport(clues: KindClues): KindFinding | null {
  if (/^report domain: ?\S+ submitter: ?\S+/.test(clues.subject)) return automatic('dmarc-report-subject', 'report');
  return clues.fullContentType.includes('report-type=tlsrpt') ? automatic('tls-report-part', 'report') : null;
}

/** Challenge-response: words only, as each of these programs has its own header or none. */
export function byChallenge(clues: KindClues): KindFinding | null {
  if (isMailSystem(clues.sender)) return null;
  const tmda = field(clues.evidence, 'x-delivery-agent').includes('tmda') && /confirm/.test(clues.subject);
  const quiet =
    !clues.isForward &&
    !clues.containsForward &&
    !clues.onDiscussionList &&
    clues.own.length <= 3_000 &&
    !asksForHelp(clues);
  const named = matchesAny(
    CHALLENGE_SENTENCES.slice(0, 1),
    `${clues.evidence.from?.address ?? ''} ${field(clues.evidence, 'x-mailer')}`,
  );
  const said =
    matchesAny(CHALLENGE_SENTENCES.slice(1), clues.own.slice(0, 1_500)) &&
    (!clues.freeMail || clues.autoSubmitted !== '');
  if (!tmda && !named && !(quiet && said)) return null;
  return {
    kind: 'auto-reply',
    reason: tmda || named ? 'challenge-header' : 'challenge-words',
    detail: 'challenge',
    noAutomaticAnswer: true,
    bounce: null,
  };
}

/** True when the words confirm receipt and promise or number something; a person says the one or the other. */
export function isAcknowledgement(clues: KindClues): boolean {
  const head = clues.own.slice(0, 600);
  const support = `${clues.subject}\n${clues.own.slice(0, 3_000)}`;
  if (clues.isForward || clues.containsForward) return false;
  return matchesAny(ACKNOWLEDGEMENT_SENTENCES, head) && matchesAny(ACKNOWLEDGEMENT_SUPPORT, support);
}

/** Several rules ask it of each mail, and it is the dearest question. */
const ASKS = new WeakMap<KindClues, boolean>();

/** A question or a wish in the new text: the strongest sign of a person, whatever he quotes. */
export function asksForHelp(clues: KindClues): boolean {
  const known = ASKS.get(clues);
  if (known !== undefined) return known;
  // A question mark in a link asks nothing.
  const asks = matchesAny(ASKS_FOR_HELP, clues.own.slice(0, 4_000).replace(/https?:\/\/\S{1,500}/g, ''));
  ASKS.set(clues, asks);
  return asks;
}

/** Says itself that a machine made it; not so when somebody with a mailbox of a free provider, or an answer, shows these words. */
export function saysDoNotAnswer(clues: KindClues): boolean {
  const shown = clues.isReply || clues.isForward || clues.containsForward || clues.freeMail || clues.fromMailProgram;
  if (shown || asksForHelp(clues)) return false;
  return matchesAny(DO_NOT_ANSWER, clues.own.slice(0, 4_000)) || matchesAny(DO_NOT_ANSWER, clues.own.slice(-1_500));
}

/** Administration of lists: Mailman marks it (X-List-Administrivia), others speak from x-request. */
export function byListAdministration(clues: KindClues): KindFinding | null {
  // Mail systems that copy the header of what they return copy this field too.
  const isCopied = matchesAny(BOUNCE_SUBJECTS, clues.subject);
  if (field(clues.evidence, 'x-list-administrivia') === 'yes' && !isCopied)
    return automatic('list-administrivia-header', 'subscription');
  const robot =
    /^(?:[^@]{1,80}-(?:request|confirm|owner|subscribe|help)|majordomo|listserv|mailman|sympa)[^@]{0,80}@/.test(
      clues.evidence.from?.address ?? '',
    );
  const words =
    /^(?:re: )?(?:confirm [0-9a-f]{6}|welcome to (?:the )?|majordomo results|your (?:subscription|message to)|command confirmation|request to mailing list|\S+ (?:subscription|unsubscription) |the results of your e-?mail commands)/;
  return robot && words.test(clues.subject) ? automatic('list-administration-words', 'subscription') : null;
}

/** Invitations and answers to them (RFC 6047): without own words nobody asks anything; with own words a person wrote. */
export function byCalendar(clues: KindClues): KindFinding | null {
  const { evidence } = clues;
  if (/calendar-notification@/.test(`${field(evidence, 'sender')} ${evidence.from?.address ?? ''}`))
    return automatic('calendar-sender', 'calendar');
  const declared =
    evidence.contentType === 'text/calendar' ||
    field(evidence, 'content-class').includes('calendarmessage') ||
    /method="?(?:request|reply|cancel|publish|counter)/.test(clues.fullContentType);
  const answer =
    /^(?:accepted|declined|tentative|cancell?ed|meeting forward notification|принято|отклонено|под вопросом|отменено|уведомление о пересылке собрания|қабылданды|қабылданбады|күмәнді|бас тартылды)(?: event| invitation)? ?:/.test(
      clues.subject,
    );
  const own = evidence.newText.trim();
  // Outlook repeats the appointment as text above a line of tildes, and the writer's words stand below it; Exchange's time stamps (and our
  // own reading of an invitation without text) have this form.
  const appointment =
    /^(?:begin:vcalendar|when ?:|когда ?:|қашан ?:|время ?:)/.test(clues.own) ||
    /(?:^|\s)\d{8}t\d{6}z?(?:\s|$)/.test(clues.own);
  const below = clues.own.includes('*~*~') ? clues.own.replace(/^[\s\S]*~\*/, '') : '';
  // With files beside it an empty text is a person who sends screenshots under a subject such as «Отклонено: …».
  const bare = /^(?:text\/|multipart\/alternative)/.test(evidence.contentType);
  if ((declared || (answer && bare)) && (own === '' || (appointment && own.length <= 600 && below.trim() === '')))
    return automatic('calendar-part', 'calendar');
  return null;
}

/** An MFP whose own address is the sender: an answer would reach nobody. With a person's From it is that person's mail. */
export function byScanner(clues: KindClues): KindFinding | null {
  if (clues.sender !== 'device' || clues.isThreaded) return null;
  const own = clues.evidence.newText.trim();
  return own === '' || matchesAny(SCANNER_SENTENCES, clues.own.slice(0, 2_000))
    ? automatic('scanner-sender', 'scanner')
    : null;
}

/** Cron, watchers, version control, trackers: fields of their own, or their habit in the subject with a robot as sender. */
export function byMonitoring(clues: KindClues): KindFinding | null {
  const { evidence } = clues;
  if (hasField(evidence, 'x-cron-env') || /^cron <[^>]{1,100}>/.test(clues.subject))
    return automatic('cron-header', 'monitoring');
  const named = [
    'x-nagios-notification',
    'x-zabbix',
    'x-alertmanager',
    'x-jenkins-job',
    'x-github-reason',
    'x-gitlab-project',
    'x-jira-fingerprint',
    'x-bugzilla-reason',
    'x-redmine-host',
    'x-facebook-notify',
    'x-linkedin-class',
  ].find((name) => hasField(evidence, name));
  if (named === undefined) {
    const alarm =
      /^(?:\*\* )?(?:problem|recovery|resolved|ok|acknowledgement|flapping\S{0,5}|проблема|восстановлено) ?(?::|(?:service |host )?alert)/.test(
        clues.subject,
      ) &&
      clues.sender !== 'human' &&
      !clues.isReply;
    return alarm ? automatic('monitoring-subject', 'monitoring') : null;
  }
  const detail = /facebook|linkedin/.test(named)
    ? 'social'
    : /nagios|zabbix|alert/.test(named)
      ? 'monitoring'
      : 'notification';
  return automatic(`${named}-header`, detail);
}
