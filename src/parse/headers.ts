// The header of a mail as it was written: field values decoded from whatever charset they came in, order and repeats kept.
import { decodeWords } from './encoded-word';
import { oneLine } from './one-line';

export interface Headers {
  /** Decoded, unfolded value of the first field of that name (any case), or null. */
  first(name: string): string | null;
  /** All values of that name, top of the mail first. */
  all(name: string): readonly string[];
}

/** With the values as bytes, for the readers of structured fields (addresses, parameters), which must not decode before they take apart. */
export interface RawHeaders extends Headers {
  /** Unfolded values, one char per byte (Latin-1). */
  raw(name: string): readonly string[];
  /** The charset that the mail says its text is in: decides how raw 8-bit values are read when they are too short to tell. */
  readonly hint: string | null;
  /** What was wrong with the charset of a field that was read so far, as defect codes. */
  readonly defects: ReadonlySet<string>;
}

export interface SplitMail {
  readonly headers: RawHeaders;
  readonly body: Buffer;
  readonly defects: readonly string[];
}

/** More header than this is an attack; what comes later is not read. Bytes and fields. */
const LONGEST_HEADER = 1 << 20;
const MOST_FIELDS = 5_000;
const FIELD = /^([\x21-\x39\x3b-\x7e]{1,200})[ \t]*:/;
const LF = 0x0a;
const CR = 0x0d;

/** The header of a mail or of a part of one; see splitMail. */
export function readHeaders(raw: Buffer): RawHeaders {
  return splitMail(raw).headers;
}

/** Header and body of a mail, tolerating an mbox line, blank lines before it, a missing blank line after it and junk lines within. Never throws. */
export function splitMail(raw: Buffer): SplitMail {
  const fields: (readonly [name: string, value: string])[] = [];
  const defects: string[] = [];
  let at = skipLead(raw);
  while (at < raw.length) {
    const line = lineAt(raw, at);
    const text = line.text;
    if (text.trim() === '') {
      // A line of blanks only is a broken fold when a field follows; RFC 5322 §4.2 allows it.
      if (text === '' || !FIELD.test(lineAt(raw, line.next).text)) {
        at = line.next;
        break;
      }
    } else if ((text[0] === ' ' || text[0] === '\t') && fields.length > 0) {
      append(fields, text.trim());
    } else {
      const field = FIELD.exec(text);
      if (field) fields.push([field[1]!.toLowerCase(), text.slice(field[0].length).trim()]);
      else if (fields.length > 0 && (goesOn(raw, line.next) || isParameter(text, fields.at(-1)![0])))
        append(fields, text.trim());
      else {
        defects.push(fields.length > 0 ? 'header-end-missing' : 'header-missing');
        break;
      }
    }
    at = line.next;
    if (fields.length >= MOST_FIELDS || at > LONGEST_HEADER) {
      defects.push('header-truncated');
      at = endOfHeader(raw, at);
      break;
    }
  }
  return { headers: new FieldList(fields), body: raw.subarray(at), defects };
}

/** Past a byte order mark, blank lines and the "From " line of an mbox. */
function skipLead(raw: Buffer): number {
  let at = raw.length > 2 && raw.readUIntBE(0, 3) === 0xefbbbf ? 3 : 0;
  while (at < raw.length && (raw[at] === LF || raw[at] === CR)) at++;
  // `From : a@b.kz` is a field with an old-fashioned blank.
  return /^>?From +[^\s:]/.test(raw.toString('latin1', at, at + 32)) ? lineAt(raw, at).next : at;
}

function lineAt(raw: Buffer, at: number): { readonly text: string; readonly next: number } {
  const lf = raw.indexOf(LF, at);
  const end = lf < 0 ? raw.length : lf;
  let stop = end;
  while (stop > at && raw[stop - 1] === CR) stop--;
  // A bare CR within a line would be read as a line end by some: here it is a blank.
  return { text: raw.toString('latin1', at, Math.min(stop, at + LONGEST_HEADER)).replaceAll('\r', ' '), next: end + 1 };
}

/** Whether a line that is no field is a value broken without a fold, because another field or a fold comes next. */
function goesOn(raw: Buffer, at: number): boolean {
  const next = lineAt(raw, at).text;
  return /^(received|from|to|cc|subject|date|message-id|mime-version|content-[a-z-]{1,40}|x-[\w-]{1,60}|reply-to|in-reply-to|references|sender)[ \t]*:/i.test(
    next,
  );
}

/** A parameter on a line of its own, the fold forgotten: `charset=utf-8` below `Content-Type: text/plain;`. */
function isParameter(text: string, field: string): boolean {
  return (
    /^content-(?:type|disposition)$/.test(field) &&
    /^[a-z-]{2,20}(?:\*\d{0,3}\*?)? ?= ?(?:"[^"]{0,200}"|[^\s"<>]{1,200});?\s*$/i.test(text)
  );
}

function append(fields: (readonly [string, string])[], more: string): void {
  const last = fields.length - 1;
  const [name, value] = fields[last]!;
  if (value.length < LONGEST_HEADER) fields[last] = [name, value === '' ? more : `${value} ${more}`];
}

function endOfHeader(raw: Buffer, from: number): number {
  const ends = [raw.indexOf('\n\n', from), raw.indexOf('\n\r\n', from)].filter((end) => end >= 0);
  return ends.length === 0 ? raw.length : Math.min(...ends) + 1;
}

class FieldList implements RawHeaders {
  readonly defects = new Set<string>();
  readonly hint: string | null;
  readonly #values = new Map<string, string[]>();

  constructor(fields: readonly (readonly [string, string])[]) {
    for (const [name, value] of fields) {
      const values = this.#values.get(name);
      if (values) values.push(value);
      else this.#values.set(name, [value]);
    }
    this.hint = charsetMentioned(this.raw('content-type')[0] ?? '') ?? charsetMentioned(this.raw('subject')[0] ?? '');
  }

  raw(name: string): readonly string[] {
    return this.#values.get(name.toLowerCase()) ?? [];
  }

  all(name: string): readonly string[] {
    return this.raw(name).map((value) => this.#decode(value));
  }

  first(name: string): string | null {
    const value = this.raw(name)[0];
    return value === undefined ? null : this.#decode(value);
  }

  #decode(value: string): string {
    const { text, defect } = decodeWords(value, this.hint);
    if (defect !== null) this.defects.add(defect);
    return oneLine(text);
  }
}

function charsetMentioned(value: string): string | null {
  return /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(value)?.[1] ?? /=\?([\w.:-]{1,40})\?[bq]\?/i.exec(value)?.[1] ?? null;
}
