// Why a file could not be read, in words: the system's codes say nothing to most people.
import { errorText } from '../errors';

const TROUBLES: Readonly<Record<string, string>> = {
  EISDIR: 'a directory, not a mail; name the files in it',
  ENOENT: 'no such file',
  EACCES: 'reading it is not permitted',
  ERR_FS_FILE_TOO_LARGE: 'larger than 2 GB',
};

export function whyUnreadable(error: unknown): string {
  return TROUBLES[codeOf(error)] ?? errorText(error);
}

/** Is it the file that could not be read, and not a mail in it? */
export function noFile(error: unknown): boolean {
  return codeOf(error) in TROUBLES;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
