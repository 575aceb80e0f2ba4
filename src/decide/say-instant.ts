// An instant as a short value inside a phrase, the same in all three languages: `25.11.2026 14:30`, Astana time.
import { astanaTime } from '../ticket/astana-time';

export function sayInstant(instant: Date): string {
  const { day, minute } = astanaTime(instant);
  const [year, month, date] = day.split('-');
  const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  return `${date}.${month}.${year} ${clock}`;
}
