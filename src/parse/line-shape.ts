// What a line of a mail looks like: blank, dated, addressed, a separator. Shapes, not languages.

/** Longer lines are paragraphs, never headers. */
export const MAX_HEADER_LINE = 400;

export function isBlank(line: string): boolean {
  return !/\S/.test(line);
}

/** `<a@b.kz>`, `[mailto:a@b.kz]`, `a@b.kz`, and what archives make of it: `a at b.com`, `a...@b.com`, `A B/HOU/ECT@ECT`. */
export function hasAddress(text: string): boolean {
  return /[^\s<>()[\]:;,"]@[\p{L}\p{N}]/u.test(text) || /\w at \w[\w-]{0,60}\.\w/.test(text);
}

const CLOCK = /(?<![\d.])\d{1,2}[:.]\d{2}(?::\d{2})?(?![\d/-]|\.\d)/;
const NUMERIC_DATE = /(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})(?!\d)/;
const WORDY_DATE =
  /(?<!\d)\d{1,2}(?:st|nd|rd|th)?[.,]?[\s-]+(?:de\s+|of\s+)?\p{L}{3,12}[.,]?[\s-]+(?:de\s+)?\d{2,4}(?!\d)|\p{L}{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}(?!\d)|(?<!\d)\d{4}\s*(?:ж\.?|жылғы|жылы|г\.?)?[,\s]+\d{1,2}[\s-]+\p{L}{3,12}/u;

/** A day of the calendar: `23.11.2026`, `11/23/26`, `23 нояб. 2026`, `Nov 23, 2026`, `2026 ж. 23 қар.`. */
export function hasDate(text: string): boolean {
  return NUMERIC_DATE.test(text) || WORDY_DATE.test(text);
}

export function hasTime(text: string): boolean {
  return CLOCK.test(text);
}

export function hasDateOrTime(text: string): boolean {
  return hasTime(text) || hasDate(text);
}

/** `-----`, `_____`, `=====`, `* * *`: at least three marks and nothing else. */
export function isRule(line: string): boolean {
  return line.length < 200 && /^\s*[-_=*#~—–─━•‐‑‒][-_=*#~—–─━•‐‑‒\s]+[-_=*#~—–─━•‐‑‒]\s*$/.test(line);
}

/** The words of `----- Original Message -----`, `—— Бастапқы хабар ——` or `*Исходное сообщение:*`, and whether dashes frame them. */
export function framedWords(line: string): { readonly words: string; readonly framed: boolean } {
  if (line.length > MAX_HEADER_LINE) return { words: '', framed: false };
  const trimmed = line.trim();
  let start = 0;
  let end = trimmed.length;
  while (start < end && '-_=*#—–─━‐‑‒ '.includes(trimmed[start]!)) start++;
  while (end > start && '-_=*#—–─━‐‑‒ :'.includes(trimmed[end - 1]!)) end--;
  return { words: trimmed.slice(start, end), framed: start >= 2 && /^[-_=#—–─━‐‑‒]{2}/.test(trimmed) };
}
