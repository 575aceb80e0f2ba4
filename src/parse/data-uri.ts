// Pictures written into the HTML itself as `data:` URIs (RFC 2397) -> files, and HTML that refers to them instead.
import { createHash } from 'node:crypto';

export interface EmbeddedFile {
  readonly type: string;
  readonly content: Buffer;
  readonly contentId: string;
}

const OPENING = /\b(?:src|background)\s*=\s*(["']?)\s*data:([\w.+/-]{1,100})((?:;[\w.=+-]{1,60}){0,5})?,/gi;
const MOST_FILES = 200;

/** Every picture once, whatever the number of references; the rest of the HTML is untouched. */
export function extractDataUris(html: string): { readonly html: string; readonly files: readonly EmbeddedFile[] } {
  if (!/data:[\w.+/-]{1,100}[;,]/i.test(html)) return { html, files: [] };
  const files = new Map<string, EmbeddedFile>();
  let result = '';
  let at = 0;
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(html); match !== null && files.size < MOST_FILES; match = OPENING.exec(html)) {
    const start = OPENING.lastIndex;
    const end = endOfUri(html, start, match[1]!);
    const encoded = html.slice(start, end);
    const content = /;base64/i.test(match[3] ?? '')
      ? Buffer.from(encoded.replace(/%2b/gi, '+').replace(/%2f/gi, '/').replace(/%3d/gi, '='), 'base64')
      : percentDecode(encoded);
    const contentId = `data-${createHash('sha256').update(content).digest('hex').slice(0, 16)}`;
    if (content.length > 0) files.set(contentId, { type: match[2]!.toLowerCase(), content, contentId });
    result += `${html.slice(at, match.index)}src=${match[1]}cid:${contentId}`;
    at = end;
    OPENING.lastIndex = end;
  }
  return { html: result + html.slice(at), files: [...files.values()] };
}

function endOfUri(html: string, from: number, quote: string): number {
  if (quote !== '') {
    const end = html.indexOf(quote, from);
    return end < 0 ? html.length : end;
  }
  const stop = /[\s>]/g;
  stop.lastIndex = from;
  return stop.exec(html)?.index ?? html.length;
}

const percentDecode = (text: string): Buffer =>
  Buffer.from(
    text.replace(/%([0-9A-Fa-f]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
