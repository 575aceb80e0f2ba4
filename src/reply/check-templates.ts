// The lint of templates: one notice in one language, or the whole folder, on disk or with a text in memory in place of a file.
import type { NoticeName } from '../decide/notice';
import { LANGUAGES, type Language } from '../ticket/language';
import { type Assembled, assemble, LAYOUT_FILE, noticeFile, textOf } from './assemble';
import { BRAND_FILE } from './brand';
import { type Finding, finding, TemplateFault } from './finding';
import { lintMarkup } from './lint-markup';
import { lintRendered, type Sample } from './lint-rendered';
import { lintVariables, type ReadLiquid } from './lint-variables';
import { comparePhrases, loadPhrases, type Phrases } from './phrases';
import { type RenderExtra, scopeOf } from './render';
import { SAMPLE_EXTRAS } from './sample-extras';
import { NOTICE_NAMES, sampleNotice } from './sample-notices';
import { inForce, type TemplateFiles } from './template-files';
import { openWorkshop, type Workshop } from './templates';

/**
 * Every finding for these notices, each once, by file and line; empty when all is well. All notices in all languages take about two seconds.
 * Give `withUnsaved(files, path, text)` to check a text that is not on disk yet.
 */
export async function checkTemplates(
  files: TemplateFiles,
  names: readonly NoticeName[] = NOTICE_NAMES,
): Promise<Finding[]> {
  const found = await checkPhrases(files);
  if (found.length > 0) return found;
  const workshop = await openWorkshop(files).catch(findingsOf);
  if (Array.isArray(workshop)) return workshop;
  for (const name of names) {
    const sources = await Promise.all(LANGUAGES.map((language) => assemble(files, workshop.brand, name, language)));
    for (const source of sources) found.push(...(await checkAssembled(source, workshop)));
    found.push(...compareLanguages(sources, workshop), ...(await lackingLanguages(files, name)));
  }
  return inOrder(found);
}

/** Template files of the own folder that stand for no mail: a slip in a name, which would be without effect in silence. */
export function unusedFiles(paths: readonly string[]): Finding[] {
  const used = new Set(NOTICE_NAMES.flatMap((name) => LANGUAGES.map((language) => noticeFile(name, language))));
  return paths
    .filter((path) => path.endsWith('.mjml') && path !== LAYOUT_FILE && !path.startsWith('parts/') && !used.has(path))
    .map((file) => finding({ file, line: 1 }, 'file-unused'));
}

/** One notice in one language, beside its other languages. @throws TemplateFault when brand.yaml or phrases are wrong. */
export async function checkNotice(workshop: Workshop, notice: NoticeName, language: Language): Promise<Finding[]> {
  const all = await Promise.all(LANGUAGES.map((other) => assemble(workshop.files, workshop.brand, notice, other)));
  const file = noticeFile(notice, language);
  const found = await checkAssembled(all[LANGUAGES.indexOf(language)]!, workshop);
  return inOrder([...found, ...compareLanguages(all, workshop).filter((one) => one.file === file)]);
}

/** Everything but what other languages say of it. */
export async function checkAssembled(source: Assembled, workshop: Workshop): Promise<Finding[]> {
  const { engines, brand } = workshop;
  if (source.findings.length > 0) return [...source.findings];
  const { notice, language } = source;
  const samples = SAMPLE_EXTRAS.map((extra, at): Sample => {
    const sample = sampleNotice(notice, language, at > 0);
    return { scope: scopeOf(sample, extra), number: sample.ticket?.number ?? '', qa: brand.words[language].qa };
  });
  const markup = lintMarkup(textOf(source.lines), source.lines);
  const liquid = readLiquid(source, workshop);
  if (markup.length + liquid.findings.length > 0) return [...markup, ...liquid.findings];
  const found = await lintRendered(source, engines[language], samples).catch(findingsOf);
  return Promise.all(found.map((one) => atBrand(one, source.file, workshop.files)));
}

