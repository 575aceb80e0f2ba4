// brand.yaml as a person edits it: all settings with their comments, the administrator's values in place; of which only those that differ are kept.
import { isMap, parseDocument, parse as parseYaml, stringify } from 'yaml';

type Values = Readonly<Record<string, unknown>>;

/** The built-in file with the administrator's values in it. `own` is returned as it stands when it cannot be read. */
export function wholeBrand(builtIn: string, own: string): string {
  const values = valuesOf(own);
  if (values === null) return own;
  const whole = parseDocument(builtIn);
  for (const [path, value] of leaves(values)) whole.setIn(path, value);
  return whole.toString({ lineWidth: 0 });
}

/** Only what differs from the built-in file; null when nothing does. A text that cannot be read is returned as it stands. */
export function ownBrand(builtIn: string, edited: string): string | null {
  const values = valuesOf(edited);
  if (values === null) return edited;
  const shipped = parseDocument(builtIn);
  const own = parseDocument('{}');
  own.contents = null;
  const differing = leaves(values).filter(([path, value]) => shipped.getIn(path) !== value);
  for (const [path, value] of differing) own.setIn(path, value);
  return differing.length === 0 || !isMap(own.contents) ? null : stringify(own.toJS(), { lineWidth: 0 });
}

function valuesOf(text: string): Values | null {
  try {
    const value: unknown = parseYaml(text) ?? {};
    return typeof value === 'object' && !Array.isArray(value) ? (value as Values) : null;
  } catch {
    // The lint says what is wrong with it.
    return null;
  }
}

function leaves(values: Values, above: readonly string[] = []): (readonly [readonly string[], unknown])[] {
  return Object.entries(values).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? leaves(value as Values, [...above, key])
      : [[[...above, key], value] as const],
  );
}
