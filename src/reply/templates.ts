// Compiled templates: MJML once to HTML, Liquid once to a tree; each at its first use, then kept in memory.
import type { Liquid, Template } from 'liquidjs';
import type { NoticeName } from '../decide/notice';
import { LANGUAGES, type Language } from '../ticket/language';
import { liquidEngine } from './liquid-engine';
import { loadPhrases, sayer } from './phrases';
import { readTemplate } from './template-files';

/** The names that a template may print; see docs/templates.md. */
export type Scope = Readonly<Record<string, unknown>>;

export interface CompiledTemplate {
  /** Each throws an Error with line and column for a variable or phrase that is not there. */
  subject(scope: Scope): string;
  text(scope: Scope): string;
  html(scope: Scope): string;
  /** Full paths of the variables that the scope must provide: `ticket.number`, `facts` … */
  readonly variables: { readonly text: readonly string[]; readonly html: readonly string[] };
}

export interface Templates {
  /** @throws Error naming the file and the fault. */
  get(notice: NoticeName, language: Language): Promise<CompiledTemplate>;
}

/** Reads the phrases now (a missing language is told at start) and each template when it is first needed: MJML takes 0.7 s to load. */
export async function loadTemplates(dir: string): Promise<Templates> {
  const engines = new Map<Language, { html: Liquid; text: Liquid }>();
  for (const language of LANGUAGES) {
    const say = sayer(await loadPhrases(dir, language), language);
    engines.set(language, { html: liquidEngine('html', language, say), text: liquidEngine('text', language, say) });
  }
  const compiled = new Map<string, Promise<CompiledTemplate>>();
  return {
    get(notice, language) {
      const key = `${notice}/${language}`;
      const known = compiled.get(key) ?? compile(dir, notice, language, engines.get(language)!);
      compiled.set(key, known);
      // A fault is not kept: once the file is mended, the next try succeeds without a restart.
      known.catch(() => compiled.delete(key));
      return known;
    },
  };
}

async function compile(
  dir: string,
  notice: NoticeName,
  language: Language,
  engines: { readonly html: Liquid; readonly text: Liquid },
): Promise<CompiledTemplate> {
  const source = await readTemplate(dir, notice, language);
  const html = engines.html.parse(await mjmlToHtml(source.mjml, `${notice}/${language}.mjml`));
  const subject = parse(engines.text, source.subject, `${notice}/${language}.txt`);
  const text = parse(engines.text, source.text, `${notice}/${language}.txt`);
  return {
    subject: (scope) => String(engines.text.renderSync(subject, scope)),
    text: (scope) => String(engines.text.renderSync(text, scope)),
    html: (scope) => String(engines.html.renderSync(html, scope)),
    variables: {
      text: [
        ...new Set([...engines.text.globalFullVariablesSync(subject), ...engines.text.globalFullVariablesSync(text)]),
      ],
      html: engines.html.globalFullVariablesSync(html),
    },
  };
}

function parse(engine: Liquid, source: string, file: string): Template[] {
  try {
    return engine.parse(source);
  } catch (thrown) {
    throw new Error(`${file}: ${thrown instanceof Error ? thrown.message : thrown}`);
  }
}

/** Strict: an unknown element or attribute is refused rather than left out of the mail. */
async function mjmlToHtml(mjml: string, file: string): Promise<string> {
  const { default: mjml2html } = await import('mjml');
  try {
    const { html } = await mjml2html(mjml, { validationLevel: 'strict', keepComments: false, fonts: {} });
    // MJML indents every table; without that a mail is a third smaller. Text is safe: lines of it are joined by a space at most.
    return html.replace(/\n\s+/g, '\n');
  } catch (thrown) {
    throw new Error(`${file}: ${(thrown instanceof Error ? thrown.message : String(thrown)).replace(/\s+/g, ' ')}`);
  }
}
