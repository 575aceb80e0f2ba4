// Bytes of a text -> text, whatever charset they were said to be in.
import { isAscii, isUtf8 } from 'node:buffer';
import { decodeCharset } from './charset-codec';
import { guessCyrillic, readability } from './charset-guess';
import { guessEastern } from './charset-guess-eastern';
import { knownCharset } from './charset-label';
import { repairMojibake } from './charset-repair';

export interface DecodedText {
  readonly text: string;
  /** A code for Message.defects when the declaration was missing or wrong; null when all was well. */
  readonly defect: string | null;
}

/** Charsets that programs put down without looking: they say nothing about Cyrillic bytes. */
const CARELESS = /^(utf-?8|(us-?)?ascii|ansi.*|iso-?8859-?1|iso-?8859-?15|latin-?1|windows-?1252|cp-?1252)$/i;
const CYRILLIC =
  /^(windows-?1251|cp1251|win-?1251|koi8.*|rk1048|strk1048.*|pt154|iso-?8859-?5|cp866|ibm866|mac(cyrillic|ukraine).*)$/i;
/** How much better a guess must read before a declared Cyrillic charset is disbelieved. */
const CONVINCING = 0.35;
/** Below this many letters statistics say nothing. */
const FEW = 4;
const WIDE = /^(utf-?16|ucs-?2)/;
const UTF7_LOOKED_AT = 100_000;
/** A run of base64 characters with a shift character in it; looked for from the run's beginning only, which keeps the search linear. */
const UTF7_RUN = /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{7,1000}/g;

/** Never throws. `hint` is what the rest of the mail is in: it decides where the bytes are too few to tell. */
export function decodeText(bytes: Buffer, declared: string | null, hint: string | null = null): DecodedText {
  const named = knownCharset(declared);
  const isWide = named !== null && WIDE.test(named);
  const wide = wideCharset(bytes, isWide, named);
  if (wide !== null) return { text: decodeCharset(bytes, wide), defect: isWide ? null : guessed(wide) };
  const charset = isWide ? null : named;
  if (isAscii(bytes)) return decodeAscii(bytes, charset);
  if (isUtf8(bytes)) return decodeUtf8(bytes, charset);
  return decodeEightBit(bytes, charset, knownCharset(hint));
}

const guessed = (charset: string): string => `charset-guessed:${charset === 'koi8-u' ? 'koi8-r' : charset}`;

/** UTF-16 by its byte order mark, or by the zero bytes that no other text has. */
function wideCharset(bytes: Buffer, declared: boolean, charset: string | null): string | null {
  if (bytes.length < 2) return null;
  const mark = bytes.readUInt16BE(0);
  if (mark === 0xfffe) return 'utf-16le';
  if (mark === 0xfeff) return 'utf-16be';
  const sample = bytes.subarray(0, 4096);
  const pairs = sample.length >> 1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < sample.length; i += 2) {
    if (isHighByte(sample[i]!)) even++;
    if (isHighByte(sample[i + 1]!)) odd++;
  }
  if (Math.max(even, odd) < pairs * (declared ? 0.3 : 0.8)) return null;
  if (!declared && (pairs < 3 || Math.min(even, odd) > pairs * 0.2)) return null;
  if (even === odd) return charset?.endsWith('be') ? 'utf-16be' : 'utf-16le';
  return even > odd ? 'utf-16be' : 'utf-16le';
}

/** The high byte of a Latin or Cyrillic character in UTF-16; neither occurs in other text. */
const isHighByte = (byte: number): boolean => byte === 0 || byte === 0x04;

function decodeAscii(bytes: Buffer, charset: string | null): DecodedText {
  const text = bytes.toString('latin1');
  if (charset !== null && /^utf-?7/.test(charset)) return { text: decodeCharset(bytes, charset), defect: null };
  if (charset === 'iso-2022-jp' || (charset !== null && /^(hz|iso-?2022)/.test(charset)))
    return { text: decodeCharset(bytes, charset), defect: null };
  if (mayBeUtf7(text)) {
    const seven = decodeCharset(bytes, 'utf-7');
    // Only Cyrillic shows that it was meant: `+77011234567` and `+ABC-` may stand in any mail, and so may base64.
    const foreign = seven.match(/\P{ASCII}/gu)?.length ?? 0;
    const cyrillic = seven.match(/[\u0400-\u04ff]/g)?.length ?? 0;
    if (cyrillic >= 3 && cyrillic > foreign * 0.8 && !/\ufffd/.test(seven))
      return { text: seven, defect: guessed('utf-7') };
  }
  return { text, defect: null };
}

