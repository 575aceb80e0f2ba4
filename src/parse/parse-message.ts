// Bytes of a mail -> Message. Nothing in the mail is trusted, and nothing but GiveUp is thrown.
import { GiveUp } from '../errors';
import { readAddresses } from './address';
import { toAttachments } from './attachment';
import { findForwardedFrom } from './forwarded';
import { type RawHeaders, type SplitMail, splitMail } from './headers';
import { findIdentity } from './identity';
import { findKind } from './kind';
import { normaliseMail } from './line-ends';
import { type MailContent, readContent } from './mail-content';
import { readDate } from './mail-date';
import type { Message } from './message';
import { readMessageId, readMessageIds } from './message-ids';
import { readMimeValue } from './mime-parameters';
import { splitNewText } from './new-text';
import { shorten } from './one-line';
import { othersWords } from './others-words';
import { checkLimits } from './parse-limits';
import { readableText } from './readable-text';
import { repeatsSubject } from './subject-prefix';

const LONGEST_SUBJECT = 1_000;
const LONGEST_TEXT = 2_000_000;

/** Throws GiveUp, with a text for a person, when the mail is beyond the limits (parse-limits.ts); any other mail is read as well as it can be. */
export async function parseMessage(raw: Buffer): Promise<Message> {
  checkLimits(raw);
  const mail = splitMail(normaliseMail(raw));
  const defects = new Set(mail.defects);
  const content = await readContentOrAll(mail, defects);
  const { text: full, html } = readableText(content.blocks);
  const text = shorten(full, LONGEST_TEXT);
  const head = readHead(mail.headers, defects);
  const isThreaded = head.inReplyTo.length + head.references.length > 0;
  const { newText, quotedText, signature, doubtful } = splitNewText(text, html, head.subject, isThreaded);
  const attachments = toAttachments(content.files, html);
  const finding = findKind({
    headers: mail.headers,
    contentType: readMimeValue(mail.headers.raw('content-type')[0] ?? '').value,
    from: head.from,
    subject: head.subject,
    text,
    newText,
    reports: content.reports,
  });
  return {
    ...head,
    text,
    newText,
    quotedText,
    signature,
    newTextDoubtful: doubtful,
    others: othersWords({
      newText,
      doubtful,
      html,
      subject: head.subject,
      isAnswer: isThreaded || repeatsSubject(head.subject),
      from: head.from,
      filenames: attachments.map(({ filename }) => filename),
    }),
    html,
    attachments,
    kind: finding.kind,
    kindReason: finding.reason,
    kindDetail: finding.detail,
    noAutomaticAnswer: finding.noAutomaticAnswer,
    bounce: finding.bounce,
    identity: findIdentity(`${newText}\n${signature}`),
    forwardedFrom: findForwardedFrom(text, head.subject),
    defects: [...defects],
  };
}

/** A bug below must not lose the mail: then the body is text, and the defect says so. */
async function readContentOrAll(mail: SplitMail, defects: Set<string>): Promise<MailContent> {
  try {
    return await readContent(mail, defects);
  } catch (error) {
    if (error instanceof GiveUp) throw error;
    defects.add('structure-unreadable');
    return { blocks: [{ plain: mail.body.toString('utf8', 0, LONGEST_TEXT), html: null }], files: [], reports: [] };
  }
}

type Head = Pick<
  Message,
  | 'messageId'
  | 'inReplyTo'
  | 'references'
  | 'from'
  | 'sender'
  | 'replyTo'
  | 'to'
  | 'cc'
  | 'deliveredTo'
  | 'subject'
  | 'date'
>;

function readHead(headers: RawHeaders, defects: Set<string>): Head {
  const addresses = (name: string) => readAddresses(headers.raw(name), headers.hint);
  const authors = addresses('from');
  const sender = addresses('sender')[0] ?? null;
  if (authors.length > 1) defects.add('from-several');
  if (authors.length === 0) defects.add(headers.raw('from').length === 0 ? 'from-missing' : 'from-invalid');
  const messageId = readMessageId(headers.raw('message-id'));
  if (messageId === null) defects.add('message-id-missing');
  const date = readDate(headers.first('date'));
  if (date === null) defects.add(headers.raw('date').length === 0 ? 'date-missing' : 'date-invalid');
  const subject = shorten(headers.first('subject') ?? '', LONGEST_SUBJECT);
  for (const defect of headers.defects) defects.add(defect);
  return {
    messageId,
    inReplyTo: readMessageIds(headers.raw('in-reply-to')),
    references: readMessageIds(headers.raw('references')),
    from: authors[0] ?? null,
    sender,
    replyTo: addresses('reply-to'),
    to: addresses('to'),
    cc: addresses('cc'),
    deliveredTo: [
      ...new Set(
        ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to'].flatMap((name) =>
          addresses(name).map((one) => one.address),
        ),
      ),
    ],
    subject,
    date,
  };
}
