// Faults that show when a template is filled with made-up facts, rich and bare: what a mail would really be.
import { type Assembled, type SourceLine, textOf } from './assemble';
import { type Finding, finding } from './finding';
import { lintContrast } from './lint-contrast';
import { liquidFinding } from './lint-variables';
import { audienceOf, renderWith } from './render';
import { type CompiledTemplate, compileTemplate, type Engines, type Scope } from './templates';
import { layOut, textView } from './text-view';

/** Gmail cuts a mail here and hides the rest behind a link. */
export const MOST_HTML_BYTES = 102 * 1024;
/** Clause 15 wants this wording, in each language. */
const WORDING = 'клиенттен жауап келмеді';

export interface Sample {
  readonly scope: Scope;
  /** '' when the mail belongs to no ticket. */
  readonly number: string;
  /** The address for complaints, from brand.yaml. */
  readonly qa: string;
}

/** The first of `samples` is the rich one. */
export async function lintRendered(
  source: Assembled,
  engines: Engines,
  samples: readonly Sample[],
): Promise<Finding[]> {
  const tried = tryOut(source, engines, samples);
  if (tried.length > 0) return tried.slice(0, 1);
  const template = await compileTemplate(source, engines);
  const found = samples.flatMap((sample) => lintMail(source, template, sample));
  const rich = samples[0];
  if (rich === undefined) return found;
  const own = engines.text.parse(textView(textOf(source.content)));
  if (layOut(String(engines.text.renderSync(own, rich.scope))).trim() === '')
    found.push(finding({ file: source.file, line: 1 }, 'text-empty'));
  return [...found, ...lintContrast(template.html({ ...rich.scope, preheader: '' }), source.lines)];
}

/** The source itself run through Liquid: an error has its true line there. */
function tryOut(source: Assembled, { html, text }: Engines, samples: readonly Sample[]): Finding[] {
  const pieces: readonly (readonly [readonly SourceLine[], typeof html])[] = [
    [[source.subject], text],
    [[source.preheader], text],
    [source.lines, html],
  ];
  for (const [lines, engine] of pieces) {
    try {
      const tree = engine.parse(textOf(lines));
      for (const { scope } of samples) engine.renderSync(tree, { ...scope, preheader: '' });
    } catch (thrown) {
      return [liquidFinding(thrown, lines)];
    }
  }
  return [];
}

function lintMail(source: Assembled, template: CompiledTemplate, { scope, number, qa }: Sample): Finding[] {
  const { subject, html, text } = renderWith(template, scope);
  const place = { file: source.file, line: 1 };
  const found: Finding[] = [];
  if (subject === '') found.push(finding(source.subject, 'subject-missing', { name: 'subject' }));
  if (number !== '' && source.notice !== 'admin-alert' && !subject.includes(number))
    found.push(finding(source.subject, 'number-missing'));
  const bytes = Buffer.byteLength(html);
  if (bytes > MOST_HTML_BYTES) found.push(finding(place, 'html-large', { kilobytes: String(Math.ceil(bytes / 1024)) }));
  if (source.notice === 'closed-no-response' && !(text.includes(WORDING) && html.includes(WORDING)))
    found.push(finding(place, 'wording-missing', { wording: WORDING }));
  // Clause 16: a client must know where to complain.
  if (audienceOf(source.notice) === 'requester' && !text.includes(qa))
    found.push(finding(place, 'wording-missing', { wording: qa }));
  for (const [, link = ''] of html.matchAll(/\shref="([^"]*)"/g))
    if (!/^(?:https:|mailto:|tel:|#)/i.test(link))
      found.push(finding(place, 'link-insecure', { link: link.slice(0, 80) }));
  return found;
}
