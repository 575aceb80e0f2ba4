// What the database knows of a mail's sender: language, automatic notices sent to them, obscene mails, a flood.
import { sql } from 'drizzle-orm';
import type { DeskPolicy } from '../decide/desk-policy';
import { astanaTime } from '../ticket/astana-time';
import type { Language } from '../ticket/language';
import { together } from './together';
import { vipOn } from './vip-contracts';

const HOUR_MS = 3_600_000;
/** Fewer automatic answers than this an hour, and nobody is taken for a robot. */
const FEW_NOTICES = 3;
/** So many rows of the ledger are looked through for a flood. */
const LATEST_MAILS = 2_000;
const DAY_MS = 24 * HOUR_MS;

interface Sender {
  readonly address: string;
  /** Message-ID of the mail, or ''. */
  readonly messageId: string;
  /** Row of the mail in the ledger. */
  readonly ledgerId: number;
  readonly now: Date;
  readonly policy: DeskPolicy;
}

interface SenderFacts {
  readonly own: boolean;
  readonly language: Language | null;
  readonly toSender: number;
  readonly inAll: number;
  readonly obscene: number;
  /** Under contract today (clause 3). */
  readonly vip: boolean;
  /** New text of their latest mail on a ticket; looked up only for whom we answered several times within the hour, else ''. */
  readonly lastText: string;
  /** Mails of this sender before this one, within the hour; 0 while they are few. */
  readonly mails: number;
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
    in_all: string;
    obscene: string;
    vip: boolean;
    mails: string;
    last_text: string | null;
  }>(sql`
    with recent as materialized (
      select count(*) as in_all from (select from outbox where auto_submitted = 'auto-replied' and created_at > ${hourAgo}::timestamptz limit ${first?.policy.noticesInAll ?? 0}) as notices
    ), latest as materialized (
      -- By id, not by time: rows are many, and only the last of them can be a flood.
      select id, sender from ledger where id > (select max(id) from ledger) - ${LATEST_MAILS} and received_at > ${hourAgo}::timestamptz
        and sender = any(${sql.param(senders.map(({ address }) => address))}::text[])
    ), crowd as materialized (
      select id, sender from latest where sender in (select sender from latest group by sender having count(*) > ${first?.policy.mailsPerSender ?? 0})
    )
    select
      exists (select from outbox where message_id = sender.message_id) as own,
      (select language from requesters where requesters.address = sender.address) as language,
      told.notices as to_sender,
      (select in_all from recent) as in_all,
      (select count(*) from messages where from_address = sender.address and verdict->>'grade' = 'obscene' and arrived_at > ${abuseSince}::timestamptz
        and coalesce((select corrections.verdict from corrections where message_id = messages.id order by id desc limit 1), 'abusive') <> 'clean') as obscene,
      ${vipOn(sql`sender.address`, sql`${astanaTime(new Date(now)).day}::date`)} as vip,
      case when told.notices >= ${FEW_NOTICES} then (select new_text from messages where from_address = sender.address order by id desc limit 1) end as last_text,
      (select count(*) from crowd where crowd.sender = sender.address and crowd.id < sender.ledger_id) as mails
    from unnest(${sql.param(senders.map(({ address }) => address))}::text[], ${sql.param(senders.map(({ messageId }) => messageId))}::text[], ${sql.param(senders.map(({ ledgerId }) => ledgerId))}::bigint[])
      with ordinality as sender (address, message_id, ledger_id, place)
      cross join lateral (select count(*) as notices from outbox where recipient = sender.address and auto_submitted = 'auto-replied' and created_at > ${hourAgo}::timestamptz) as told
      order by place`);
  return rows.map((row) => ({
    own: row.own,
    language: row.language,
    toSender: Number(row.to_sender),
    inAll: Number(row.in_all),
    obscene: Number(row.obscene),
    vip: row.vip,
    mails: Number(row.mails),
    lastText: row.last_text ?? '',
  }));
});
