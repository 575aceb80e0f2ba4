// Reads what the service level of tickets depends on: fields, first answer, and when their clocks stood.
import { type SQL, sql } from 'drizzle-orm';
import type { Level, Priority } from '../ticket/level';
import type { RemindersTold, Target, TicketTimes } from '../ticket/service-level';
import type { Status } from '../ticket/status';
import type { Category } from '../triage/category';
import type { Queryable } from './database';

export interface TimedTicket extends TicketTimes {
  readonly id: number;
  readonly number: string;
  readonly subject: string;
  readonly infoDueAt: Date | null;
  /** Name of who works on it, or ''. */
  readonly assignee: string;
  /** What people have been told of: reminder points, and targets that are missed. */
  readonly reminded: RemindersTold;
  readonly breached: readonly Target[];
}

/** Far more than a desk has open. */
const MOST = 20_000;

/** The tickets that are not closed, oldest first. */
export function openTicketTimes(tx: Queryable): Promise<TimedTicket[]> {
  return read(tx, sql`status <> 'closed'`, MOST);
}

/** One ticket, closed or not; null when there is none of that id. */
export async function ticketTimes(tx: Queryable, id: number): Promise<TimedTicket | null> {
  return (await read(tx, sql`tickets.id = ${id}`, 1))[0] ?? null;
}

/** The tickets that were registered from `from` on and before `until`, oldest first. */
export function ticketTimesBetween(tx: Queryable, from: Date, until: Date): Promise<TimedTicket[]> {
  const within = sql`tickets.created_at >= ${from.toISOString()}::timestamptz and tickets.created_at < ${until.toISOString()}::timestamptz`;
  return read(tx, within, null);
}

/**
 * The first answer is the first text of staff to the requester that was not taken back; counted from when it was written,
 * since how long the mail server takes is not the operator's doing.
 */
async function read(tx: Queryable, which: SQL, most: number | null): Promise<TimedTicket[]> {
  const rows = await tx.execute<Row>(sql`
    select tickets.id, number, subject, status, level, category, priority, tickets.created_at, info_due_at,
      coalesce(operators.name, '') as assignee,
      (select min(created_at) from outbox where ticket_id = tickets.id and state <> 'cancelled'
        and (name in ('reply', 'info-request', 'faq-answer', 'closed-solved') or name like 'rejected-%')) as first_answer_at,
      coalesce(happened.steps, '[]') as steps, coalesce(happened.reminded_first, 0) as reminded_first,
      coalesce(happened.reminded_last, 0) as reminded_last, coalesce(happened.breached, '{}') as breached
    from tickets left join operators on operators.id = tickets.assignee_id left join lateral (
      select
        json_agg(json_build_object('at', at, 'runs', kind not in ('info-requested', 'held', 'closed')) order by id)
          filter (where kind not in ('sla-warned', 'sla-breached')) as steps,
        max(coalesce((data->>'point')::int, 1)) filter (where kind = 'sla-warned' and data->>'target' = 'first-response') as reminded_first,
        max(coalesce((data->>'point')::int, 1)) filter (where kind = 'sla-warned' and data->>'target' = 'resolution') as reminded_last,
        array_agg(data->>'target') filter (where kind = 'sla-breached') as breached
      from events where ticket_id = tickets.id and kind in ('info-requested', 'held', 'closed', 'info-answered', 'info-failed',
        'resumed', 'reopened', 'answered', 'faq-sent', 'follow-up', 'sla-warned', 'sla-breached')
    ) as happened on true
    where ${which} order by tickets.id limit ${most}`);
  return rows.map((row) => ({
    id: Number(row.id),
    number: row.number,
    subject: row.subject,
    status: row.status,
    level: row.level,
    category: row.category,
    priority: row.priority,
    createdAt: new Date(row.created_at),
    infoDueAt: row.info_due_at === null ? null : new Date(row.info_due_at),
    assignee: row.assignee,
    firstAnswerAt: row.first_answer_at === null ? null : new Date(row.first_answer_at),
    steps: row.steps.map(({ at, runs }) => ({ at: new Date(at), runs })),
    reminded: { 'first-response': row.reminded_first, resolution: row.reminded_last },
    breached: row.breached,
  }));
}

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly number: string;
  readonly subject: string;
  readonly status: Status;
  readonly level: Level;
  readonly category: Category;
  readonly priority: Priority;
  readonly created_at: string;
  readonly info_due_at: string | null;
  readonly assignee: string;
  readonly first_answer_at: string | null;
  readonly steps: readonly { readonly at: string; readonly runs: boolean }[];
  readonly reminded_first: number;
  readonly reminded_last: number;
  readonly breached: readonly Target[];
}
