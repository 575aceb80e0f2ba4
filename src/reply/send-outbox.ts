// Sends one notice of the outbox: claim, compose once and keep the bytes, hand over, write down what became of it.
import { decideUndeliverable } from '../decide/decide-undeliverable';
import type { FileFact, Notice, NoticeFacts } from '../decide/notice';
import { errorText } from '../errors';
import { applyDecision } from '../record/apply-decision';
import { type Database, deciding } from '../record/database';
import type { DeskIdentity } from '../record/decided-mail';
import {
  claimNotice,
  isExhausted,
  keepBytes,
  markFailed,
  markSent,
  markUnsent,
  type OutboxRow,
  storedBytes,
} from '../record/outbox';
import { activeStaff, ticketStates } from '../record/ticket-state';
import { type InfoClock, infoDueAt } from '../ticket/info-clock';
import { compose, type OutgoingFile } from './compose';
import { type InlinePictures, inlinePictures, type MakeThumbnail } from './inline-pictures';
import { render } from './render';
import type { Templates } from './templates';
import { issueToken, type TokenClaims, type TokenKeys, tokenAddress } from './tokens';
import type { SendResult, Transport } from './transport';

export interface Sender {
  readonly db: Database;
  readonly transport: Transport;
  readonly templates: Templates;
  readonly identity: DeskIdentity;
  /** The desk's public name and address: From of every notice. */
  readonly desk: { readonly name: string; readonly address: string };
  readonly keys: TokenKeys;
  readonly tokenDays: number;
  readonly clock: InfoClock;
  /** Bytes of attachments that go along with one notice at the most; the rest is named in the text. */
  readonly maxAttachments: number;
  readonly thumbnail: MakeThumbnail;
  readonly now: () => Date;
  readonly log: SenderLog;
  /** Test hook: a crash may be staged at each named step. */
  readonly step?: (name: string) => void;
}

export interface SenderLog {
  sent(notice: OutgoingFacts, response: string, dueAt: Date | null): void;
  unsent(notice: OutgoingFacts, outcome: 'temporary' | 'uncertain', error: string): void;
  failed(notice: OutgoingFacts, error: string): void;
}

export interface OutgoingFacts {
  readonly outbox: number;
  readonly notice: string;
  readonly ticket: string | null;
  readonly recipient: string;
  readonly attempts: number;
}

/** Returns what became of the next due notice, or null when none is due. Throws TryAgain when the database is away. */
export async function sendNext(sender: Sender): Promise<SendResult['result'] | null> {
  const step = sender.step ?? (() => {});
  const row = await claimNotice(sender.db, sender.now());
  if (!row) return null;
  step('outbox-claimed');
  const raw = await bytesOf(sender, row);
  if (typeof raw === 'string') {
    await writeDown(sender, row, { result: 'temporary', error: raw });
    return 'temporary';
  }
  step('outbox-composed');
  // Not the null return path: a bounce must come back to the ticket (desk.md), and a bounce is never answered.
  const outcome = await sender.transport.send({ from: sender.desk.address, to: [row.recipient] }, raw);
  step('outbox-handed-over');
  await writeDown(sender, row, outcome);
  step('outbox-written');
  return outcome.result;
}

async function writeDown(sender: Sender, row: OutboxRow, outcome: SendResult): Promise<void> {
  const now = sender.now();
  if (outcome.result === 'accepted') {
    const dueAt = await markSent(sender.db, row, outcome.response, now, sender.clock);
    sender.log.sent(factsOf(row), outcome.response, dueAt);
  } else if (outcome.result === 'permanent' || isExhausted(row, now)) {
    await giveUp(sender, row, outcome.error);
    sender.log.failed(factsOf(row), outcome.error);
  } else {
    await markUnsent(sender.db, row, outcome.result, outcome.error, now);
    sender.log.unsent(factsOf(row), outcome.result, outcome.error);
  }
}

/** One transaction: the row, the event, the stopped clock, the alerts. */
async function giveUp(sender: Sender, row: OutboxRow, error: string): Promise<void> {
  await deciding(sender.db, async (tx) => {
    const [staff, states] = [
      await activeStaff(tx),
      await ticketStates(tx, row.ticketId === null ? [] : [row.ticketId]),
    ];
    const ticket = states.get(row.ticketId ?? 0) ?? null;
    const decision = decideUndeliverable({
      outboxId: row.id,
      name: row.notice.name,
      recipient: row.recipient,
      error,
      ticket,
      staff,
    });
    await markFailed(tx, row.id, error);
    await applyDecision(tx, decision, null, sender.now(), sender.identity);
  });
}

/** The mail's bytes, or the text of why it cannot be composed: a person must mend the template, and then it goes out. */
async function bytesOf(sender: Sender, row: OutboxRow): Promise<Buffer | string> {
  const stored = row.rawSha256 && (await storedBytes(sender.db, row.rawSha256));
  if (stored) return stored;
  let raw: Buffer;
  try {
    raw = await composeNotice(sender, row);
  } catch (error) {
    return `the mail cannot be composed: ${errorText(error)}`;
  }
  await keepBytes(sender.db, row.id, raw);
  return raw;
}

