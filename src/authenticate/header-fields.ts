// The header of a mail read strictly, field by field in order: what says who sent it must not be read one way here and another way there.

export interface HeaderField {
  /** Lower case. */
  readonly name: string;
  /** Unfolded, one char per byte (Latin-1), without leading and trailing blanks. */
  readonly value: string;
  /** Where the field stands in the mail, its line end included: bytes `start` to `end`. */
  readonly start: number;
  readonly end: number;
}

const LONGEST = 1 << 20;
const FIELD = /^([\x21-\x39\x3b-\x7e]{1,200})[ \t]*:/;

/** Null where the header is not what RFC 5322 §2.2 says, ends nowhere or is too long: then nothing in it can be trusted. */
export function readFields(raw: Buffer): HeaderField[] | null {
  const fields: { name: string; value: string; start: number; end: number }[] = [];
  let at = 0;
  while (at < raw.length && at < LONGEST) {
    const lf = raw.indexOf(0x0a, at);
    const end = lf < 0 ? raw.length : lf + 1;
    const line = raw.toString('latin1', at, Math.min(end, at + LONGEST)).replace(/\r?\n$/, '');
    if (line === '') return fields;
    // A bare CR is a line end to some readers, NUL the end of everything to others.
    if (line.includes('\r') || line.includes('\0')) return null;
    const last = fields.at(-1);
    if (/^[ \t]/.test(line)) {
      if (!last) return null;
      last.value = `${last.value} ${line.trim()}`.trim();
      last.end = end;
    } else {
      const field = FIELD.exec(line);
      if (!field?.[1]) return null;
      fields.push({ name: field[1].toLowerCase(), value: line.slice(field[0].length).trim(), start: at, end });
    }
    at = end;
  }
  return at >= LONGEST ? null : fields;
}
