// What the editor's script sends, read with distrust: a known file, a known mail, a text of bearable length.
import type { NoticeName } from '../../decide/notice';
import { noticeFile } from '../../reply/assemble';
import { NOTICE_NAMES } from '../../reply/sample-notices';
import type { Draft, Workbench } from '../../reply/workbench';
import { LANGUAGES, type Language } from '../../ticket/language';

/** A template is a few kilobytes, the phrases some dozen. */
export const MOST_TEXT = 200_000;

export interface Typed extends Draft {
  /** The mail in which it is shown. */
  readonly notice: NoticeName;
  readonly language: Language;
  /** Not the file of one notice in one language. */
  readonly isShared: boolean;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Null: not what our script sends. */
export async function typedOf(given: unknown, bench: Workbench): Promise<Typed | null> {
  if (typeof given !== 'object' || given === null) return null;
  const body = given as Readonly<Record<string, unknown>>;
  const { path, text } = body;
  const notice = NOTICE_NAMES.find((name) => name === body.notice);
  const language = LANGUAGES.find((name) => name === body.language);
  if (!notice || !language || typeof path !== 'string' || typeof text !== 'string' || text.length > MOST_TEXT)
    return null;
  const isShared = path !== noticeFile(notice, language);
  if (isShared && !(await bench.listShared()).some((one) => one.path === path)) return null;
  return { path, text, notice, language, isShared, body };
}