function mayBeUtf7(text: string): boolean {
  if (!text.includes('+')) return false;
  for (const [run] of text.slice(0, UTF7_LOOKED_AT).matchAll(UTF7_RUN)) {
    const shift = run.indexOf('+');
    if (shift >= 0 && shift <= run.length - 7) return true;
  }
  return false;
}

/** Valid UTF-8 is UTF-8: other 8-bit text does not come out valid by chance. */
function decodeUtf8(bytes: Buffer, charset: string | null): DecodedText {
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  const repaired = repairMojibake(text);
  if (repaired !== null) return { text: repaired, defect: 'charset-doubled' };
  if (charset === null || charset === 'utf-8') return { text, defect: null };
  // A Cyrillic charset was declared, and what comes out as UTF-8 is a letter or two that no text here has.
  if (
    CYRILLIC.test(charset) &&
    countHigh(bytes) <= FEW &&
    !/[\u00a0-\u00ff\u0400-\u04ff\u2000-\u2fff]|[\ud800-\udfff]/.test(text)
  )
    return { text: decodeCharset(bytes, charset), defect: null };
  // Two high bytes may be chance in a charset whose text reads well.
  if (CYRILLIC.test(charset) && text.length > bytes.length - 3 && readability(bytes, charset) > 0.5)
    return { text: decodeCharset(bytes, charset), defect: null };
  return { text, defect: /ascii|ansi/.test(charset) ? null : guessed('utf-8') };
}

function decodeEightBit(bytes: Buffer, charset: string | null, hint: string | null): DecodedText {
  if (charset === 'utf-8' || charset === null) {
    const utf8 = mostlyUtf8(bytes);
    if (utf8 !== null) return { text: utf8, defect: 'charset-broken:utf-8' };
  }
  if (charset === 'iso-2022-jp') return { text: decodeCharset(bytes, charset), defect: null };
  if (charset !== null && !CARELESS.test(charset) && !CYRILLIC.test(charset))
    return { text: decodeCharset(bytes, charset), defect: null };
  if (charset === null && hint !== null && CYRILLIC.test(hint) && countHigh(bytes) < FEW) {
    return { text: decodeCharset(bytes, hint), defect: guessed(hint) };
  }
  const isLatin = charset !== null && CARELESS.test(charset) && !/utf|ascii|ansi/i.test(charset);
  if (isLatin && !hasHighPair(bytes)) return { text: decodeCharset(bytes, westernOf(charset)), defect: null };
  const guess = guessCyrillic(bytes);
  if (charset !== null && CYRILLIC.test(charset)) {
    const better =
      guess !== null &&
      guess.charset !== charset &&
      guess.score > readability(bytes, charset) + threshold(charset, guess.charset);
    return better
      ? { text: decodeCharset(bytes, guess.charset), defect: guessed(guess.charset) }
      : { text: decodeCharset(bytes, charset), defect: null };
  }
  if (guess !== null && guess.score >= 0.3)
    return { text: decodeCharset(bytes, guess.charset), defect: guessed(guess.charset) };
  const eastern = guessEastern(bytes);
  if (eastern !== null) return { text: decodeCharset(bytes, eastern), defect: guessed(eastern) };
  if (charset !== null && charset !== 'utf-8' && !/ascii|ansi/i.test(charset)) {
    return { text: decodeCharset(bytes, westernOf(charset)), defect: null };
  }
  const last = hint !== null && hint !== 'utf-8' ? hint : (guess?.charset ?? 'windows-1252');
  return { text: decodeCharset(bytes, last), defect: guessed(last) };
}

/** "iso-8859-1" is windows-1252 in practice; WHATWG Encoding Standard, labels. */
const westernOf = (charset: string): string => (charset.includes('8859-15') ? charset : 'windows-1252');

/** A lone byte among Latin letters is an accent, a dash or a currency sign; Cyrillic comes in runs. */
const hasHighPair = (bytes: Buffer): boolean => bytes.some((byte, at) => byte > 0x7f && (bytes[at + 1] ?? 0) > 0x7f);

const countHigh = (bytes: Buffer): number => bytes.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0);

/** KZ-1048 differs from windows-1251 in the Kazakh letters only, so that a few of them must be enough. */
const threshold = (declared: string, guess: string): number =>
  /1251/.test(declared) && (guess === 'rk1048' || guess === 'pt154') ? 0.02 : CONVINCING;

/** UTF-8 with a few bytes broken (a cut in the middle of a character), or null when it is something else. */
function mostlyUtf8(bytes: Buffer): string | null {
  const text = bytes.toString('utf8');
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const good = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return good >= 4 && good > broken * 8 ? text.replace(/^\ufeff|\ufffd+$/g, '') : null;
}
