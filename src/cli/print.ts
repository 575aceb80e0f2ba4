// How commands print: a table for people, one JSON line a row for programs.
import { sayInstant } from '../decide/say-instant';

export type Row = object;

/** `json`: one object a line, instants in UTC. Otherwise columns, instants in Astana time, wide characters counted as one, long cells cut to fit a terminal. */
export function printRows(rows: readonly Row[], json: boolean, empty: string): void {
  if (json) {
    for (const row of rows) printLine(JSON.stringify(row));
    return;
  }
  const [first] = rows;
  if (!first) {
    printLine(empty);
    return;
  }
  const columns = Object.keys(first);
  const cells = [
    columns,
    ...rows.map((row) => columns.map((column) => cell((row as Record<string, unknown>)[column]))),
  ];
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => [...(line[at] ?? '')].length)));
  for (const line of cells)
    printLine(
      line
        .map((text, at) => text + ' '.repeat((widths[at] ?? 0) - [...text].length))
        .join('  ')
        .trimEnd(),
    );
}

/** The first rows of a list, as many as `limit`, and that there are more; `rows` was asked for one row more than that. */
export function printFirst(rows: readonly Row[], limit: number, json: boolean, empty: string): void {
  printRows(rows.slice(0, limit), json, empty);
  if (rows.length > limit) process.stderr.write(`Only the newest ${limit}; there are more: --limit ${10 * limit}\n`);
}

export function printLine(text: string): void {
  process.stdout.write(`${text}\n`);
}

const WIDEST = 48;

/** As `Date.toISOString` writes it. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function cell(value: unknown): string {
  if (value === null || value === undefined) return '–';
  if (value instanceof Date) return sayInstant(value);
  if (typeof value === 'string' && INSTANT.test(value)) return sayInstant(new Date(value));
  const text = printable(String(value)).replace(/\s+/g, ' ');
  const letters = [...text];
  return letters.length > WIDEST ? `${letters.slice(0, WIDEST - 1).join('')}…` : text;
}

/** Text of a mail on a terminal: no control sequences (CVE-style escape injection), line breaks kept. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
}
