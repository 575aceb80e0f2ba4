// What the clock asks of the desk besides the eight hours: a reminder of them, service levels, the morning summary, the digest after quiet hours, ends of VIP contracts, a missing year, retention.
import type { Desk } from './desk';
import { attempt } from './record/database';
import type { Expired } from './record/retention';
import { announceCalendarGap } from './schedule/announce-calendar-gap';
import { announceVipEnds } from './schedule/announce-vip-ends';
import { remindOfRequests } from './schedule/remind-of-requests';
import { runRetention } from './schedule/retention';
import { sendDigests } from './schedule/send-digests';
import { sendSummary } from './schedule/send-summary';
import { watchServiceLevels } from './schedule/watch-service-levels';
import { minuteOfDay } from './ticket/quiet-hours';

/** One round of each; returns what came of it. What is done once is done once, however many rounds there are. */
export async function deskRounds(desk: Desk): Promise<{
  reminded: string[];
  told: string[];
  summaries: number;
  digests: number;
  vipEnds: number;
  gaps: number[];
  retention: Expired | null;
}> {
  const { db, identity, now, timing } = desk.flow;
  const { levels, calendar } = timing;
  return attempt(async () => ({
    reminded: await remindOfRequests({ db, identity, timing, now, hours: desk.config.INFO_REMINDER_HOURS }),
    told: await watchServiceLevels({ db, identity, timing, now }),
    summaries: await sendSummary({ db, identity, levels, calendar, now, at: minuteOfDay(desk.config.SUMMARY_AT) }),
    digests: await sendDigests({ db, identity, now }),
    retention: await runRetention({
      db,
      days: { raw: desk.config.RAW_MAIL_DAYS, attachments: desk.config.ATTACHMENT_DAYS },
      now,
    }),
    gaps: await announceCalendarGap({ db, identity, calendar, now }),
    vipEnds: await announceVipEnds({ db, identity, now }),
  }));
}
