// Every fault in a folder of templates, found before a mail needs them: for `doctor` and the tests.
import type { NoticeFacts, NoticeName } from '../decide/notice';
import { LANGUAGES, type Language } from '../ticket/language';
import { comparePhrases, loadPhrases, type Phrases } from './phrases';
import { type RenderExtra, render, scopeOf } from './render';
import { NOTICE_NAMES, sampleNotice } from './sample-notices';
import { readTemplate } from './template-files';
import { type CompiledTemplate, loadTemplates, type Scope, type Templates } from './templates';
import { unbalancedTag } from './unbalanced-tag';

/** Gmail shows no more of a mail than about this much (it cuts at 102 KB). */
const MOST_BYTES = 90_000;

const EXTRAS: readonly RenderExtra[] = [
  {
    replyTo: 'support+token@example.kz',
    desk: 'support@example.kz',
    info: { hours: 8, working: false, dueAt: '2026-11-23T13:05:00.000Z' },
    closeTo: 'support+close@example.kz',
    thumbnails: [{ sha256: '00', cid: 'shot@example.kz', filename: 'screenshot.png', width: 320, height: 180 }],
  },
  { replyTo: 'support@example.kz', desk: 'support@example.kz' },
];

/** One line per fault, with file and fix; empty when all is well. Compiling all notices in all languages takes about two seconds. */
export async function checkTemplates(dir: string, names = NOTICE_NAMES): Promise<readonly string[]> {
  const phrases = await checkPhrases(dir);
  if (phrases.length > 0) return phrases;
  const templates = await loadTemplates(dir);
  const faults: string[] = [];
  for (const name of names) {
    for (const language of LANGUAGES) faults.push(...(await checkTemplate(dir, templates, name, language)));
  }
  // A fault in the layout or a shared part shows in all notices; saying it once is enough.
  return [...new Set(faults)];
}

async function checkPhrases(dir: string): Promise<string[]> {
  const faults: string[] = [];
  const all: Partial<Record<Language, Phrases>> = {};
  for (const language of LANGUAGES) {
    try {
      all[language] = await loadPhrases(dir, language);
    } catch (thrown) {
      faults.push(messageOf(thrown));
    }
  }
  return faults.length > 0 ? faults : comparePhrases(all as Record<Language, Phrases>);
}

async function checkTemplate(
  dir: string,
  templates: Templates,
  name: NoticeName,
  language: Language,
): Promise<string[]> {
  const file = `${name}/${language}`;
  try {
    const { mjml } = await readTemplate(dir, name, language);
    const compiled = await templates.get(name, language);
    const scope = scopeOf(sampleNotice(name, language), EXTRAS[0]!);
    const faults = [
      ...unsafe(mjml, file),
      ...unknownVariables(compiled, scope, file),
      ...disagreement(compiled, name, file),
    ];
    return faults.length > 0 ? faults : await tryOut(templates, name, language);
  } catch (thrown) {
    return [messageOf(thrown)];
  }
}

/** What MJML's own validation lets through, and what mail must not do: load things from elsewhere or run. */
function unsafe(mjml: string, file: string): string[] {
  const open = unbalancedTag(mjml);
  return [
    ...(open === null ? [] : [`${file}.mjml: ${open}`]),
    ...(/<script|\son[a-z]+\s*=/i.test(mjml)
      ? [`${file}.mjml: remove the script; mail programs refuse such mail`]
      : []),
    ...(/\b(?:src|background-url|background)\s*=\s*["']?\s*(?:https?:)?\/\//i.test(mjml)
      ? [`${file}.mjml: remove the picture from the web; it would tell its server who reads the mail and when`]
      : []),
  ];
}

function unknownVariables({ variables }: CompiledTemplate, scope: Scope, file: string): string[] {
  const unknown = (kind: 'html' | 'text') =>
    variables[kind]
      .filter((path) => !exists(scope, path.split('.')))
      .map((path) => {
        const known = Object.keys(scope).join(', ');
        return `${file}.${kind === 'html' ? 'mjml' : 'txt'}: unknown variable "${path}"; there are ${known}`;
      });
  return [...unknown('html'), ...unknown('text')];
}

/** `size`, `first` and `last` belong to Liquid; below a list nothing is known before it is rendered. */
function exists(value: unknown, path: readonly string[]): boolean {
  const [head, ...rest] = path;
  if (head === undefined || Array.isArray(value) || typeof value === 'string') return true;
  if (value === null || typeof value !== 'object' || !Object.hasOwn(value, head)) return false;
  return exists((value as Record<string, unknown>)[head], rest);
}

/** A fact that only one of the twins tells would be kept from those who read the other. */
function disagreement({ variables }: CompiledTemplate, name: NoticeName, file: string): string[] {
  const facts = Object.keys(sampleNotice(name, 'kk').facts as NoticeFacts[NoticeName]);
  const used = (paths: readonly string[]) => new Set(paths.map((path) => path.split('.')[0] ?? ''));
  const [html, text] = [used(variables.html), used(variables.text)];
  return facts.flatMap((fact) => {
    if (html.has(fact) === text.has(fact)) return [];
    const [has, lacks] = html.has(fact) ? ['mjml', 'txt'] : ['txt', 'mjml'];
    return [`${file}.${lacks}: does not tell "${fact}", which ${file}.${has} tells`];
  });
}

async function tryOut(templates: Templates, name: NoticeName, language: Language): Promise<string[]> {
  for (const [index, extra] of EXTRAS.entries()) {
    const { subject, html, text } = await render(sampleNotice(name, language, index > 0), extra, templates);
    const bytes = Buffer.byteLength(html);
    if (subject === '' || text.trim() === '') return [`${name}/${language}.txt: comes out empty`];
    if (bytes > MOST_BYTES) return [`${name}/${language}.mjml: comes out at ${bytes} bytes; Gmail would cut it`];
  }
  return [];
}

function messageOf(thrown: unknown): string {
  return (thrown instanceof Error ? thrown.message : String(thrown)).replace(/\s+/g, ' ').trim();
}
