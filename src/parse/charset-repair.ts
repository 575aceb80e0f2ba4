// Text that was decoded in a wrong charset and sent on so (mojibake): put right where that is certain.
import { isUtf8 } from 'node:buffer';
import { decodeCharset, encodeCharset } from './charset-codec';
import { guessCyrillic } from './charset-guess';

/** Charsets in which UTF-8 is typically misread before it is encoded once more. */
const MISREADINGS = ['windows-1251', 'windows-1252'] as const;
const MIN_LETTERS = 3;
/** Every broken line has one of these; cheaper to ask first. */
const SUSPICIOUS = /[\u00c0-\u00ff]{2}|[РСТУÐÑÒÓ]\P{ASCII}/u;

/** `РџСЂРёРІРµС‚` and `Ïðèâåò` -> `Привет`, line by line, since a quote may be broken and the answer not. Null when nothing is certainly broken. */
export function repairMojibake(text: string): string | null {
  if (!SUSPICIOUS.test(text)) return null;
  let repaired = false;
  const lines = text.split('\n').map((line) => {
    const better = line.length > 10_000 || !SUSPICIOUS.test(line) ? null : repairLine(line);
    if (better !== null) repaired = true;
    return better ?? line;
  });
  return repaired ? lines.join('\n') : null;
}

function repairLine(line: string): string | null {
  for (const charset of MISREADINGS) {
    if (!looksDoubled(line, charset)) continue;
    const once = asUtf8(bytesOf(line, charset));
    if (once !== null && countCyrillic(once) >= MIN_LETTERS) return asUtf8(bytesOf(once, charset)) ?? once;
  }
  return repairLatin(line);
}

/** The first characters of misread pairs: `РСТУ` and `ÐÑÒÓ`. */
const LEADS = { 'windows-1251': 0x420, 'windows-1252': 0xd0 } as const;

/** Whether almost every non-ASCII character belongs to a misread pair: real text that happens to re-encode is far rarer than this. */
function looksDoubled(line: string, charset: keyof typeof LEADS): boolean {
  const lead = LEADS[charset];
  let found = 0;
  let others = 0;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    // The second half of a surrogate pair is no character of its own.
    if (code < 0x80 || (isTrail(code) && i > 0 && isLead(line.charCodeAt(i - 1)))) continue;
    others++;
    if (code >= lead && code < lead + 4) found++;
  }
  return others > 0 && found * 2.5 >= others;
}

const isLead = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const isTrail = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/** Windows-1251 or KOI8-R bytes shown as Latin-1: only letters of À-ÿ, which no Western language has in such runs. */
function repairLatin(line: string): string | null {
  let latin = 0;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code < 0x80) continue;
    if (code < 0xa0 || code > 0xff) return null;
    latin++;
  }
  if (latin < 4 || !/[\u00c0-\u00ff]{4}/u.test(line)) return null;
  const bytes = Buffer.from(line, 'latin1');
  const guess = guessCyrillic(bytes);
  return guess !== null && guess.score > 0.5 ? decodeCharset(bytes, guess.charset) : null;
}

/** The bytes that were read as `charset`, or null when the text was not made so. */
function bytesOf(text: string, charset: string): Buffer | null {
  // Positions that the charset leaves empty come through as C1 controls.
  const bytes = Buffer.alloc(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80 || (code < 0xa0 && code >= 0x80)) bytes[i] = code;
    else {
      const byte = reverseTable(charset).get(code);
      if (byte === undefined) return null;
      bytes[i] = byte;
    }
  }
  return bytes;
}

const tables = new Map<string, Map<number, number>>();

function reverseTable(charset: string): Map<number, number> {
  const known = tables.get(charset);
  if (known) return known;
  const table = new Map<number, number>();
  for (let byte = 0x80; byte < 0x100; byte++) {
    const char = decodeCharset(Buffer.of(byte), charset);
    if (char !== '\ufffd' && encodeCharset(char, charset)[0] === byte) table.set(char.charCodeAt(0), byte);
  }
  tables.set(charset, table);
  return table;
}

function asUtf8(bytes: Buffer | null): string | null {
  return bytes !== null && isUtf8(bytes) ? bytes.toString('utf8') : null;
}

const countCyrillic = (text: string): number => text.match(/[\u0400-\u04ff]/gu)?.length ?? 0;
