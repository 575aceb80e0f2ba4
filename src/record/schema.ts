// The tables, all in one file although it is long: they refer to each other, and a reader wants to see them side by side. Checks repeat what ticket/ says of states, so that no program can write a ticket that cannot exist.
import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  customType,
  date,
  index,
  integer,
  jsonb,
  pgSequence,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { ROLES } from '../decide/mail-context';
import type { Notice } from '../decide/notice';
import type { Identity } from '../parse/message';
import type { Verdict } from '../screen/verdict';
import { CHANNELS, INTAKE_CHANNELS } from '../ticket/channel';
import { EVENT_KINDS } from '../ticket/event';
import { LANGUAGES } from '../ticket/language';
import { LEVELS, PRIORITIES } from '../ticket/level';
import { CLOSE_REASONS, STATUSES } from '../ticket/status';

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });
const id = () => bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity();
const ref = (name: string) => bigint(name, { mode: 'number' });
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });
const oneOf = (column: AnyPgColumn, values: readonly string[]) =>
  sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(', '))})`;

export const LEDGER_STATES = ['received', 'processed', 'quarantined', 'discarded'] as const;
export const OUTBOX_STATES = ['queued', 'sending', 'sent', 'uncertain', 'failed', 'cancelled'] as const;

/** Bytes by their SHA-256: raw mails, attachments, composed notices. */
export const blobs = pgTable('blobs', {
  sha256: bytea('sha256').primaryKey(),
  size: integer('size').notNull(),
  content: bytea('content').notNull(),
});

export const mailboxes = pgTable('mailboxes', {
  mailbox: text('mailbox').primaryKey(),
  firstSeenAt: instant('first_seen_at').notNull(),
  /** The first UIDVALIDITY; mails of a later one that reached the mailbox before first_seen_at are old. */
  uidValidity: text('uid_validity').notNull(),
  /** Of the last sweep that ended well. */
  sweepStartedAt: instant('sweep_started_at'),
  sweepFinishedAt: instant('sweep_finished_at'),
});

/** Mails that lay in a mailbox before the daemon first saw it, and are left alone. */
export const mailsBeforeFirstStart = pgTable(
  'mails_before_first_start',
  {
    mailbox: text('mailbox')
      .notNull()
      .references(() => mailboxes.mailbox),
    uidValidity: text('uid_validity').notNull(),
    uid: text('uid').notNull(),
  },
  (table) => [primaryKey({ columns: [table.mailbox, table.uidValidity, table.uid] })],
);

/** What the mailboxes held and what became of it. */
export const ledger = pgTable(
  'ledger',
  {
    id: id(),
    mailbox: text('mailbox').notNull(),
    uidValidity: text('uid_validity').notNull(),
    uid: text('uid').notNull(),
    internalDate: instant('internal_date').notNull(),
    receivedAt: instant('received_at').notNull(),
    /** Null: retention took the bytes, or the person was erased. */
    rawSha256: bytea('raw_sha256').references(() => blobs.sha256),
    size: bigint('size', { mode: 'number' }).notNull(),
    oversize: boolean('oversize').notNull().default(false),
    /** Taken over from before the first start: registered without any notice. */
    silent: boolean('silent').notNull().default(false),
    /** From as a quick look found it, for lists and for the closing sweep; null when it found none. */
    sender: text('sender'),
    state: text('state', { enum: LEDGER_STATES }).notNull().default('received'),
    attempts: integer('attempts').notNull().default(0),
    retryAt: instant('retry_at'),
    error: text('error'),
    reason: text('reason'),
    ticketId: ref('ticket_id').references(() => tickets.id),
    processedAt: instant('processed_at'),
    /** Of a mail that is filed on no ticket but had consequences (a command that went back): as `messages.identity`. */
    identity: bytea('identity'),
    /** When it was moved or flagged in the mailbox. */
    settledAt: instant('settled_at'),
  },
  (table) => [
    uniqueIndex('ledger_identity').on(table.mailbox, table.uidValidity, table.uid),
    index('ledger_waiting').on(table.id).where(sql`${table.state} = 'received'`),
    index('ledger_quarantined').on(table.id).where(sql`${table.state} = 'quarantined'`),
    index('ledger_unfiled').using('hash', table.identity).where(sql`${table.identity} is not null`),
    index('ledger_raw').using('hash', table.rawSha256),
    index('ledger_unsettled').on(table.mailbox).where(sql`${table.settledAt} is null`),
    check('ledger_state', oneOf(table.state, LEDGER_STATES)),
  ],
);

export const requesters = pgTable('requesters', {
  id: id(),
  address: text('address').notNull().unique(),
  name: text('name').notNull(),
  language: text('language', { enum: ['kk', 'ru', 'en'] }),
  firstSeenAt: instant('first_seen_at').notNull(),
});

export const operators = pgTable(
  'operators',
  {
    id: id(),
    address: text('address').notNull().unique(),
    name: text('name').notNull(),
    language: text('language', { enum: ['kk', 'ru', 'en'] }).notNull(),
    role: text('role', { enum: ROLES }).notNull(),
    active: boolean('active').notNull().default(true),
    createdAt: instant('created_at').notNull(),
    /** Reply addresses given to this person up to then are void; null: none is. */
    tokensValidFrom: instant('tokens_valid_from'),
    /** When a mail of theirs was last authenticated by their domain. */
    authenticatedAt: instant('authenticated_at'),
    /** Of administrators: scrypt hash of the password for the template studio; null: none, no log-in. */
    passwordHash: text('password_hash'),
  },
  (table) => [
    check('operators_role', oneOf(table.role, ROLES)),
    check('operators_language', oneOf(table.language, LANGUAGES)),
  ],
);

/** Never goes back: a rolled-back ticket's number is not given again. */
export const ticketSequence = pgSequence('ticket_sequence', { startWith: 1, increment: 1 });

export const tickets = pgTable(
  'tickets',
  {
    id: id(),
    number: text('number').notNull().unique(),
    subject: text('subject').notNull(),
    status: text('status', { enum: STATUSES }).notNull(),
    closeReason: text('close_reason', { enum: CLOSE_REASONS }),
    closedAt: instant('closed_at'),
    holdReason: text('hold_reason', { enum: ['abuse'] }),
    language: text('language', { enum: ['kk', 'ru', 'en'] }).notNull(),
    category: text('category', { enum: ['consultation', 'error', 'suggestion'] }).notNull(),
    channel: text('channel', { enum: [...CHANNELS, 'incident', 'call-back'] }).notNull(),
    requesterId: ref('requester_id')
      .notNull()
      .references(() => requesters.id),
    assigneeId: ref('assignee_id').references(() => operators.id),
    priority: text('priority', { enum: PRIORITIES }).notNull().default('normal'),
    level: text('level', { enum: LEVELS }).notNull().default('basic'),
    /** On hold until then; null while on hold: until somebody writes. */
    holdUntil: instant('hold_until'),
    linkedTo: ref('linked_to').references((): AnyPgColumn => tickets.id),
    /** The ticket that this one became part of; what is written to this one goes there. */
    mergedInto: ref('merged_into').references((): AnyPgColumn => tickets.id),
    /** The open information request (clause 15): its outbox row, when asked, accepted by SMTP, due. */
    infoOutboxId: ref('info_outbox_id').references((): AnyPgColumn => outbox.id),
    infoAskedAt: instant('info_asked_at'),
    infoAcceptedAt: instant('info_accepted_at'),
    infoDueAt: instant('info_due_at'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    index('tickets_info_due').on(table.infoDueAt).where(sql`${table.status} = 'awaiting-info'`),
    index('tickets_hold_until').on(table.holdUntil).where(sql`${table.status} = 'on-hold'`),
    index('tickets_requester').on(table.requesterId),
    check('tickets_priority', oneOf(table.priority, PRIORITIES)),
    check('tickets_level', oneOf(table.level, LEVELS)),
    check('tickets_hold_ends_only_on_hold', sql`${table.holdUntil} is null or ${table.status} = 'on-hold'`),
    check('tickets_merged_is_closed', sql`${table.mergedInto} is null or ${table.status} = 'closed'`),
    check('tickets_status', oneOf(table.status, STATUSES)),
    check('tickets_close_reason', oneOf(table.closeReason, CLOSE_REASONS)),
    check('tickets_closed_has_reason', sql`(${table.status} = 'closed') = (${table.closeReason} is not null)`),
    check('tickets_closed_has_time', sql`(${table.status} = 'closed') = (${table.closedAt} is not null)`),
    check('tickets_language', oneOf(table.language, LANGUAGES)),
    check(
      'tickets_clock_runs_only_while_waiting',
      sql`${table.infoDueAt} is null or ${table.status} = 'awaiting-info'`,
    ),
  ],
);

export const participants = pgTable(
  'participants',
  {
    id: id(),
    ticketId: ref('ticket_id')
      .notNull()
      .references(() => tickets.id),
    address: text('address').notNull(),
    name: text('name').notNull(),
    role: text('role', { enum: ['requester', 'cc', 'third-party'] }).notNull(),
    /** The ticket from which a merger brought them. */
    movedFrom: ref('moved_from').references((): AnyPgColumn => tickets.id),
    /** Reply addresses given to this person up to then are void; null: none is. */
    tokensValidFrom: instant('tokens_valid_from'),
  },
  (table) => [
    uniqueIndex('participants_once').on(table.ticketId, table.address),
    index('participants_address').on(table.address),
  ],
);

export const messages = pgTable(
  'messages',
  {
    id: id(),
    ticketId: ref('ticket_id')
      .notNull()
      .references(() => tickets.id),
    ledgerId: ref('ledger_id')
      .notNull()
      .references(() => ledger.id),
    /** Message-ID and content (desk.md, "Once, and never lost"): the same mail twice is one row. */
    identity: bytea('identity').notNull().unique(),
    role: text('role', {
      enum: ['requester', 'participant', 'operator', 'third-party', 'machine', 'daemon'],
    }).notNull(),
    visibility: text('visibility', { enum: ['public', 'internal'] }).notNull(),
    messageId: text('message_id'),
    inReplyTo: text('in_reply_to').array().notNull(),
    references: text('references').array().notNull(),
    fromAddress: text('from_address').notNull(),
    fromName: text('from_name').notNull(),
    subject: text('subject').notNull(),
    text: text('text').notNull(),
    newText: text('new_text').notNull(),
    newTextDoubtful: boolean('new_text_doubtful').notNull(),
    kind: text('kind').notNull(),
    kindReason: text('kind_reason').notNull(),
    language: text('language'),
    verdict: jsonb('verdict').$type<Verdict>().notNull(),
    identityData: jsonb('identity_data').$type<Identity>().notNull(),
    defects: text('defects').array().notNull(),
    arrivedAt: instant('arrived_at').notNull(),
    filedAt: instant('filed_at').notNull(),
    /** When its words were erased (docs/decisions/0010); `identity` stays, so that it is known when it comes again. */
    erasedAt: instant('erased_at'),
    /** The ticket on which it was filed, if a merger took it away from there. */
    movedFrom: ref('moved_from').references((): AnyPgColumn => tickets.id),
  },
  (table) => [
    index('messages_ticket').on(table.ticketId, table.id),
    index('messages_ledger').on(table.ledgerId),
    index('messages_message_id').using('hash', table.messageId),
    index('messages_obscene').on(table.fromAddress, table.arrivedAt).where(sql`${table.verdict}->>'grade' = 'obscene'`),
  ],
);

export const attachments = pgTable(
  'attachments',
  {
    id: id(),
    messageId: ref('message_id')
      .notNull()
      .references(() => messages.id),
    ticketId: ref('ticket_id')
      .notNull()
      .references(() => tickets.id),
    filename: text('filename').notNull(),
    type: text('type').notNull(),
    size: integer('size').notNull(),
    /** Null: retention took the bytes. */
    sha256: bytea('sha256').references(() => blobs.sha256),
    inline: boolean('inline').notNull(),
    screenshot: boolean('screenshot').notNull(),
    width: integer('width'),
    height: integer('height'),
  },
  (table) => [index('attachments_ticket').on(table.ticketId), index('attachments_sha256').using('hash', table.sha256)],
);

/** Append-only: a trigger refuses UPDATE and DELETE, but for the erasure of a person (docs/decisions/0010). */
export const events = pgTable(
  'events',
  {
    id: id(),
    ticketId: ref('ticket_id')
      .notNull()
      .references(() => tickets.id),
    at: instant('at').notNull(),
    kind: text('kind', { enum: EVENT_KINDS }).notNull(),
    actorKind: text('actor_kind', {
      enum: ['requester', 'participant', 'operator', 'third-party', 'machine', 'daemon'],
    }).notNull(),
    actor: text('actor').notNull(),
    data: jsonb('data').$type<Record<string, string | number | boolean | null>>().notNull(),
    messageId: ref('message_id').references(() => messages.id),
  },
  (table) => [
    index('events_ticket').on(table.ticketId, table.id),
    index('events_rude')
      .on(table.actor, table.at)
      .where(sql`${table.kind} = 'command-returned' and ${table.data} ? 'rude'`),
    check('events_kind', oneOf(table.kind, EVENT_KINDS)),
  ],
);

/** Notices to send. Message-ID and facts are fixed when enqueued; the bytes when first composed. */
export const outbox = pgTable(
  'outbox',
  {
    id: id(),
    ticketId: ref('ticket_id').references(() => tickets.id),
    /** The mail that led to it; null when the clock did. */
    causedBy: ref('caused_by').references(() => ledger.id),
    name: text('name').notNull(),
    notice: jsonb('notice').$type<Notice>().notNull(),
    recipient: text('recipient').notNull(),
    autoSubmitted: text('auto_submitted', { enum: ['auto-replied', 'auto-generated'] }).notNull(),
    tokenPurpose: text('token_purpose', { enum: ['requester', 'operator', 'third-party', 'confirm', 'close'] }),
    tokenPerson: ref('token_person'),
    messageId: text('message_id').notNull().unique(),
    inReplyTo: text('in_reply_to'),
    references: text('references').array().notNull(),
    state: text('state', { enum: OUTBOX_STATES }).notNull().default('queued'),
    attempts: integer('attempts').notNull().default(0),
    nextAttemptAt: instant('next_attempt_at').notNull(),
    leaseUntil: instant('lease_until'),
    /** Kept for the digest of that moment (quiet hours); should none be made, it leaves alone, at next_attempt_at. */
    digestAt: instant('digest_at'),
    /** The server may have taken it once: its bytes must not change any more. */
    everUncertain: boolean('ever_uncertain').notNull().default(false),
    rawSha256: bytea('raw_sha256').references(() => blobs.sha256),
    error: text('error'),
    response: text('response'),
    createdAt: instant('created_at').notNull(),
    sentAt: instant('sent_at'),
  },
  (table) => [
    index('outbox_due').on(table.nextAttemptAt).where(sql`${table.state} in ('queued', 'uncertain', 'sending')`),
    index('outbox_digest').on(table.digestAt).where(sql`${table.digestAt} is not null and ${table.state} = 'queued'`),
    index('outbox_raw').using('hash', table.rawSha256),
    index('outbox_ticket').on(table.ticketId, table.id),
    index('outbox_caused_by').on(table.causedBy),
    index('outbox_recent').on(table.recipient, table.createdAt),
    index('outbox_recent_all').on(table.createdAt),
    check('outbox_state', oneOf(table.state, OUTBOX_STATES)),
  ],
);

/** What operators say of the courtesy screen's verdicts, for the review of the lexicon. */
export const corrections = pgTable(
  'corrections',
  {
    id: id(),
    messageId: ref('message_id')
      .notNull()
      .references(() => messages.id),
    operatorId: ref('operator_id')
      .notNull()
      .references(() => operators.id),
    /** The operator's mail that said so. */
    ledgerId: ref('ledger_id')
      .notNull()
      .references(() => ledger.id),
    verdict: text('verdict', { enum: ['abusive', 'clean'] }).notNull(),
    at: instant('at').notNull(),
  },
  (table) => [index('corrections_message').on(table.messageId), index('corrections_ledger').on(table.ledgerId)],
);

/** Mails in an operator's name that wait for somebody's word: that operator's own, or as an appeal a superior's; each is released once at the most. */
export const confirmations = pgTable(
  'confirmations',
  {
    id: id(),
    operatorId: ref('operator_id')
      .notNull()
      .references(() => operators.id),
    /** The mail that is held. */
    ledgerId: ref('ledger_id')
      .notNull()
      .unique()
      .references(() => ledger.id),
    createdAt: instant('created_at').notNull(),
    usedAt: instant('used_at'),
    /** The screen found the text rude, and the operator says that it is not: a superior is asked. */
    appeal: boolean('appeal').notNull().default(false),
    /** The superior who found nothing rude in it; null with `usedAt`: who agreed with the screen. */
    grantedBy: ref('granted_by').references(() => operators.id),
  },
  (table) => [index('confirmations_operator').on(table.operatorId, table.createdAt)],
);

/** Reply addresses of operators that outsiders were seen to have: they prove nothing any more. */
export const leakedTokens = pgTable(
  'leaked_tokens',
  {
    /** What the token says of itself: these rows outlive what they speak of, so they refer to nothing. */
    ticketId: ref('ticket_id').notNull(),
    personId: ref('person_id').notNull(),
    issuedAt: instant('issued_at').notNull(),
    /** The mail that showed it. */
    ledgerId: ref('ledger_id').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.ticketId, table.personId, table.issuedAt] })],
);

/** Settings of the clock and of the work it drives: when the closing sweep last ran, how fast the demo's clock runs. */
export const clock = pgTable('clock', { key: text('key').primaryKey(), value: jsonb('value').notNull() });

/** Contracts for the service level VIP (clause 3). Days are Astana's, both included. */
export const vipContracts = pgTable(
  'vip_contracts',
  {
    id: id(),
    /** An address, or a mail domain. */
    client: text('client').notNull(),
    name: text('name').notNull(),
    fromDay: date('from_day', { mode: 'string' }).notNull(),
    untilDay: date('until_day', { mode: 'string' }).notNull(),
    createdAt: instant('created_at').notNull(),
    /** When administrators were told that it ends soon, and that it ends. */
    soonToldAt: instant('soon_told_at'),
    endToldAt: instant('end_told_at'),
  },
  (table) => [
    index('vip_contracts_client').on(table.client),
    check('vip_contracts_ends_after_it_begins', sql`${table.untilDay} >= ${table.fromDay}`),
  ],
);

/** Who may run the desk: one daemon at a time, the others stand by. */
export const leases = pgTable('leases', {
  name: text('name').primaryKey(),
  holder: text('holder').notNull(),
  expiresAt: instant('expires_at').notNull(),
});

/** What the Portal's own systems register with: one or more keys a system, so that a key can be changed without a pause. */
export const intakeKeys = pgTable(
  'intake_keys',
  {
    id: id(),
    system: text('system').notNull(),
    /** SHA-256 of the secret part; 32 random bytes need no slower hash. */
    secretSha256: bytea('secret_sha256').notNull().unique(),
    scopes: text('scopes').array().notNull(),
    createdAt: instant('created_at').notNull(),
    /** From then on the key is refused; null: for ever. */
    expiresAt: instant('expires_at'),
    lastUsedAt: instant('last_used_at'),
  },
  (table) => [check('intake_keys_scopes', sql`${table.scopes} <@ array['tickets', 'callbacks']::text[]`)],
);

/** What such a system said besides the text; the request itself is the mail in the ledger. */
export const intakeOrders = pgTable(
  'intake_orders',
  {
    ledgerId: ref('ledger_id')
      .primaryKey()
      .references(() => ledger.id),
    keyId: ref('key_id')
      .notNull()
      .references(() => intakeKeys.id),
    system: text('system').notNull(),
    channel: text('channel', { enum: INTAKE_CHANNELS }).notNull(),
    phone: text('phone').notNull(),
    callTime: text('call_time').notNull(),
    language: text('language', { enum: ['kk', 'ru', 'en'] }),
    /** Tells a repeated order from another one under the same idempotency key. */
    requestSha256: bytea('request_sha256').notNull(),
  },
  (table) => [
    check('intake_orders_channel', oneOf(table.channel, INTAKE_CHANNELS)),
    check('intake_orders_language', oneOf(table.language, LANGUAGES)),
  ],
);
