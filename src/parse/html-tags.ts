// HTML of a mail -> its tags and texts, in one forward pass that no input can slow down.

export interface StartTag {
  readonly type: 'start';
  readonly name: string;
  /** Lower-case names; values as written, entities undecoded. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Offset of the `<` in the HTML. */
  readonly at: number;
}
export interface EndTag {
  readonly type: 'end';
  readonly name: string;
  /** Offset behind the `>`. */
  readonly after: number;
}
export interface Characters {
  readonly type: 'text';
  /** Markup text: entities undecoded, never a `<`. */
  readonly text: string;
}
export type HtmlToken = StartTag | EndTag | Characters;

/** Elements whose content is no markup: it ends at their own end tag only. */
const RAW_TEXT = new Set(['script', 'style', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

/**
 * Yields what a browser would see, comments and the content of script and style left out. Total: an unclosed tag or
 * quote ends where the text after it can still be read; an unclosed comment hides the rest, as it does in a browser,
 * unless `unclosed` asks to read on. Time is linear because every failed search for an end is answered from the last
 * place where one exists.
 */
export function* htmlTokens(html: string, unclosed: 'hide' | 'read' = 'hide'): Generator<HtmlToken> {
  const last = {
    close: html.lastIndexOf('>'),
    comment: Math.max(html.lastIndexOf('-->'), html.lastIndexOf('--!>')),
    double: html.lastIndexOf('"'),
    single: html.lastIndexOf("'"),
  };
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open !== at) yield { type: 'text', text: html.slice(at, open < 0 ? html.length : open) };
    if (open < 0) return;
    if (html.startsWith('<!--', open)) {
      if (last.comment > open + 1) at = commentEnd(html, open + 2);
      else if (unclosed === 'read') at = open + 4;
      else return;
      continue;
    }
    const next = html[open + 1] ?? '';
    const name = next === '/' ? tagName(html, open + 2) : tagName(html, open + 1);
    if ((next === '!' || next === '?') && last.close > open) {
      at = html.indexOf('>', open) + 1;
    } else if (next === '/' && last.close > open) {
      at = html.indexOf('>', open) + 1;
      if (name) yield { type: 'end', name, after: at };
    } else if (name && last.close > open && !isAddress(html, open, name)) {
      const tag = readStartTag(html, open, name, last);
      yield { type: 'start', name: tag.name, attributes: tag.attributes, at: open };
      at = RAW_TEXT.has(tag.name) ? rawTextEnd(html, tag.after, tag.name) : tag.after;
    } else {
      yield { type: 'text', text: '&lt;' };
      at = open + 1;
    }
  }
}

/** `<aigul@example.kz>` and `<https://…>` that a careless program left unescaped are text. */
function isAddress(html: string, open: number, name: string): boolean {
  if (!name.includes('@') && name !== 'http:' && name !== 'https:') return false;
  return /^<(?:[\w.+-]{1,64}@[\w.-]{1,255}|https?:\/\/[^\s<>"']{1,500})>/i.test(html.slice(open, open + 600));
}

/** HTML, tokenization of comments: `--!>` closes one too, though wrongly. An end is known to come. */
function commentEnd(html: string, from: number): number {
  const end = /--!?>/g;
  end.lastIndex = from;
  end.test(html);
  return end.lastIndex;
}

function tagName(html: string, at: number): string {
  return (/^[a-z][^\s/>]{0,40}/i.exec(html.slice(at, at + 42))?.[0] ?? '').toLowerCase();
}

function rawTextEnd(html: string, from: number, name: string): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

type Last = { close: number; double: number; single: number };
type ReadTag = { name: string; attributes: ReadonlyMap<string, string>; after: number };
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

function readStartTag(html: string, open: number, name: string, last: Last): ReadTag {
  let at = open + 1 + name.length;
  if (html[at] === '>') return { name, attributes: NO_ATTRIBUTES, after: at + 1 };
  const attributes = new Map<string, string>();
  for (;;) {
    while (isSpace(html, at) || html[at] === '/') at++;
    if (at >= html.length) return { name, attributes, after: at };
    if (html[at] === '>') return { name, attributes, after: at + 1 };
    const start = at++;
    while (at < html.length && !isSpace(html, at) && !'/>='.includes(html[at]!)) at++;
    const key = html.slice(start, Math.min(at, start + 40)).toLowerCase();
    while (isSpace(html, at)) at++;
    let value = '';
    if (html[at] === '=') {
      at++;
      while (isSpace(html, at)) at++;
      [value, at] = attributeValue(html, at, last);
    }
    if (attributes.size < 50 && !attributes.has(key)) attributes.set(key, value);
  }
}

function attributeValue(html: string, at: number, last: Last): [string, number] {
  const quote = html[at];
  if ((quote === '"' && last.double > at) || (quote === "'" && last.single > at)) {
    const end = html.indexOf(quote, at + 1);
    return [html.slice(at + 1, end), end + 1];
  }
  let end = at;
  while (end < html.length && html[end] !== '>' && !isSpace(html, end)) end++;
  return [html.slice(at, end), end];
}

/** HTML's own white space; false behind the end. */
function isSpace(html: string, at: number): boolean {
  const code = html.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13);
}
