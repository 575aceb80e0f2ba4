// A Message as JSON for programs and golden files: no bytes, a fixed order of keys.
import type { Address, Attachment, Message } from './message';

/** What the caller finds out beyond parsing (triage/, ticket/). */
export interface MessageExtras {
  readonly file: string;
  readonly language: string | null;
  readonly numbers: readonly string[];
}

/** One line of `parse --json`. */
export function messageJson(message: Message, extras: MessageExtras): Record<string, unknown> {
  return {
    file: extras.file,
    from: message.from,
    to: message.to,
    subject: message.subject,
    text: message.text,
    newText: message.newText,
    quotedText: message.quotedText,
    signature: message.signature,
    kind: message.kind,
    reason: message.kindReason,
    detail: message.kindDetail,
    noAutomaticAnswer: message.noAutomaticAnswer,
    language: extras.language,
    attachments: message.attachments.map(({ filename, type, size, screenshot }) => ({
      filename,
      type,
      size,
      screenshot,
    })),
    numbers: extras.numbers,
    messageId: message.messageId,
    // Nearly every mail answers one; the rest of several ids stays with the references of the thread.
    inReplyTo: message.inReplyTo[0] ?? null,
    references: message.references,
    bounce: message.bounce,
    identity: message.identity,
    defects: message.defects,
  };
}

/** The line for a file that gave no Message: every key is there, so that a program needs no second path. */
export function unreadableJson(file: string, defect: string): Record<string, unknown> {
  return {
    file,
    from: null,
    to: [],
    subject: '',
    text: '',
    newText: '',
    quotedText: '',
    signature: '',
    kind: null,
    reason: null,
    detail: null,
    noAutomaticAnswer: true,
    language: null,
    attachments: [],
    numbers: [],
    messageId: null,
    inReplyTo: null,
    references: [],
    bounce: null,
    identity: { phones: [], bins: [], iins: [], organisations: [], documents: [], links: [] },
    defects: [defect],
  };
}

/** What the golden suite compares: long texts cut, so that a fixture's file stays readable. */
export function goldenJson(message: Message): Record<string, unknown> {
  return {
    from: addressText(message.from),
    to: message.to.map(addressText),
    cc: message.cc.map(addressText),
    replyTo: message.replyTo.map(addressText),
    subject: message.subject,
    date: message.date?.toISOString() ?? null,
    text: message.text.slice(0, 2_000),
    newText: message.newText,
    quotedText: message.quotedText.slice(0, 300),
    signature: message.signature.slice(0, 300),
    kind: message.kind,
    reason: message.kindReason,
    kindDetail: message.kindDetail,
    noAutomaticAnswer: message.noAutomaticAnswer,
    bounce: message.bounce,
    attachments: message.attachments.map(goldenAttachment),
    messageId: message.messageId,
    inReplyTo: message.inReplyTo,
    references: message.references,
    identity: message.identity,
    forwardedFrom: addressText(message.forwardedFrom),
    defects: message.defects,
  };
}

function goldenAttachment({ filename, type, size, screenshot, inline }: Attachment): Record<string, unknown> {
  return { filename, type, size, screenshot, inline };
}

function addressText(address: Address | null): string | null {
  if (address === null) return null;
  return address.name === '' ? address.address : `${address.name} <${address.address}>`;
}
