// The public holidays of Kazakhstan that fall on the same day each year: what any calendar of working days must know of.

interface Holiday {
  /** `MM-DD` */
  readonly day: string;
  readonly from?: number;
  readonly until?: number;
}

/**
 * The law on holidays as it stands for each year; Kurban Ait moves with the moon and is not here. 30 August was Constitution
 * Day until 2025, 15 March is from 2027 (sources in calendar/kz.json).
 */
const HOLIDAYS: readonly Holiday[] = [
  ...[
    '01-01',
    '01-02',
    '01-07',
    '03-08',
    '03-21',
    '03-22',
    '03-23',
    '05-01',
    '05-07',
    '05-09',
    '07-06',
    '10-25',
    '12-16',
  ].map((day) => ({ day })),
  { day: '08-30', until: 2025 },
  { day: '03-15', from: 2027 },
];

/** `YYYY-MM-DD`, in order. */
export function fixedHolidays(year: number): string[] {
  return HOLIDAYS.filter(({ from = 0, until = 9999 }) => year >= from && year <= until)
    .map(({ day }) => `${year}-${day}`)
    .sort();
}
