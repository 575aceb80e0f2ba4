// Loads what only an operator's mail is asked about: a colleague's unseen answer, the last command, the queue.
import { sql } from 'drizzle-orm';
import type { ColleagueAnswer, FieldsBefore, LastCommand, OperatorFacts, QueuedTicket } from '../decide/mail-context';
import { readHeadBlock, type TagUse } from '../decide/read-tags';
import { isForOutsiders } from '../decide/transcript';
import type { Message } from '../parse/message';
import { astanaTime } from '../ticket/astana-time';
import type { Language } from '../ticket/language';
import type { Status } from '../ticket/status';
import type { Queryable } from './database';
import { judgedMail, rudeBefore, saidOn } from './operator-conduct';
import { isVip } from './vip-contracts';

const QUEUE = 100;

export interface OperatorMail {
  readonly message: Message;
  readonly address: string;
  /** The ticket that the mail is about, if any. */
  readonly ticketId: number | null;
  /** When the notice was composed whose reply address the mail was sent to, if it had one. */
  readonly tokenIssuedAt: Date | null;
  /** The courtesy screen found something in it. */
  readonly suspicious: boolean;
  /** So long a rude text is remembered; 0: not at all. */
  readonly rudeDays: number;
  /** A second obscene mail of a requester within so many days closes the request. */
  readonly closeDays: number;
  readonly now: Date;
}

export async function operatorFacts(tx: Queryable, mail: OperatorMail): Promise<OperatorFacts> {
  const { tags } = readHeadBlock(mail.message.newText, mail.now);
  const asks = (name: string): boolean => tags.some((tag) => tag.name === name);
  const requester = tags.find(({ name }) => name === 'requester')?.argument.split(' ', 1)[0] ?? '';
  return {
    colleagueAnswer: mail.ticketId === null ? null : await colleagueAnswer(tx, mail, mail.ticketId),
    lastCommand: mail.ticketId !== null && asks('undo') ? await lastCommand(tx, mail.ticketId) : null,
    queue: asks('list') ? await queue(tx) : [],
    requesterLanguage: requester === '' ? null : await languageOf(tx, requester),
    requesterVip: requester !== '' && (await isVip(tx, requester, astanaTime(mail.now).day)),
    said: mail.suspicious && mail.ticketId !== null ? await saidOn(tx, mail.ticketId) : [],
    rudeBefore: mail.suspicious ? await rudeBefore(tx, mail) : null,
    judged:
      judges(tags) && mail.ticketId !== null
        ? await judgedMail(tx, mail.ticketId, {
            answers: mail.message.inReplyTo,
            cleared: asks('not-abuse'),
            closeDays: mail.closeDays,
          })
        : null,
  };
}

function judges(tags: readonly TagUse[]): boolean {
  return tags.some(
    ({ name, argument }) =>
      name === 'abuse' || name === 'not-abuse' || (name === 'reject' && argument.startsWith('abusive')),
  );
}

/**
 * The latest text of a colleague to the requester that this operator had not been told of when writing: newer than every
 * notice of ours that the mail answers, and than the notice whose reply address it uses.
 */
async function colleagueAnswer(tx: Queryable, mail: OperatorMail, ticketId: number): Promise<ColleagueAnswer | null> {
  const { message, address } = mail;
  const ids = [...message.inReplyTo, ...message.references];
  const rows = await tx.execute<{ at: string; operator: string; text: string | null; seen: string | null }>(sql`
    select answer.created_at as at, operators.name as operator, answer.notice->'facts'->>'text' as text,
      (select max(created_at) from outbox where message_id = any(${sql.param(ids)}::text[]) and recipient = ${address}) as seen
    from outbox as answer join messages on messages.ledger_id = answer.caused_by
      join operators on operators.address = messages.from_address
    where answer.ticket_id = ${ticketId} and messages.role = 'operator' and messages.from_address <> ${address}
      and answer.state <> 'cancelled' and (answer.name in ('reply', 'info-request', 'faq-answer', 'closed-solved', 'reopened')
        or answer.name like 'rejected-%')
    order by answer.id desc limit 1`);
  const [row] = rows;
  if (!row) return null;
  const at = new Date(row.at);
  const facts = { at, operator: row.operator, text: row.text ?? '' };
  if (row.seen !== null) return new Date(row.seen).getTime() >= at.getTime() ? null : facts;
  // A reply address alone (a button of the notification) tells only the second in which its notice was composed.
  const issued = mail.tokenIssuedAt?.getTime() ?? 0;
  return issued >= Math.floor(at.getTime() / 1000) * 1000 ? null : facts;
}

