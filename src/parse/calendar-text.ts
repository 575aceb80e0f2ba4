// What an invitation (iCalendar, RFC 5545) says, for a mail that has no other text.

const SHOWN = ['SUMMARY', 'DTSTART', 'LOCATION', 'DESCRIPTION'];

/** Summary, start, place and description of the first event, one a line. */
export function calendarText(calendar: string): string {
  const lines = calendar.replace(/\n[ \t]/g, '').split('\n');
  const found = new Map<string, string>();
  for (const line of lines.slice(0, 5_000)) {
    const match = /^([A-Z-]{1,40})(?:;[^:]{0,500})?:(.*)$/.exec(line.trim());
    if (match && SHOWN.includes(match[1]!) && !found.has(match[1]!)) {
      found.set(match[1]!, match[2]!.replace(/\\n/gi, '\n').replace(/\\([,;\\])/g, '$1'));
    }
  }
  return SHOWN.flatMap((name) => found.get(name) ?? []).join('\n');
}
