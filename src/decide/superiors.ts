// Those who answer for conduct and for targets, and what they are told of a breach of courtesy (clause 16).
import { type PlannedNotice, plan } from './decision';
import type { Operator } from './mail-context';
import type { NoticeFacts } from './notice';
import { withRole } from './staff-notices';

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
