// Those who answer for conduct and for targets, and what they are told of a breach of courtesy (clause 16).
import type { Verdict } from '../screen/verdict';
import type { Status } from '../ticket/status';
import { type PlannedNotice, plan } from './decision';
import type { Order } from './effect';
import type { Operator } from './mail-context';
import type { NoticeFacts } from './notice';
import { doneByOperator, withRole } from './staff-notices';

/** Superiors, else administrators. */
export function superiors(staff: readonly Operator[]): readonly Operator[] {
  const named = withRole(staff, 'superior');
  return named.length > 0 ? named : withRole(staff, 'administrator');
}

/** As `superiors`, else whoever there is: a request that stands still must be seen by somebody. */
export function superiorsOrStaff(staff: readonly Operator[]): readonly Operator[] {
  const named = superiors(staff);
  return named.length > 0 ? named : staff;
}

/** So much of a mail their notice shows, and so much before the first word that counts where that stands further on. */
const SHOWN = 20_000;
const LEAD = 2_000;

/** The mail as it was written, in a very long one from shortly before the words that are to be judged. */
export function toBeJudged(text: string, { matches }: Verdict): string {
  const first = matches.find(({ excused }) => excused === undefined) ?? matches[0];
  return first && first.end > SHOWN ? `…${text.slice(first.start - LEAD)}` : text;
}

/** The masked excerpt, and the mail itself: the superior judges. */
export function reportToSuperiors(
  told: readonly Operator[],
  facts: NoticeFacts['superior-abuse'],
): readonly PlannedNotice[] {
  return told.map((superior) =>
    plan({
      name: 'superior-abuse',
      language: superior.language,
      to: { name: superior.name, address: superior.address },
      facts,
      replyToken: { purpose: 'operator', person: superior.id },
      autoSubmitted: 'auto-generated',
    }),
  );
}

/** Who was told of a breach hears that staff say otherwise since: `#not-abuse`, or `#undo` of what was said before. */
export function tellJudged(
  order: Order,
  told: readonly string[],
  what: 'abuse-cleared' | 'abuse-withdrawn',
  status: Status,
): PlannedNotice[] {
  const { context, operator } = order;
  return context.staff
    .filter(({ id, address }) => id !== operator.id && told.includes(address))
    .map((superior) => doneByOperator(order, superior, { what, status, due: null }));
}
