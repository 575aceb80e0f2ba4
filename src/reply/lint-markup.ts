// Faults that can be seen in the source of a template: open tags, scripts, event handlers, links, pictures.
import type { SourceLine } from './assemble';
import { type Finding, finding } from './finding';
import { readMarkup, type Token } from './markup';

/** Elements that mail programs refuse, or that would act or load something. */
const FORBIDDEN = new Set([
  'iframe',
  'object',
  'embed',
  'form',
  'input',
  'button',
  'link',
  'base',
  'video',
  'audio',
  'mj-include',
  'mj-carousel',
]);
/** Where a link may go: the secure web, mail, phone, and what a value says (the rendered link is looked at again). */
const LINK = /^(?:https:|mailto:|tel:|#|\{\{)/i;

export function lintMarkup(source: string, lines: readonly SourceLine[]): Finding[] {
  const tokens = readMarkup(source);
  return [...lintBalance(tokens, lines), ...tokens.flatMap((token) => lintTag(token, lines))];
}

const at = (token: Token, lines: readonly SourceLine[]) => lines[token.line] ?? lines[0] ?? { file: '', line: 1 };

/** MJML's parser mends an element that was left open or closed twice in silence, and half the mail is gone. */
function lintBalance(tokens: readonly Token[], lines: readonly SourceLine[]): Finding[] {
  const open: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'open') open.push(token);
    if (token.kind !== 'close') continue;
    const last = open.pop();
    if (last === undefined) return [finding(at(token, lines), 'tag-stray', { tag: token.name })];
    if (last.name !== token.name)
      return [finding(at(last, lines), 'tag-unclosed', { tag: last.name, before: `</${token.name}>` })];
  }
  return open.slice(0, 1).map((token) => finding(at(token, lines), 'tag-unclosed', { tag: token.name, before: '' }));
}

function lintTag(token: Token, lines: readonly SourceLine[]): Finding[] {
  const { kind, name, attributes } = token;
  if (kind !== 'open' && kind !== 'empty') return [];
  const place = at(token, lines);
  const found: Finding[] = [];
  if (name === 'script') found.push(finding(place, 'script'));
  if (FORBIDDEN.has(name)) found.push(finding(place, 'element-forbidden', { tag: name }));
  for (const attribute of Object.keys(attributes))
    if (/^on[a-z]+$/.test(attribute)) found.push(finding(place, 'event-handler', { attribute }));
  const { href, src, alt } = attributes;
  if (href !== undefined && name !== 'mj-attributes' && !LINK.test(href.trim()))
    found.push(finding(place, 'link-insecure', { link: href.slice(0, 80) }));
  const isPicture = name === 'img' || name === 'mj-image';
  if (isPicture && alt === undefined) found.push(finding(place, 'picture-alt', { picture: (src ?? '').slice(0, 80) }));
  const pictures = [
    isPicture ? src : undefined,
    attributes['background-url'],
    attributes.background,
    urlIn(attributes.style),
  ];
  for (const picture of pictures)
    if (picture !== undefined && /^\s*(?:https?:)?\/\//i.test(picture))
      found.push(finding(place, 'picture-remote', { picture: picture.slice(0, 80) }));
  return found;
}

function urlIn(style: string | undefined): string | undefined {
  return /url\(\s*['"]?([^'")]+)/i.exec(style ?? '')?.[1];
}
