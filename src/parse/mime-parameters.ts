// The value and parameters of Content-Type and Content-Disposition: RFC 2045 §5.1, RFC 2231, and what programs write instead.
import { decodeText } from './charset';
import { decodeWords } from './encoded-word';

export interface MimeValue {
  /** Lower case, without parameters or comments, possibly ''. */
  readonly value: string;
  /** Decoded values by lower-case name; a name counts once, the first time. */
  readonly parameters: ReadonlyMap<string, string>;
}

interface Piece {
  readonly index: number;
  readonly encoded: boolean;
  readonly text: string;
}

const MOST_PARAMETERS = 500;

/** `raw` is an unfolded field value, one char per byte. Never throws. */
export function readMimeValue(raw: string, hint: string | null = null): MimeValue {
  const [opening = '', ...rest] = splitAtSemicolons(raw.slice(0, 50_000));
  // `text/plain charset=utf-8`: the semicolon forgotten.
  const [value = '', forgotten] = withoutComment(opening)
    .trim()
    .split(/\s+(?=[\w-]+=)/, 2);
  if (forgotten !== undefined) rest.unshift(forgotten);
  const parameters = new Map<string, string>();
  const split = new Map<string, Piece[]>();
  for (const item of rest.slice(0, MOST_PARAMETERS)) {
    const equals = item.indexOf('=');
    if (equals < 1) continue;
    const key = item.slice(0, equals).trim().toLowerCase();
    const text = unquote(item.slice(equals + 1).trim());
    const parts = /^([^*]+)(?:\*(\d{1,3}))?(\*)?$/.exec(key);
    if (!parts) continue;
    const name = parts[1]!;
    if (parts[2] === undefined && parts[3] === undefined) {
      if (!parameters.has(name)) parameters.set(name, decodeWords(text, hint).text);
    } else {
      const pieces = split.get(name) ?? [];
      pieces.push({ index: Number(parts[2] ?? 0), encoded: parts[3] === '*', text });
      split.set(name, pieces);
    }
  }
  // RFC 2231 wins over a plain parameter of the same name, which is there for old programs.
  for (const [name, pieces] of split) parameters.set(name, joinPieces(pieces, hint));
  return { value: value.toLowerCase(), parameters };
}

function joinPieces(pieces: readonly Piece[], hint: string | null): string {
  const sorted = [...pieces].sort((a, b) => a.index - b.index);
  const opening = sorted[0]!.encoded ? /^([^']{0,60})'[^']{0,40}'/.exec(sorted[0]!.text) : null;
  let bytes = '';
  sorted.forEach((piece, i) => {
    const text = i === 0 && opening ? piece.text.slice(opening[0].length) : piece.text;
    bytes += piece.encoded ? percentDecode(text) : text;
  });
  // Pieces that no one marked as encoded, but that hold encoded words: an old habit of Russian programs.
  if (!opening && bytes.includes('=?')) return decodeWords(bytes, hint).text;
  return decodeText(Buffer.from(bytes, 'latin1'), opening?.[1] || null, hint).text;
}

const percentDecode = (text: string): string =>
  text.replace(/%([0-9A-Fa-f]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** At `;` outside quotes. A quote that nobody closes ends at the next `;`, or it would swallow the parameters after it. */
function splitAtSemicolons(value: string): string[] {
  const items: string[] = [];
  let item = '';
  for (let i = 0; i < value.length; i++) {
    const char = value[i]!;
    if (char === ';') {
      items.push(item);
      item = '';
    } else if (char === '"') {
      const end = closingQuote(value, i + 1);
      item += value.slice(i, end + 1);
      i = end;
    } else item += char;
  }
  items.push(item);
  return items;
}

function closingQuote(value: string, from: number): number {
  for (let i = from; i < value.length; i++) {
    if (value[i] === '\\') i++;
    else if (value[i] === '"') return i;
  }
  const semicolon = value.indexOf(';', from);
  return semicolon < 0 ? value.length : semicolon - 1;
}

/** A backslash before anything but a quote or itself is a Windows path written by a careless program, and stays. */
function unquote(text: string): string {
  if (!text.startsWith('"')) return withoutComment(text).trim();
  const end = closingQuote(text, 1);
  return text.slice(1, end).replace(/\\(["\\])/g, '$1');
}

const withoutComment = (text: string): string => text.replace(/\([^()]{0,200}\)\s*$/, '');
