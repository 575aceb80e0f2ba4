// What clause 16 asks of an operator's mail: the words of the requester that it may quote, and the operator's last rude text.
import { type SQL, sql } from 'drizzle-orm';
import { screenedText } from '../decide/inbound';
import type { OperatorFacts } from '../decide/mail-context';
import type { Verdict } from '../screen/verdict';
import type { Queryable } from './database';

const DAY_MS = 24 * 3_600_000;
/** Of the latest mails, so many and so much of each are enough to find a quotation in. */
const MAILS = 50;
const CHARACTERS = 50_000;

/** Subjects and new texts of the mails from outside on that ticket, the latest first; experts are not requesters. */
export async function saidOn(tx: Queryable, ticketId: number): Promise<string[]> {
  const rows = await tx.execute<{ subject: string; text: string }>(sql`
    select subject, left(new_text, ${CHARACTERS}) as text from messages
    where ticket_id = ${ticketId} and role in ('requester', 'participant') order by id desc limit ${MAILS}`);
  return rows.flatMap(({ subject, text }) => [subject, text]);
}

/** Remembered by the event on the ticket for which the text was meant; the very text that a superior cleared since is none. */
export async function rudeBefore(
  tx: Queryable,
  { address, rudeDays, now }: { readonly address: string; readonly rudeDays: number; readonly now: Date },
): Promise<OperatorFacts['rudeBefore']> {
  const since = new Date(now.getTime() - rudeDays * DAY_MS).toISOString();
  const [row] = await tx.execute<{ at: string; number: string }>(sql`
    select at, number from events join tickets on tickets.id = ticket_id
    where kind = 'command-returned' and data ? 'rude' and actor = ${address} and at > ${since}::timestamptz
      and not exists (select from events as cleared where cleared.ticket_id = events.ticket_id and cleared.id > events.id
        and cleared.kind = 'verdict-corrected' and cleared.data->>'of' = ${address} and cleared.data->>'text' = events.data->>'text')
    order by at desc limit 1`);
  return row ? { at: new Date(row.at), number: row.number } : null;
}

/** The mail of which staff say that the screen is wrong, with what the screen looked at: its verdict's offsets are into that. */
export async function judgedMail(
  tx: Queryable,
  ticketId: number,
  {
    answers,
    cleared,
    closeDays,
  }: { readonly answers: readonly string[]; readonly cleared: boolean; readonly closeDays: number },
): Promise<OperatorFacts['judged']> {
  const isRepeat = sql`exists (select from messages as earlier
    where earlier.from_address = later.from_address and earlier.id < later.id and earlier.id <> messages.id
      and earlier.arrived_at > later.arrived_at - ${closeDays} * interval '1 day' and ${stillObscene(sql`earlier`)})`;
  const [row] = await tx.execute<{
    id: string;
    name: string;
    address: string;
    subject: string;
    in_reply_to: string[];
    text: string;
    verdict: Verdict;
    attachments: number;
    rude_since: { author: string; again: boolean } | null;
    closed_for: string[];
    reported_to: string[];
    rebuked: string[];
  }>(sql`
    select id, from_name as name, from_address as address, subject, in_reply_to, left(new_text, ${CHARACTERS}) as text, verdict,
      (select count(*)::int from attachments where attachments.message_id = messages.id and (not inline or screenshot)) as attachments,
      (select json_build_object('author', later.from_address, 'again', ${isRepeat})
        from messages as later where later.ticket_id = ${ticketId} and later.id > messages.id and ${stillObscene(sql`later`)}
        order by later.id desc limit 1) as rude_since,
      array(select distinct number from tickets join messages as later on later.ticket_id = tickets.id
        where tickets.id <> ${ticketId} and status = 'closed' and close_reason = 'abusive' and ${stillObscene(sql`messages`)}
          and later.from_address = messages.from_address and later.id > messages.id and ${stillObscene(sql`later`)}
          and exists (select from events where events.ticket_id = tickets.id and kind = 'closed' and actor_kind = 'daemon' and events.message_id = later.id)
          and later.arrived_at < messages.arrived_at + ${closeDays} * interval '1 day' and not ${isRepeat} order by number) as closed_for,
      array(select distinct recipient from outbox where outbox.ticket_id = ${ticketId} and name = 'superior-abuse' and state <> 'cancelled'
        and (verdict->>'grade' <> 'clean' or exists (select from corrections where message_id = messages.id and corrections.verdict <> 'clean'))) as reported_to,
      array(select distinct recipient from outbox where caused_by = messages.ledger_id and name in ('abuse-warning', 'rejected-abusive')
        and state <> 'cancelled' and verdict->>'grade' <> 'clean' and ${notCleared(sql`messages`)}) as rebuked
    from messages
    where ticket_id = ${ticketId} and role in ('requester', 'participant')
    order by exists (select from outbox where message_id = any(${sql.param(answers)}::text[]) and caused_by = messages.ledger_id) desc,
      (${cleared}::boolean and verdict->>'grade' <> 'clean') desc, arrived_at desc, id desc limit 1`);
  if (!row) return null;
  const { id, name, address, subject, in_reply_to: inReplyTo, text, verdict, attachments } = row;
  return {
    id: Number(id),
    sender: { name, address },
    text: screenedText({ subject, inReplyTo, newText: text }),
    verdict,
    attachments,
    rudeSince: row.rude_since,
    closedFor: row.closed_for,
    reportedTo: row.reported_to,
    rebuked: row.rebuked,
  };
}

/** As sender-facts.ts counts them. */
function stillObscene(mail: SQL): SQL {
  return sql`${mail}.role in ('requester', 'participant') and ${mail}.verdict->>'grade' = 'obscene'
    and not exists (select from ledger where ledger.id = ${mail}.ledger_id and silent)
    and ${notCleared(mail)}`;
}

/** By staff, who say that it is no abuse. */
function notCleared(mail: SQL): SQL {
  return sql`coalesce((select corrections.verdict from corrections where message_id = ${mail}.id order by id desc limit 1), 'abusive') <> 'clean'`;
}
