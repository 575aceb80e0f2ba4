// Opens a postgres.js pool on a connection URL, also one that names a unix socket the way libpq does (`postgres://user@%2Fdir/db`).
import postgres from 'postgres';

/** The host part of a URL when it is a percent-encoded absolute path: a directory with the socket in it. */
const SOCKET_HOST = /^(postgres(?:ql)?:\/\/(?:[^@/]*@)?)(%2f[^:/?#]*)/i;

/** What a caller may set; the rest is decided here. */
export type SqlOptions = postgres.Options<Record<string, postgres.PostgresType>>;

/**
 * A pool of connections to `url`; nothing is connected before the first query. After a broken connection the driver
 * tries again 0.2 s later, every time: its own growing back-off leaves a restarted server idle for up to 20 s.
 * Close it with `end()`.
 */
export function openSql(url: string, options: SqlOptions = {}): postgres.Sql {
  const socket = SOCKET_HOST.exec(url);
  const settings: SqlOptions = { backoff: () => 0.2, onnotice: () => undefined, ...options };
  if (socket === null) return postgres(url, settings);
  const [found, front, directory] = socket as unknown as [string, string, string];
  return postgres(`${front}localhost${url.slice(found.length)}`, { ...settings, host: decodeURIComponent(directory) });
}

/** The URL of database `name` on the server of `url`; plain letters, digits and `_` only (the driver decodes no name). */
export function databaseUrl(url: string, name: string): string {
  const parts = new URL(url);
  parts.pathname = `/${name}`;
  return parts.href;
}
