// Is it a bounce, and what does it say: by the report inside (RFC 3464), by a header, or by the words of the many programs that know no RFC.
import { type BounceText, originalMessageId, recipientInWords, splitBounceText, statusInWords } from './bounce-fields';
import { decisiveRecipient, isSuccess, type RecipientReport, readDeliveryStatus } from './bounce-report';
import { BOUNCE_SENTENCES, BOUNCE_SUBJECTS, DELAY_WORDS, FULL_BOX_WORDS, GAVE_UP_WORDS } from './bounce-words';
import { fold, foldPart, hasField, type KindClues, matchesAny, saysAutomatic } from './kind-clues';
import type { KindFinding } from './kind-finding';
import { isMailSystem } from './kind-sender';

/** RFC 3464 §2: a delivery-status part. In a multipart/mixed it may also be what a person attached, so a machine must be seen besides. */
export function byDeliveryStatus(clues: KindClues): KindFinding | null {
  const parts = clues.evidence.reports.filter(({ type }) => /^message\/(?:global-)?delivery-status$/.test(type));
  const { contentType } = clues.evidence;
  const declared =
    clues.fullContentType.includes('report-type=delivery-status') ||
    clues.fullContentType.includes('report-type="delivery-status');
  const isReport = contentType === 'multipart/report' || /^message\/(?:global-)?delivery-status$/.test(contentType);
  if (parts.length === 0 && !(isReport && declared)) return null;
  if (!isReport && !isFromMachine(clues)) return null;
  const reports = parts.flatMap(({ text }) => readDeliveryStatus(text));
  if (isSuccess(reports)) {
    return {
      kind: 'automatic',
      reason: 'delivery-status-part',
      detail: 'delivery-receipt',
      noAutomaticAnswer: true,
      bounce: null,
    };
  }
  return toBounce(clues, 'delivery-status-part', decisiveRecipient(reports));
}

/** A mail system refuses by a receipt "deleted" (RFC 5429 §2.1.2, Sieve reject): Dovecot and Cyrus do; a person's program never speaks as one. */
export function byRejectingReceipt(clues: KindClues): KindFinding | null {
  const part = clues.evidence.reports.find(({ type }) => /^message\/(?:global-)?disposition-notification$/.test(type));
  const deleted = /^disposition:[^\n]{0,100}automatic-action[^\n]{0,100}; ?(?:deleted|denied|failed)/im.test(
    part?.text.slice(0, 8_192) ?? '',
  );
  const refuses = isMailSystem(clues.sender) || clues.fullAutoSubmitted.includes('reject');
  return deleted && refuses ? toBounce(clues, 'rejecting-receipt-part', null) : null;
}

/** Exim and Gmail name the recipients that failed in the header of the bounce. */
export function byFailedRecipients(clues: KindClues): KindFinding | null {
  if (!hasField(clues.evidence, 'x-failed-recipients') || clues.isReply || clues.isForward) return null;
  return toBounce(clues, 'x-failed-recipients-header', null);
}

/**
 * Bounces that are no report. Words alone decide nothing: customers paste them ("I get this back: …"). A mail system as sender counts
 * most; without one, the subject, the first sentence and the returned message must all speak for it.
 */
export function byBounceWords(clues: KindClues): KindFinding | null {
  if (clues.isReply || clues.isForward) return null;
  const subject = matchesAny(BOUNCE_SUBJECTS, clues.subject);
  const text = splitBounceText(clues.evidence);
  const notice = foldPart(clues, text.notice.slice(0, 4_000));
  const sentence = matchesAny(BOUNCE_SENTENCES, notice);
  const returned = text.hasReturnedMessage;
  const machine =
    (clues.sender === 'daemon'
      ? 3
      : clues.sender === 'postmaster' || clues.sender === 'nobody'
        ? 2
        : clues.sender === 'robot'
          ? 1
          : 0) +
    (clues.nullReturnPath ? 2 : 0) +
    (saysAutomatic(clues) ? 1 : 0) +
    (clues.evidence.contentType === 'multipart/report' ? 2 : 0);
  const words =
    (subject ? 2 : 0) + (sentence ? 2 : 0) + (returned ? 1 : 0) + (statusInWords(text.notice) !== null ? 1 : 0);
  if (machine > 0) return machine + words >= 4 ? toBounce(clues, 'bounce-words', null, text) : null;
  const atOnce = matchesAny(BOUNCE_SENTENCES, notice.slice(0, 250)) && !clues.isThreaded && !GREETING.test(notice);
  return words >= 5 && atOnce ? toBounce(clues, 'bounce-words', null, text) : null;
}

const GREETING =
  /^(?:hello|hi(?!\. this is the)|hey|dear|good (?:day|morning|afternoon|evening)|здравствуйте|добрый|доброе|доброго|уважаем|привет|коллеги|сәлем|қайырлы|құрметті|армысыз)/;

function isFromMachine(clues: KindClues): boolean {
  if (clues.isReply || clues.isForward) return false;
  return (
    isMailSystem(clues.sender) ||
    clues.sender === 'nobody' ||
    clues.nullReturnPath ||
    saysAutomatic(clues) ||
    (matchesAny(BOUNCE_SUBJECTS, clues.subject) &&
      matchesAny(BOUNCE_SENTENCES, clues.whole.slice(0, 250)) &&
      !GREETING.test(clues.whole))
  );
}

/**
 * `permanent` follows the class of the status (RFC 3463 §2): 5 is permanent, 4 is not. Without a status: what is delayed, or a full mailbox,
 * may pass; everything else that came back is lost. `detail` tells `delay` (the mail system still tries) from `given-up` (a temporary
 * trouble lasted too long, the mail is lost nevertheless).
 */
function toBounce(clues: KindClues, reason: string, report: RecipientReport | null, text?: BounceText): KindFinding {
  const parted = text ?? splitBounceText(clues.evidence);
  const notice = fold(parted.notice);
  const gaveUp = report?.action === 'failed' || matchesAny(GAVE_UP_WORDS, notice);
  const saysDelay = matchesAny(DELAY_WORDS, clues.subject) || (!gaveUp && matchesAny(DELAY_WORDS, notice));
  const status = report?.status ?? statusInWords(parted.notice);
  const delayed = report?.action === 'delayed' || (report?.action == null && saysDelay && !status?.startsWith('5'));
  const permanent = status?.startsWith('5')
    ? !delayed
    : status === null && !delayed && !matchesAny(FULL_BOX_WORDS, notice);
  return {
    kind: 'bounce',
    reason,
    detail: delayed ? 'delay' : permanent ? null : 'given-up',
    noAutomaticAnswer: true,
    bounce: {
      recipient: report?.recipient ?? recipientInWords(clues.evidence, parted),
      status,
      permanent,
      originalMessageId: originalMessageId(clues.evidence, parted),
    },
  };
}
