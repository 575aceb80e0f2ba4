// A template file as the studio shows it and as it is kept. Notices, layout and parts are kept whole; of phrases and brand only what differs
// from the built-in file is kept, so that the rest follows upgrades, while the editor shows all of it.
import { BRAND_FILE } from './brand';
import { ownBrand, wholeBrand } from './brand-text';

export type EditableKind = 'notice' | 'layout' | 'part' | 'phrases' | 'brand';

export function kindOf(path: string): EditableKind {
  if (path === BRAND_FILE) return 'brand';
  if (path === 'layout.mjml') return 'layout';
  const folder = path.split('/', 1)[0];
  return folder === 'parts' ? 'part' : folder === 'phrases' ? 'phrases' : 'notice';
}

/** The text to edit: the built-in one with the administrator's own over it; null: there is none. */
export function wholeText(path: string, own: string | null, builtIn: string | null): string {
  if (own === null || builtIn === null) return own ?? builtIn ?? '';
  const kind = kindOf(path);
  if (kind === 'brand') return wholeBrand(builtIn, own);
  if (kind !== 'phrases') return own;
  const [below, above] = [object(builtIn), object(own)];
  return below === null || above === null ? own : json({ ...below, ...above });
}

/** What the administrator's own file must hold so that `edited` is in force; null: no own file is needed. */
export function ownText(path: string, edited: string, builtIn: string | null): string | null {
  if (builtIn === null) return edited;
  const kind = kindOf(path);
  if (kind === 'brand') return ownBrand(builtIn, edited);
  if (kind !== 'phrases') return edited === builtIn ? null : edited;
  const [below, above] = [object(builtIn), object(edited)];
  if (below === null || above === null) return edited;
  const differing = Object.entries(above).filter(([key, value]) => below[key] !== value);
  return differing.length === 0 ? null : json(Object.fromEntries(differing));
}

/** Null: not JSON, or no object; the lint says so. */
function object(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
