// A link is no word of its writer, however it is read: also with its Latin letters taken for Russian or Kazakh.
import { isAccount, isLink } from './addresses';
import { gradeOf, type Match, type Verdict } from './verdict';

/** Farther back no link begins in whose middle something was found. */
const LONGEST = 200;

/** `verdict`, in places of `text`, without what stands in a link. */
export function outsideLinks(verdict: Verdict, text: string): Verdict {
  if (verdict.matches.length === 0) return verdict;
  const matches = verdict.matches.filter((match) => !isInLink(match, text));
  if (matches.length === verdict.matches.length) return verdict;
  const grade = gradeOf(matches);
  return { grade, threat: verdict.threat && grade !== 'clean', matches };
}

function isInLink({ start, end }: Match, text: string): boolean {
  let from = start;
  while (from > 0 && start - from < LONGEST && text.charCodeAt(from - 1) > 32) from--;
  return isLink(text, from, end) || isAccount(text, from);
}
