// HTML of a mail -> small, balanced HTML with only what a reader sees and only the tags that shape the text.
import { type HtmlToken, htmlTokens, type StartTag } from './html-tags';

/** Deeper nesting than any mail program writes becomes line breaks, so that nothing behind us recurses without end. */
const MAX_DEPTH = 120;
/** Every level of these indents all of its lines: without a bound the text could grow with the square of the input. */
const MAX_INDENTS = 8;
/** More line breaks in a row are no more than an empty line to a reader. */
const MAX_BREAKS = 3;
/** How far up an end tag may be implied: `<li>` ends the `<li>` before it. Bounded, so that a pass stays linear. */
const MAX_IMPLIED = 40;

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen'.split(' '),
);
const UNSEEN = new Set(
  'head script style title template svg math object xml select datalist audio video map'.split(' '),
);
const KEPT = new Set('p table tbody thead tfoot tr td th ul ol li blockquote pre h1 h2 h3 h4 h5 h6 a'.split(' '));
const AS_BLOCK = new Set(
  'div center section article header footer main nav aside form fieldset address dl dt dd figure figcaption caption legend body details summary'.split(
    ' ',
  ),
);
const INDENTS = new Set(['blockquote', 'ul', 'ol']);
/** An opening tag of the key ends an open one of `ends`, unless one of `within` lies between. */
const IMPLIED: Readonly<Record<string, { ends: readonly string[]; within: readonly string[] }>> = {
  p: { ends: ['p'], within: ['div', 'td', 'th', 'li', 'blockquote', 'table'] },
  li: { ends: ['li'], within: ['ul', 'ol'] },
  td: { ends: ['td', 'th'], within: ['tr', 'table'] },
  th: { ends: ['td', 'th'], within: ['tr', 'table'] },
  tr: { ends: ['tr'], within: ['table'] },
};

interface Open {
  readonly name: string;
  /** The tag written for it, '' when none was. */
  readonly written: string;
  readonly hidden: boolean;
  /** font-size:0, which an inner element may undo. */
  readonly tiny: boolean;
}

class Visible {
  private readonly out: string[] = [];
  private readonly open: Open[] = [];
  private readonly openCount = new Map<string, number>();
  private written = 0;
  private indents = 0;
  private breaks = 0;

  add(token: HtmlToken): void {
    if (token.type === 'text') this.text(token.text);
    else if (token.type === 'end') this.end(token.name);
    else this.start(token);
  }

  html(): string {
    while (this.open.length > 0) this.pop();
    return this.out.join('');
  }

  private get top(): Open | undefined {
    return this.open[this.open.length - 1];
  }

  private text(text: string): void {
    if (this.top?.hidden || this.top?.tiny) return;
    this.out.push(text);
    if (/\S/.test(text)) this.breaks = 0;
  }

  /** A `<br>` at the end of a line of text, with the block ending behind it, is not seen. */
  private dropLastBreak(): void {
    let at = this.out.length - 1;
    if (at > 0 && !/\S/.test(this.out[at]!)) at--;
    const before = this.out[at - 1] ?? '<';
    if (this.out[at] === '<br>' && (before === '</a>' || (!before.startsWith('<') && /\S/.test(before))))
      this.out.splice(at, 1);
  }

  private lineBreak(): void {
    if (this.breaks < MAX_BREAKS) this.out.push('<br>');
    this.breaks++;
  }

  private start(tag: StartTag): void {
    // A head that nobody closed ends where the body begins.
    if (tag.name === 'body') while (this.openCount.get('head')) this.pop();
    this.endImplied(tag.name);
    const hidden = this.top?.hidden === true || UNSEEN.has(tag.name) || isHidden(tag);
    if (VOID.has(tag.name)) {
      if (!hidden) this.voidTag(tag);
      return;
    }
    const tiny = fontSizeIsZero(tag) ?? this.top?.tiny ?? false;
    const written = hidden ? '' : this.write(tag);
    this.open.push({ name: tag.name, written, hidden, tiny });
    this.openCount.set(tag.name, (this.openCount.get(tag.name) ?? 0) + 1);
  }

