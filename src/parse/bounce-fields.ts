// What a bounce says in free text: where the returned message begins, for whom it was, and which mail of ours it was.
import { findEnhancedStatus, findReplyStatus, reportedAddress } from './bounce-report';
import { RETURNED_MESSAGE_MARK } from './bounce-words';
import type { KindEvidence } from './kind-finding';

const NOTICE_LINES = 300;
const NOTICE_LENGTH = 16_384;
const RETURNED_LENGTH = 65_536;

export interface BounceText {
  /** What the mail system wrote itself. */
  readonly notice: string;
  /** The returned message or its head, from the text or from a part; '' when nothing came back. */
  readonly returned: string;
  readonly hasReturnedMessage: boolean;
}

/** A block of trace fields without any announcement also begins the returned message. */
const TRACE_FIELD = /^[ \t>]*(?:received|return-path) ?:[ \t]*\S/i;

/** Parts the text of a bounce at the returned message, and prefers the returned message that came as a part. Linear. */
export function splitBounceText(evidence: KindEvidence): BounceText {
  const text = evidence.text.slice(0, RETURNED_LENGTH);
  const lines = text.split('\n');
  let at = 0;
  let offset = 0;
  while (at < lines.length && at < NOTICE_LINES && offset < NOTICE_LENGTH) {
    const line = lines[at]!;
    if (TRACE_FIELD.test(line) || (at > 0 && line.length < 200 && RETURNED_MESSAGE_MARK.test(line))) break;
    offset += line.length + 1;
    at += 1;
  }
  const part = returnedPart(evidence.reports);
  const inText = at < lines.length && at < NOTICE_LINES && offset < NOTICE_LENGTH;
  return {
    notice: text.slice(0, Math.min(offset, NOTICE_LENGTH)),
    returned: part?.text.slice(0, RETURNED_LENGTH).replace(/\r\n?/g, '\n') ?? (inText ? text.slice(offset) : ''),
    hasReturnedMessage: part !== undefined || inText,
  };
}

/** RFC 3464 §2: what came back follows the report. A bounce wrapped in another one stands before it. */
function returnedPart(reports: KindEvidence['reports']): KindEvidence['reports'][number] | undefined {
  const report = reports.findIndex(({ type }) => /delivery-status$/.test(type));
  const isReturned = ({ type }: { type: string }) =>
    /^(?:message\/(?:rfc822|global|global-headers|partial)|text\/rfc822-headers)$/.test(type);
  return reports.slice(report + 1).find(isReturned) ?? reports.find(isReturned);
}

