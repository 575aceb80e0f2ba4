// Inserts rows, of all mails that are handled side by side, in one statement a table that is prepared once for any number of rows.
import { getTableColumns, getTableName, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Queryable } from './database';
import { together } from './together';

type Rows = readonly Readonly<Record<string, unknown>>[];
type Insert = (tx: Queryable, rows: Rows) => Promise<readonly number[]>;

const inserts = new WeakMap<PgTable, Map<string, Insert>>();

/**
 * Returns the ids, in the order of the rows. The table has an identity column `id`; all rows have the same keys; bytes are
 * meant for hashes, not for files. PostgreSQL cannot store NUL in text, nor half of a surrogate pair: NUL is left out, the
 * half becomes U+FFFD.
 */
export async function insertRows<T extends PgTable>(
  tx: Queryable,
  table: T,
  rows: readonly T['$inferInsert'][],
): Promise<readonly number[]> {
  const [first] = rows;
  if (!first) return [];
  const keys = Object.keys(first);
  const known = inserts.get(table) ?? new Map<string, Insert>();
  inserts.set(table, known);
  const name = keys.join(' ');
  const insert = known.get(name) ?? together(writing(table, keys));
  known.set(name, insert);
  return insert(tx, rows as Rows);
}

/** Ids are drawn in the order of the rows (the sort is done before), so that sorting them tells which is whose. */
function writing(
  table: PgTable,
  keys: readonly string[],
): (tx: Queryable, many: readonly Rows[]) => Promise<readonly number[][]> {
  const columns = getTableColumns(table);
  const known = keys.map((key) => {
    const column = columns[key];
    if (!column) throw new Error(`${getTableName(table)} has no column for ${key}`);
    return { name: `"${column.name}"`, type: column.getSQLType() };
  });
  const names = known.map(({ name }) => name).join(', ');
  const typed = known.map(({ name, type }) => `${name} ${type}`).join(', ');
  const target = sql.raw(
    `insert into "${getTableName(table)}" (${names}) select ${names} from rows from (jsonb_to_recordset(`,
  );
  const source = sql.raw(`) as (${typed})) with ordinality as given (${names}, place) order by place returning id`);
  const fields = keys.map((key, at) => ({ key, name: known[at]?.name.slice(1, -1) ?? '' }));
  return async (tx, many) => {
    const rows = many
      .flat()
      .map((row) => Object.fromEntries(fields.map(({ key, name }) => [name, storable(row[key])])));
    const written = await tx.execute<{ id: string }>(sql`${target}${toJson(rows)}::jsonb${source}`);
    const ids = written.map(({ id }) => Number(id)).sort((a, b) => a - b);
    return many.map((own) => ids.splice(0, own.length));
  };
}

function storable(value: unknown): unknown {
  return Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value;
}

/** JSON as `jsonb` takes it. Only NUL and halves of pairs are escaped with these letters, so a look at the result tells. */
export function toJson(rows: readonly unknown[]): string {
  const json = JSON.stringify(rows);
  if (!json.includes('\\u0000') && !json.includes('\\ud')) return json;
  return JSON.stringify(rows, (_key, value: unknown) =>
    typeof value === 'string' ? Buffer.from(value.replaceAll('\0', '')).toString() : value,
  );
}
