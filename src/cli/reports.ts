// tirkeu reports: the figures of a period, as a table, as CSV or as JSON.
import type { Command } from 'commander';
import { readCalendarFile } from '../calendar-files';
import { WrongUsage } from '../errors';
import { reportedTickets } from '../record/reported-tickets';
import { loadServiceLevels } from '../service-level-files';
import { astanaTime, fromAstana } from '../ticket/astana-time';
import { deskReport, type ReportLine } from '../ticket/desk-report';
import { dayPlus, isDay } from '../ticket/vip-contract';
import { printLine, printRows } from './print';
import { withDatabase } from './with-desk';

export function addReports(program: Command): void {
  program
    .command('reports')
    .description(
      'requests of a period by category, level, reason, exclusion and language; response times, breaches, automatic closings',
    )
    .option('--from <day>', 'first day, like 2026-11-01 (Astana); the first of this month when left out')
    .option('--to <day>', 'last day; today when left out')
    .option('--csv', 'as CSV, times in minutes of working time')
    .option('--json', 'one JSON line a row, times in minutes of working time')
    .addHelpText(
      'after',
      '\nA request belongs to the day on which it was registered. Times are working time (clause 5) in which the clock ran:\nnot while the requester was asked, nor on hold. 90%: nine of ten requests were no slower.\n\nExamples:\n  tirkeu reports\n  tirkeu reports --from 2026-10-01 --to 2026-12-31 --csv > quarter.csv',
    )
    .action(async (options: { from?: string; to?: string; csv?: boolean; json?: boolean }) => {
      const today = astanaTime(new Date()).day;
      const [from, to] = [
        dayOf(options.from ?? `${today.slice(0, 8)}01`, '--from'),
        dayOf(options.to ?? today, '--to'),
      ];
      if (to < from) throw new WrongUsage(`--to ${to} is before --from ${from}.`);
      if (options.csv && options.json) throw new WrongUsage('Say either --csv or --json.');
      await withDatabase(async (db, config) => {
        const { calendar } = readCalendarFile(config.CALENDAR_FILE);
        const levels = loadServiceLevels(config.SERVICE_LEVELS_FILE);
        const tickets = await reportedTickets(db, fromAstana(from, 0), fromAstana(dayPlus(to, 1), 0));
        const lines = deskReport(tickets, levels, calendar, new Date());
        if (options.csv) printCsv(lines);
        else if (options.json) printRows(lines, true, '');
        else printTable(lines, from, to);
      });
    });
}

function printTable(lines: readonly ReportLine[], from: string, to: string): void {
  printLine(`${from} – ${to}, days in Astana`);
  const rows = lines.map((line) => ({
    by: line.by,
    value: line.value || 'all',
    tickets: line.tickets,
    closed: line.closed,
    'auto-closed': line.autoClosed,
    abusive: line.abusive,
    breached: line.breached,
    'first response': hours(line.firstResponseMedian),
    '90%': hours(line.firstResponse90),
    resolution: hours(line.resolutionMedian),
    ' 90%': hours(line.resolution90),
  }));
  printRows(rows, false, '');
}

/** RFC 4180. Values are words of the code and numbers; none needs quotes. */
function printCsv(lines: readonly ReportLine[]): void {
  const [first] = lines;
  process.stdout.write(`${Object.keys(first ?? {}).join(',')}\r\n`);
  for (const line of lines)
    process.stdout.write(
      `${Object.values(line)
        .map((value) => value ?? '')
        .join(',')}\r\n`,
    );
}

function hours(minutes: number | null): string {
  if (minutes === null) return '–';
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

function dayOf(text: string, option: string): string {
  if (!isDay(text)) throw new WrongUsage(`${option} must be a day like 2026-11-01, not "${text}".`);
  return text;
}
