// The morning summary for superiors and administrators: figures of the desk, each with a bar.
import { type PlannedNotice, plan } from './decision';
import type { Operator } from './mail-context';
import type { Bar, NoticeFacts } from './notice';

/** Counted by record/desk-figures.ts; `closed` is by close reason, since the last summary. */
export interface DeskFigures {
  readonly registered: number;
  readonly open: number;
  readonly waiting: number;
  readonly held: number;
  readonly breached: number;
  readonly quarantined: number;
  readonly unsent: number;
  /** Operators who wait for a superior's word on their own text. */
  readonly appeals: number;
  readonly closed: Readonly<Record<string, number>>;
}

export type LateTicket = NoticeFacts['superior-summary']['late'][number];

const MOST_LATE = 7;
const FIGURES = ['registered', 'open', 'waiting', 'held', 'breached', 'quarantined', 'unsent'] as const;

/** To every superior and administrator, each in their language. `late`: the longest overdue first. */
export function morningSummary(
  staff: readonly Operator[],
  { closed, appeals, ...counts }: DeskFigures,
  late: readonly LateTicket[],
  since: Date,
  until: Date,
): PlannedNotice[] {
  const byReason = Object.entries(closed).sort(([, one], [, other]) => other - one);
  const facts = {
    since: since.toISOString(),
    until: until.toISOString(),
    // Rare: a line that says 0 each morning would tell most desks of something they never heard of.
    figures: bars([
      ...FIGURES.map((name) => [name, counts[name]] as const),
      ...(appeals > 0 ? [['appeals', appeals] as const] : []),
    ]),
    closed: bars(byReason),
    late: late.slice(0, MOST_LATE),
  };
  return staff
    .filter(({ role }) => role !== 'operator')
    .map(({ name, address, language }) =>
      plan({
        name: 'superior-summary',
        language,
        to: { name, address },
        facts,
        replyToken: null,
        autoSubmitted: 'auto-generated',
      }),
    );
}

/** Nothing has no bar; anything has one that can be seen. */
function bars(counts: readonly (readonly [string, number])[]): Bar[] {
  const most = Math.max(1, ...counts.map(([, count]) => count));
  return counts.map(([name, count]) => ({
    name,
    count,
    share: count === 0 ? 0 : Math.max(2, Math.round((count / most) * 100)),
  }));
}
