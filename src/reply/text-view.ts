// The plain-text twin, made from the same source: the MJML tree read as text with its Liquid kept, and laid out once the values are in.
import { decodeEntities } from './entities';
import { readMarkup, type Token } from './markup';

/**
 * Marks that stand in the view until `layOut` has the finished text before it: only then is it known which conditions were true and
 * which cells are empty. Control characters, which no value can contain (plain.ts takes them out).
 */
const LINE = '\u0001';
const PARAGRAPH = '\u0002';
const SPACE = '\u0003';
const CELL = '\u0004';
const LABEL = '\u0005';
const HEADING = '\u0006';
const BREAK = '\u0007';
const RUN_ON = '\u0008';

const PARAGRAPHS = new Set(
  'mj-text mj-table mj-button mj-image mj-section mj-wrapper mj-column mj-hero mj-divider mj-spacer p h1 h4 ul ol table details blockquote'.split(
    ' ',
  ),
);
const LINES = new Set('div tr li summary tbody thead hr'.split(' '));
const UNSEEN = new Set('mj-head mj-style style script title mj-title mj-preview html-only'.split(' '));

/** Liquid whose output `layOut` finishes. Headings, lists (`- `), table rows (`label: value`, `a · b`), links (`label: address`), pictures (`[alt]`). */
export function textView(source: string): string {
  let cells = 0;
  const links: { readonly href: string; readonly from: number }[] = [];
  let hidden = 0;
  let view = '';
  for (const token of readMarkup(source)) {
    const { kind, name } = token;
    if (UNSEEN.has(name)) hidden += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
    if (hidden > 0) continue;
    if ((name === 'a' || name === 'mj-button') && kind === 'open')
      links.push({ href: token.attributes.href ?? '', from: view.length });
    const link = (name === 'a' || name === 'mj-button') && kind === 'close' ? links.pop() : undefined;
    if (link !== undefined) view += addressOf(link.href, view.slice(link.from));
    if (name === 'td' || name === 'th') cells += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
    // A row of a table is one line of text.
    view += name === 'br' && cells > 0 ? CELL : said(token);
  }
  return view;
}

/** `h2` stands over a list or a table, `h3` over one value: in text both end in a colon, and the value of `h3` follows in the same line. */
function said({ kind, raw, name, attributes }: Token): string {
  if (kind === 'liquid') return raw;
  if (kind === 'text') return decodeEntities(raw).replace(/[ \t\n]+/g, SPACE);
  if (name === 'br') return BREAK;
  if (name === 'hr' || name === 'mj-divider') return `${PARAGRAPH}${'-'.repeat(40)}${PARAGRAPH}`;
  if (name === 'img' || name === 'mj-image') return attributes.alt ? `[${decodeEntities(attributes.alt)}]` : '';
  if (name === 'li' && kind === 'open') return `${LINE}- `;
  if (name === 'h2') return kind === 'open' ? PARAGRAPH : HEADING;
  if (name === 'h3') return kind === 'open' ? PARAGRAPH : RUN_ON;
  if (name === 'th' && kind === 'close') return LABEL;
  if (name === 'td' && kind === 'close') return CELL;
  if (PARAGRAPHS.has(name)) return PARAGRAPH;
  return LINES.has(name) ? LINE : '';
}

/** `label: address`, or `Question? address`, unless the label is the address. */
function addressOf(href: string, label: string): string {
  const address = decodeEntities(href).replace(/^mailto:/, '');
  return address === '' || address.startsWith('#') || label.replaceAll(SPACE, ' ').trim() === address
    ? ''
    : `${RUN_ON}${address}`;
}

/** Marks become line breaks and separators; blank lines that conditions left behind go. Ends with one line feed. */
export function layOut(text: string): string {
  return `${text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the marks.
    .replace(/[\u0001-\u0008\n]*[\u0001-\u0008][\u0001-\u0008\n]*/g, (marks, at: number) =>
      settle(marks, text.charAt(at - 1)),
    )
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function settle(marks: string, before: string): string {
  const ended = /[:.!?…]/.test(before);
  if (marks.includes(RUN_ON)) return ended ? ' ' : ': ';
  if (marks.includes(HEADING)) return ended ? '\n' : ':\n';
  if (marks.includes(PARAGRAPH)) return '\n\n';
  const breaks = marks.split('').filter((mark) => mark === BREAK || mark === '\n').length;
  if (breaks > 0) return breaks > 1 ? '\n\n' : '\n';
  if (marks.includes(LINE)) return '\n';
  if (marks.includes(LABEL)) return ended ? ' ' : ': ';
  return marks.includes(CELL) ? ' · ' : ' ';
}