  private voidTag(tag: StartTag): void {
    if (tag.name === 'br') this.lineBreak();
    if (tag.name === 'hr') this.out.push('<hr>');
    if (tag.name !== 'img' || this.top?.tiny) return;
    const alt = tag.attributes.get('alt') ?? '';
    const size = Math.min(
      ...['width', 'height'].map((side) => Number.parseInt(tag.attributes.get(side) ?? '', 10) || 99),
    );
    if (!alt || size <= 3) return;
    this.out.push(`<img alt="${attribute(alt)}">`);
    this.breaks = 0;
  }

  private write(tag: StartTag): string {
    const name = writtenName(tag);
    if (name === '') return '';
    const tooDeep = this.written >= MAX_DEPTH || (INDENTS.has(name) && this.indents >= MAX_INDENTS);
    if (tooDeep) {
      if (name !== 'a') this.lineBreak();
      return '';
    }
    const href = name === 'a' ? (tag.attributes.get('href') ?? '').slice(0, 4000) : '';
    this.out.push(href ? `<a href="${attribute(href)}">` : `<${name}>`);
    this.written++;
    if (INDENTS.has(name)) this.indents++;
    return name;
  }

  private end(name: string): void {
    if (name === 'br') this.lineBreak();
    if (!this.openCount.get(name)) return;
    while (this.pop() !== name);
  }

  private endImplied(name: string): void {
    const rule = IMPLIED[name];
    if (!rule) return;
    for (let up = 1; up <= Math.min(MAX_IMPLIED, this.open.length); up++) {
      const open = this.open[this.open.length - up]!.name;
      if (rule.within.includes(open)) return;
      if (rule.ends.includes(open)) {
        for (let n = 0; n < up; n++) this.pop();
        return;
      }
    }
  }

  private pop(): string {
    const open = this.open.pop()!;
    this.openCount.set(open.name, this.openCount.get(open.name)! - 1);
    if (open.written) {
      if (open.written !== 'a') this.dropLastBreak();
      this.out.push(`</${open.written}>`);
      this.written--;
      if (INDENTS.has(open.written)) this.indents--;
    }
    return open.name;
  }
}

/** The tag that stands for this one; '' when it shapes no text (span, font, b). */
function writtenName(tag: StartTag): string {
  const style = tag.attributes.get('style') ?? '';
  const block = AS_BLOCK.has(tag.name) || tag.name === 'p';
  if (block && /white-space\s*:\s*(?:-moz-)?pre/i.test(style)) return 'pre';
  // Word and Outlook write every line as a paragraph without space around it, and an empty one for an empty line.
  if (tag.name === 'p' && isTight(tag.attributes.get('class') ?? '', style)) return 'div';
  if (KEPT.has(tag.name)) return tag.name;
  return AS_BLOCK.has(tag.name) ? 'div' : '';
}

function isTight(className: string, style: string): boolean {
  return (
    /\bMso(?:Normal|PlainText|NoSpacing|ListParagraph)/i.test(className) ||
    /(?:^|;)\s*margin\s*:\s*0(?:px|cm|in|pt)?\s*(?:;|$)/i.test(style)
  );
}

function isHidden(tag: StartTag): boolean {
  if (tag.attributes.has('hidden')) return true;
  if (tag.attributes.size === 0) return false;
  const style = (tag.attributes.get('style') ?? '').slice(0, 4000).toLowerCase().replace(/\s+/g, '');
  if (style === '') return false;
  // A button carries mso-hide so that only Outlook, which gets another one in a comment, leaves it out.
  if (tag.name !== 'a' && style.includes('mso-hide:all')) return true;
  return /(?:^|;)(?:display:none|visibility:hidden|max-height:0(?![.\d]*[1-9])|opacity:0(?![.\d]*[1-9]))/.test(style);
}

/** null when the style does not say. */
function fontSizeIsZero(tag: StartTag): boolean | null {
  const size = /(?:^|;)\s*font-size\s*:\s*([\d.]+)/i.exec((tag.attributes.get('style') ?? '').slice(0, 4000))?.[1];
  return size === undefined ? null : Number.parseFloat(size) === 0;
}

function attribute(value: string): string {
  return value.replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

/**
 * Linear in time and size; tags of the result are balanced and no deeper than 120. `unclosed`: what becomes of the text
 * behind a comment without an end.
 */
export function visibleHtml(html: string, unclosed: 'hide' | 'read' = 'hide'): string {
  const visible = new Visible();
  for (const token of htmlTokens(html, unclosed)) visible.add(token);
  return visible.html();
}
