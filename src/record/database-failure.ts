// The text of a failure to reach PostgreSQL, for an administrator: where, what, and what to do. Never the password.
import { errorText } from '../errors';

/** What the driver, Node or the server (SQLSTATE) attach to an error. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there (ECONNREFUSED); start PostgreSQL, or correct host and port in DATABASE_URL',
  ENOENT: 'there is no such socket; start PostgreSQL, or correct the folder in DATABASE_URL',
  ECONNRESET: 'the connection was cut (ECONNRESET); does PostgreSQL listen there?',
  ENOTFOUND: 'the host name cannot be resolved; correct it in DATABASE_URL',
  EAI_AGAIN: 'the host name cannot be resolved now (EAI_AGAIN); is the name server reachable?',
  EHOSTUNREACH: 'the host is not reachable (EHOSTUNREACH); is the network up?',
  CONNECT_TIMEOUT: 'no answer in time; is a firewall in between?',
  '28000': 'the server refuses this user; allow it in pg_hba.conf, or correct the user in DATABASE_URL',
  '28P01': 'the server refuses user or password; correct them in DATABASE_URL',
  '3D000': 'there is no such database on the server; create it (createdb), or correct the name in DATABASE_URL',
  '57P03': 'the server is starting up or shutting down',
  '53300': 'the server has no connection left; raise its max_connections',
  '42501': 'the user may not do that there; make it the owner of the database (ALTER DATABASE … OWNER TO …)',
};

/** One line such as `PostgreSQL at db.example:5432: nothing listens there (ECONNREFUSED); …`. */
export function databaseFailureText(thrown: unknown, url: string): string {
  const reason = REASONS[codeOf(thrown)];
  const cause = rootCause(thrown);
  return `PostgreSQL at ${place(url)}: ${reason ? `${reason}${cause === '' ? '' : ` [${cause}]`}` : cause}`;
}

/** The code of the error, or of what caused it; empty when there is none. */
export function codeOf(error: unknown): string {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  return typeof code === 'string' ? code : cause ? codeOf(cause) : '';
}

/** drizzle wraps the server's error in one that repeats the whole query: tell the cause. */
export function rootCause(error: unknown): string {
  const cause = (error as { cause?: unknown } | null)?.cause;
  return cause ? rootCause(cause) : errorText(error);
}

/** Host, port and database; a URL that nobody can read shows nothing, since it may hold a password anywhere. */
function place(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${decodeURIComponent(hostname) || 'localhost'}${port && `:${port}`}${decodeURIComponent(pathname)}`;
  } catch {
    return 'DATABASE_URL';
  }
}
