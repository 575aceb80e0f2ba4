// Date fields of several decades.
import { readDate } from '../../../src/parse/mail-date';

it.each<[string, string | null]>([
  ['Wed, 14 Oct 2026 10:23:45 +0500', '2026-10-14T05:23:45.000Z'],
  ['14 Oct 26 10:23 GMT', '2026-10-14T10:23:00.000Z'],
  ['Wed, 14 Oct 2026 10:23:45 -0330 (NST)', '2026-10-14T13:53:45.000Z'],
  ['Wed, 14-Oct-2026 10.23.45 MSK', '2026-10-14T07:23:45.000Z'],
  ['2026-10-14T10:23:45+05:00', '2026-10-14T05:23:45.000Z'],
  ['14 Oct 1998 10:23:45', '1998-10-14T10:23:45.000Z'],
  ['45 Brumaire 2026 99:99', null],
  ['yesterday', null],
  ['', null],
])('%s', (text, expected) => expect(readDate(text)?.toISOString() ?? null).toBe(expected));
