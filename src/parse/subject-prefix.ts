// "Re:", "Fwd:" and their like in the languages of mail programs: what follows repeats somebody's subject.

/** Tags that mail servers put before it: "[External]", "[SPAM]". */
const TAGS = String.raw`(?:\[[\p{L}\s*!-]{1,30}\]\s*){0,3}`;
const WORDS =
  're|fwd?|aw|wg|sv|antw|ynt|tr|rv|rif|ответ|отв|пер|пересл|пересылка|на|вн|жауап|жб|жқ|қж|қайта|қайта жіберу|қайта жіберілді';
const PREFIX = new RegExp(String.raw`^\s*${TAGS}\[?(?:${WORDS})\.?\s*(?:\[\d{1,3}\]|\(\d{1,3}\))?\s*[:：]`, 'iu');

/** A registration number of ours, as our subjects hold it: "[EEP-2026-0001237]", "[EEP-2026-0001237 · new · 24.11 09:14]". */
const NUMBER = /^\s*\[\p{L}{2,6}-\d{4}-\d{7,15}(?:\s[^\]]{0,60})?\]/u;
/** More of them than programs pile up. */
const MOST = 20;

export function repeatsSubject(subject: string): boolean {
  return PREFIX.test(subject);
}

/** Without the first of them. */
export const withoutPrefix = (subject: string): string => subject.replace(PREFIX, '');

/** What somebody wrote there: without the "Re:" and "Fwd:" of mail programs and the numbers that we put before it, in any order. */
export function bareSubject(subject: string): string {
  let rest = subject;
  for (let at = 0; at < MOST; at++) {
    const shorter = withoutPrefix(rest).replace(NUMBER, '');
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest.trim();
}
