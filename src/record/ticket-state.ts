// Reads tickets as a decision sees them: fields, participants, the latest public mails.
import { asc, eq, inArray, sql } from 'drizzle-orm';
import { screenedText } from '../decide/inbound';
import type { Operator, TicketState } from '../decide/mail-context';
import type { Action, Excerpt, FileFact } from '../decide/notice';
import { readHeadBlock } from '../decide/read-tags';
import { maskText } from '../screen/mask';
import type { Verdict } from '../screen/verdict';
import type { Queryable } from './database';
import { events, operators, participants, tickets } from './schema';

const HISTORY = 5;
const EXCERPT = 4000;

/** Active staff, oldest first. */
export function activeStaff(tx: Queryable): Promise<readonly Operator[]> {
  return tx
    .select({
      id: operators.id,
      name: operators.name,
      address: operators.address,
      language: operators.language,
      role: operators.role,
    })
    .from(operators)
    .where(eq(operators.active, true))
    .orderBy(asc(operators.id));
}

/** The tickets with these ids; unknown ids are left out. */
export async function ticketStates(tx: Queryable, ids: readonly number[]): Promise<Map<number, TicketState>> {
  if (ids.length === 0) return new Map();
  const wanted = [...new Set(ids)];
  const [rows, people, excerpts, followers] = await Promise.all([
    tx.select().from(tickets).where(inArray(tickets.id, wanted)),
    tx.select().from(participants).where(inArray(participants.ticketId, wanted)).orderBy(asc(participants.id)),
    latestExcerpts(tx, wanted),
    followersOf(tx, wanted),
  ]);
  const stopped = rows.filter(({ holdReason, closeReason }) => holdReason === 'abuse' || closeReason === 'abusive');
  const held = await filesOfRude(
    tx,
    stopped.map(({ id }) => id),
  );
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        number: row.number,
        subject: row.subject,
        status: row.status,
        closeReason: row.closeReason,
        closedAt: row.closedAt,
        createdAt: row.createdAt,
        language: row.language,
        participants: people
          .filter(({ ticketId }) => ticketId === row.id)
          .map(({ id, name, address, role }) => ({ id, name, address, role })),
        assigneeId: row.assigneeId,
        followerIds: followers.get(row.id) ?? [],
        category: row.category,
        priority: row.priority,
        level: row.level,
        holdReason: row.holdReason,
        holdUntil: row.holdUntil,
        info: row.infoAskedAt && {
          outboxId: row.infoOutboxId,
          askedAt: row.infoAskedAt,
          acceptedAt: row.infoAcceptedAt,
          dueAt: row.infoDueAt,
        },
        history: excerpts.get(row.id) ?? [],
        heldFiles: held.get(row.id) ?? [],
      },
    ]),
  );
}

type FileRow = {
  ticket_id: string;
  filename: string;
  type: string;
  size: number;
  sha256: string;
  screenshot: boolean;
};

/** Further ones stay in the record. */
const MOST_FILES = 20;

/** Of mails that operators were not shown: an obscene one, or an insult that came while the request was on hold. One before it is shown again. */
async function filesOfRude(tx: Queryable, ids: readonly number[]): Promise<Map<number, FileFact[]>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.execute<FileRow>(sql`
    select files.* from unnest(${sql.param([...ids])}::bigint[]) as wanted(id) cross join lateral (
      select attachments.ticket_id, filename, type, size, encode(sha256, 'hex') as sha256, screenshot from attachments
        join messages on messages.id = attachments.message_id
      where attachments.ticket_id = wanted.id and verdict->>'grade' in ('obscene', 'insult') and role in ('requester', 'participant') and sha256 is not null
      order by attachments.id limit ${MOST_FILES}) as files`);
  const found = new Map<number, FileFact[]>();
  for (const { ticket_id: ticketId, ...file } of rows)
    found.set(Number(ticketId), [...(found.get(Number(ticketId)) ?? []), file]);
  return found;
}

type SaidRow = {
  ticket_id: string;
  at: string;
  name: string;
  address: string;
  text: string;
  subject: string;
  in_reply_to: string[];
  /** Of a mail; '' of what we sent. */
  role: string;
  /** Null: staff wrote it, or say that nothing in it is rude. */
  verdict: Verdict | null;
};

/** The places of a verdict are those of the text that was screened: the subject may stand before it. */
function polite({ text, subject, in_reply_to: inReplyTo, verdict }: SaidRow): Pick<Excerpt, 'polite'> {
  if (verdict === null || verdict.grade === 'clean') return {};
  const screened = screenedText({ subject, inReplyTo, newText: text });
  return { polite: maskText(screened, verdict).slice(screened.length - text.length) };
}

