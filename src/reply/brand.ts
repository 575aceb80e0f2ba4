// Brand settings, brand.yaml: names, colours, working hours and addresses that stand in every mail. An administrator's own file needs only what differs.
import { parse as parseYaml } from 'yaml';
import { LANGUAGES, type Language } from '../ticket/language';
import { type Finding, type FindingCode, finding, TemplateFault } from './finding';
import { type Logo, type LogoFault, loadLogo } from './logo';
import type { TemplateFile, TemplateFiles } from './template-files';

export const BRAND_FILE = 'brand.yaml';
const WORDS = ['name', 'portal', 'hours', 'footer'] as const;
const COLOURS = ['accent', 'on-accent', 'page', 'card', 'ink', 'muted', 'box', 'quote', 'line', 'warning'] as const;

export type BrandColour = (typeof COLOURS)[number];

export interface Brand {
  /** What `{{ brand.… }}` says, by language. */
  readonly words: Readonly<Record<Language, BrandWords>>;
  /** What `[[brand.accent]]` and the like stand for: `#rrggbb`. */
  readonly colours: Readonly<Record<BrandColour, string>>;
  readonly logo: Logo | null;
}

export interface BrandWords {
  readonly name: string;
  readonly portal: string;
  readonly hours: string;
  /** A line of one's own at the very end; '' for none. */
  readonly footer: string;
  /** Where complaints go (clause 16). */
  readonly qa: string;
  /** Address of the picture, `cid:…`; '' without a logo. */
  readonly logo: string;
  /** What readers with pictures off see in its place. */
  readonly logoAlt: string;
  /** In CSS pixels; 0 without a logo. */
  readonly logoWidth: number;
  readonly logoHeight: number;
}

type Values = { readonly [key: string]: unknown };

/** The built-in file with the administrator's values over it. @throws TemplateFault naming what is wrong. */
export async function loadBrand(files: TemplateFiles): Promise<Brand> {
  const versions = await files.versions(BRAND_FILE);
  if (versions.length === 0) throw new TemplateFault([finding({ file: BRAND_FILE, line: 1 }, 'file-missing')]);
  const layers = versions.map(({ text }) => parse(text));
  const problems = versions.flatMap(({ origin }, at) =>
    origin === 'built-in' ? [] : strangers(layers[at], layers.at(-1)),
  );
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
  const logoFaults: LogoFault[] = [];
  const logo = await loadLogo(files, pick('logo', 'file'), (fault) => logoFaults.push(fault));
  const words = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      {
        qa,
        ...Object.fromEntries(WORDS.map((word) => [word, pick(word, language)])),
        logo: logo === null ? '' : `cid:${logo.cid}`,
        logoAlt: pick('logo', 'alt', language),
        logoWidth: logo?.width ?? 0,
        logoHeight: logo?.height ?? 0,
      },
    ]),
  ) as Record<Language, BrandWords>;
  if (logo !== null)
    for (const language of LANGUAGES) if (words[language].logoAlt.trim() === '') problems.push(`logo.alt.${language}`);
  if (problems.length > 0) throw wrong([...new Set(problems)].join(', '));
  if (logoFaults.length > 0)
    throw new TemplateFault(logoFaults.map(({ code, values }) => atLogo(versions, code, values)));
  return { words, colours, logo };
}

/** In the line of the file that names the logo. */
function atLogo(versions: readonly TemplateFile[], code: FindingCode, values: LogoFault['values']): Finding {
  const lines = (versions.find(({ text }) => text.includes(values.file ?? ''))?.text ?? '').split('\n');
  const line = lines.findIndex((text) => text.includes(values.file ?? '')) + 1;
  return finding({ file: BRAND_FILE, line: Math.max(line, 1) }, code, values);
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

/** `colors:` for `colours:` would be without effect, and nobody would know: what our own file does not have is a slip. */
function strangers(value: unknown, known: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => {
    const named = `${path}${key}`;
    const ours = child(known, key);
    return ours === undefined ? [`${named} (${keysOf(known)})`] : strangers(child(value, key), ours, `${named}.`);
  });
}

function keysOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? Object.keys(value).join(', ') : '';
}

function child(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Values)[key] : undefined;
}

function wrong(what: string): TemplateFault {
  return new TemplateFault([finding({ file: BRAND_FILE, line: 1 }, 'brand-wrong', { what })]);
}
