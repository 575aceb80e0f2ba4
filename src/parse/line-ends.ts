// Mails whose bytes are not laid out as mail: bare CR or CR CR LF as line end, or the whole file in UTF-16.
import { decodeCharset } from './charset-codec';

const LF = 0x0a;
const CR = 0x0d;

/** The same mail with LF or CR LF line ends in 8-bit bytes; the given buffer when it is so already. */
export function normaliseMail(raw: Buffer): Buffer {
  if (
    raw.length >= 4 &&
    (raw[1] === 0 || raw[0] === 0 || raw.readUInt16BE(0) === 0xfffe || raw.readUInt16BE(0) === 0xfeff)
  ) {
    const little = raw[0] === 0xff || raw[1] === 0;
    const text = decodeCharset(raw, little ? 'utf-16le' : 'utf-16be');
    if (/^\ufeff?[\w-]{2,60}:/.test(text)) return Buffer.from(text.replace(/^\ufeff/, ''), 'utf8');
  }
  const head = raw.subarray(0, 64 * 1024);
  // Text mode on Windows put a CR before every CR LF.
  const first = head.indexOf(LF);
  if (first > 1 && raw[first - 1] === CR && raw[first - 2] === CR) return withoutDoubleReturns(raw);
  return !head.includes(LF) && head.includes(CR) ? withLineFeeds(raw) : raw;
}

function withoutDoubleReturns(raw: Buffer): Buffer {
  const copy = Buffer.alloc(raw.length);
  let length = 0;
  for (let at = 0; at < raw.length; at++) {
    if (raw[at] !== CR || raw[at + 1] !== CR || raw[at + 2] !== LF) copy[length++] = raw[at]!;
  }
  return copy.subarray(0, length);
}

function withLineFeeds(raw: Buffer): Buffer {
  const copy = Buffer.from(raw);
  for (let at = copy.indexOf(CR); at >= 0; at = copy.indexOf(CR, at + 1)) if (copy[at + 1] !== LF) copy[at] = LF;
  return copy;
}