/** Told to the minute below, so that what the requester reads is never later than the clock that closes. ISO 8601. */
function deadlineToTell(row: OutboxRow, { facts }: Notice, ifSentNow: Date): string | null {
  const dueAt =
    row.name === 'info-request'
      ? ifSentNow
      : row.name === 'info-reminder'
        ? new Date((facts as NoticeFacts['info-reminder']).dueAt)
        : null;
  return dueAt && new Date(Math.floor(dueAt.getTime() / 60_000) * 60_000).toISOString();
}

async function composeNotice(sender: Sender, row: OutboxRow): Promise<Buffer> {
  const { desk, clock, templates } = sender;
  const now = sender.now();
  const notice = withReplyAddresses(sender, row.notice as Notice, now);
  const replyTo = replyAddress(sender, row, now);
  const dueAt = deadlineToTell(row, notice, infoDueAt(clock, now));
  const pictures = await picturesOf(sender, row, notice);
  const { subject, html, text, logo } = await render(
    notice,
    {
      replyTo,
      closeTo: closeAddress(sender, row, now),
      desk: desk.address,
      info: { hours: clock.hours, working: clock.mode === 'working', dueAt },
      thumbnails: pictures.shown,
    },
    templates,
  );
  return compose({
    messageId: row.messageId,
    from: desk,
    to: [notice.to],
    replyTo: { name: desk.name, address: replyTo },
    subject,
    html,
    text,
    inReplyTo: row.inReplyTo,
    references: row.references,
    autoSubmitted: row.autoSubmitted,
    attachments: [...(logo === null ? [] : [logo]), ...pictures.parts, ...(await enclosures(sender, notice))],
    date: now,
    thread: notice.ticket && {
      number: notice.ticket.number,
      subject: notice.ticket.subject,
      createdAt: new Date(notice.ticket.createdAt),
    },
  });
}

/** Where the answer to this notice goes. A confirmation is about a mail in the ledger, which need not belong to a ticket. */
function replyAddress(sender: Sender, row: OutboxRow, now: Date): string {
  const about = row.tokenPurpose === 'confirm' ? row.causedBy : row.ticketId;
  if (row.tokenPurpose === null || row.tokenPerson === null || about === null) return sender.desk.address;
  return signedAddress(sender, { purpose: row.tokenPurpose, ticket: about, person: row.tokenPerson }, now);
}

/** An answer to the requester offers a link that closes the ticket: a reply to an address that serves for nothing else. */
function closeAddress(sender: Sender, row: OutboxRow, now: Date): string | null {
  if (row.name !== 'reply' || row.tokenPurpose !== 'requester') return null;
  if (row.tokenPerson === null || row.ticketId === null) return null;
  return signedAddress(sender, { purpose: 'close', ticket: row.ticketId, person: row.tokenPerson }, now);
}

/** Each ticket of a digest has an address of its own: the mail is about several. */
function withReplyAddresses(sender: Sender, notice: Notice, now: Date): Notice {
  if (notice.name !== 'operator-digest') return notice;
  const { operator, tickets } = notice.facts as NoticeFacts['operator-digest'];
  const lines = tickets.map((line) => ({
    ...line,
    replyTo: signedAddress(sender, { purpose: 'operator', ticket: line.ticketId, person: operator }, now),
  }));
  return { ...notice, facts: { operator, tickets: lines } };
}

function signedAddress({ desk, keys, tokenDays }: Sender, claims: TokenClaims, now: Date): string {
  return tokenAddress(desk.address, issueToken({ ...claims, issuedAt: now, days: tokenDays }, keys));
}

/** Operators see the screenshots at once, also those that are too large to go along. */
async function picturesOf({ db, thumbnail }: Sender, row: OutboxRow, notice: Notice): Promise<InlinePictures> {
  if (notice.name !== 'operator-notification') return { parts: [], shown: [] };
  const { files } = notice.facts as NoticeFacts['operator-notification'];
  return inlinePictures(files, row.messageId, (sha256) => storedBytes(db, Buffer.from(sha256, 'hex')), thumbnail);
}

async function enclosures({ db, maxAttachments }: Sender, notice: Notice): Promise<OutgoingFile[]> {
  const files = 'files' in notice.facts ? (notice.facts.files as readonly FileFact[]) : [];
  const enclosed: OutgoingFile[] = [];
  let left = maxAttachments;
  for (const { filename, type, size, sha256 } of files) {
    const content = size <= left ? await storedBytes(db, Buffer.from(sha256, 'hex')) : null;
    if (!content) continue;
    enclosed.push({ filename, type, content, cid: null });
    left -= size;
  }
  return enclosed;
}

function factsOf(row: OutboxRow): OutgoingFacts {
  return {
    outbox: row.id,
    notice: row.name,
    ticket: row.notice.ticket?.number ?? null,
    recipient: row.recipient,
    attempts: row.attempts,
  };
}
