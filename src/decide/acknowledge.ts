// What the acknowledgement of a new request states (clauses 6, 11, 12, 14): number, category, what is missing, what is out of scope, where to read.
import type { Message } from '../parse/message';
import type { Language } from '../ticket/language';
import type { Category } from '../triage/category';
import type { Triage } from '../triage/triage';
import type { MailContext } from './mail-context';
import type { NoticeFacts } from './notice';

/** Ten seconds on a phone: a section without a page of its own is told by its beginning. */
const LONGEST_ANSWER = 160;

/** Targets are told by tell-deadlines.ts, once for all; a channel for VIP by from-intake.ts. `missing` is empty when a colleague wrote the request down. */
export function acknowledgementFacts(
  { attachments }: Message,
  { missing, exclusion }: Pick<Triage, 'missing' | 'exclusion'>,
  category: Category,
  { workingTime, opensAt, suggested }: MailContext,
  language: Language,
): NoticeFacts['acknowledgement'] {
  return {
    missing,
    attachments: attachments.length,
    outsideHours: !workingTime,
    category,
    exclusion: exclusion ?? '',
    faq: (asks(category, exclusion) ? suggested : []).map(({ title, url, answer }) => ({
      title: title[language],
      url,
      answer: url === '' ? beginning(answer[language]) : '',
    })),
    opensAt: workingTime ? '' : opensAt.toISOString(),
    targets: [],
    channel: '',
    phone: '',
    callTime: '',
  };
}

/** Who proposes something asks nothing; and no section answers what clause 6 excludes, but for the choice of programs. */
function asks(category: Category, exclusion: Triage['exclusion']): boolean {
  return category !== 'suggestion' && (exclusion === null || exclusion === 'third-party-software');
}

/** Lists become sentences: their dashes make no sense in one line. */
function beginning(answer: string): string {
  const line = answer
    .replace(/^[ \t]*[-–*] /gm, '')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= LONGEST_ANSWER ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST_ANSWER))} …`;
}
