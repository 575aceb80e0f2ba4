// The HTML of a mail as a person reads a golden file: what is said, in which elements, where links go; without the tables and styles that MJML lays it out with.
import { readMarkup, type Token } from '../../src/reply/markup';

const KEPT = ['lang', 'class', 'href', 'src', 'alt', 'scope', 'colspan', 'role', 'aria-label'];
/** MJML's own names say nothing to a reader. */
const OF_MJML = /^(?:mj-|.*-outlook$)/;
const INLINE = new Set(['a', 'b', 'strong', 'span', 'br', 'em', 'i']);

export function readableHtml(html: string): string {
  const shown: boolean[] = [];
  let hidden = 0;
  let out = '';
  for (const token of readMarkup(html)) {
    const { kind, name } = token;
    if (name === 'style' || name === 'xml') hidden += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
    if (hidden > 0 || kind === 'comment' || name === 'style') continue;
    if (kind === 'text') {
      out += token.raw.replace(/\s+/g, ' ');
      continue;
    }
    const isShown = kind === 'close' ? (shown.pop() ?? false) : says(token);
    if (kind === 'open') shown.push(isShown);
    if (isShown) out += INLINE.has(name) ? tag(token) : `\n${tag(token)}${kind === 'close' ? '\n' : ''}`;
    else if (!INLINE.has(name)) out += '\n';
  }
  return `${out
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
    .replace(/\n(<\/(?:h\d|li|th|title|summary)>)/g, '$1')}\n`;
}

/** Not a box that only lays out: those are tables for presentation, and elements without a name that says something. */
function says({ name, attributes }: Token): boolean {
  if (name === 'meta' || name === 'head' || name === 'tbody' || name === 'body') return false;
  if (name === 'table') return attributes.role !== 'presentation';
  if (name === 'div' || name === 'td' || name === 'tr')
    return classOf(attributes) !== '' || attributes.lang !== undefined;
  return true;
}

function tag({ kind, name, attributes }: Token): string {
  if (kind === 'close') return `</${name}>`;
  const kept = KEPT.map((key) => [key, valueIn(key, attributes)] as const);
  return `<${name}${kept.map(([key, value]) => (value ? ` ${key}="${value}"` : '')).join('')}>`;
}

function valueIn(key: string, attributes: Token['attributes']): string | undefined {
  if (key === 'class') return classOf(attributes);
  const value = attributes[key];
  // A link that opens a reply carries subject and tag: to be read, not to be clicked.
  return value?.startsWith('mailto:') ? decodeURIComponent(value).replace(/\r\n/g, '⏎') : value;
}

function classOf({ class: names = '' }: Token['attributes']): string {
  return names
    .split(' ')
    .filter((name) => name !== '' && !OF_MJML.test(name))
    .join(' ');
}