/** Locks the notices of the command, so that none leaves while it is being taken back. */
async function lastCommand(tx: Queryable, ticketId: number): Promise<LastCommand | null> {
  const [row] = await tx.execute<{
    id: string;
    at: string;
    actor: string;
    data: Record<string, string>;
    ledger_id: string;
    undone: boolean;
    overtaken: boolean;
  }>(sql`
    select command.id, command.at, command.actor, command.data, messages.ledger_id,
      exists (select from events where ticket_id = ${ticketId} and kind = 'undone' and data->>'command' = command.id::text) as undone,
      exists (select from events as later where later.ticket_id = ${ticketId} and later.id > command.id
        and later.message_id is distinct from command.message_id
        and later.kind in ('follow-up', 'closed', 'reopened', 'resumed', 'held', 'info-failed', 'merged')) as overtaken
    from events as command join messages on messages.id = command.message_id
    where command.ticket_id = ${ticketId} and command.kind = 'commanded' order by command.id desc limit 1`);
  if (!row) return null;
  const notices = await tx.execute<{ name: string; recipient: string; state: string; judges: boolean }>(sql`
    select name, recipient, state, name = 'superior-abuse' or notice->'facts'->>'what' = 'abuse-cleared' as judges from outbox
    where caused_by = ${Number(row.ledger_id)} for update`);
  const gone = notices.filter(({ state }) => state !== 'queued');
  return {
    eventId: Number(row.id),
    ledgerId: Number(row.ledger_id),
    at: new Date(row.at),
    actor: row.actor,
    what: row.data.command ?? '',
    before: fieldsOf(row.data.before ?? '{}'),
    undone: row.undone,
    overtaken: row.overtaken,
    gone: gone.filter(({ name }) => isForOutsiders(name)).map(({ name, recipient }) => ({ name, recipient })),
    judgementTo: gone.filter(({ judges }) => judges).map(({ recipient }) => recipient),
  };
}

/** Instants were written as ISO 8601. */
function fieldsOf(json: string): FieldsBefore {
  const fields = JSON.parse(json) as FieldsBefore;
  const date = (value: unknown): Date | null => (typeof value === 'string' ? new Date(value) : null);
  const { info } = fields;
  return {
    ...fields,
    closedAt: date(fields.closedAt),
    holdUntil: date(fields.holdUntil),
    info: info && {
      outboxId: info.outboxId,
      askedAt: date(info.askedAt) ?? new Date(0),
      acceptedAt: date(info.acceptedAt),
      dueAt: date(info.dueAt),
    },
  };
}

/** Deadlines first, then what waits longest. */
async function queue(tx: Queryable): Promise<QueuedTicket[]> {
  const rows = await tx.execute<{
    number: string;
    subject: string;
    status: Status;
    due: string | null;
    requester: string;
    assignee_id: string | null;
    created_at: string;
  }>(sql`
    select number, subject, status, coalesce(info_due_at, hold_until) as due, requesters.address as requester, assignee_id, created_at
    from tickets join requesters on requesters.id = requester_id where status <> 'closed'
    order by case priority when 'critical' then 0 when 'high' then 1 when 'normal' then 2 else 3 end, due nulls last, tickets.id
    limit ${QUEUE}`);
  return rows.map((row) => ({
    number: row.number,
    subject: row.subject,
    status: row.status,
    due: row.due === null ? null : new Date(row.due),
    requester: row.requester,
    assigneeId: row.assignee_id === null ? null : Number(row.assignee_id),
    createdAt: new Date(row.created_at),
  }));
}

async function languageOf(tx: Queryable, address: string): Promise<Language | null> {
  const [row] = await tx.execute<{ language: Language | null }>(
    sql`select language from requesters where address = ${address}`,
  );
  return row?.language ?? null;
}
