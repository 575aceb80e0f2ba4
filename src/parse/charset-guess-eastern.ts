// Which East Asian charset undeclared 8-bit text is in, where it reads as no Cyrillic: by the runs of its bytes and the letters they make.
import { decodeCharset } from './charset-codec';

const SAMPLE_BYTES = 4_096;
/** Below this many characters nothing is certain. */
const FEW = 4;

/** Null when the text may as well be Western. */
export function guessEastern(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const japanese = kanaShare(sample, 'shift_jis');
  if (!isPaired(sample)) return japanese > 0.4 ? 'shift_jis' : null;
  if (kanaShare(sample, 'euc-jp') > 0.3) return 'euc-jp';
  if (japanese > 0.4) return 'shift_jis';
  const leads = leadBytes(sample);
  const words = leads.filter((lead) => lead >= 0xb0 && lead <= 0xf7);
  if (words.length < FEW || words.length < leads.length * 0.7) return null;
  // Hangul fills the rows up to 0xC8, the frequent Chinese characters those up to 0xD7.
  return words.every((lead) => lead <= 0xc8) ? 'euc-kr' : 'gbk';
}

/** Bytes above 0x80 come in pairs, and several of them together; accents stand alone. */
function isPaired(bytes: Uint8Array): boolean {
  const runs =
    Buffer.from(bytes)
      .toString('latin1')
      .match(/[\x80-\xff]+/g) ?? [];
  const even = runs.filter((run) => run.length % 2 === 0);
  const total = runs.reduce((sum, run) => sum + run.length, 0);
  return even.length >= runs.length * 0.9 && total >= FEW * 2 && total >= runs.length * 4;
}

function leadBytes(bytes: Uint8Array): number[] {
  const leads: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at]! < 0x80) continue;
    leads.push(bytes[at]!);
    at++;
  }
  return leads;
}

/** Share of hiragana and katakana among all characters beyond ASCII; 0 when some byte has no meaning there. */
function kanaShare(bytes: Uint8Array, charset: string): number {
  const text = decodeCharset(bytes, charset).replace(/\ufffd.?$/su, '');
  const foreign = text.match(/\P{ASCII}/gu)?.length ?? 0;
  if (foreign < FEW || text.includes('\ufffd')) return 0;
  return (text.match(/[\u3041-\u30fe]/gu)?.length ?? 0) / foreign;
}
