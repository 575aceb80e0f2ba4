// One finished mail: RFC 5322 header fields, HTML and plain text, files. The same input gives the same bytes, so that a retry is no new mail.
import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { boundedReferences, bracketed, isMessageId, mailbox, oneLine, threadIndex } from './headers';

export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

export interface OutgoingFile {
  readonly filename: string;
  readonly type: string;
  readonly content: Buffer;
  /** Content-ID without brackets for a picture shown in the text (`src="cid:…"`); null for a file to download. */
  readonly cid: string | null;
}

/** Message-IDs come without angle brackets, as in parse/message.ts. */
export interface OutgoingMail {
  readonly messageId: string;
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly replyTo: Mailbox | null;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly inReplyTo: string | null;
  /** Oldest first. */
  readonly references: readonly string[];
  readonly autoSubmitted: 'auto-replied' | 'auto-generated';
  readonly attachments: readonly OutgoingFile[];
  readonly date: Date;
  /** Puts the ticket's number into X-Tirkeu-Ticket and ties the mail to one conversation in Outlook; null without a ticket. */
  readonly thread: { readonly number: string; readonly subject: string; readonly createdAt: Date } | null;
}

/** Marks every mail of ours, so that it is known again when it comes back (a loop, a bounce, a colleague's rule). */
export const OWN_MAIL_FIELD = 'X-Tirkeu-Mail';
export const TICKET_FIELD = 'X-Tirkeu-Ticket';

/**
 * Auto-Submitted by RFC 3834 §5; X-Auto-Response-Suppress is what Exchange honours; no Precedence and no List-* fields, which
 * would make mail programs file the answer as bulk. Lines end in CRLF and stay under 998 octets (RFC 5322 §2.1.1).
 * @throws RangeError for an address, or a Message-ID of ours, that cannot stand in a header field.
 */
export async function compose(mail: OutgoingMail): Promise<Buffer> {
  const references = boundedReferences(mail.references, mail.inReplyTo);
  const headers: Record<string, string> = {
    'Auto-Submitted': mail.autoSubmitted,
    'X-Auto-Response-Suppress': 'All',
    [OWN_MAIL_FIELD]: 'notice',
  };
  if (mail.thread !== null) {
    headers[TICKET_FIELD] = oneLine(mail.thread.number);
    headers['Thread-Topic'] = oneLine(`[${mail.thread.number}] ${mail.thread.subject}`);
    headers['Thread-Index'] = threadIndex(mail.thread.number, mail.thread.createdAt);
  }
  const composer = new MailComposer({
    messageId: bracketed(mail.messageId),
    date: mail.date,
    from: mailbox(mail.from),
    to: mail.to.map(mailbox),
    ...(mail.replyTo === null ? {} : { replyTo: mailbox(mail.replyTo) }),
    // A stranger's Message-ID may be anything; one that cannot be written is left out, and the answer goes all the same.
    ...(mail.inReplyTo === null || !isMessageId(mail.inReplyTo) ? {} : { inReplyTo: bracketed(mail.inReplyTo) }),
    ...(references.length === 0 ? {} : { references: references.map(bracketed) }),
    subject: oneLine(mail.subject),
    headers,
    text: mail.text,
    html: mail.html,
    attachments: mail.attachments.map(attachment),
    baseBoundary: createHash('sha256').update(mail.messageId).digest('hex').slice(0, 24),
    newline: 'windows',
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

function attachment(file: OutgoingFile) {
  const common = { filename: oneLine(file.filename), contentType: mediaType(file.type), content: file.content };
  return file.cid === null ? common : { ...common, cid: oneLine(file.cid), contentDisposition: 'inline' as const };
}

/** What the sender of a file called it is not to be trusted: text/html and the like would open in a browser. */
function mediaType(type: string): string {
  return /^(image\/(png|jpeg|gif|webp)|application\/pdf|text\/plain)$/.test(type) ? type : 'application/octet-stream';
}