/** The status that the words name: an enhanced code beside an SMTP reply first, any enhanced code next, a bare SMTP reply last. */
export function statusInWords(notice: string): string | null {
  const besideReply = /(?:[45]\d\d[ -]{1,3}|#|status:? {0,3})([45]\.[0-7]\.\d{1,3})(?![\d]|\.\d)/i.exec(notice);
  return besideReply?.[1] ?? findEnhancedStatus(notice, '45') ?? findReplyStatus(notice);
}

const ADDRESS = /[^\s<>()[\],;:"'=|]{1,64}@[\p{L}\p{N}][\p{L}\p{N}.-]{0,250}[\p{L}\p{N}]/gu;
/** The line is one address and nothing else (Exim, Gmail, Exchange, Domino), or begins with `<address>:` (qmail, Postfix). */
const ALONE =
  /^[ \t>*-]*["'<]{0,2}[^\s<>()[\],;:"'=|]{1,64}@[\p{L}\p{N}.-]{1,250}[">']{0,2}[ \t]*(?:[:.,;]|$|\(|\[)|^[ \t]*<[^\s<>]{1,64}@[^\s<>]{1,250}>/u;
const NAMED_AS_RECIPIENT =
  /(?:rcpt to|recipient|deliver(?:ed|y)?|reach|address|user(?:id)?|mailbox|account|получател|адресат|адрес|пользовател|ящик|кому|алушы|мекенжай|(?:^|[ \t])to ?:)/i;
const NOT_A_RECIPIENT =
  /^[ \t>]*(?:from|sender|return-path|reply-to|message-id|received|references|in-reply-to|original sender|reported-by|contact|от|отправитель)[ \t]*:/i;
const HELP_ADDRESS = /^(?:postmaster|mailer-daemon|abuse|helpdesk|administrator)@/;

/** The line that announces who did not get the mail; they stand below it. */
const ANNOUNCES =
  /(?:following|these|intended|this) (?:e-?mail )?(?:recipient|address|user)|recipient\(s\)|address\(es\)|delivered to ?:|(?:получател|адресат|адрес)(?:ям|ю|у|ами?|ов|ей) ?:|алушы(?:лар)?(?:ға|ға) ?:/i;
/** Exchange 5.5 names an address by the way to it: `c=US;a= ;p=X;o=Y;dda:SMTP=user@example.com;`. */
const BY_ROUTE = /(?:dda:|^)SMTP=/i;

function* addressesIn(notice: string): Generator<{ address: string; rank: number }> {
  let announced = 0;
  for (const line of notice.split('\n')) {
    if (line.trim() !== '') announced--;
    if (line.length <= 2_000 && ANNOUNCES.test(line)) announced = 3;
    if (line.length > 2_000 || !line.includes('@') || NOT_A_RECIPIENT.test(line)) continue;
    const isAlone = ALONE.test(line) || (announced > 0 && BY_ROUTE.test(line));
    const named = NAMED_AS_RECIPIENT.test(line) || announced > 0;
    const rank = isAlone ? 0 : named ? 1 : /[45]\d\d/.test(line) ? 2 : 3;
    for (const [found] of line.matchAll(ADDRESS)) yield { address: found.toLowerCase(), rank };
  }
}

/**
 * Addresses to which the bounce itself went or from which it came, with how much they lose: named in the notice, they are rarely who
 * did not get the mail. A mailbox that refuses by itself is, so its own address loses less.
 */
function partiesOf(evidence: KindEvidence): ReadonlyMap<string, number> {
  const parties = new Map<string, number>();
  if (evidence.from !== null) parties.set(evidence.from.address, 9);
  for (const name of ['to', 'delivered-to', 'x-original-to', 'envelope-to']) {
    for (const value of evidence.headers.all(name).slice(0, 10)) {
      for (const [found] of value.slice(0, 2_000).matchAll(ADDRESS)) parties.set(found.toLowerCase(), 10);
    }
  }
  return parties;
}

/** The recipient of a bounce without (usable) fields: X-Failed-Recipients, else by the words, else To of the returned message. */
export function recipientInWords(evidence: KindEvidence, { notice, returned }: BounceText): string | null {
  const failed = reportedAddress(evidence.headers.first('x-failed-recipients')?.split(',')[0] ?? '');
  if (failed !== null) return failed;
  const parties = partiesOf(evidence);
  const head = returned.slice(0, 8_192).toLowerCase();
  let best: { address: string; rank: number } | null = null;
  for (const { address, rank } of addressesIn(notice)) {
    // Whom the returned message was for is worth more than an address that merely stands first.
    const ranked =
      rank + (parties.get(address) ?? 0) + (HELP_ADDRESS.test(address) ? 5 : 0) - (head.includes(address) ? 0.5 : 0);
    if (best === null || ranked < best.rank) best = { address, rank: ranked };
  }
  if (best !== null && best.rank < 8) return best.address;
  // Whoever wrote it is named in any bounce; only a line of his own makes him the one who did not get it, as when he wrote to himself.
  return reportedAddress(fieldOf(returned, 'to') ?? '') ?? (best !== null && best.rank <= 10 ? best.address : null);
}

/** Value of the first such field in a text, unfolded; the text may be quoted or lack the blank line after its header. */
function fieldOf(text: string, name: string): string | null {
  const found = new RegExp(`^[ \\t>]*${name}[ \\t]*:((?:[^\\n]|\\n[ \\t]){0,2000})`, 'im').exec(text);
  return found === null ? null : found[1]!.replace(/\s+/g, ' ').trim();
}

function messageIdIn(value: string | null | undefined): string | null {
  const found = /<?([^\s<>]{1,900}@?[^\s<>]{0,900})>?/.exec(value ?? '');
  return found === null ? null : found[1]!;
}

/**
 * Message-ID of the mail that bounced, without angle brackets: from the returned message, from what the notice or the report quotes of it,
 * else from In-Reply-To or the last of References (Exchange and Gmail thread their reports under the mail).
 */
export function originalMessageId(evidence: KindEvidence, { notice, returned }: BounceText): string | null {
  const status =
    evidence.reports
      .find(({ type }) => /(?:delivery-status|disposition-notification)$/.test(type))
      ?.text.slice(0, RETURNED_LENGTH) ?? '';
  const references = evidence.headers.first('references')?.slice(-4_000).trim().split(/\s+/).at(-1);
  return (
    messageIdIn(fieldOf(returned, '(?:original-|x-original-)?message-id')) ??
    messageIdIn(fieldOf(status, '(?:x-)?(?:original-)?message-id')) ??
    messageIdIn(fieldOf(notice, '(?:original )?message[ -]id')?.match(/[^\s<>]{1,900}@[^\s<>]{1,900}/)?.[0]) ??
    messageIdIn(evidence.headers.first('x-original-message-id')) ??
    messageIdIn(evidence.headers.first('in-reply-to')) ??
    messageIdIn(references)
  );
}
