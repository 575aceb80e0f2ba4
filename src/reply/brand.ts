// Brand settings, brand.yaml: names, colours, working hours and addresses that stand in every mail. An administrator's own file needs only what differs.
import { parse as parseYaml } from 'yaml';
import { LANGUAGES, type Language } from '../ticket/language';
import { finding, TemplateFault } from './finding';
import type { TemplateFiles } from './template-files';

export const BRAND_FILE = 'brand.yaml';
const WORDS = ['name', 'portal', 'hours', 'footer'] as const;
const COLOURS = ['accent', 'on-accent', 'page', 'card', 'ink', 'muted', 'box', 'quote', 'line', 'warning'] as const;

export type BrandColour = (typeof COLOURS)[number];

export interface Brand {
  /** What `{{ brand.… }}` says, by language. */
  readonly words: Readonly<Record<Language, BrandWords>>;
  /** What `[[brand.accent]]` and the like stand for: `#rrggbb`. */
  readonly colours: Readonly<Record<BrandColour, string>>;
}

export interface BrandWords {
  readonly name: string;
  readonly portal: string;
  readonly hours: string;
  /** A line of one's own at the very end; '' for none. */
  readonly footer: string;
  /** Where complaints go (clause 16). */
  readonly qa: string;
}

type Values = { readonly [key: string]: unknown };

/** The built-in file with the administrator's values over it. @throws TemplateFault naming what is wrong. */
export async function loadBrand(files: TemplateFiles): Promise<Brand> {
  const versions = await files.versions(BRAND_FILE);
  if (versions.length === 0) throw new TemplateFault([finding({ file: BRAND_FILE, line: 1 }, 'file-missing')]);
  const layers = versions.map(({ text }) => parse(text));
  const problems: string[] = [];
  const pick = (...path: readonly string[]): string => {
    const value = layers.map((layer) => path.reduce<unknown>(child, layer)).find((found) => found !== undefined);
    if (typeof value === 'string') return value;
    problems.push(path.join('.'));
    return '';
  };
  const qa = pick('qa');
  if (!/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(qa)) problems.push('qa');
  const colours = Object.fromEntries(COLOURS.map((name) => [name, pick('colours', name)])) as Brand['colours'];
  for (const name of COLOURS) if (!/^#[0-9a-f]{6}$/i.test(colours[name])) problems.push(`colours.${name} (#rrggbb)`);
  const words = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      { qa, ...Object.fromEntries(WORDS.map((word) => [word, pick(word, language)])) },
    ]),
  ) as Record<Language, BrandWords>;
  if (problems.length > 0) throw wrong([...new Set(problems)].join(', '));
  return { words, colours };
}

function parse(text: string): Values {
  try {
    const value: unknown = parseYaml(text) ?? {};
    if (typeof value === 'object' && !Array.isArray(value)) return value as Values;
  } catch (thrown) {
    throw wrong(String(thrown instanceof Error ? thrown.message : thrown).split('\n', 1)[0] ?? '');
  }
  throw wrong('name: …');
}

function child(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Values)[key] : undefined;
}

function wrong(what: string): TemplateFault {
  return new TemplateFault([finding({ file: BRAND_FILE, line: 1 }, 'brand-wrong', { what })]);
}
