// The only file that names the charset library: bytes <-> text in a charset known by name.
import { decode, encode, encodingExists } from 'iconv-lite';

/** Bytes that the charset does not have become U+FFFD. A byte order mark is dropped. */
export function decodeCharset(bytes: Uint8Array, charset: string): string {
  if (charset === 'iso-2022-kr') return decode(shiftedToHigh(bytes, [0x0e], [0x0f]), 'euc-kr');
  if (charset === 'hz-gb-2312') return decode(shiftedToHigh(bytes, [0x7e, 0x7b], [0x7e, 0x7d]), 'gbk');
  // KOI8-U is KOI8-R with eight letters of Ukrainian where that has frames; mails that say KOI8-R mean the letters.
  if (charset === 'koi8-r') return decode(bytes as Buffer, 'koi8-u');
  return charset === 'iso-2022-jp' ? decodeByPlatform(bytes, charset) : decode(bytes as Buffer, charset);
}

export function encodeCharset(text: string, charset: string): Buffer {
  return encode(text, charset);
}

export function charsetExists(name: string): boolean {
  return SEVEN_BIT.has(name) || encodingExists(name);
}

const SEVEN_BIT = new Set(['iso-2022-jp', 'iso-2022-kr', 'hz-gb-2312']);
/** RFC 1557: announces the charset at the head of the text. */
const KOREAN_DESIGNATOR = Buffer.from('\u001b$)C', 'latin1');

/** RFC 1557 and RFC 1843: double bytes come between shift marks, without their high bits; here they get them back. */
function shiftedToHigh(bytes: Uint8Array, open: readonly number[], close: readonly number[]): Buffer {
  const out: number[] = [];
  let shifted = false;
  const isAt = (at: number, mark: readonly number[]) => mark.every((byte, offset) => bytes[at + offset] === byte);
  for (let at = 0; at < bytes.length; at++) {
    const mark = shifted ? close : open;
    if (KOREAN_DESIGNATOR.every((byte, offset) => bytes[at + offset] === byte)) {
      at += KOREAN_DESIGNATOR.length - 1;
    } else if (isAt(at, mark)) {
      shifted = !shifted;
      at += mark.length - 1;
    } else {
      // A line never ends shifted (RFC 1843 §3; RFC 1557 says so of the text).
      if (bytes[at] === 0x0a) shifted = false;
      out.push(shifted && bytes[at]! > 0x20 ? bytes[at]! | 0x80 : bytes[at]!);
    }
  }
  return Buffer.from(out);
}

/** The few charsets that the library lacks and the platform has. */
function decodeByPlatform(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString('latin1');
  }
}
