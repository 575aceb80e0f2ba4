// One Authentication-Results field (RFC 8601 §2.2), read by the letter: what deviates from the grammar says nothing.

export interface MethodResult {
  /** Lower case: dmarc, dkim, spf … */
  readonly method: string;
  /** Lower case: pass, fail, none, temperror … */
  readonly result: string;
  /** `header.from`, `header.d`, `smtp.mailfrom` …: names in lower case, values as written. */
  readonly properties: ReadonlyMap<string, string>;
}

export interface AuthenticationResults {
  /** authserv-id, lower case. */
  readonly server: string;
  readonly results: readonly MethodResult[];
}

const BLANKS = /[ \t]*/y;
/** A token of RFC 2045 without `=` and `.`: a method, a result, a name. */
const WORD = /[\w!#$%&'*+^`{|}~-]+/y;
const SERVER = /[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?=[ \t;(]|$)/y;
const VALUE = /[^\s;()"\\]+/y;

/** `value`: unfolded. Null when it is not by the grammar, or its authserv-id is quoted or missing. */
export function readAuthenticationResults(value: string): AuthenticationResults | null {
  if (value.length > 20_000) return null;
  const reader = new Reader(value);
  const server = reader.take(SERVER);
  if (server === null || !reader.skip()) return null;
  reader.take(WORD); // the version
  const results: MethodResult[] = [];
  while (reader.skip() && !reader.atEnd()) {
    if (!reader.sign(';') || !reader.skip()) return null;
    if (reader.atEnd()) break;
    const result = readResult(reader);
    if (result === null) return null;
    if (result !== 'none') results.push(result);
  }
  return reader.broken ? null : { server: server.toLowerCase(), results };
}

function readResult(reader: Reader): MethodResult | 'none' | null {
  const method = reader.take(WORD)?.toLowerCase();
  if (method === undefined) return null;
  if (method === 'none' && reader.skip() && (reader.atEnd() || reader.peek(';'))) return 'none';
  // The version of the method: dkim/1.
  if (reader.sign('/') && reader.take(WORD) === null) return null;
  const result = reader.assigned(WORD)?.toLowerCase();
  if (result === undefined) return null;
  const properties = new Map<string, string>();
  while (reader.skip() && !reader.atEnd() && !reader.peek(';')) {
    const name = readName(reader);
    const value = name && reader.assigned(VALUE);
    // The same property twice would let the second one speak for the first.
    if (name === null || value === null || properties.has(name)) return null;
    properties.set(name, value);
  }
  return { method, result, properties };
}

/** `reason`, or ptype and property: `header.from`, `policy.dmarc`; `action` is Microsoft's own. */
function readName(reader: Reader): string | null {
  const first = reader.take(WORD)?.toLowerCase();
  if (first === undefined) return null;
  if (first === 'reason' || first === 'action') return first;
  if (!reader.sign('.')) return null;
  const second = reader.take(WORD)?.toLowerCase();
  return second === undefined ? null : `${first}.${second}`;
}

class Reader {
  broken = false;
  #at = 0;
  constructor(private readonly text: string) {}

  atEnd(): boolean {
    return this.#at >= this.text.length;
  }

  peek(sign: string): boolean {
    return this.text[this.#at] === sign;
  }

  sign(sign: string): boolean {
    if (!this.peek(sign)) return false;
    this.#at++;
    return true;
  }

  take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    this.#at += found?.length ?? 0;
    return found;
  }

  /** `= value`, quoted or not; a quoted local part may be followed by its domain. */
  assigned(pattern: RegExp): string | null {
    if (!this.skip() || !this.sign('=') || !this.skip()) return null;
    if (!this.peek('"')) return this.take(pattern);
    const quoted = this.#quoted();
    return quoted === null ? null : `${quoted}${this.peek('@') ? this.take(VALUE) : ''}`;
  }

  /** Blanks and comments. False when a comment never ends. */
  skip(): boolean {
    this.take(BLANKS);
    while (this.peek('(')) {
      let depth = 0;
      for (; !this.atEnd(); this.#at++) {
        if (this.peek('\\')) this.#at++;
        else if (this.peek('(')) depth++;
        else if (this.peek(')') && --depth === 0) break;
      }
      if (!this.sign(')')) {
        this.broken = true;
        return false;
      }
      this.take(BLANKS);
    }
    return true;
  }

  #quoted(): string | null {
    let text = '';
    for (this.#at++; !this.atEnd(); this.#at++) {
      if (this.sign('"')) return text;
      if (this.peek('\\')) this.#at++;
      text += this.text[this.#at] ?? '';
    }
    return null;
  }
}
