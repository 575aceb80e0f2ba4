// The retention round: once a day, early in the morning of Astana, old bytes go.
import { readInstant, writeInstant } from '../record/clock-setting';
import type { Database } from '../record/database';
import { type Expired, expire, type RetentionLimits } from '../record/retention';
import { astanaTime } from '../ticket/astana-time';

export interface RetentionDays {
  /** 0: for ever. */
  readonly raw: number;
  readonly attachments: number;
}

export interface RetentionRound {
  readonly db: Database;
  readonly days: RetentionDays;
  readonly now: () => Date;
}

/** Key in the table `clock`: when the last run began. */
const RAN = 'retention-ran';
const NOT_BEFORE_MINUTE = 3 * 60;

export function retentionLimits({ raw, attachments }: RetentionDays, now: Date): RetentionLimits {
  const before = (days: number): Date | null => (days === 0 ? null : new Date(now.getTime() - days * 86_400_000));
  return { rawBefore: before(raw), attachmentsBefore: before(attachments) };
}

/** Null when it is not time, or nothing is ever to go. Two daemons that run it at once do no harm. */
export async function runRetention({ db, days, now }: RetentionRound): Promise<Expired | null> {
  if (days.raw === 0 && days.attachments === 0) return null;
  const today = astanaTime(now());
  const last = await readInstant(db, RAN);
  if (today.minute < NOT_BEFORE_MINUTE || (last !== null && astanaTime(last).day >= today.day)) return null;
  await writeInstant(db, RAN, now());
  return expire(db, retentionLimits(days, now()));
}
