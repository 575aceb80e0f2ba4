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
    with wanted as materialized (
      select decode(hex, 'hex') as identity, id, place
      from unnest(${sql.param(wanted)}::text[], ${sql.param(mails.map(({ ledgerId }) => ledgerId))}::bigint[]) with ordinality as wanted (hex, id, place)
    )
    select place, ticket_id from wanted join ${messages} using (identity)
    union all
    select place, ticket_id from wanted join ${ledger} on ledger.identity = wanted.identity and ledger.id <> wanted.id and state = 'processed'`);
  const found = new Map(
    rows.map(({ place, ticket_id }) => [Number(place), { ticketId: ticket_id === null ? null : Number(ticket_id) }]),
  );
  return wanted.map((_, at) => found.get(at + 1) ?? null);
});
