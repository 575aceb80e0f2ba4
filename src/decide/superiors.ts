// Those who answer for conduct and for targets, and what they are told of a breach of courtesy (clause 16).
import { type PlannedNotice, plan } from './decision';
import type { Operator } from './mail-context';
import type { NoticeFacts } from './notice';
import { withRole } from './staff-notices';

/** Superiors, else administrators, else whoever there is: no breach is seen by nobody. */
export function superiors(staff: readonly Operator[]): readonly Operator[] {
  const named = withRole(staff, 'superior');
  if (named.length > 0) return named;
  const administrators = withRole(staff, 'administrator');
  return administrators.length > 0 ? administrators : staff;
}

/** The masked excerpt, and the mail itself: the superior judges. `by`: the member of staff who reports it, and knows. */
export function reportToSuperiors(
  staff: readonly Operator[],
  facts: NoticeFacts['superior-abuse'],
  by: Operator | null = null,
): readonly PlannedNotice[] {
  const told = superiors(staff).filter(({ id }) => id !== by?.id);
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
