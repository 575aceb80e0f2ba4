// Why a file could not be read, in words: the system's codes say nothing to most people.
import { errorText } from '../errors';

const TROUBLES: Readonly<Record<string, string>> = {
  EISDIR: 'a directory, not a mail; name the files in it',
  ENOENT: 'no such file',
  EACCES: 'reading it is not permitted',
  ERR_FS_FILE_TOO_LARGE: 'larger than 2 GB',
};

export function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return TROUBLES[code] ?? errorText(error);
}
