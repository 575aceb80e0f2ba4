// Loads all that a decision about a mail depends on (decide/mail-context.ts), in three round trips for a plain new request.
import { sql } from 'drizzle-orm';
import type { DeskPolicy } from '../decide/desk-policy';
import type { FaqEntry } from '../decide/faq-entry';
import type {
  Candidate,
  MailContext,
  MatchedBy,
  Operator,
  ReturnedNotice,
  TokenClaim,
  TokenFinding,
} from '../decide/mail-context';
import { readHeadBlock } from '../decide/read-tags';
import type { AuthorCheck } from '../parse/author-check';
import type { Message } from '../parse/message';
import { isOwnAddress } from '../ticket/own-address';
import { authorityFacts, unlessRevoked } from './authority-facts';
import type { Queryable } from './database';
import { orderOf } from './intake-orders';
import { nextAssignee } from './next-assignee';
import { operatorFacts } from './operator-facts';
import { senderFacts } from './sender-facts';
import { ticketStates } from './ticket-state';

/** What the caller knows besides the database. */
export interface Arrival {
  readonly message: Message;
  readonly arrivedAt: Date;
  /** Taken by --import-existing. */
  readonly imported: boolean;
  readonly now: Date;
  readonly token: TokenFinding;
  /** Row of the mail in the ledger. */
  readonly ledgerId: number;
  readonly check: AuthorCheck;
  /** The courtesy screen found something, be it excused. */
  readonly suspicious: boolean;
  /** Registration numbers in the subject and in the new text, in canonical form. */
  readonly subjectNumbers: readonly string[];
  readonly textNumbers: readonly string[];
  readonly policy: DeskPolicy;
  /** Our own addresses, lower case. */
  readonly ownAddresses: ReadonlySet<string>;
  readonly workingTime: boolean;
  readonly opensAt: Date;
  /** It came over HTTP from one of the Portal's systems. */
  readonly ordered: boolean;
  /** Sections of the Reference Centre that may answer it. */
  readonly suggested: readonly FaqEntry[];
  /** Active, oldest first. */
  readonly staff: readonly Operator[];
  /** Mails of the same sender before this one, within the hour; 0 while they are few. */
  readonly mailsBefore: number;
}

/** Without what grows with every mail of a batch: the automatic answers in all. */
export type LoadedContext = Omit<MailContext, 'noticesInAll'>;

export async function loadContext(tx: Queryable, arrived: Arrival): Promise<LoadedContext> {
  const arrival = { ...arrived, token: await unlessRevoked(tx, arrived.token) };
  const { message, token, now, ownAddresses, staff } = arrival;
  const sender = message.from?.address ?? '';
  const [facts, pointers] = await Promise.all([
    senderFacts(tx, {
      address: sender,
      messageId: message.messageId ?? '',
      now,
      policy: arrival.policy,
    }),
    ticketPointers(tx, arrival),
  ]);
  const states = await ticketStates(
    tx,
    pointers.map(({ ticketId }) => ticketId),
  );
  const candidates: Candidate[] = pointers.flatMap(({ ticketId, ...pointer }) => {
    const ticket = states.get(ticketId);
    return ticket ? [{ ...pointer, ticket }] : [];
  });
  const claimedOperator = byAddress(staff, sender);
  return {
    now,
    arrivedAt: arrival.arrivedAt,
    imported: arrival.imported,
    policy: arrival.policy,
    token,
    claimedOperator,
    tokenOperator:
      token.found === 'valid' && token.purpose === 'operator'
        ? (staff.find(({ id }) => id === token.personId) ?? null)
        : null,
    staff,
    candidates,
    returnedNotice: message.bounce ? await returnedNotice(tx, message) : null,
    own: facts.own || isOwnAddress(sender, arrival.ownAddresses),
    requesterLanguage: facts.language,
    // From is hearsay, but what our mail server calls forged is nobody's contract.
    vip: facts.vip && arrival.check.result !== 'fail',
    noticesToSender: facts.toSender,
    repeatsItself: repeatsItself(message, facts.lastText),
    flooding: arrival.mailsBefore >= arrival.policy.mailsPerSender,
    obsceneBefore: facts.obscene,
    held: facts.held,
    workingTime: arrival.workingTime,
    opensAt: arrival.opensAt,
    // For a new request: nothing else is acknowledged.
    suggested: claimedOperator === null && candidates.length === 0 ? arrival.suggested : [],
    operatorFacts:
      claimedOperator &&
      (await operatorFacts(tx, {
        message,
        address: sender,
        ticketId: candidates.find(({ by }) => by !== 'text')?.ticket.id ?? null,
        tokenIssuedAt: token.found === 'valid' ? (token.issuedAt ?? null) : null,
        suspicious: arrival.suspicious,
        rudeDays: arrival.policy.qa.days,
        closeDays: arrival.policy.courtesy.closeDays,
        now,
      })),
    nextAssignee: await nextAssignee(tx, arrival, staff),
    intake: arrival.ordered ? await orderOf(tx, arrival.ledgerId) : null,
    authority: await authorityFacts(tx, {
      ledgerId: arrival.ledgerId,
      check: arrival.check,
      addressedToUs: [...message.to, ...message.cc].some(({ address }) => isOwnAddress(address, ownAddresses)),
      claimedOperator,
      token,
      now,
    }),
  };
}

