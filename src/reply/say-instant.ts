// Instants and sizes in words, as people in Kazakhstan write them; always Astana time (clause 5).
import { astanaTime } from '../ticket/astana-time';
import type { Language } from '../ticket/language';
import type { Say } from './phrases';

/**
 * long: "2026 жылғы 23 қараша, сағат 14:05 (Астана уақыты)"; short: "23.11.2026 14:05"; brief: "23.11 14:05", for a subject;
 * medium: "2026 ж. 23 қараша, 14:05"; date: "2026 ж. 23 қараша".
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
  const key = form === 'long' ? 'instant' : `instant.${form}`;
  return say(key, { year, month: say(`month.${Number(month)}`), date: String(Number(date)), time });
}

export const INSTANT_FORMS = ['long', 'medium', 'date', 'short', 'brief'] as const;
export type InstantForm = (typeof INSTANT_FORMS)[number];

/** "512 Б", "200 КБ", "1,5 МБ". */
export function saySize(bytes: number, language: Language, say: Say): string {
  const units = ['size.b', 'size.kb', 'size.mb'];
  let [amount, unit] = [bytes, 0];
  while (amount >= 1024 && unit < units.length - 1) [amount, unit] = [amount / 1024, unit + 1];
  const digits = amount < 10 && unit > 0 ? 1 : 0;
  const number = decimals(language, digits).format(amount);
  return `${number} ${say(units[unit] ?? '')}`;
}

const FORMATS = new Map<string, Intl.NumberFormat>();

const UNITS = new Map<string, Intl.NumberFormat>();

function units(language: Language, unit: 'hour' | 'minute'): Intl.NumberFormat {
  const key = `${language} ${unit}`;
  const known = UNITS.get(key) ?? new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
  UNITS.set(key, known);
  return known;
}

const PLURALS = { ru: new Intl.PluralRules('ru'), en: new Intl.PluralRules('en') };

/** Kept: to make one costs more than to render a mail. */
function decimals(language: Language, digits: number): Intl.NumberFormat {
  const key = `${language} ${digits}`;
  const known = FORMATS.get(key) ?? new Intl.NumberFormat(language, { maximumFractionDigits: digits });
  FORMATS.set(key, known);
  return known;
}

/** The phrase `duration.<group>` for so many minutes, whichever their sign: "осталось 5 ч 10 мин"; no minute overdue is "срок истёк только что". */
export function sayDuration(minutes: number, group: string, say: Say): string {
  const whole = Math.abs(Math.trunc(minutes));
  if (whole === 0 && group === 'overdue') return say('duration.overdue-now');
  const hours = Math.floor(whole / 60);
  const minute = whole % 60;
  return say(`duration.${group}`, {
    hours: hours === 0 ? '' : String(hours),
    minutes: minute === 0 && hours > 0 ? '' : String(minute),
  });
}

/** "8 сағат 30 минут", "8 часов 30 минут", "8 hours 30 minutes", whatever the sign. */
export function sayMinutes(minutes: number, language: Language): string {
  const whole = Math.abs(Math.trunc(minutes));
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  const unit = (amount: number, name: 'hour' | 'minute') => units(language, name).format(amount);
  return [...(hours > 0 ? [unit(hours, 'hour')] : []), ...(rest > 0 || hours === 0 ? [unit(rest, 'minute')] : [])].join(
    ' ',
  );
}

/**
 * The form that the number wants. Kazakh has one (`күн`), English two (`day`, `days`), Russian three (`день`, `дня`, `дней`), or two
 * in the genitive (`часа`, `часов`).
 * @throws Error when the language has no such number of forms.
 */
export function plural(count: number, language: Language, forms: readonly string[]): string {
  const wanted = { kk: [1], ru: [2, 3], en: [2] }[language];
  if (!wanted.includes(forms.length))
    throw new Error(`plural wants ${wanted.join(' or ')} form(s) in "${language}", not ${forms.length}`);
  if (language === 'kk') return forms[0] ?? '';
  const category = PLURALS[language].select(count);
  if (category === 'one') return forms[0] ?? '';
  // A Russian fraction takes the form of "2": 1,5 дня.
  return (category === 'many' ? forms.at(-1) : forms[1]) ?? '';
}
