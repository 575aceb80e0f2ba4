// Who wrote this mail, as far as it can be found out: the strict reading of From, our mail server's word, or our own check by DKIM.
import { type AuthorCheck, UNCHECKED } from '../parse/author-check';
import { readFields } from './header-fields';
import { serverVerdict } from './server-verdict';
import { soleAuthor } from './sole-author';
import { type ResolveTxt, verifyAuthor } from './verify-author';

export interface AuthorPolicy {
  /** `off`: From is read, nothing is checked. `server`: the word of the trusted server. `verify`: that, else DKIM by ourselves. */
  readonly mode: 'off' | 'server' | 'verify';
  /** authserv-ids and host names of our own mail servers, lower case. */
  readonly trusted: readonly string[];
  readonly resolve: ResolveTxt;
  /** The DNS has so long, in milliseconds, for one mail. */
  readonly timeoutMs: number;
}

/** `verify` false spares the DNS, for mail that cannot be a command. Never throws; what goes wrong is no pass. */
export async function checkAuthor(
  raw: Buffer,
  { mode, trusted, resolve, timeoutMs }: AuthorPolicy,
  now: Date,
  verify = true,
): Promise<AuthorCheck> {
  const header = readFields(raw);
  const author = header && soleAuthor(header);
  if (header === null) return UNCHECKED;
  if (mode === 'off') return { ...UNCHECKED, author };
  // Even a mail with a doubtful author may have been called forged by our server.
  const domain = author?.slice(author.lastIndexOf('@') + 1) ?? '';
  const server = serverVerdict(header, trusted, domain);
  const said = { author, by: 'server', result: server, whole: true } as const;
  if (mode === 'server' || server === 'pass' || server === 'fail') return said;
  if (author === null || !verify) return { ...UNCHECKED, author };
  const verdict = await within(timeoutMs, verifyAuthor(raw, header, domain, resolve, now));
  return { author, by: 'dkim', ...verdict };
}

const NOT_FOUND_OUT = { result: 'error', whole: false } as const;

async function within<T>(ms: number, work: Promise<T>): Promise<T | typeof NOT_FOUND_OUT> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof NOT_FOUND_OUT>((resolve) => {
    timer = setTimeout(() => resolve(NOT_FOUND_OUT), ms);
  });
  try {
    return await Promise.race([work.catch(() => NOT_FOUND_OUT), late]);
  } finally {
    clearTimeout(timer);
  }
}