/** A colour of the administrator's brand.yaml shows in the lines of layout and parts, but is to be changed where it was chosen. */
async function atBrand(one: Finding, notice: string, files: TemplateFiles): Promise<Finding> {
  const brand = await inForce(files, BRAND_FILE);
  if (one.code !== 'contrast' || one.file === notice || brand === null || brand.origin === 'built-in') return one;
  const lines = brand.text.toLowerCase().split('\n');
  const naming = [one.values.colour, one.values.behind].map((colour = '') =>
    lines.findIndex((line) => line.includes(colour)),
  );
  const line = naming.find((at) => at >= 0);
  return line === undefined ? one : { ...one, file: BRAND_FILE, line: line + 1 };
}

/** Read once, though a language is looked at for itself and beside the others. */
const readings = new WeakMap<Assembled, ReadLiquid>();

function readLiquid(source: Assembled, { engines, brand }: Pick<Workshop, 'engines' | 'brand'>): ReadLiquid {
  const { language } = source;
  const scope = fullScope(source, SAMPLE_EXTRAS[0]!, brand.words[language]);
  const read = readings.get(source) ?? lintVariables(source, engines[language], scope);
  readings.set(source, read);
  return read;
}

function fullScope(
  { notice, language }: Assembled,
  extra: RenderExtra,
  brand: object,
): Readonly<Record<string, unknown>> {
  return { ...scopeOf(sampleNotice(notice, language), extra), brand };
}

/** A variable that two languages use and the third does not is a fact that some readers are not told. */
function compareLanguages(sources: readonly Assembled[], workshop: Workshop): Finding[] {
  if (sources.some(({ findings }) => findings.length > 0)) return [];
  // What Liquid cannot read tells nothing of its variables; the one true fault would drown among them.
  if (sources.some((source) => readLiquid(source, workshop).findings.some(({ code }) => code === 'liquid'))) return [];
  const used = sources.map((source) => new Set(readLiquid(source, workshop).variables));
  const all = [...new Set(used.flatMap((paths) => [...paths]))];
  return sources.flatMap((source, at) => {
    const elsewhere = all.filter(
      (path) => !used[at]?.has(path) && used.filter((other) => other.has(path)).length === LANGUAGES.length - 1,
    );
    return elsewhere.map((variable) => finding({ file: source.file, line: 1 }, 'variable-elsewhere', { variable }));
  });
}

/** An administrator who rewrote a notice in some languages should know that the others still say the old thing. */
async function lackingLanguages(files: TemplateFiles, name: NoticeName): Promise<Finding[]> {
  const origins = await Promise.all(
    LANGUAGES.map(async (language) => (await files.versions(noticeFile(name, language)))[0]?.origin ?? null),
  );
  if (origins.every((origin) => origin === 'built-in') || origins.includes(null)) return [];
  return LANGUAGES.filter((_, at) => origins[at] === 'built-in').map((language) =>
    finding({ file: noticeFile(name, language), line: 1 }, 'language-missing', {
      others: LANGUAGES.filter((_, at) => origins[at] !== 'built-in').join(', '),
    }),
  );
}

async function checkPhrases(files: TemplateFiles): Promise<Finding[]> {
  const found: Finding[] = [];
  const all: Partial<Record<Language, Phrases>> = {};
  for (const language of LANGUAGES) {
    const read = await loadPhrases(files, language).catch(findingsOf);
    if (Array.isArray(read)) found.push(...read);
    else all[language] = read as Phrases;
  }
  return found.length > 0 ? found : comparePhrases(all as Record<Language, Phrases>);
}

function findingsOf(thrown: unknown): Finding[] {
  if (thrown instanceof TemplateFault) return [...thrown.findings];
  throw thrown;
}

/** A fault in the layout or a shared part shows in all notices; saying it once is enough. */
function inOrder(found: readonly Finding[]): Finding[] {
  const once = new Map(found.map((one) => [JSON.stringify(one), one]));
  return [...once.values()].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
