// Is the same mail on record already, perhaps from another mailbox (desk.md, "Once, and never lost")?
import { sql } from 'drizzle-orm';
import { messages } from './schema';
import { together } from './together';

/** The ticket on which a mail of this identity is filed, or null. */
export const ticketOfKnownMail = together(async (tx, identities: readonly Buffer[]) => {
  const wanted = identities.map((identity) => identity.toString('hex'));
  const rows = await tx.execute<{ identity: Buffer; ticket_id: string }>(
    sql`select identity, ticket_id from ${messages} where identity in (select decode(hex, 'hex') from unnest(${sql.param(wanted)}::text[]) as hex)`,
  );
  const found = new Map(rows.map((row) => [row.identity.toString('hex'), Number(row.ticket_id)]));
  return wanted.map((hex) => found.get(hex) ?? null);
});
