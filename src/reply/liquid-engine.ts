// The two Liquid engines of a language, HTML and plain text, with the filters that templates may use; nothing else is reachable.
import { Liquid, toValue } from 'liquidjs';
import type { Language } from '../ticket/language';
import type { BrandWords } from './brand';
import { escapeHtml } from './escape';
import { mailtoLink } from './mailto';
import { type Say, type Sayer, sayValue } from './phrases';
import { INSTANT_FORMS, type InstantForm, plural, sayDuration, sayInstant, sayMinutes, saySize } from './say-instant';
import { baseSubject } from './subject';

/** A keyword argument of a filter arrives as a pair. */
type FilterArgument = string | number | readonly [string, unknown];

export function liquidEngine(kind: 'html' | 'text', language: Language, say: Sayer, brand: BrandWords): Liquid {
  const engine = new Liquid({
    ...(kind === 'html' ? { outputEscape: (value: unknown) => escapeHtml(written(value)) } : {}),
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    // No file is reachable: shared parts are put in by assemble.ts before Liquid sees a template.
    templates: {},
    globals: { brand },
    parseLimit: 1_000_000,
    // Counted, not timed where it can be: a slow machine must not lose mails. Ten seconds is far from any honest template.
    renderLimit: 10_000,
    memoryLimit: 50_000_000,
  });
  // `raw` would print a stranger's text unescaped.
  delete engine.filters.raw;
  engine.registerFilter('say', (value: unknown, ...args: FilterArgument[]) => {
    const group = args.find((arg) => typeof arg === 'string');
    return say(group === undefined ? String(value) : `${group}.${value}`, keywords(args));
  });
  engine.registerFilter('value', (value: unknown, group: string) => sayValue(String(value), group, say));
  engine.registerFilter('astana', (iso: unknown, form: unknown = 'long') => {
    if (!INSTANT_FORMS.includes(form as InstantForm))
      throw new Error(`astana knows ${INSTANT_FORMS.join(', ')}, not ${form}`);
    return sayInstant(String(iso), form as InstantForm, say);
  });
  engine.registerFilter('size', (bytes: unknown) => saySize(Number(bytes), language, say));
  engine.registerFilter('duration', (minutes: unknown, group?: string) =>
    group === undefined ? sayMinutes(Number(minutes), language) : sayDuration(Number(minutes), group, say),
  );
  engine.registerFilter('plural', (count: unknown, ...forms: string[]) => plural(Number(count), language, forms));
  engine.registerFilter('number', kind === 'html' ? { raw: true, handler: unbroken } : String);
  engine.registerFilter('base', (subject: unknown, number: unknown) => baseSubject(String(subject), String(number)));
  engine.registerFilter('clip', (text: unknown, most: number) => clip(String(text), most, say));
  // In text there is nothing to click: the address alone. A tag gets its own line, so that the operator types below it.
  engine.registerFilter('mailto', (address: unknown, subject: unknown, body: unknown = '') =>
    kind === 'text'
      ? String(address)
      : mailtoLink(String(address), String(subject), String(body).replace(/^#.*/, '$&\n\n')),
  );
  engine.registerFilter('lines', kind === 'html' ? { raw: true, handler: htmlLines } : String);
  engine.registerFilter(
    'quote',
    kind === 'html' ? { raw: true, handler: htmlLines } : (text: unknown) => String(text).replace(/^/gm, '> '),
  );
  return engine;
}

function keywords(args: readonly FilterArgument[]): Record<string, string> {
  const pairs = args.filter((arg) => Array.isArray(arg));
  return Object.fromEntries(
    pairs.map(([name, value]) => [name, value === null || value === undefined ? '' : String(value)]),
  );
}

function clip(text: string, most: number, say: Say): string {
  const points = [...text.slice(0, most * 2 + 2)];
  return points.length > most ? `${points.slice(0, most).join('')}… ${say('clipped')}` : text;
}

/** A registration number is never broken at its hyphens. */
function unbroken(number: unknown): string {
  return `<span style="white-space: nowrap;">${escapeHtml(String(number))}</span>`;
}

/** As Liquid prints a value: nothing for nothing, the items of a list one after the other. */
function written(value: unknown): string {
  if (typeof value === 'string') return value;
  const plain = toValue(value) as unknown;
  if (plain === null || plain === undefined) return '';
  return Array.isArray(plain) ? plain.map(written).join('') : String(plain);
}

/** Escaped, with line breaks and indentation kept: Outlook knows no `white-space: pre-wrap`. */
function htmlLines(text: unknown): string {
  return escapeHtml(String(text))
    .replace(/^ +| {2,}/gm, (spaces) => '&nbsp;'.repeat(spaces.length))
    .replace(/\t/g, '&nbsp;&nbsp;&nbsp;&nbsp;')
    .replace(/\n/g, '<br>\n');
}
