// The list of MAPI properties inside a TNEF attribute (MS-OXTNEF §2.1.3.4).

export interface MapiValue {
  readonly data: Buffer;
  /** The data is text in UTF-16LE. */
  readonly unicode: boolean;
}

/** Values by property id; only strings and bytes, which is where names and contents are. */
export type MapiProperties = ReadonlyMap<number, MapiValue>;

const MULTIPLE = 0x1000;
const OBJECT = 0x0d;
const STRING8 = 0x1e;
const UNICODE = 0x1f;
const BINARY = 0x102;
const FIXED_SIZES: ReadonlyMap<number, number> = new Map([
  [0x02, 4],
  [0x03, 4],
  [0x04, 4],
  [0x05, 8],
  [0x06, 8],
  [0x07, 8],
  [0x0a, 4],
  [0x0b, 4],
  [0x14, 8],
  [0x40, 8],
  [0x48, 16],
]);
const MOST_PROPERTIES = 5_000;

/** Stops at the first thing that makes no sense, with what was read until then. */
export function readMapiProperties(data: Buffer): MapiProperties {
  const properties = new Map<number, MapiValue>();
  const reader = new Reader(data);
  const count = Math.min(reader.number() ?? 0, MOST_PROPERTIES);
  for (let i = 0; i < count; i++) {
    const head = reader.number();
    if (head === null) break;
    const id = head >>> 16;
    if (id >= 0x8000 && !skipName(reader)) break;
    const value = readValue(reader, head & 0xffff);
    if (value === null) break;
    if (value !== 'fixed' && id < 0x8000) properties.set(id, value);
  }
  return properties;
}

/** A named property carries its name: sixteen bytes of set, then a number or a string. */
function skipName(reader: Reader): boolean {
  if (reader.bytes(16) === null) return false;
  const kind = reader.number();
  const length = reader.number();
  return length !== null && (kind === 0 || reader.padded(length) !== null);
}

function readValue(reader: Reader, type: number): MapiValue | 'fixed' | null {
  const base = type & ~MULTIPLE;
  const fixed = FIXED_SIZES.get(base);
  const variable = base === OBJECT || base === STRING8 || base === UNICODE || base === BINARY;
  if (fixed === undefined && !variable) return null;
  const count = variable || (type & MULTIPLE) !== 0 ? reader.number() : 1;
  if (count === null || count > MOST_PROPERTIES) return null;
  let first: Buffer | null = null;
  for (let i = 0; i < count; i++) {
    const length = variable ? reader.number() : fixed!;
    const bytes = length === null ? null : reader.padded(length);
    if (bytes === null) return null;
    first ??= bytes;
  }
  return variable && first !== null ? { data: first, unicode: base === UNICODE } : 'fixed';
}

/** Little-endian numbers and bytes in order; null behind the end. */
class Reader {
  #at = 0;

  constructor(private readonly data: Buffer) {}

  number(): number | null {
    return this.bytes(4)?.readUInt32LE(0) ?? null;
  }

  bytes(length: number): Buffer | null {
    if (this.#at + length > this.data.length) return null;
    this.#at += length;
    return this.data.subarray(this.#at - length, this.#at);
  }

  /** Values are padded to four bytes; the padding of the last may be missing. */
  padded(length: number): Buffer | null {
    const bytes = this.bytes(length);
    if (bytes !== null) this.#at = Math.min(this.data.length, this.#at + ((4 - (length % 4)) % 4));
    return bytes;
  }
}
