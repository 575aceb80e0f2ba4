// Bytes on their way to PostgreSQL: the driver would write two letters for each, base64 writes four for three.
import { type SQL, sql } from 'drizzle-orm';

/** For mails and files; a hash is as well off without. */
export function bytea(bytes: Buffer): SQL {
  return sql`decode(${bytes.toString('base64')}, 'base64')`;
}
