// Reads MJML with Liquid in it as a row of tags, Liquid and text; never fails, keeps every character, knows the line of each.

export interface Token {
  readonly kind: 'open' | 'close' | 'empty' | 'liquid' | 'comment' | 'text';
  /** Exactly as written. */
  readonly raw: string;
  /** From 0: index into the lines of the source. */
  readonly line: number;
  /** Lower case; '' unless it is a tag. */
  readonly name: string;
  /** As written, Liquid included; names in lower case. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Elements that HTML never closes. */
const VOID = new Set(['br', 'hr', 'img', 'meta', 'link', 'input', 'col', 'area', 'base', 'wbr']);

export function readMarkup(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let line = 0;
  while (at < source.length) {
    const end = endOf(source, at);
    const raw = source.slice(at, end);
    tokens.push(tokenOf(raw, line));
    for (const sign of raw) if (sign === '\n') line += 1;
    at = end;
  }
  return tokens;
}

/** Where the token that begins at `at` ends. */
function endOf(source: string, at: number): number {
  if (source.startsWith('{%', at)) return after(source, '%}', at + 2);
  if (source.startsWith('{{', at)) return after(source, '}}', at + 2);
  if (source.startsWith('<!--', at)) return after(source, '-->', at + 4);
  if (/^<\/?[a-z]/i.test(source.slice(at, at + 3))) return endOfTag(source, at);
  const next = /\{%|\{\{|<!--|<\/?[a-z]/gi;
  next.lastIndex = at + 1;
  return next.exec(source)?.index ?? source.length;
}

function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found < 0 ? source.length : found + mark.length;
}

/** The `>` outside quotes and Liquid; a `<` outside them ends a tag that was never finished. */
function endOfTag(source: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < source.length; at += 1) {
    if (source.startsWith('{{', at)) at = after(source, '}}', at + 2) - 1;
    else if (source.startsWith('{%', at)) at = after(source, '%}', at + 2) - 1;
    else if (quote !== '') quote = source[at] === quote ? '' : quote;
    else if (source[at] === '"' || source[at] === "'") quote = source[at] ?? '';
    else if (source[at] === '>') return at + 1;
    else if (source[at] === '<') return at;
  }
  return source.length;
}

function tokenOf(raw: string, line: number): Token {
  const plain = (kind: Token['kind']): Token => ({ kind, raw, line, name: '', attributes: {} });
  if (raw.startsWith('{%') || raw.startsWith('{{')) return plain('liquid');
  if (raw.startsWith('<!--')) return plain('comment');
  const tag = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(raw);
  if (tag === null) return plain('text');
  const name = (tag[2] ?? '').toLowerCase();
  const kind = tag[1] === '/' ? 'close' : VOID.has(name) || /\/\s*>$/.test(raw) ? 'empty' : 'open';
  return { kind, raw, line, name, attributes: attributesOf(raw.slice(tag[0].length)) };
}

function attributesOf(rest: string): Record<string, string> {
  const found: Record<string, string> = {};
  // Quoted values may hold Liquid, which may hold the other kind of quotes.
  for (const match of rest.matchAll(
    /([a-z][a-z0-9:-]*)(?:\s*=\s*(?:"((?:\{\{.*?\}\}|[^"])*)"|'((?:\{\{.*?\}\}|[^'])*)'|([^\s"'>]+)))?/gis,
  ))
    found[(match[1] ?? '').toLowerCase()] ??= match[2] ?? match[3] ?? match[4] ?? '';
  return found;
}