/** A request that staff registered (`#new`) is quoted without their tags. */
function withoutTags<Said extends Pick<Excerpt, 'at' | 'text' | 'polite'>>(said: Said, role: string): Said {
  if (role !== 'operator') return said;
  const below = (text: string): string => readHeadBlock(text, new Date(said.at)).text;
  const { text, polite: masked } = said;
  return { ...said, text: below(text), ...(masked === undefined ? {} : { polite: below(masked) }) };
}

/** What was said in public, newest first: mails from outside, and the texts of notices that staff wrote. */
async function latestExcerpts(tx: Queryable, ids: readonly number[]): Promise<Map<number, Excerpt[]>> {
  const rows = await tx.execute<SaidRow>(sql`
    select said.* from unnest(${sql.param([...ids])}::bigint[]) as wanted(id) cross join lateral (
      (select ticket_id, arrived_at as at, from_name as name, from_address as address, left(new_text, ${EXCERPT}) as text, subject, in_reply_to, role,
           case when coalesce((select corrections.verdict from corrections where message_id = messages.id order by id desc limit 1), '') <> 'clean' then verdict end as verdict
         from messages where ticket_id = wanted.id and visibility = 'public' order by arrived_at desc, id desc limit ${HISTORY})
      union all
      (select ticket_id, created_at, notice->'facts'->>'operator', '', left(notice->'facts'->>'text', ${EXCERPT}), '', '{}', '', null
         from outbox where ticket_id = wanted.id and name in ('reply', 'info-request', 'closed-solved', 'faq-answer') and state <> 'cancelled'
           and notice->'facts'->>'text' <> ''
         order by id desc limit ${HISTORY})
      order by at desc limit ${HISTORY}
    ) as said`);
  const found = new Map<number, Excerpt[]>();
  for (const row of rows) {
    const ticketId = Number(row.ticket_id);
    const excerpt = {
      at: new Date(row.at).toISOString(),
      from: { name: row.name, address: row.address },
      text: row.text,
      ...polite(row),
    };
    found.set(ticketId, [...(found.get(ticketId) ?? []), withoutTags(excerpt, row.role)]);
  }
  return found;
}

/** Staff who carried out a command on a ticket, were named in a mail to it, or stood in Cc when it was opened. */
async function followersOf(tx: Queryable, ids: readonly number[]): Promise<Map<number, number[]>> {
  const rows = await tx.execute<{ ticket_id: string; id: string }>(sql`
    select events.ticket_id, operators.id from events
      join operators on operators.address = case kind when 'commanded' then actor else data->>'who' end
      where events.ticket_id = any(${sql.param([...ids])}::bigint[]) and kind in ('commanded', 'followed')
    union select participants.ticket_id, operators.id from participants join operators using (address)
      where participants.ticket_id = any(${sql.param([...ids])}::bigint[]) and participants.role = 'cc'`);
  const found = new Map<number, number[]>();
  for (const row of rows) {
    const ticketId = Number(row.ticket_id);
    found.set(ticketId, [...(found.get(ticketId) ?? []), Number(row.id)]);
  }
  return found;
}

/** Events that count as "actions done" (clause 15), with the phrase that tells each; internal notes stay inside. */
const ACTION_OF: Readonly<Record<string, string>> = {
  registered: 'registered',
  'follow-up': 'follow-up',
  answered: 'replied',
  'faq-sent': 'faq-sent',
  'third-party-asked': 'third-party-asked',
  'category-set': 'category-set',
  'priority-set': 'priority-set',
  assigned: 'assigned',
  merged: 'merged',
  'info-accepted': 'info-requested',
  'info-answered': 'info-answered',
  held: 'held',
  resumed: 'resumed',
  reopened: 'reopened',
  closed: 'closed',
};
const NOTICE_ACTION: Readonly<Record<string, string>> = {
  acknowledgement: 'acknowledged',
  'info-reminder': 'info-reminded',
  'operator-notification': 'operator-notified',
  'operator-digest': 'operator-notified',
};

/** The actions done on a ticket so far, oldest first; the daemon's first notification to operators stands for them all. */
export async function actionsDone(tx: Queryable, ticketId: number): Promise<Action[]> {
  const rows = await tx
    .select()
    .from(events)
    .where(eq(events.ticketId, ticketId))
    .orderBy(asc(events.at), asc(events.id));
  const undone = new Set(rows.filter(({ kind }) => kind === 'undone').map(({ data }) => Number(data.command)));
  const takenBack = new Set(rows.filter(({ id }) => undone.has(id)).map(({ messageId }) => messageId));
  const actions: Action[] = [];
  for (const row of rows) {
    if (row.messageId !== null && takenBack.has(row.messageId)) continue;
    const what = row.kind === 'notice-sent' ? NOTICE_ACTION[String(row.data.notice)] : ACTION_OF[row.kind];
    if (!what || (what === 'operator-notified' && actions.some((action) => action.what === what))) continue;
    actions.push({ at: row.at.toISOString(), what, detail: '' });
  }
  return actions;
}
