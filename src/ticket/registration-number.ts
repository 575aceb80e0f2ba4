// Registration numbers (clause 13): EEP-2026-0001237 is prefix, Astana year, sequence of six digits or more, check digit.

/** Letters that look alike in Latin and Cyrillic; people type either on a Kazakh or Russian keyboard. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  A: 'АA',
  B: 'ВB',
  C: 'СC',
  E: 'ЕE',
  H: 'НҺH',
  I: 'ІI',
  K: 'КK',
  M: 'МM',
  O: 'ОO',
  P: 'РP',
  T: 'ТT',
  X: 'ХX',
  Y: 'УҮY',
};
/** Hyphen, its typographic relatives, and the spaces people type instead of it. */
const GAP = '[\\s\\u00a0]{0,3}[-\\u2010-\\u2015\\u2212_]?[\\s\\u00a0]{0,3}';

/** ISO 7064 MOD 11,10 check digit over a string of decimal digits. */
export function checkDigit(digits: string): number {
  let product = 10;
  for (const digit of digits) {
    const sum = (product + Number(digit)) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10;
}

/** `year` in Astana time, `sequence` a positive integer that was never used before. */
export function registrationNumber(prefix: string, year: number, sequence: number): string {
  const serial = String(sequence).padStart(6, '0');
  return `${prefix}-${year}-${serial}${checkDigit(`${year}${serial}`)}`;
}

/**
 * Registration numbers in a text, in canonical form, in order, without repeats: any case, look-alike letters, spaces or long
 * dashes for hyphens. A number with a wrong check digit, or padded beyond six digits, is no number.
 */
export function findRegistrationNumbers(text: string, prefix: string): string[] {
  const found = new Set<string>();
  for (const [, year, serial] of text.matchAll(pattern(prefix))) {
    if (year && serial && checkDigit(year + serial.slice(0, -1)) === Number(serial.at(-1))) {
      found.add(`${prefix}-${year}-${serial}`);
    }
  }
  return [...found];
}

const patterns = new Map<string, RegExp>();
function pattern(prefix: string): RegExp {
  let known = patterns.get(prefix);
  if (!known) {
    const letters = [...prefix.toUpperCase()].map((letter) => `[${LOOK_ALIKES[letter] ?? letter}]`).join('');
    known = new RegExp(`(?<![\\p{L}\\p{N}])${letters}${GAP}(\\d{4})${GAP}(\\d{7}|[1-9]\\d{7,14})(?!\\d)`, 'giu');
    patterns.set(prefix, known);
  }
  return known;
}
