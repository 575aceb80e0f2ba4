// What one mail led to, read from the database: the tickets as they are, and what was written since.
import { sql } from 'drizzle-orm';
import type { Database } from '../../../src/record/database';

/** What one mail led to. */
export interface Outcome {
  /** Reasons of the decisions, in order. */
  readonly reason: string;
  /** Notices that were enqueued: `name recipient`, sorted. */
  readonly told: readonly string[];
  /** Events besides `notice-sent`: `kind why`. */
  readonly events: readonly string[];
  /** Fields of tickets that are another now: `status: new → closed`. */
  readonly changed: readonly string[];
}

interface Mark {
  readonly tickets: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly outbox: number;
  readonly events: number;
}

/** Runs `work`, which returns the reasons, and tells what it left behind. */
export async function outcomeOf(db: Database, work: () => Promise<string>): Promise<Outcome> {
  const before = await mark(db);
  const reason = await work();
  const { tickets } = await mark(db);
  const told = await db.execute<{ line: string }>(
    sql`select name || ' ' || recipient as line from outbox where id > ${before.outbox} order by name, recipient`,
  );
  const events = await db.execute<{ line: string }>(
    sql`select kind || coalesce(' ' || (data->>'why'), '') as line from events where id > ${before.events} and kind <> 'notice-sent' order by id`,
  );
  return {
    reason,
    // Customers are new in every case: dana7@buyer.example.
    told: told.map(({ line }) => line.replace(/\d+@/, '@')),
    events: events.map(({ line }) => line),
    changed: [...before.tickets].flatMap(([number, was]) => changes(was, tickets.get(number) ?? {})),
  };
}

async function mark(db: Database): Promise<Mark> {
  const tickets = await db.execute<Record<string, unknown>>(
    sql`select number, status, close_reason, hold_reason, hold_until, assignee_id, category, priority, level, language, merged_into,
      info_asked_at, (select count(*) from participants p where p.ticket_id = t.id) as participants from tickets t`,
  );
  const [last] = await db.execute<{ outbox: string; events: string }>(
    sql`select (select coalesce(max(id), 0) from outbox) as outbox, (select coalesce(max(id), 0) from events) as events`,
  );
  return {
    tickets: new Map(tickets.map((ticket) => [String(ticket.number), ticket])),
    outbox: Number(last?.outbox),
    events: Number(last?.events),
  };
}

function changes(was: Readonly<Record<string, unknown>>, is: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(was)
    .filter((field) => String(was[field]) !== String(is[field]))
    .map((field) => `${field}: ${was[field]} → ${is[field]}`);
}
