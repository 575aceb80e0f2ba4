// Reads what service-levels.yaml says: level × category (× priority) -> first response, resolution, reminder points; every mistake by its place.
import { durationMinutes } from './duration';
import { LEVELS, PRIORITIES } from './level';
import { CATEGORIES, type ServiceLevels, TARGETS, type TargetTerms, type Terms } from './service-level';
import { WORKING_DAY_MINUTES } from './working-calendar';

/** `path` leads to the place in the file, or as far as it exists. */
export interface LevelFault {
  readonly path: readonly string[];
  readonly text: string;
}

export type ReadLevels =
  | { readonly levels: ServiceLevels; readonly faults: readonly [] }
  | { readonly levels: null; readonly faults: readonly LevelFault[] };

/** A share of the target, or a time before its end, in working minutes. */
type ReminderPoint = { readonly share: number } | { readonly before: number };

const DEFAULT_POINTS: readonly ReminderPoint[] = [{ share: 0.8 }];
const HOW = 'write a working time like 30m, 8h or 5d';

interface Reading {
  readonly faults: LevelFault[];
  readonly points: readonly ReminderPoint[];
}

/** `data`: the file, parsed. Whole numbers are minutes, as in the JSON of earlier versions. */
export function readServiceLevels(data: unknown): ReadLevels {
  const faults: LevelFault[] = [];
  const top = isObject(data) ? data : {};
  onlyKeys(top, ['reminders', 'note', ...LEVELS], [], faults);
  const points = top.reminders === undefined ? DEFAULT_POINTS : pointsOf(top.reminders, ['reminders'], faults);
  const reading: Reading = { faults, points };
  const levels = each(LEVELS, top, [], faults, (level, levelPath) => {
    onlyKeys(level, CATEGORIES, levelPath, faults);
    return each(CATEGORIES, level, levelPath, faults, (category, path) => byPriority(category, path, reading));
  }) as ServiceLevels;
  return faults.length > 0 ? { levels: null, faults } : { levels, faults: [] };
}

function byPriority(category: Fields, path: readonly string[], reading: Reading): Record<string, Terms> {
  const same = ['reminders', ...TARGETS].some((key) => key in category);
  if (!same) onlyKeys(category, PRIORITIES, path, reading.faults);
  const terms = same ? termsOf(category, path, reading) : null;
  return terms === null
    ? each(PRIORITIES, category, path, reading.faults, (row, rowPath) => termsOf(row, rowPath, reading))
    : Object.fromEntries(PRIORITIES.map((priority) => [priority, terms]));
}

function termsOf(row: Fields, path: readonly string[], { faults, points }: Reading): Terms {
  onlyKeys(row, ['reminders', ...TARGETS], path, faults);
  const own = row.reminders === undefined ? points : pointsOf(row.reminders, [...path, 'reminders'], faults);
  const terms = TARGETS.map((target): [string, TargetTerms] => {
    const minutes = minutesOf(row[target], [...path, target], faults);
    return [target, { minutes, remindAt: remindAt(minutes, own) }];
  });
  return Object.fromEntries(terms) as unknown as Terms;
}

/** Minutes that are gone by then, in order, each once, all within the target. */
function remindAt(minutes: number, points: readonly ReminderPoint[]): number[] {
  const at = points.map((point) => ('share' in point ? minutes * point.share : minutes - point.before));
  return [...new Set(at)].filter((gone) => gone > 0 && gone < minutes).sort((one, other) => one - other);
}

function minutesOf(value: unknown, path: readonly string[], faults: LevelFault[]): number {
  const text = typeof value === 'number' ? `${value}m` : typeof value === 'string' ? value : '';
  const minutes = durationMinutes(text, WORKING_DAY_MINUTES);
  if (minutes === null)
    faults.push({ path, text: value === undefined ? `is missing; ${HOW}` : `${HOW}, not ${JSON.stringify(value)}` });
  return minutes ?? 1;
}

function pointsOf(value: unknown, path: readonly string[], faults: LevelFault[]): ReminderPoint[] {
  if (!Array.isArray(value)) {
    faults.push({ path, text: 'write a list like [50%, 80%] or [2h], or [] for none' });
    return [];
  }
  return value.flatMap((item: unknown, at): ReminderPoint[] => {
    const text = String(item);
    const [, percent] = /^(\d{1,2})\s*%$/.exec(text.trim()) ?? [];
    if (percent && Number(percent) > 0) return [{ share: Number(percent) / 100 }];
    const before = durationMinutes(text, WORKING_DAY_MINUTES);
    if (before !== null) return [{ before }];
    faults.push({
      path: [...path, String(at)],
      text: `write a share from 1% to 99%, or a working time before the end like 2h, not ${JSON.stringify(item)}`,
    });
    return [];
  });
}

type Fields = Readonly<Record<string, unknown>>;

/** What is missing is told once, by the name of its group. */
function each<T>(
  keys: readonly string[],
  fields: Fields,
  path: readonly string[],
  faults: LevelFault[],
  read: (value: Fields, path: readonly string[]) => T,
): Record<string, T> {
  const found = keys.flatMap((key): [string, T][] => {
    const value = fields[key];
    if (isObject(value)) return [[key, read(value, [...path, key])]];
    faults.push({ path: [...path, key], text: value === undefined ? 'is missing' : 'wants keys and values below it' });
    return [];
  });
  return Object.fromEntries(found);
}

function onlyKeys(fields: Fields, allowed: readonly string[], path: readonly string[], faults: LevelFault[]): void {
  for (const key of Object.keys(fields)) {
    if (!allowed.includes(key))
      faults.push({
        path: [...path, key],
        text: `is not known here; there are ${allowed.filter((one) => one !== 'note').join(', ')}`,
      });
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
