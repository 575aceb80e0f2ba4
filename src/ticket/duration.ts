// Lengths of time as people write them: `8h`, `30m`, `1h30m`, `2d`.

const PARTS = /(\d+)\s*([dhm])\s*/gy;

/**
 * Whole minutes, at least 1 and at most about two years; null when it is not written so. `dayMinutes`: how long a day is,
 * 540 of working time (clause 5), 1440 by the clock.
 */
export function durationMinutes(text: string, dayMinutes: number): number | null {
  const minutesIn = { d: dayMinutes, h: 60, m: 1 };
  const trimmed = text.trim().toLowerCase();
  PARTS.lastIndex = 0;
  let [total, end] = [0, 0];
  for (let part = PARTS.exec(trimmed); part; part = PARTS.exec(trimmed)) {
    total += Number(part[1]) * minutesIn[part[2] as 'd' | 'h' | 'm'];
    end = PARTS.lastIndex;
  }
  return end === trimmed.length && total >= 1 && total <= 1_000_000 ? total : null;
}
