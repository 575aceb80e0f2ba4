// Is the same mail on record already, perhaps from another mailbox (desk.md, "Once, and never lost")?
import { sql } from 'drizzle-orm';
import { ledger, messages } from './schema';
import { together } from './together';

export interface ArrivedMail {
  readonly identity: Buffer;
  /** Its own row in the ledger, which does not make it known: a held mail is handled twice. */
  readonly ledgerId: number;
}

export interface KnownMail {
  /** The ticket on which it is filed, or about which it was; null: none. */
  readonly ticketId: number | null;
}

/** A mail that was filed, or that was handled without being filed (a command that went back, a question). Null: it is new. */
export const knownMail = together(async (tx, mails: readonly ArrivedMail[]): Promise<(KnownMail | null)[]> => {
  const wanted = mails.map(({ identity }) => identity.toString('hex'));
  const rows = await tx.execute<{ place: string; ticket_id: string | null }>(sql`
    select place, found.ticket_id
    from unnest(${sql.param(wanted)}::text[], ${sql.param(mails.map(({ ledgerId }) => ledgerId))}::bigint[]) with ordinality as wanted (hex, id, place)
      -- Limited, so that each is looked up by its index, also where statistics do not tell yet how many mails there are.
      cross join lateral (
        (select ticket_id from ${messages} where identity = decode(hex, 'hex') limit 1)
        union all
        (select ticket_id from ${ledger} where identity = decode(hex, 'hex') and id <> wanted.id and state = 'processed' limit 1)
      ) as found`);
  const found = new Map(
    rows.map(({ place, ticket_id }) => [Number(place), { ticketId: ticket_id === null ? null : Number(ticket_id) }]),
  );
  return wanted.map((_, at) => found.get(at + 1) ?? null);
});
