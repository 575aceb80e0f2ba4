// tirkeu calendar check | import: the working days of Kazakhstan (clause 5), checked and brought up to date.
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { readCalendarFile, writeCalendarYears } from '../calendar-files';
import { loadConfig } from '../config';
import { errorText, UserError } from '../errors';
import { astanaTime } from '../ticket/astana-time';
import { calendarFromEvents } from '../ticket/calendar-from-events';
import { checkCalendar } from '../ticket/check-calendar';
import { fixedHolidays } from '../ticket/holidays';
import { readIcal } from '../ticket/read-ical';
import { positive } from './arguments';
import { printable, printLine, printRows } from './print';

export function addCalendar(program: Command): void {
  const calendar = program.command('calendar').description('the working days of Kazakhstan (clause 5): CALENDAR_FILE');
  calendar
    .command('check')
    .description('is this year and the next one there, and can its days be right? Exit code 1 when a year is missing')
    .option('--json', 'one JSON line a finding')
    .addHelpText('after', '\nExample:\n  tirkeu calendar check')
    .action((options: { json?: boolean }) => {
      const { CALENDAR_FILE: file } = loadConfig();
      const { data, calendar: read } = readCalendarFile(file);
      const findings = checkCalendar(data, new Date());
      if (options.json) printRows(findings, true, '');
      else {
        printLine(`${file} knows ${read.years.join(', ')}.`);
        for (const { kind, text } of findings) printLine(`${kind}: ${text}`);
      }
      const missing = findings.filter(({ kind }) => kind === 'missing');
      if (missing.length > 0)
        throw new UserError(`The calendar lacks ${missing.map(({ year }) => year).join(' and ')}.`);
    });
  calendar
    .command('import')
    .description('take a year from an iCalendar file: holidays, transferred days and worked weekends')
    .argument('<file>', 'an .ics file, for example of the official production calendar')
    .option('--year <year>', 'which year to take; the next one when left out')
    .option('--write', 'write it into CALENDAR_FILE; without this it is only shown')
    .addHelpText(
      'after',
      '\nAn event counts as worked when it says so ("рабочая суббота", "жұмыс күні", "working day"), else as a day off;\nobservances that are not free of work are left out. Look at what is shown before you write it.\n\nExamples:\n  tirkeu calendar import kz-2027.ics\n  tirkeu calendar import kz-2027.ics --year 2027 --write',
    )
    .action((file: string, options: { year?: string; write?: boolean }) => {
      const year = options.year ? positive(options.year, '--year') : astanaTime(new Date()).year + 1;
      importYear(file, year, options.write === true);
    });
}

function importYear(file: string, year: number, write: boolean): void {
  const { CALENDAR_FILE } = loadConfig();
  const { data } = readCalendarFile(CALENDAR_FILE);
  const { events, problems } = readEvents(file);
  const { years, doubts } = calendarFromEvents(events, [year]);
  const [found] = years;
  if (!found || found.off.length === 0)
    throw new UserError(`${file} names no day off in ${year}; is it of another year? (--year)`);
  const missed = fixedHolidays(year).filter(
    (day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) && !found.off.includes(day),
  );
  for (const problem of [...problems, ...doubts]) printLine(`note: ${printable(problem)}`);
  for (const day of missed) printLine(`note: ${day} is a public holiday, but the file does not say that it is off`);
  printLine(`${year}: ${found.off.length} weekdays off: ${found.off.join(' ')}`);
  printLine(
    `${year}: ${found.working_weekends.length} weekend days worked: ${found.working_weekends.join(' ') || 'none'}`,
  );
  if (!write) {
    printLine(`Nothing is written yet: add --write to put ${year} into ${CALENDAR_FILE}.`);
    return;
  }
  writeCalendarYears(CALENDAR_FILE, data, [found], `imported from ${file.replace(/^.*[\\/]/, '')}`);
  printLine(`${year} is in ${CALENDAR_FILE}. The daemon reads it when it starts next.`);
}

function readEvents(file: string): ReturnType<typeof readIcal> {
  try {
    return readIcal(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UserError(`${file} cannot be read: ${errorText(error)}`);
  }
}