interface Pointer {
  readonly by: MatchedBy;
  /** Message-ID or registration number; '' of a token. */
  readonly key: string;
  readonly ticketId: number;
  readonly mergedFrom?: { readonly number: string; readonly subject: string };
}

/** The tickets that the mail points at, in the order in which desk.md asks for them. */
async function ticketPointers(
  tx: Queryable,
  { message, token, subjectNumbers, textNumbers, now }: Arrival,
): Promise<Pointer[]> {
  const newestFirst = [...message.references].reverse();
  const ids = [...message.inReplyTo, ...newestFirst];
  const numbers = [...subjectNumbers, ...textNumbers];
  const pointers: Pointer[] = [];
  const claim = token.found === 'valid' ? token : claimOf(token);
  // A confirm token names a mail, not a ticket.
  if (claim && claim.purpose !== 'confirm') pointers.push({ by: 'token', key: '', ticketId: claim.ticketId });
  // `#undo` of a merger speaks of the ticket that was merged, not of the one it became part of.
  const literal = token.found === 'valid' && token.purpose === 'operator' && asksUndo(message, now);
  if (ids.length === 0 && numbers.length === 0) return literal ? pointers : merged(tx, pointers);
  const rows = await tx.execute<{ key: string; ticket_id: string }>(sql`
    select message_id as key, ticket_id from messages where message_id = any(${sql.param(ids)}::text[])
    union select message_id, ticket_id from outbox where message_id = any(${sql.param(ids)}::text[]) and ticket_id is not null
    union select number, id from tickets where number = any(${sql.param(numbers)}::text[])`);
  const add = (by: MatchedBy, keys: readonly string[]): void => {
    for (const key of keys) {
      const found = rows.filter((row) => row.key === key).map((row) => Number(row.ticket_id));
      for (const ticketId of found.sort((a, b) => b - a)) pointers.push({ by, key, ticketId });
    }
  };
  add('in-reply-to', message.inReplyTo);
  add('references', newestFirst);
  add('subject', subjectNumbers);
  add('text', textNumbers);
  return literal ? pointers : merged(tx, pointers);
}

function asksUndo(message: Message, now: Date): boolean {
  return readHeadBlock(message.newText, now).tags.some(({ name }) => name === 'undo');
}

/** A merged ticket stands for the one that it became part of, over any number of mergers. */
async function merged(tx: Queryable, pointers: readonly Pointer[]): Promise<Pointer[]> {
  if (pointers.length === 0) return [];
  const ids = [...new Set(pointers.map(({ ticketId }) => ticketId))];
  const rows = await tx.execute<{ id: string; at: string; number: string; subject: string }>(sql`
    with recursive chain(id, at) as (
      select id, id from tickets where id = any(${sql.param(ids)}::bigint[])
      union select chain.id, merged_into from chain join tickets on tickets.id = chain.at where merged_into is not null
    ) select chain.id, chain.at, named.number, named.subject from chain join tickets on tickets.id = chain.at
      join tickets as named on named.id = chain.id where tickets.merged_into is null`);
  const known = new Map(rows.map((row) => [Number(row.id), row]));
  return pointers.map((pointer) => {
    const row = known.get(pointer.ticketId);
    if (!row || row.at === row.id) return pointer;
    return { ...pointer, ticketId: Number(row.at), mergedFrom: { number: row.number, subject: row.subject } };
  });
}

/** The notice that a bounce speaks of: by the Message-ID it quotes, else by what it references. */
async function returnedNotice(tx: Queryable, message: Message): Promise<ReturnedNotice | null> {
  const ids = [message.bounce?.originalMessageId ?? '', ...message.inReplyTo, ...message.references].filter(
    (id) => id !== '',
  );
  if (ids.length === 0) return null;
  const [row] = await tx.execute<{ id: string; name: string; recipient: string; ticket_id: string | null }>(sql`
    select id, name, recipient, ticket_id from outbox where message_id = any(${sql.param(ids)}::text[])
    order by array_position(${sql.param(ids)}::text[], message_id) limit 1`);
  if (!row) return null;
  const ticketId = row.ticket_id === null ? null : Number(row.ticket_id);
  const states = ticketId === null ? null : await ticketStates(tx, [ticketId]);
  return {
    outboxId: Number(row.id),
    name: row.name,
    recipient: row.recipient,
    ticket: states?.get(ticketId ?? 0) ?? null,
  };
}

/** What a refused token truthfully says of itself: it was ours. */
function claimOf(token: TokenFinding): TokenClaim | null {
  const ours = token.found === 'invalid' && ['expired', 'revoked', 'leaked'].includes(token.why);
  return ours ? (token.claims ?? null) : null;
}

function byAddress(staff: readonly Operator[], address: string): Operator | null {
  return staff.find((operator) => operator.address === address) ?? null;
}

/** Robots repeat themselves but for numbers and times. Of an answer its subject may have been kept above its text (said-in-subject.ts). */
function repeatsItself({ subject, newText }: Message, before: string): boolean {
  const [now, then] = [shape(newText), shape(before)];
  if (now === '') return false;
  if (now === then) return true;
  const head = then.slice(0, then.indexOf(now)).trim();
  return then === `${head} ${now}` && shape(subject).includes(head);
}

const shape = (text: string): string =>
  text.slice(0, 2_000).replace(/\d+/g, '0').replace(/\s+/g, ' ').trim().toLowerCase();
