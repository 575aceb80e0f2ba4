// Instants and sizes in words, as people in Kazakhstan write them; always Astana time (clause 5).
import { astanaTime } from '../ticket/astana-time';
import type { Language } from '../ticket/language';
import type { Say } from './phrases';

/**
 * long: "2026 жылғы 23 қараша, сағат 14:05 (Астана уақыты)"; short: "23.11.2026 14:05"; brief: "23.11 14:05", for a subject.
 * @param iso ISO 8601 in UTC. @throws RangeError when it is no instant.
 */
export function sayInstant(iso: string, form: InstantForm, say: Say): string {
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) throw new RangeError(`not an instant: ${iso}`);
  const { day, minute } = astanaTime(instant);
  const [year = '', month = '', date = ''] = day.split('-');
  const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  if (form === 'brief') return `${date}.${month} ${time}`;
  if (form === 'short') return `${date}.${month}.${year} ${time}`;
  return say('instant', { year, month: say(`month.${Number(month)}`), date: String(Number(date)), time });
}

export const INSTANT_FORMS = ['long', 'short', 'brief'] as const;
export type InstantForm = (typeof INSTANT_FORMS)[number];

/** "512 Б", "200 КБ", "1,5 МБ". */
export function saySize(bytes: number, language: Language, say: Say): string {
  const units = ['size.b', 'size.kb', 'size.mb'];
  let [amount, unit] = [bytes, 0];
  while (amount >= 1024 && unit < units.length - 1) [amount, unit] = [amount / 1024, unit + 1];
  const digits = amount < 10 && unit > 0 ? 1 : 0;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(amount);
  return `${number} ${say(units[unit] ?? '')}`;
}

/** The phrase `duration.<group>` for so many minutes, whichever their sign: "осталось 5 ч 10 мин". */
export function sayDuration(minutes: number, group: string, say: Say): string {
  const whole = Math.abs(Math.trunc(minutes));
  const hours = Math.floor(whole / 60);
  const minute = whole % 60;
  return say(`duration.${group}`, {
    hours: hours === 0 ? '' : String(hours),
    minutes: minute === 0 && hours > 0 ? '' : String(minute),
  });
}
