// Compiled templates: MJML once to HTML, Liquid once to a tree, for HTML and for the plain-text twin made from the same source.
import type { Liquid, Template } from 'liquidjs';
import type { NoticeName } from '../decide/notice';
import { LANGUAGES, type Language } from '../ticket/language';
import { type Assembled, assemble, type SourceLine, textOf } from './assemble';
import { type Brand, loadBrand } from './brand';
import { directTree } from './direct-liquid';
import { finding, TemplateFault } from './finding';
import { htmlView } from './html-view';
import { liquidEngine } from './liquid-engine';
import type { Logo } from './logo';
import { mjmlToHtml } from './mjml-to-html';
import { loadPhrases, sayer } from './phrases';
import { builtInFiles, type TemplateFiles } from './template-files';
import { layOut, textView } from './text-view';

/** The names that a template may print; see docs/templates.md. */
export type Scope = Readonly<Record<string, unknown>>;

/** Each throws an Error for a variable or phrase that is not there. */
export interface CompiledTemplate {
  /** Goes along with the mail when its HTML shows it. */
  readonly logo: Logo | null;
  subject(scope: Scope): string;
  preheader(scope: Scope): string;
  text(scope: Scope): string;
  html(scope: Scope): string;
}

export interface Templates {
  /** The version in force. @throws TemplateFault naming file, line and fault. */
  get(notice: NoticeName, language: Language): Promise<CompiledTemplate>;
  /** The built-in version, for a mail on whose facts the administrator's own version failed; null when there is no other. */
  instead(notice: NoticeName, language: Language, failure: unknown): Promise<CompiledTemplate | null>;
}

/** The engines of a language: what all its templates share. */
export interface Engines {
  readonly html: Liquid;
  readonly text: Liquid;
  readonly logo: Logo | null;
}

/** Brand and phrases, read once for all templates. */
export interface Workshop {
  readonly files: TemplateFiles;
  readonly brand: Brand;
  readonly engines: Readonly<Record<Language, Engines>>;
}

/** @throws TemplateFault when brand.yaml or the phrases are wrong. */
export async function openWorkshop(files: TemplateFiles): Promise<Workshop> {
  const brand = await loadBrand(files);
  const engines = {} as Record<Language, Engines>;
  for (const language of LANGUAGES) {
    const say = sayer(await loadPhrases(files, language), language);
    const words = brand.words[language];
    engines[language] = {
      html: liquidEngine('html', language, say, words),
      text: liquidEngine('text', language, say, words),
      logo: brand.logo,
    };
  }
  return { files, brand, engines };
}

/** Phrases and brand are read now; each template when it is first needed, since MJML takes 0.7 s to load. */
export async function loadTemplates(files: TemplateFiles): Promise<Templates> {
  const workshop = await openWorkshop(files);
  const shipped = builtInFiles(files);
  const compiled = new Map<string, Promise<CompiledTemplate>>();
  return {
    get(notice, language) {
      const key = `${notice}/${language}`;
      const known = compiled.get(key) ?? compileNotice(workshop, notice, language);
      compiled.set(key, known);
      // A fault is not kept: once the file is mended, the next try succeeds without a restart.
      known.catch(() => compiled.delete(key));
      return known;
    },
    async instead(notice, language) {
      const found = await assemble(files, workshop.brand, notice, language);
      const isBuiltIn = [...found.origins].every((origin) => origin === 'built-in');
      return isBuiltIn ? null : compileNotice(await openWorkshop(shipped), notice, language);
    },
  };
}

/** @throws TemplateFault */
export async function compileNotice(
  { files, brand, engines }: Workshop,
  notice: NoticeName,
  language: Language,
): Promise<CompiledTemplate> {
  return compileTemplate(await assemble(files, brand, notice, language), engines[language]);
}

/** @throws TemplateFault */
export async function compileTemplate(source: Assembled, { html, text, logo }: Engines): Promise<CompiledTemplate> {
  if (source.findings.length > 0) throw new TemplateFault(source.findings);
  const whole = textOf(source.lines);
  const htmlTree = parse(html, await mjmlToHtml(htmlView(whole), source.lines), source.lines);
  const textTree = parse(text, textView(whole), source.lines);
  const subject = parse(text, source.subject.text, [source.subject]);
  const preheader = parse(text, source.preheader.text, [source.preheader]);
  return {
    logo,
    subject: (scope) => String(text.renderSync(subject, scope)),
    preheader: (scope) => String(text.renderSync(preheader, scope)),
    text: (scope) => layOut(String(text.renderSync(textTree, scope))),
    html: (scope) => String(html.renderSync(htmlTree, scope)),
  };
}

function parse(engine: Liquid, template: string, lines: readonly SourceLine[]): Template[] {
  try {
    return directTree(engine, engine.parse(template));
  } catch (thrown) {
    const what = thrown instanceof Error ? thrown.message : String(thrown);
    throw new TemplateFault([finding({ file: lines[0]?.file ?? '', line: lines[0]?.line ?? 1 }, 'liquid', { what })]);
  }
}
