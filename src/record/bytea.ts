// Bytes on their way to PostgreSQL: the driver would write two letters for each; mails go as the letters they are, other files in base64.
import { isAscii } from 'node:buffer';
import { type SQL, sql } from 'drizzle-orm';

/** For mails and files; a hash is as well off without. Whatever the bytes, the statement is the same: it is prepared once. */
export function bytea(bytes: Buffer): SQL {
  // Nearly all mail is 7 bits wide. PostgreSQL takes no NUL in text, and reads a backslash as the beginning of an escape.
  if (!isAscii(bytes) || bytes.includes(0)) return sql`decode(${bytes.toString('base64')}, ${'base64'})`;
  return sql`decode(${bytes.toString('latin1').replaceAll('\\', '\\\\')}, ${'escape'})`;
}
