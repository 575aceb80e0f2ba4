// tirkeu deadline: when so much working or elapsed time has passed since a moment (clauses 5 and 15).
import type { Command } from 'commander';
import { readCalendarFile } from '../calendar-files';
import { loadConfig } from '../config';
import { UserError, WrongUsage } from '../errors';
import { astanaTime, fromAstana, zoneDataIsCurrent } from '../ticket/astana-time';
import { durationMinutes } from '../ticket/duration';
import { unsureYears } from '../ticket/unsure-years';
import { isDay } from '../ticket/vip-contract';
import { addWorkingMinutes, WORKING_DAY_MINUTES } from '../ticket/working-calendar';
import { printLine } from './print';

export function addDeadline(program: Command): void {
  program
    .command('deadline')
    .description(
      'when has so much time passed? In working time (09:00-18:00 in Astana on working days) or by the clock',
    )
    .option(
      '--from <moment>',
      'like 2026-11-26T17:30 (Astana), or with an offset: 2026-11-26T12:30Z; now when left out',
    )
    .option('--working <time>', 'working time: 8h, 90m, 1h30m, 2d (a working day has 9 hours)')
    .option('--elapsed <time>', 'time by the clock: 8h, 90m, 2d (a day has 24 hours)')
    .option('--json', 'as JSON, the instants in UTC')
    .addHelpText(
      'after',
      '\nExamples:\n  tirkeu deadline --working 8h\n  tirkeu deadline --from 2026-12-15T17:30 --working 8h\n  tirkeu deadline --from 2026-12-15T17:30 --elapsed 8h',
    )
    .action((options: { from?: string; working?: string; elapsed?: string; json?: boolean }) => {
      if (!zoneDataIsCurrent())
        throw new UserError('The time-zone data of this Node.js is older than 2024. Install a current Node.js.');
      const from = options.from === undefined ? new Date() : momentOf(options.from);
      const due = dueOf(from, options);
      printLine(
        options.json
          ? JSON.stringify({ from: from.toISOString(), due: due.toISOString(), dueAstana: shown(due) })
          : `${shown(due)} (Astana), ${due.toISOString()}`,
      );
    });
}

function dueOf(from: Date, { working, elapsed }: { working?: string; elapsed?: string }): Date {
  if ((working === undefined) === (elapsed === undefined))
    throw new WrongUsage('Say either --working or --elapsed, like --working 8h.');
  if (working !== undefined) {
    const { calendar } = readCalendarFile(loadConfig().CALENDAR_FILE);
    const due = addWorkingMinutes(calendar, from, minutes(working, '--working', WORKING_DAY_MINUTES));
    for (const text of unsureYears(calendar, from, due)) process.stderr.write(`tirkeu: ${text}\n`);
    return due;
  }
  return new Date(from.getTime() + minutes(elapsed ?? '', '--elapsed', 24 * 60) * 60_000);
}

function minutes(text: string, option: string, day: number): number {
  const read = durationMinutes(text, day);
  if (read === null) throw new WrongUsage(`${option} must be a time like 8h, 90m, 1h30m or 2d, not "${text}".`);
  return read;
}

/** Without an offset it is a moment on the clocks of Astana. */
function momentOf(text: string): Date {
  const [, day = '', hours, mins, zone] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/.exec(text) ?? [];
  const minute = Number(hours ?? 0) * 60 + Number(mins ?? 0);
  if (!isDay(day) || Number(hours ?? 0) > 23 || Number(mins ?? 0) > 59)
    throw new WrongUsage(`--from must be a moment like 2026-11-26T17:30, not "${text}".`);
  return zone ? new Date(text.replace(' ', 'T')) : fromAstana(day, minute);
}

function shown(instant: Date): string {
  const { day, minute } = astanaTime(instant);
  return `${day} ${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
