// VIP contracts on record: added, listed, ended, and asked for by an address and a day.
import { and, asc, eq, gte, lte, sql } from 'drizzle-orm';
import { UserError } from '../errors';
import { ANNOUNCED_DAYS_BEFORE, dayPlus, type VipContract } from '../ticket/vip-contract';
import { attempt, type Database, type Queryable } from './database';
import { vipContracts } from './schema';

export interface KeptContract extends VipContract {
  readonly id: number;
  /** The client's name as the contract says it, or ''. */
  readonly name: string;
}

/** @throws UserError when the client has a contract for some of these days already. */
export async function addContract(db: Database, contract: Omit<KeptContract, 'id'>, now: Date): Promise<KeptContract> {
  const { client, name, from, until } = contract;
  return attempt(() =>
    db.transaction(async (tx) => {
      // Two administrators at once: the second one sees the first one's contract.
      await tx.execute(sql`lock table ${vipContracts} in share row exclusive mode`);
      const [other] = await tx
        .select()
        .from(vipContracts)
        .where(and(eq(vipContracts.client, client), lte(vipContracts.fromDay, until), gte(vipContracts.untilDay, from)))
        .limit(1);
      if (other)
        throw new UserError(
          `${client} has a contract from ${other.fromDay} until ${other.untilDay} already; let the new one begin later, or end that one: tirkeu vip end ${client}`,
        );
      const [row] = await tx
        .insert(vipContracts)
        .values({ client, name, fromDay: from, untilDay: until, createdAt: now })
        .returning();
      if (!row) throw new Error('the contract was not written');
      return contractOf(row);
    }),
  );
}

export async function listContracts(db: Database): Promise<KeptContract[]> {
  const rows = await attempt(() =>
    db.select().from(vipContracts).orderBy(asc(vipContracts.client), asc(vipContracts.id)),
  );
  return rows.map(contractOf);
}

/** The contract of `client` in force on `day`, or the one to come, ends with that day. Null when there is none to end. */
export async function endContract(db: Database, client: string, day: string, now: Date): Promise<KeptContract | null> {
  const rows = await attempt(() =>
    db
      .update(vipContracts)
      // Whoever ends it knows: nothing is left to announce.
      .set({ untilDay: day, soonToldAt: now, endToldAt: now })
      .where(and(eq(vipContracts.client, client), lte(vipContracts.fromDay, day), gte(vipContracts.untilDay, day)))
      .returning(),
  );
  return rows[0] ? contractOf(rows[0]) : null;
}

/** Is this address, or its whole domain, under contract on that day (Astana)? Subdomains are other domains. */
export async function isVip(tx: Queryable, address: string, day: string): Promise<boolean> {
  const [row] = await tx.execute<{ vip: boolean }>(
    sql`select ${vipOn(sql`${address}::text`, sql`${day}::date`)} as vip`,
  );
  return row?.vip === true;
}

/** The same as a condition, to be asked beside other things. */
export function vipOn(address: ReturnType<typeof sql>, day: ReturnType<typeof sql>): ReturnType<typeof sql> {
  return sql`exists (select from vip_contracts where client in (${address}, substring(${address} from '[^@]*$')) and ${day} between from_day and until_day)`;
}

export interface EndingContract extends KeptContract {
  /** Which announcement is due. */
  readonly when: 'soon' | 'now';
}

/** Contracts whose end is to be announced and has not been. One that the next contract of the same client continues is no news. */
export async function endingContracts(tx: Queryable, today: string): Promise<EndingContract[]> {
  const ends = await tx.execute<{ id: string; client: string; name: string; from_day: string; until_day: string }>(sql`
    select id, client, name, from_day::text, until_day::text from vip_contracts as ending
    where until_day <= ${dayPlus(today, ANNOUNCED_DAYS_BEFORE)}::date
      and (end_told_at is null and until_day <= ${today}::date or soon_told_at is null and until_day > ${today}::date)
      and not exists (select from vip_contracts as next where next.client = ending.client and next.until_day > ending.until_day
        and next.from_day <= ending.until_day + 1)
    order by until_day, id`);
  return ends.map(({ id, client, name, from_day: from, until_day: until }) => ({
    id: Number(id),
    client,
    name,
    from,
    until,
    when: until <= today ? 'now' : 'soon',
  }));
}

/** Its announcement is in the outbox. The last word makes the first one needless. */
export async function markTold(tx: Queryable, { id, when }: EndingContract, now: Date): Promise<void> {
  await tx
    .update(vipContracts)
    .set(when === 'soon' ? { soonToldAt: now } : { soonToldAt: now, endToldAt: now })
    .where(eq(vipContracts.id, id));
}

function contractOf(row: typeof vipContracts.$inferSelect): KeptContract {
  return { id: row.id, client: row.client, name: row.name, from: row.fromDay, until: row.untilDay };
}
