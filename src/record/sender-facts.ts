// What the database knows of a mail's sender: language, automatic notices sent to them, obscene mails, a contract.
import { sql } from 'drizzle-orm';
import type { DeskPolicy } from '../decide/desk-policy';
import { astanaTime } from '../ticket/astana-time';
import type { Language } from '../ticket/language';
import { together } from './together';
import { vipOn } from './vip-contracts';

const HOUR_MS = 3_600_000;
/** Fewer automatic answers than this an hour, and nobody is taken for a robot. */
const FEW_NOTICES = 3;
const DAY_MS = 24 * HOUR_MS;

interface Sender {
  readonly address: string;
  /** Message-ID of the mail, or ''. */
  readonly messageId: string;
  readonly now: Date;
  readonly policy: DeskPolicy;
}

interface SenderFacts {
  readonly own: boolean;
  readonly language: Language | null;
  readonly toSender: number;
  /** Written by themselves, while the desk was there to answer: no autoresponder's, none that --import-existing took. */
  readonly obscene: number;
  /** Their latest request that stands still for its language. */
  readonly held: { readonly id: number; readonly number: string } | null;
  /** Under contract today (clause 3). */
  readonly vip: boolean;
  /** New text of their latest mail on a ticket; looked up only for whom we answered several times within the hour, else ''. */
  readonly lastText: string;
}

/** Mails that are handled side by side are so in one moment, under one policy. */
export const senderFacts = together(async (tx, senders: readonly Sender[]): Promise<SenderFacts[]> => {
  const [first] = senders;
  const now = first?.now.getTime() ?? 0;
  const hourAgo = new Date(now - HOUR_MS).toISOString();
  const abuseSince = new Date(now - (first?.policy.courtesy.closeDays ?? 0) * DAY_MS).toISOString();
  const rows = await tx.execute<{
    own: boolean;
    language: Language | null;
    to_sender: string;
    obscene: string;
    held_id: string | null;
    held_number: string | null;
    vip: boolean;
    last_text: string | null;
  }>(sql`
    select
      exists (select from outbox where message_id = sender.message_id) as own,
      (select language from requesters where requesters.address = sender.address) as language,
      told.notices as to_sender,
      (select count(*) from messages where from_address = sender.address and from_address <> '' and verdict->>'grade' = 'obscene'
        and arrived_at > ${abuseSince}::timestamptz and role in ('requester', 'participant')
        and not exists (select from ledger where ledger.id = messages.ledger_id and silent)
        and coalesce((select corrections.verdict from corrections where message_id = messages.id order by id desc limit 1), 'abusive') <> 'clean') as obscene,
      held.id as held_id, held.number as held_number,
      ${vipOn(sql`sender.address`, sql`${astanaTime(new Date(now)).day}::date`)} as vip,
      case when told.notices >= ${FEW_NOTICES} then (select new_text from messages where from_address = sender.address order by id desc limit 1) end as last_text
    from unnest(${sql.param(senders.map(({ address }) => address))}::text[], ${sql.param(senders.map(({ messageId }) => messageId))}::text[])
      with ordinality as sender (address, message_id, place)
      cross join lateral (select count(*) as notices from outbox where recipient = sender.address and auto_submitted = 'auto-replied' and created_at > ${hourAgo}::timestamptz) as told
      left join lateral (select tickets.id, number from tickets join requesters on requesters.id = requester_id
        where requesters.address = sender.address and status = 'on-hold' and hold_reason = 'abuse' order by tickets.id desc limit 1) as held on true
      order by place`);
  return rows.map((row) => ({
    own: row.own,
    language: row.language,
    toSender: Number(row.to_sender),
    obscene: Number(row.obscene),
    held: row.held_id === null ? null : { id: Number(row.held_id), number: row.held_number ?? '' },
    vip: row.vip,
    lastText: row.last_text ?? '',
  }));
});
