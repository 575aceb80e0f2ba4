// The eight hours of clause 15: when an information request falls due.
import { addWorkingMinutes, type WorkingCalendar } from './working-calendar';

export interface InfoClock {
  /** `elapsed`: hours by the wall clock; `working`: hours of clause 5. */
  readonly mode: 'elapsed' | 'working';
  readonly hours: number;
  readonly calendar: WorkingCalendar;
}

/** The deadline of a request that the SMTP server accepted at `acceptedAt`. */
export function infoDueAt(clock: InfoClock, acceptedAt: Date): Date {
  return clock.mode === 'elapsed'
    ? new Date(acceptedAt.getTime() + clock.hours * 3_600_000)
    : addWorkingMinutes(clock.calendar, acceptedAt, clock.hours * 60);
}
